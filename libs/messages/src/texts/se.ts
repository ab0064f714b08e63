import type { LanguageTexts } from './templates.ts';

// Written without a speaker (isUnproofed): a Northern Sámi reader has to go through every line before it is relied on.
const rights = `Dus lea vuoigatvuohta:
- Joatkkaoahpahussii. Dát vuoigatvuohta dus lea go leat čađahan vuođđoskuvlla, ja dat bistá dassážii go dus lea lohkangelbbolašvuohta dahje fidnogelbbolašvuohta, muhto ii guhkit go dan skuvlajagi lohppii mii álgá dan jagi go deavddát 24 jagi (oahpahusláhka § 5-1). Maŋŋil sáhttá dus leat vuoigatvuohta oahpahussii rávisolmmožin (§ 18-3).
- Fálaldahkii. Jos it leat oahpus itge barggus, de galgá fylkkasuohkan fuolahit ahte oaččut fálaldaga joatkkaoahpahussii, eará gelbbolašvuhtii dahje bargui. Dat guoská dan jagi lohppii go deavddát 24 jagi (§ 9-4).
- Veahkkái. Fylkkasuohkan galgá váldit oktavuođa duinna ja bagadit du go dárbbašat (oahpahusláhkaásahus § 8-3).`;

const answering = `Ná vástidat:
- Mana dán čujuhussii: {link}. It dárbbaš čálihit sisa.
- Dahje riŋge midjiide: {phone}.`;

export const se: LanguageTexts = {
  rights,
  messages: {
    contact: {
      sms: {
        subject: '',
        body: 'Bures! Mii háliidit hupmat duinna. Vástit dáppe: {link} Dahje riŋge: {phone}',
      },
      email: {
        subject: 'Mii háliidit hupmat duinna',
        body: `Bures!

Mii háliidit hupmat duinna. Dáppe sáhtát vástidit ja muitalit goas heive ahte mii riŋget:
{link}

It dárbbaš čálihit sisa. Sáhtát maiddái riŋget midjiide: {phone}.`,
      },
      letter: {
        subject: 'Mii háliidit hupmat duinna',
        body: `{date}

Bures!

Mii háliidit gullat maid don jurddašat boahtteáiggi birra, ja sáhttit go mii veahkehit du. Don mearridat ieš háliidat go hupmat minguin, ja goas.

${answering}

Dearvvuođat
{sender}`,
      },
    },
    reminder: {
      sms: {
        subject: '',
        body: 'Bures fas! Mii ain háliidit hupmat duinna. Vástit dáppe: {link} Dahje riŋge: {phone}',
      },
      email: {
        subject: 'Mii ain háliidit hupmat duinna',
        body: `Bures fas!

Mii eat leat gullan dus, ja ain háliidit hupmat duinna. Dáppe sáhtát vástidit ja muitalit goas heive ahte mii riŋget:
{link}

Jos ii heive dál, de sáhtát vástidit dan. It dárbbaš čálihit sisa. Sáhtát maiddái riŋget midjiide: {phone}.`,
      },
      letter: {
        subject: 'Mii ain háliidit hupmat duinna',
        body: `{date}

Bures fas!

Mii leat geahččalan oažžut oktavuođa duinna, ja ain háliidit gullat maid don jurddašat boahtteáiggi birra. Jos ii heive dál, de dieđit midjiide.

${answering}

Dearvvuođat
{sender}`,
      },
    },
    'rights-info': {
      sms: {
        subject: '',
        body: 'Bures! Mis leat dieđut dutnje. Loga ja vástit dáppe: {link} Dahje riŋge: {phone}',
      },
      email: {
        subject: 'Dieđut dutnje',
        body: `Bures!

Mis leat dieđut dutnje. Daid sáhtát lohkat dáppe:
{link}

Doppe sáhtát maiddái vástidit midjiide. It dárbbaš čálihit sisa. Jos dus leat gažaldagat, de sáhtát riŋget midjiide: {phone}.`,
      },
      letter: {
        subject: 'Dasa lea dus vuoigatvuohta',
        body: `{date}

Bures!

Mii čállit buohkaide geain lea vuoigatvuohta joatkkaoahpahussii, ja geain eat dieđe leat go skuvllas, fágaoahpus dahje barggus. Jos dát ii leat riekta du dáfus, de dieđit midjiide.

${rights}

Don mearridat ieš. Sáhtát dál dadjat ii ja maŋŋil juo, nu guhká go dus lea vuoigatvuohta.

${answering}

Jos leat vuollel 18 jagi, de du váhnemat dahje fuolaheaddji dábálaččat ožžot seamma dieđuid.

Dearvvuođat
{sender}`,
      },
    },
  },
  guardianCopy: {
    subject: 'Dieđut dutnje guhte leat váhnen dahje fuolaheaddji',
    body: `{date}

Bures!

Don leat váhnen dahje fuolaheaddji nuorrái guhte lea vuollel 18 jagi ja geas lea vuoigatvuohta joatkkaoahpahussii, ja geas eat dieđe lea go son skuvllas, fágaoahpus dahje barggus. Dalle galggat don oažžut seamma dieđuid go nuorra (oahpahusláhkaásahus § 8-3). Dán leat mii čállán nurrii:

${rights}

15 jagi rájes mearrida nuorra ieš iežas oahpu válljemis (oahpahusláhka § 24-5).

Jos dus leat gažaldagat, de sáhtát riŋget midjiide: {phone}.

Dearvvuođat
{sender}`,
  },
};
