import type { LanguageTexts } from './templates.ts';

const rights = `Dette har du rett til:
- Vidaregåande opplæring. Den retten har du når du har fullført grunnskulen, og han varer til du har fått studiekompetanse eller yrkeskompetanse, men ikkje lenger enn ut skuleåret som startar det året du fyller 24 år (opplæringslova § 5-1). Seinare kan du ha rett til opplæring som vaksen (§ 18-3).
- Eit tilbod. Er du ikkje i opplæring eller arbeid, skal fylkeskommunen sørgje for at du får tilbod om vidaregåande opplæring, anna som gir deg kompetanse, eller arbeid. Det gjeld ut det året du fyller 24 år (§ 9-4).
- Hjelp på vegen. Fylkeskommunen skal ta kontakt med deg og gi deg rettleiing når du treng det (opplæringsforskrifta § 8-3).`;

const answering = `Slik svarar du:
- Gå til {link}. Du treng ikkje å logge inn.
- Eller ring oss på {phone}.`;

export const nn: LanguageTexts = {
  rights,
  messages: {
    contact: {
      sms: {
        subject: '',
        body: 'Hei! Vi vil gjerne snakke med deg. Svar her når det passar: {link} Eller ring oss: {phone}',
      },
      email: {
        subject: 'Vi vil gjerne snakke med deg',
        body: `Hei!

Vi vil gjerne snakke med deg. Her kan du svare, og seie når det passar at vi ringjer:
{link}

Du treng ikkje å logge inn. Du kan også ringje oss på {phone}.`,
      },
      letter: {
        subject: 'Vi vil gjerne snakke med deg',
        body: `{date}

Hei!

Vi vil gjerne høyre kva du tenkjer om tida framover, og om det er noko vi kan hjelpe deg med. Du bestemmer sjølv om du vil snakke med oss, og når.

${answering}

Venleg helsing
{sender}`,
      },
    },
    reminder: {
      sms: {
        subject: '',
        body: 'Hei igjen! Vi vil framleis gjerne snakke med deg. Svar her: {link} Eller ring oss: {phone}',
      },
      email: {
        subject: 'Vi vil framleis gjerne snakke med deg',
        body: `Hei igjen!

Vi har ikkje høyrt frå deg, og vil framleis gjerne snakke med deg. Her kan du svare, og seie når det passar at vi ringjer:
{link}

Passar det ikkje no, kan du svare det. Du treng ikkje å logge inn. Du kan også ringje oss på {phone}.`,
      },
      letter: {
        subject: 'Vi vil framleis gjerne snakke med deg',
        body: `{date}

Hei igjen!

Vi har prøvd å nå deg, og vil framleis gjerne høyre kva du tenkjer om tida framover. Passar det ikkje no, er det fint om du seier frå.

${answering}

Venleg helsing
{sender}`,
      },
    },
    'rights-info': {
      sms: {
        subject: '',
        body: 'Hei! Vi har informasjon til deg. Les han og svar oss her: {link} Eller ring oss: {phone}',
      },
      email: {
        subject: 'Informasjon til deg',
        body: `Hei!

Vi har informasjon til deg. Han kan du lese her:
{link}

Der kan du også svare oss. Du treng ikkje å logge inn. Har du spørsmål, kan du ringje oss på {phone}.`,
      },
      letter: {
        subject: 'Dette har du rett til',
        body: `{date}

Hei!

Vi skriv til alle som har rett til vidaregåande opplæring, og som vi ikkje veit om er i skule, lære eller arbeid. Stemmer det ikkje for deg, er det fint om du seier frå.

${rights}

Du bestemmer sjølv. Du kan seie nei no og ja seinare, så lenge du har retten.

${answering}

Er du under 18 år, får foreldra dine eller verja di vanlegvis den same informasjonen.

Venleg helsing
{sender}`,
      },
    },
  },
  guardianCopy: {
    subject: 'Informasjon til deg som er forelder eller verje',
    body: `{date}

Hei!

Du er forelder eller verje for ein ungdom under 18 år som har rett til vidaregåande opplæring, og som vi ikkje veit om er i skule, lære eller arbeid. Då skal du få den same informasjonen som ungdommen (opplæringsforskrifta § 8-3). Dette har vi skrive til ungdommen:

${rights}

Frå fylte 15 år bestemmer ungdommen sjølv over eigne val av utdanning (opplæringslova § 24-5).

Har du spørsmål, kan du ringje oss på {phone}.

Venleg helsing
{sender}`,
  },
};
