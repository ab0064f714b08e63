import { languages, messageChannels, messageTexts } from '@samspor/domain';
import { smsSegments } from '../sms/segments.ts';
import { checkText } from './check-text.ts';
import { sampleFields } from './fields.ts';
import { render } from './render.ts';
import { revealingWords } from './revealing.ts';
import { rightsInformation, templateFor, type TextUse } from './templates.ts';

const toYouths: TextUse[] = languages.flatMap((language) =>
  messageTexts.flatMap((text) => messageChannels.map((channel) => ({ text, channel, language }))),
);
const toGuardians = languages.map(
  (language) => ({ text: 'rights-info', channel: 'letter', language, reader: 'guardian' }) as const,
);
const uses: [string, TextUse][] = [...toYouths, ...toGuardians].map((use) => [
  [use.text, use.channel, use.language, use.reader ?? ''].join(' '),
  use,
]);

describe('the texts that come with the product', () => {
  it.each(uses)('%s has no fault', (_name, use) => {
    expect(checkText(templateFor(use), use)).toEqual([]);
  });

  it.each(uses)('%s is rendered whole', (_name, use) => {
    const { subject, body, version, unproofed } = render({ ...use, fields: sampleFields });
    expect(subject + body).not.toMatch(/[{}]/);
    expect(body).toContain(use.reader === 'guardian' ? sampleFields.phone : sampleFields.link);
    expect(body.includes(sampleFields.sender)).toBe(use.channel === 'letter');
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(unproofed).toBe(use.language === 'se');
  });

  it('are all different', () => {
    const versions = uses.map(([, use]) => render({ ...use, fields: sampleFields }).version);
    expect(new Set(versions).size).toBe(uses.length);
  });

  it.each(languages)('fit a text message in one part where the alphabet allows: %s', (language) => {
    for (const text of messageTexts) {
      const { body } = render({ text, channel: 'sms', language, fields: sampleFields });
      const { alphabet, segments } = smsSegments(body);
      expect(alphabet).toBe(language === 'se' ? 'ucs-2' : 'gsm-7');
      expect(segments).toBeLessThanOrEqual(language === 'se' ? 3 : 1);
    }
  });

  it.each(languages)(
    'tell the rights with their paragraphs, in the letter and in the guardian’s copy: %s',
    (language) => {
      const rights = rightsInformation(language);
      for (const paragraph of ['5-1', '9-4', '8-3', '24']) expect(rights).toContain(paragraph);
      for (const reader of ['youth', 'guardian'] as const)
        expect(
          render({ text: 'rights-info', channel: 'letter', language, reader, fields: sampleFields }).body,
        ).toContain(rights);
    },
  );

  it.each(languages)('promise no number of days, which the law does not have: %s', (language) => {
    expect(rightsInformation(language)).not.toMatch(/\d+\s*(dag|døgn|day|beaivv|uke|veke|week|vahk)/i);
  });
});

describe('render', () => {
  const use = { text: 'contact', channel: 'sms', language: 'se' } as const;

  it('uses the county’s own text, which is unproofed until a speaker has read it', () => {
    const overrides = { subject: '', body: 'Bures: {link}' };
    const rendered = render({ ...use, fields: { ...sampleFields, link: 'L' }, overrides });
    expect(rendered).toMatchObject({ body: 'Bures: L', unproofed: true });
    expect(
      render({ ...use, fields: sampleFields, overrides: { ...overrides, proofed: true } }).unproofed,
    ).toBe(false);
  });

  it('names a text by its words, not by what was filled in', () => {
    const version = (link: string, body: string) =>
      render({ ...use, fields: { ...sampleFields, link }, overrides: { subject: '', body } }).version;
    expect(version('a', 'Bures {link}')).toBe(version('b', 'Bures {link}'));
    expect(version('a', 'Bures {link}')).not.toBe(version('a', 'Bures {link}.'));
  });

  it('fills in once: braces in a value stay', () => {
    const fields = { ...sampleFields, link: '{phone}', phone: '$&' };
    expect(render({ ...use, fields, overrides: { subject: '', body: '{link} {phone}' } }).body).toBe(
      '{phone} $&',
    );
  });

  it('throws for a field that does not exist', () => {
    const overrides = { subject: '', body: '{name} {link}' };
    expect(() => render({ ...use, fields: sampleFields, overrides })).toThrow('{name}');
  });
});

describe('checkText', () => {
  const sms = { text: 'contact', channel: 'sms', language: 'nb' } as const;
  const email = { ...sms, channel: 'email' } as const;
  const letter = { ...sms, channel: 'letter' } as const;
  const guardian = { text: 'rights-info', channel: 'letter', language: 'nb', reader: 'guardian' } as const;

  it.each([
    ['nothing at all', { subject: '', body: ' ' }, email, ['empty', 'empty', 'missing-field']],
    ['a field that does not exist', { subject: '', body: '{link} {fornavn}' }, sms, ['unknown-field']],
    [
      'who writes, where others may see it',
      { subject: 'Hei', body: '{link} {sender}' },
      email,
      ['unknown-field'],
    ],
    [
      'a field in the subject that does not exist',
      { subject: '{x}', body: '{link}' },
      email,
      ['unknown-field'],
    ],
    ['no link', { subject: '', body: 'Ring oss' }, sms, ['missing-field']],
    ['no sender in a letter', { subject: 'Hei', body: '{link}' }, letter, ['missing-field']],
    [
      'the youth’s link to a guardian',
      { subject: 'Hei', body: '{link} {phone} {sender}' },
      guardian,
      ['unknown-field'],
    ],
    ['a text message of two parts', { subject: '', body: `${'a'.repeat(120)} {link}` }, sms, ['too-long']],
    ['a long subject', { subject: 'a'.repeat(101), body: '{link}' }, email, ['too-long']],
    ['an agency', { subject: '', body: 'Hilsen NAV {link}' }, sms, ['reveals']],
    ['a reason in the subject', { subject: 'Om skolen', body: '{link}' }, email, ['reveals']],
  ])('refuses %s', (_what, own, use, faults) => {
    expect(checkText(own, use).map(({ fault }) => fault)).toEqual(faults);
  });

  it('takes Northern Sámi of up to three parts', () => {
    const own = (letters: number) => ({ subject: '', body: `${'á'.repeat(letters)} {link}` });
    expect(checkText(own(140), sms)).toEqual([]);
    expect(checkText(own(160), sms)).toMatchObject([{ fault: 'too-long', length: 4, most: 3 }]);
  });

  it('lets a letter say what only its reader sees', () => {
    expect(checkText({ subject: 'Din rett', body: 'Rett til skole. {link} {sender}' }, letter)).toEqual([]);
  });
});

describe('revealingWords', () => {
  it.each([
    ['Oppfølgingstjenesten i Buskerud fylkeskommune', ['Oppfølgingstjenesten', 'fylkeskommune']],
    ['Hilsen OT og Nav.', ['OT', 'Nav']],
    ['du droppet ut av videregående', ['droppet', 'videregående']],
    ['Du har rett til noe', ['rett til']],
    ['joatkkaskuvla ja oahpahus', ['joatkkaskuvla', 'oahpahus']],
    ['your school and your rights', ['school', 'rights']],
    ['Navnet ditt, otte, rushtid, bare rett fram', []],
  ])('finds what tells too much: %s', (text, words) => {
    expect(revealingWords(text)).toEqual(words);
  });
});
