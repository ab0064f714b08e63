import type { AnswerTexts } from './answer-texts.ts';

export const nn: AnswerTexts = {
  language: 'Nynorsk',
  chooseLanguage: 'Vel språk',
  title: 'Vi vil gjerne snakke med deg',
  greeting: 'Hei! Vi vil gjerne snakke med deg. Du treng ikkje å logge inn for å svare.',
  question: 'Kva passar best for deg?',
  answers: {
    'call-me': 'Ring meg',
    'not-now': 'Ikkje no',
    'in-school': 'Eg går på skule',
    'in-work': 'Eg er i jobb',
  },
  when: 'Når passar det at vi ringjer?',
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
      'call-me': 'Vi ringjer deg på ein kvardag, på den tida du valde.',
      'not-now': 'Det er heilt greitt. Du kan ringje oss når du vil.',
      'in-school': 'Så fint! Vi tek kanskje kontakt for å høyre korleis det går.',
      'in-work': 'Så fint! Vi tek kanskje kontakt for å høyre korleis det går.',
    },
    close: 'No kan du lukke sida.',
  },
  gone: {
    title: 'Lenka verkar ikkje lenger',
    explanation: 'Du kan ringje nummeret som stod i meldinga du fekk, eller svare på ho.',
  },
  wait: { title: 'Vent litt', explanation: 'Det vart for mange forsøk. Prøv igjen om nokre minutt.' },
  failed: { title: 'Svaret kom ikkje fram', explanation: 'Prøv igjen om litt. Lenka verkar framleis.' },
};
