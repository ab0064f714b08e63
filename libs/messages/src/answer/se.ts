import type { AnswerTexts } from './answer-texts.ts';

// Written without a speaker (isUnproofed): a Northern Sámi reader has to go through every line before it is relied on.
export const se: AnswerTexts = {
  language: 'Davvisámegiella',
  chooseLanguage: 'Vállje giela',
  title: 'Mii háliidit hupmat duinna',
  greeting: 'Bures! Mii háliidit hupmat duinna. It dárbbaš čálihit sisa go vástidat.',
  question: 'Mii heive dutnje buoremusat?',
  answers: {
    'call-me': 'Riŋge munnje',
    'not-now': 'Ii dál',
    'in-school': 'Mun vázzán skuvlla',
    'in-work': 'Mus lea bargu',
  },
  when: 'Goas heive ahte mii riŋget?',
  anyTime: 'Goas beare beaivet',
  times: {
    morning: 'Gaskal dii. 9 ja 12',
    afternoon: 'Gaskal dii. 12 ja 16',
    evening: 'Gaskal dii. 16 ja 20',
  },
  send: 'Sádde vástádusa',
  rights: 'Dieđut dutnje',
  thanks: {
    title: 'Giitu vástádusas!',
    afterwards: {
      'call-me': 'Mii riŋget dutnje árgabeaivvi, dan áiggi maid válljejit.',
      'not-now': 'Dat lea áibbas ortnegis. Sáhtát riŋget midjiide goas ieš háliidat.',
      'in-school': 'Nu buorre! Soaitit váldit oktavuođa gullat mo manná.',
      'in-work': 'Nu buorre! Soaitit váldit oktavuođa gullat mo manná.',
    },
    close: 'Dál sáhtát giddet siiddu.',
  },
  gone: {
    title: 'Liŋka ii doaimma šat',
    explanation: 'Sáhtát riŋget dan nummarii mii lei dieđus maid ožžot, dahje vástidit dasa.',
  },
  wait: {
    title: 'Vuordde veaháš',
    explanation: 'Šadde menddo olu geahččaleamit. Geahččal fas moatti minuhta geahčen.',
  },
  failed: {
    title: 'Vástádus ii boahtán ovdan',
    explanation: 'Geahččal fas veaháš maŋŋil. Liŋka doaibmá ain.',
  },
};
