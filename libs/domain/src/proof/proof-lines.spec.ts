import { after, as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { CausedEvent, Journey } from '../journey/journey.ts';
import { entriesOf } from '../journey/log.ts';
import { dutiesOf } from '../duty/duties.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { JourneyCommand } from '../journey/journey-commands.ts';
import { canonicalLine, type ProofLine, type ProofOf } from './proof-line.ts';
import { proofLines } from './proof-lines.ts';

const maja = as('ot-caseworker');
const ingrid = as('ot-caseworker', 'ingrid', 'ot-31');
const school = '300010377';
const buskerud: ProofOf = { county: '33', schoolYear: '2026/27', asOf: '2027-05-01' };

const eventsOf = (journey: Journey): CausedEvent[] => entriesOf(journey).map(({ event }) => event);
const linesAfter = (of: ProofOf, ...commands: JourneyCommand[]): ProofLine[] =>
  proofLines(
    'Y',
    eventsOf(after(...commands.map((one) => [one, maja] as [JourneyCommand, typeof maja]))),
    of,
  );
const told = (lines: ProofLine[]) => lines.map(({ kind, outcome, why }) => `${kind} ${outcome} ${why}`);

const attempt = (on: string, channel: 'sms' | 'phone' | 'letter' = 'sms'): JourneyCommand => ({
  type: 'SeekContact',
  on,
  channel,
});

describe('proofLines', () => {
  it('tells of nothing done that nothing was done', () => {
    expect(told(linesAfter(buskerud))).toEqual([
      'RIGHTS_INFO overdue not-sent',
      'CONTACT overdue never-tried',
      'OFFER open not-reached',
    ]);
  });

  it('tells what was done and when, on which rule', () => {
    const lines = linesAfter(
      buskerud,
      { type: 'SendRightsInfo', on: '2026-11-20', guardianCopy: 'sent' },
      attempt('2026-11-21'),
      { type: 'RecordContact', on: '2026-12-01', channel: 'phone' },
      { type: 'MakeOffer', on: '2026-12-03', kind: 'course', answer: 'declined' },
    );
    expect(told(lines)).toEqual(['RIGHTS_INFO late null', 'CONTACT late null', 'OFFER in-time null']);
    expect(lines[1]).toMatchObject({
      first: false,
      openedOn: '2026-10-12',
      openedBy: 'fact',
      dueOn: '2026-11-11',
      closedOn: '2026-12-01',
      ruleSet: 'R2024',
      paragraph: expect.stringContaining('§ 8-3') as unknown,
      deeds: [
        { type: 'contact-attempt', on: '2026-11-21', channel: 'sms' },
        { type: 'contact', on: '2026-12-01', channel: 'phone' },
      ],
    });
    expect(lines.map(({ first }) => first)).toEqual([true, false, false]);
  });

  it.each<[string, JourneyCommand[]]>([
    ['tried-too-little', [attempt('2026-11-01')]],
    ['tried-not-reached', [attempt('2026-11-01'), attempt('2026-11-10', 'letter'), attempt('2026-11-20')]],
    ['refused-unfinished', [{ type: 'DeclineFollowUp', on: '2026-11-02' }]],
  ])('says of a contact that is not made: %s', (why, commands) => {
    const contact = linesAfter(buskerud, ...commands).find(({ kind }) => kind === 'CONTACT');
    expect(contact).toMatchObject({ outcome: 'overdue', why });
  });

  it('says what lacks where something was done, and not enough', () => {
    const minor = { type: 'SendRightsInfo', on: '2026-10-20', guardianCopy: 'not-sent' } as const;
    const contact = { type: 'RecordContact', on: '2026-11-10', channel: 'sms' } as const;
    expect(told(linesAfter(buskerud, minor, contact))).toEqual([
      'RIGHTS_INFO overdue guardian-copy-missing',
      'CONTACT in-time null',
      'OFFER overdue no-offer',
    ]);
    const talk = { type: 'MakeOffer', on: '2026-11-12', kind: 'talk', answer: 'accepted' } as const;
    expect(told(linesAfter(buskerud, contact, talk))[2]).toBe('OFFER overdue talk-only');
  });

  it('says why a duty ceased, and that one was missed when the year was over', () => {
    const trained = { type: 'ReturnToSchool', on: '2026-11-20', kind: 'school', school } as const;
    expect(told(linesAfter(buskerud, trained))).toEqual([
      'RIGHTS_INFO ceased in-training',
      'CONTACT ceased in-training',
      'OFFER ceased in-training',
    ]);
    const missed = linesAfter({ ...buskerud, asOf: '2027-08-01' });
    expect(told(missed)[1]).toBe('CONTACT missed never-tried');
  });

  it('stands as the duties do on that day, whatever came later', () => {
    const journey = after([{ type: 'RecordContact', on: '2026-12-01', channel: 'phone' }, maja]);
    const asOf = '2026-11-30';
    const lines = proofLines('Y', eventsOf(journey), { ...buskerud, asOf });
    expect(lines[1]).toMatchObject({ outcome: 'overdue', deeds: [] });
    const duties = dutiesOf(lifeOf('Y', journey), asOf);
    expect(lines.map(({ kind, openedOn, dueOn }) => ({ kind, openedOn, dueOn }))).toEqual(
      duties.map(({ kind, openedOn, dueOn }) => ({ kind, openedOn, dueOn })),
    );
  });

  it('keeps the lines of a county that handed the youth over, with what it knew and nothing newer', () => {
    const moved = after(
      [attempt('2026-11-01'), maja],
      [{ type: 'RecordMove', on: '2026-11-20', to: '31', municipality: '3105' }, maja],
    );
    const before = proofLines('Y', eventsOf(moved), buskerud);
    expect(before[1]).toMatchObject({ outcome: 'ceased', why: 'moved', deeds: [{ on: '2026-11-01' }] });
    const backdated = take(moved, { type: 'RecordContact', on: '2026-11-10', channel: 'phone' }, ingrid);
    expect(proofLines('Y', eventsOf(backdated.journey), buskerud)).toEqual(before);
    const ostfold = proofLines('Y', eventsOf(moved), { ...buskerud, county: '31' });
    expect(ostfold[1]).toMatchObject({ openedOn: '2026-11-20', first: false, deeds: [], why: 'never-tried' });
  });

  it('names the school of the county’s own enrolment, and none under address protection', () => {
    const enrolled = take(undefined, { ...enrolYouth, school }, workflow).journey;
    expect(proofLines('Y', eventsOf(enrolled), buskerud)[0]).toMatchObject({ school, strict: false });
    const secret = { type: 'ProtectAddress', on: '2026-11-01', level: 'FORTROLIG' } as const;
    const shielded = take(enrolled, secret, maja).journey;
    expect(proofLines('Y', eventsOf(shielded), buskerud)[0]).toMatchObject({ school: null, strict: false });
    const strict = take(enrolled, { ...secret, level: 'STRENGT_FORTROLIG' }, maja).journey;
    expect(proofLines('Y', eventsOf(strict), buskerud)[0]).toMatchObject({ school: null, strict: true });
  });

  it('has nothing of a youth whom the county owed nothing that year', () => {
    expect(linesAfter({ ...buskerud, county: '31' })).toEqual([]);
    expect(linesAfter({ ...buskerud, schoolYear: '2025/26' })).toEqual([]);
    expect(linesAfter({ ...buskerud, asOf: '2026-10-11' })).toEqual([]);
  });
});

describe('canonicalLine', () => {
  it('is another text when anything of the line is another', () => {
    const [, line] = linesAfter(buskerud, attempt('2026-11-01'));
    if (!line) throw new Error('No line');
    const others: ProofLine[] = [
      { ...line, school },
      { ...line, why: 'never-tried' },
      { ...line, deeds: [] },
      { ...line, deeds: [{ type: 'contact-attempt', on: '2026-11-01', channel: 'phone' }] },
    ];
    const texts = [line, ...others].map(canonicalLine);
    expect(new Set(texts).size).toBe(texts.length);
    expect(canonicalLine(structuredClone(line))).toBe(texts[0]);
  });
});
