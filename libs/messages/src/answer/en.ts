import type { AnswerTexts } from './answer-texts.ts';

export const en: AnswerTexts = {
  language: 'English',
  chooseLanguage: 'Choose language',
  title: 'We would like to talk with you',
  greeting: 'Hi! We would like to talk with you. You do not have to log in to answer.',
  question: 'What suits you best?',
  answers: {
    'call-me': 'Call me',
    'not-now': 'Not now',
    'in-school': 'I go to school',
    'in-work': 'I have a job',
  },
  when: 'When does it suit you that we call?',
  anyTime: 'Any time of the day',
  times: {
    morning: 'Between 9 and 12',
    afternoon: 'Between 12 and 16',
    evening: 'Between 16 and 20',
  },
  send: 'Send the answer',
  rights: 'Information for you',
  thanks: {
    title: 'Thank you for answering!',
    afterwards: {
      'call-me': 'We will call you on a weekday, at the time you chose.',
      'not-now': 'That is quite all right. You can call us whenever you like.',
      'in-school': 'Good to hear! We may get in touch to hear how it is going.',
      'in-work': 'Good to hear! We may get in touch to hear how it is going.',
    },
    close: 'You can close this page now.',
  },
  gone: {
    title: 'The link no longer works',
    explanation: 'You can call the number in the message you got, or reply to it.',
  },
  wait: { title: 'Please wait', explanation: 'There were too many tries. Try again in a few minutes.' },
  failed: {
    title: 'The answer did not get through',
    explanation: 'Try again in a while. The link still works.',
  },
};
