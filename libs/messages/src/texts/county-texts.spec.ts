import { languages, messageChannels, messageTexts, type CountyTexts } from '@samspor/domain';
import { countyTextFaults, ownTextFor } from './county-texts.ts';
import { templateFor } from './templates.ts';

const text = (body: string, subject = '') => ({ subject, body, proofed: true });
const faults = (texts: CountyTexts) =>
  countyTextFaults(texts).map(({ at, code, words = [] }) => [at, code, ...words].join(' '));

describe('a county’s own texts', () => {
  it('may be the product’s own, in every language and channel', () => {
    const own: CountyTexts = Object.fromEntries(
      messageTexts.map((name) => [
        name,
        Object.fromEntries(
          messageChannels.map((channel) => [
            channel,
            Object.fromEntries(
              languages.map((language) => [
                language,
                { ...templateFor({ text: name, channel, language }), proofed: false },
              ]),
            ),
          ]),
        ),
      ]),
    );
    expect(faults(own)).toEqual([]);
  });

  it('are refused by field, with what is wrong', () => {
    expect(
      faults({
        contact: { sms: { nb: text('Hei fra NAV {navn}') }, email: { nn: text('{link} {phone}') } },
        reminder: { sms: { en: text(`{link} ${'x'.repeat(200)}`) } },
      }),
    ).toEqual([
      'texts.contact.sms.nb.body merge-field-unknown {navn}',
      'texts.contact.sms.nb.body merge-field-missing {link}',
      'texts.contact.sms.nb.body reveals NAV',
      'texts.contact.email.nn.subject missing',
      'texts.reminder.sms.en.body too-long',
    ]);
  });

  it('are said to youths in their language, and never to guardians', () => {
    const texts = { 'rights-info': { letter: { nb: text('{link}') } } };
    const use = { text: 'rights-info', channel: 'letter' } as const;
    expect(ownTextFor(texts, { ...use, language: 'nb' })).toEqual(text('{link}'));
    expect(ownTextFor(texts, { ...use, language: 'nn' })).toBeUndefined();
    expect(ownTextFor(texts, { ...use, language: 'nb', reader: 'guardian' })).toBeUndefined();
    expect(ownTextFor(undefined, { ...use, language: 'nb' })).toBeUndefined();
  });
});
