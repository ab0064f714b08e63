import type { AnswerTexts } from './answer-texts.ts';

export const nb: AnswerTexts = {
  language: 'Bokmål',
  chooseLanguage: 'Velg språk',
  title: 'Vi vil gjerne snakke med deg',
  greeting: 'Hei! Vi vil gjerne snakke med deg. Du trenger ikke å logge inn for å svare.',
  question: 'Hva passer best for deg?',
  answers: {
    'call-me': 'Ring meg',
    'not-now': 'Ikke nå',
    'in-school': 'Jeg går på skole',
    'in-work': 'Jeg er i jobb',
  },
  when: 'Når passer det at vi ringer?',
  anyTime: 'Når som helst på dagen',
  times: {
    morning: 'Mellom kl. 9 og 12',
    afternoon: 'Mellom kl. 12 og 16',
    evening: 'Mellom kl. 16 og 20',
  },
  send: 'Send svaret',
  rights: 'Informasjon til deg',
  thanks: {
    title: 'Takk for svaret!',
    afterwards: {
      'call-me': 'Vi ringer deg på en hverdag, på den tiden du valgte.',
      'not-now': 'Det er helt greit. Du kan ringe oss når du vil.',
      'in-school': 'Så fint! Vi tar kanskje kontakt for å høre hvordan det går.',
      'in-work': 'Så fint! Vi tar kanskje kontakt for å høre hvordan det går.',
    },
    close: 'Nå kan du lukke siden.',
  },
  gone: {
    title: 'Lenka virker ikke lenger',
    explanation: 'Du kan ringe nummeret som sto i meldingen du fikk, eller svare på den.',
  },
  wait: { title: 'Vent litt', explanation: 'Det ble for mange forsøk. Prøv igjen om noen minutter.' },
  failed: { title: 'Svaret kom ikke fram', explanation: 'Prøv igjen om litt. Lenka virker fortsatt.' },
};
