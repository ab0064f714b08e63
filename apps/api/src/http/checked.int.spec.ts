import fc from 'fast-check';
import { EnrolDto } from '../journeys/enrol.dto.ts';
import { isStep, stepDtos } from '../journeys/steps/step-dtos.ts';
import { checked } from './checked.ts';
import { Refused } from './refused.ts';

/** The fields that are refused, with the words they are refused with. */
function refused(Dto: new () => object, body: unknown): Record<string, string> {
  try {
    checked(Dto, body);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return Object.fromEntries((error.more.fields ?? []).map(({ field, message }) => [field, message]));
  }
  return {};
}

const enrolment = {
  firstName: 'Åse',
  lastName: "O'Hara Berg-Næss",
  birthDate: '2008-03-04',
  municipality: '3301',
  on: '2026-10-12',
};

describe('checked', () => {
  it('gives a body whose fields hold', () => {
    expect(
      checked(stepDtos.SeekContact, { on: '2026-02-28', channel: 'sms', note: 'Sendt\nto ganger' }),
    ).toEqual({
      on: '2026-02-28',
      channel: 'sms',
      note: 'Sendt\nto ganger',
    });
    expect(refused(EnrolDto, enrolment)).toEqual({});
  });

  it.each(['hasOwnProperty', '__defineGetter__', 'toString'])(
    'refuses %s, which every object has, as any other unknown field',
    (name) => {
      expect(refused(EnrolDto, { ...enrolment, [name]: 'x' })).toEqual({
        [name]: 'Feltet er ukjent. Fjern det.',
      });
    },
  );

  it('refuses a day of another age', () => {
    for (const on of ['0001-01-01', '9999-12-31'])
      expect(Object.keys(refused(EnrolDto, { ...enrolment, on }))).toEqual(['on']);
  });

  it('takes the id of a meeting as we write it, and nothing else', () => {
    const decision = { on: '2026-11-24', outcome: 'course', responsible: 'nav-3301', decision: 'Kurs' };
    const meeting = '3f0c7a52-8f1e-8b6d-9a2b-0d4b5c6e7f80';
    expect(refused(stepDtos.RecordCommitteeDecision, { ...decision, meeting })).toEqual({});
    for (const other of ['meeting-1', meeting.toUpperCase(), `${meeting}0`, 7, null])
      expect(refused(stepDtos.RecordCommitteeDecision, { ...decision, meeting: other })).toEqual({
        meeting: 'Velg fra listen på siden.',
      });
  });

  it('refuses 31 February, an unknown field and a missing one in one answer, each with what to do', () => {
    expect(refused(stepDtos.SeekContact, { on: '2026-02-31', kanal: 'sms' })).toEqual({
      on: 'Skriv en dato som finnes, som 2026-11-21.',
      kanal: 'Feltet er ukjent. Fjern det.',
      channel: 'Velg en av verdiene i listen.',
    });
  });

  it.each([
    ['null where a field may be left out', { note: null }],
    ['a list for a text', { note: ['a'] }],
    ['an empty text', { note: '  ' }],
    ['a text that is too long', { note: 'a'.repeat(4001) }],
    ['a null character', { note: 'a\u0000b' }],
    ['half a character', { note: 'a\ud800' }],
    ['an object for a code', { channel: { toString: 'sms' } }],
  ])('refuses %s', (_, fields) => {
    expect(
      Object.keys(refused(stepDtos.SeekContact, { on: '2026-02-01', channel: 'sms', ...fields })),
    ).toHaveLength(1);
  });

  it.each([[null], [undefined], ['text'], [[]], [7]])('refuses %j as a body', (body) => {
    expect(() => checked(stepDtos.AddNote, body)).toThrow(Refused);
  });

  it('refuses a birth number whose check digits fail', () => {
    expect(refused(EnrolDto, { ...enrolment, birthNumber: '04830812345' })).toHaveProperty('birthNumber');
  });

  it('takes any body whatever and either gives it or refuses it', () => {
    const Dtos = [...Object.values(stepDtos), EnrolDto];
    fc.assert(
      fc.property(fc.constantFrom(...Dtos), fc.object({ maxDepth: 2 }), (Dto, body) => {
        const fields = refused(Dto, body);
        expect(Object.values(fields).every((message) => message.endsWith('.'))).toBe(true);
      }),
    );
  });
});

describe('isStep', () => {
  it('knows no step by the name of what every object has', () => {
    expect(['constructor', 'toString', '__proto__', 'SeekContact'].map(isStep)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
