import type { EmailMessage, LetterMessage, SmsMessage } from '../gateway.ts';

const content = () => ({
  id: crypto.randomUUID(),
  attempt: 1,
  subject: 'Vi vil gjerne snakke med deg',
  body: 'Hei! Vi vil gjerne snakke med deg.\nSvar her: https://svar.example/a/abc',
  language: 'nb' as const,
});

/** A text message to nobody, with a new id. */
export const anSms = (given: Partial<SmsMessage> = {}): SmsMessage => ({
  ...content(),
  channel: 'sms',
  to: '+4740000000',
  ...given,
});

/** An e-mail to nobody, with a new id. */
export const anEmail = (given: Partial<EmailMessage> = {}): EmailMessage => ({
  ...content(),
  channel: 'email',
  to: 'ungdom@mottaker.example',
  ...given,
});

/** A letter to nobody, with a new id. */
export const aLetter = (given: Partial<LetterMessage> = {}): LetterMessage => ({
  ...content(),
  channel: 'letter',
  to: { name: 'Prøve Prøvesen', lines: ['Oppdiktet vei 1', '3045 DRAMMEN'] },
  ...given,
});
