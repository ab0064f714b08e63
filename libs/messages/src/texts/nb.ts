import type { LanguageTexts } from './templates.ts';

const rights = `Dette har du rett til:
- Videregående opplæring. Den retten har du når du har fullført grunnskolen, og den varer til du har fått studiekompetanse eller yrkeskompetanse, men ikke lenger enn ut skoleåret som starter det året du fyller 24 år (opplæringslova § 5-1). Senere kan du ha rett til opplæring som voksen (§ 18-3).
- Et tilbud. Er du ikke i opplæring eller arbeid, skal fylkeskommunen sørge for at du får tilbud om videregående opplæring, annet som gir deg kompetanse, eller arbeid. Det gjelder ut det året du fyller 24 år (§ 9-4).
- Hjelp på veien. Fylkeskommunen skal ta kontakt med deg og gi deg veiledning når du trenger det (opplæringsforskrifta § 8-3).`;

const answering = `Slik svarer du:
- Gå til {link}. Du trenger ikke å logge inn.
- Eller ring oss på {phone}.`;

export const nb: LanguageTexts = {
  rights,
  messages: {
    contact: {
      sms: {
        subject: '',
        body: 'Hei! Vi vil gjerne snakke med deg. Svar her når det passer: {link} Eller ring oss: {phone}',
      },
      email: {
        subject: 'Vi vil gjerne snakke med deg',
        body: `Hei!

Vi vil gjerne snakke med deg. Her kan du svare, og si når det passer at vi ringer:
{link}

Du trenger ikke å logge inn. Du kan også ringe oss på {phone}.`,
      },
      letter: {
        subject: 'Vi vil gjerne snakke med deg',
        body: `{date}

Hei!

Vi vil gjerne høre hva du tenker om tiden framover, og om det er noe vi kan hjelpe deg med. Du bestemmer selv om du vil snakke med oss, og når.

${answering}

Vennlig hilsen
{sender}`,
      },
    },
    reminder: {
      sms: {
        subject: '',
        body: 'Hei igjen! Vi vil fortsatt gjerne snakke med deg. Svar her: {link} Eller ring oss: {phone}',
      },
      email: {
        subject: 'Vi vil fortsatt gjerne snakke med deg',
        body: `Hei igjen!

Vi har ikke hørt fra deg, og vil fortsatt gjerne snakke med deg. Her kan du svare, og si når det passer at vi ringer:
{link}

Passer det ikke nå, kan du svare det. Du trenger ikke å logge inn. Du kan også ringe oss på {phone}.`,
      },
      letter: {
        subject: 'Vi vil fortsatt gjerne snakke med deg',
        body: `{date}

Hei igjen!

Vi har prøvd å nå deg, og vil fortsatt gjerne høre hva du tenker om tiden framover. Passer det ikke nå, er det fint om du sier fra.

${answering}

Vennlig hilsen
{sender}`,
      },
    },
    'rights-info': {
      sms: {
        subject: '',
        body: 'Hei! Vi har informasjon til deg. Les den og svar oss her: {link} Eller ring oss: {phone}',
      },
      email: {
        subject: 'Informasjon til deg',
        body: `Hei!

Vi har informasjon til deg. Den kan du lese her:
{link}

Der kan du også svare oss. Du trenger ikke å logge inn. Har du spørsmål, kan du ringe oss på {phone}.`,
      },
      letter: {
        subject: 'Dette har du rett til',
        body: `{date}

Hei!

Vi skriver til alle som har rett til videregående opplæring, og som vi ikke vet om er i skole, lære eller arbeid. Stemmer det ikke for deg, er det fint om du sier fra.

${rights}

Du bestemmer selv. Du kan si nei nå og ja senere, så lenge du har retten.

${answering}

Er du under 18 år, får foreldrene dine eller vergen din vanligvis den samme informasjonen.

Vennlig hilsen
{sender}`,
      },
    },
  },
  guardianCopy: {
    subject: 'Informasjon til deg som er forelder eller verge',
    body: `{date}

Hei!

Du er forelder eller verge for en ungdom under 18 år som har rett til videregående opplæring, og som vi ikke vet om er i skole, lære eller arbeid. Da skal du få den samme informasjonen som ungdommen (opplæringsforskrifta § 8-3). Dette har vi skrevet til ungdommen:

${rights}

Fra fylte 15 år bestemmer ungdommen selv over egne valg av utdanning (opplæringslova § 24-5).

Har du spørsmål, kan du ringe oss på {phone}.

Vennlig hilsen
{sender}`,
  },
};
