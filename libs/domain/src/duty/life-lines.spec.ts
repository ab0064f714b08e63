import { readFileSync } from 'node:fs';
import { dutiesOf } from './duties.ts';
import { type LineRead, dutyLine, lineErrorText, lifeReader, readLives } from './life-lines.ts';
import { factTypes } from './life.ts';

const sample = (name: string) =>
  readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const life = { id: 'L1', birthDate: '2007-05-14', county: '33', facts: [] as unknown[] };
const line = (change: object) => JSON.stringify({ ...life, ...change });
const withFacts = (...facts: object[]) =>
  line({ facts: facts.map((fact) => ({ on: '2025-10-20', ...fact })) });
const read = (...lines: string[]) => [...readLives(lines)];
const errors = (...lines: string[]) =>
  read(...lines).map((result) =>
    'error' in result ? `${result.line} ${result.error.code} ${result.error.at}` : 'ok',
  );
const factsOf = (result: LineRead | undefined) =>
  result && 'life' in result ? result.life.facts : undefined;

/** One readable fact of each type. */
const oneOfEach = [
  { type: 'completed-compulsory-school' },
  { type: 'entered-training', kind: 'school' },
  { type: 'outside-training', reason: 'interrupted' },
  { type: 'started-work', percent: 37.5 },
  { type: 'ended-work' },
  { type: 'reached-competence' },
  { type: 'rights-info-sent', guardianCopy: 'forbidden' },
  { type: 'contact-attempt', channel: 'letter' },
  { type: 'contact', channel: 'link' },
  { type: 'offer', offer: 'o1', kind: 'talk', answer: 'pending' },
  { type: 'offer-answered', offer: 'o1', answer: 'declined' },
  { type: 'offer-ended', offer: 'o1' },
  { type: 'refused-contact' },
  { type: 'reserved-channel', channel: 'sms' },
  { type: 'released-channel', channel: 'sms' },
  { type: 'moved', to: 'abroad' },
  { type: 'entered-institution', county: '39' },
  { type: 'left-institution' },
  { type: 'protected', level: 'STRENGT_FORTROLIG_UTLAND' },
  { type: 'died' },
  { type: 'registered-in-error' },
];

it('samspor duties: gives the expected lines for the sample lives', () => {
  const printed = read(...sample('lives.sample.jsonl')).flatMap((result) =>
    'life' in result ? dutiesOf(result.life, '2026-11-21').map(dutyLine) : ['unreadable'],
  );
  const expected = sample('lives.sample.expected.jsonl').map((text) => JSON.stringify(JSON.parse(text)));
  expect(printed).toEqual(expected);
});

