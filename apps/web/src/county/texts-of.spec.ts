import { textOf, withText } from './texts-of.ts';

const words = { subject: '', body: 'Hei {link}', proofed: false };
const sms = { text: 'contact', channel: 'sms', language: 'nb' } as const;

it('sets one text and leaves the others', () => {
  const one = withText(undefined, sms, words);
  const two = withText(one, { ...sms, language: 'se' }, { ...words, body: 'Bures {link}' });
  expect([textOf(two, sms)?.body, textOf(two, { ...sms, language: 'se' })?.body]).toEqual([
    'Hei {link}',
    'Bures {link}',
  ]);
  expect(textOf(two, { ...sms, channel: 'email' })).toBeNull();
});

it('leaves nothing empty behind when one is taken back', () => {
  const one = withText(undefined, sms, words);
  const two = withText(one, { ...sms, text: 'reminder' }, words);
  expect(withText(two, { ...sms, text: 'reminder' }, null)).toEqual(one);
  expect(withText(one, sms, null)).toBeUndefined();
});