describe('readLives', () => {
  it('turns the birth date into a birth year and the day of turning 18', () => {
    const [result] = read(line({}));
    expect(result).toEqual({
      line: 1,
      life: { id: 'L1', birthYear: 2007, adultOn: '2025-05-14', county: '33', facts: [] },
    });
  });

  it('makes those born on 29 February 18 on 1 March', () => {
    expect(read(line({ birthDate: '2008-02-29' }))[0]).toMatchObject({ life: { adultOn: '2026-03-01' } });
  });

  it('reads every type of fact as it stands', () => {
    expect(oneOfEach.map(({ type }) => type)).toEqual(factTypes);
    expect(factsOf(read(withFacts(...oneOfEach))[0])).toEqual(
      oneOfEach.map((fact) => ({ on: '2025-10-20', ...fact })),
    );
  });

  it('refuses a fact that lacks any one of its fields', () => {
    for (const fact of oneOfEach) {
      for (const field of Object.keys(fact)) {
        const rest = { ...fact, [field]: undefined };
        const offer = { type: 'offer', offer: 'o1', kind: 'work', answer: 'pending' };
        const facts = fact.type === 'offer' ? [rest] : [offer, rest];
        expect(errors(withFacts(...facts))).toEqual([`1 missing-field facts[${facts.length - 1}].${field}`]);
      }
    }
  });

  it.each([
    ['{', '1 not-json '],
    ['[]', '1 not-json '],
    ['null', '1 not-json '],
    ['"L1"', '1 not-json '],
    [line({ id: undefined }), '1 missing-field id'],
    [line({ id: null }), '1 missing-field id'],
    [line({ id: '' }), '1 unknown-value id'],
    [line({ id: 7 }), '1 unknown-value id'],
    [line({ birthDate: undefined }), '1 missing-field birthDate'],
    [line({ birthDate: '2007-02-31' }), '1 impossible-date birthDate'],
    [line({ birthDate: '2007-02-29' }), '1 impossible-date birthDate'],
    [line({ birthDate: '14.05.2007' }), '1 impossible-date birthDate'],
    [line({ birthDate: 20070514 }), '1 impossible-date birthDate'],
    [line({ county: undefined }), '1 missing-field county'],
    [line({ county: '30' }), '1 unknown-value county'],
    [line({ county: 33 }), '1 unknown-value county'],
    [line({ county: 'constructor' }), '1 unknown-value county'],
    [line({ facts: undefined }), '1 missing-field facts'],
    [line({ facts: {} }), '1 unknown-value facts'],
    [line({ facts: [null] }), '1 unknown-value facts[0]'],
    [line({ facts: ['died'] }), '1 unknown-value facts[0]'],
    [withFacts({}), '1 missing-field facts[0].type'],
    [withFacts({ type: 'Died' }), '1 unknown-type facts[0].type'],
    [withFacts({ type: 'toString' }), '1 unknown-type facts[0].type'],
    [withFacts({ type: 'died', on: '2025-13-01' }), '1 impossible-date facts[0].on'],
    [withFacts({ type: 'died', on: '2025-1-1' }), '1 impossible-date facts[0].on'],
    [withFacts({ type: 'died', on: '2025-10-20T00:00:00' }), '1 impossible-date facts[0].on'],
    [withFacts({ type: 'entered-training', kind: 'university' }), '1 unknown-value facts[0].kind'],
    [withFacts({ type: 'outside-training', reason: 'avbrutt' }), '1 unknown-value facts[0].reason'],
    [withFacts({ type: 'started-work', percent: '50' }), '1 unknown-value facts[0].percent'],
    [withFacts({ type: 'started-work', percent: 101 }), '1 unknown-value facts[0].percent'],
    [withFacts({ type: 'started-work', percent: -1 }), '1 unknown-value facts[0].percent'],
    [withFacts({ type: 'rights-info-sent', guardianCopy: true }), '1 unknown-value facts[0].guardianCopy'],
    [withFacts({ type: 'contact', channel: 'fax' }), '1 unknown-value facts[0].channel'],
    [withFacts({ type: 'moved', to: '99' }), '1 unknown-value facts[0].to'],
    [withFacts({ type: 'entered-institution', county: 'abroad' }), '1 unknown-value facts[0].county'],
    [withFacts({ type: 'protected', level: '6' }), '1 unknown-value facts[0].level'],
    [
      withFacts({ type: 'offer-answered', offer: 'o9', answer: 'accepted' }),
      '1 offer-not-made facts[0].offer',
    ],
    [withFacts({ type: 'offer-ended', offer: 'o9' }), '1 offer-not-made facts[0].offer'],
  ])('says why %s cannot be read', (text, error) => {
    expect(errors(text)).toEqual([error]);
  });

  const offer = { type: 'offer', offer: 'o1', kind: 'course', answer: 'pending' };
  const ended = { type: 'offer-ended', offer: 'o1' };

  it('refuses pending as an answer given later', () => {
    const answer = { type: 'offer-answered', offer: 'o1', answer: 'pending' };
    expect(errors(withFacts(offer, answer))).toEqual(['1 unknown-value facts[1].answer']);
  });

  it('takes the end of an offer that was made earlier and stands later in the list', () => {
    expect(errors(withFacts({ ...ended, on: '2025-11-01' }, offer))).toEqual(['ok']);
  });

  it('refuses the end of an offer that is made only on a later day, or later in the list of the day', () => {
    expect(errors(withFacts({ ...offer, on: '2025-11-01' }, ended))).toEqual([
      '1 offer-not-made facts[1].offer',
    ]);
    expect(errors(withFacts(ended, offer))).toEqual(['1 offer-not-made facts[0].offer']);
  });

  it('refuses a second offer with the id of the first, and takes it in another life', () => {
    expect(errors(withFacts(offer, offer))).toEqual(['1 offer-made-before facts[1].offer']);
    expect(errors(withFacts(offer), line({ id: 'L2', facts: [{ on: '2025-10-20', ...offer }] }))).toEqual([
      'ok',
      'ok',
    ]);
  });

  it('refuses an id seen before, and reads the others', () => {
    expect(errors(line({}), line({ id: 'L2' }), line({}), line({ id: 'L3' }))).toEqual([
      'ok',
      'ok',
      '3 id-seen-before id',
      'ok',
    ]);
  });

  it('takes a corrected line with the id of one that could not be read', () => {
    expect(errors(line({ county: '99' }), line({}))).toEqual(['1 unknown-value county', 'ok']);
  });

  it('passes over blank lines and counts them', () => {
    expect(errors('', line({}), '  \r', 'x', '')).toEqual(['ok', '4 not-json ']);
  });

  it('reads past a byte order mark, CRLF, and fields that the format does not know', () => {
    expect(errors(`\uFEFF${line({ note: 'x' })}\r`)).toEqual(['ok']);
  });

  it('reads line by line as a whole file', () => {
    const next = lifeReader();
    expect([line({}), '', line({})].map(next)).toEqual([
      expect.objectContaining({ line: 1, life: expect.anything() as unknown }),
      null,
      { line: 3, error: { code: 'id-seen-before', at: 'id' } },
    ]);
  });
});

it('lineErrorText: tells the line and the place, never the value', () => {
  expect(lineErrorText(4, { code: 'impossible-date', at: 'facts[0].on' })).toBe(
    'Line 4: facts[0].on is not a day that exists, written YYYY-MM-DD.',
  );
  expect(lineErrorText(5, { code: 'not-json', at: '' })).toBe('Line 5: it is not a JSON object.');
});
