import fc from 'fast-check';
import { dutiesOf } from './duties.ts';
import type { Duty } from './duty.ts';
import { explainDuty, type EvidenceRole } from './explain.ts';
import type { Fact, Life } from './life.ts';
import { nextOpening } from './openings.ts';
import { randomLives } from './oracle/random-lives.ts';
import { standingOf } from './standing.ts';

const facts: Fact[] = [
  { on: '2023-08-21', type: 'entered-training', kind: 'school' },
  { on: '2026-03-02', type: 'outside-training', reason: 'interrupted' },
  { on: '2026-03-05', type: 'contact-attempt', channel: 'phone' },
  { on: '2026-03-10', type: 'refused-contact' },
  { on: '2026-03-12', type: 'rights-info-sent', guardianCopy: 'not-sent' },
  { on: '2026-03-20', type: 'offer', offer: 'o1', kind: 'course', answer: 'pending' },
  { on: '2026-09-10', type: 'entered-training', kind: 'school' },
];
const life: Life = { id: 'L', birthYear: 2007, adultOn: '2025-05-14', county: '33', facts };
const asOf = '2026-09-10';
const why = (openedOn: string, kind: 'RIGHTS_INFO' | 'CONTACT' | 'OFFER') => {
  const found = explainDuty(life, { openedOn, kind }, asOf);
  return found && { ...found, evidence: found.evidence.map(({ role, index }) => `${role} ${index}`) };
};

describe('explainDuty', () => {
  it('shows what opened, was tried, was refused and fulfilled', () => {
    expect(why('2026-03-02', 'CONTACT')).toMatchObject({
      openedBy: 'fact',
      dueRule: 'days-after-opening',
      paragraph: expect.stringContaining('§ 8-3') as unknown,
      endsOn: '2026-07-31',
      endsBy: 'year',
      duty: { state: 'fulfilled', reason: 'refused', closedOn: '2026-03-20' },
      evidence: ['opens 1', 'attempts 2', 'refuses 3', 'fulfils 4', 'fulfils 5'],
    });
  });

  it('shows what reached the youth, from which the offer is due', () => {
    expect(why('2026-03-02', 'OFFER')).toMatchObject({
      dueRule: 'days-after-reached',
      evidence: ['opens 1', 'reaches 3', 'fulfils 5'],
    });
  });

  it('shows a carry-over and what ceased it', () => {
    expect(why('2026-08-01', 'CONTACT')).toMatchObject({
      openedBy: 'carry-over',
      dueRule: 'carry-over-date',
      evidence: ['ceases 6'],
    });
    expect(why('2026-08-01', 'OFFER')?.dueRule).toBe('not-reached-yet');
  });

  it('knows no duty that was not opened', () => {
    expect(why('2026-03-03', 'CONTACT')).toBeUndefined();
    expect(explainDuty(life, { openedOn: '2026-08-01', kind: 'OFFER' }, '2026-07-31')).toBeUndefined();
  });
});

/** What must be among the evidence of a duty that ended, or stands, for this reason; age is told by the last day. */
const told = (duty: Duty): readonly EvidenceRole[] => {
  if (duty.state === 'fulfilled') return duty.reason === 'refused' ? ['refuses', 'fulfils'] : ['fulfils'];
  if (duty.state === 'ceased') return duty.reason === 'age' ? [] : ['ceases'];
  return duty.reason === 'tried-not-reached' ? ['attempts'] : [];
};

it('explainDuty: tells of every duty of every life by which words, until when, and what fact', () => {
  fc.assert(
    fc.property(randomLives, ({ life: any, asOf: day }) => {
      const open = any.facts.every(({ type }) => type !== 'protected');
      for (const duty of open ? dutiesOf(any, day) : []) {
        const alike = dutiesOf(any, day).filter(
          ({ openedOn, kind }) => openedOn === duty.openedOn && kind === duty.kind,
        );
        const found = explainDuty(any, duty, day);
        if (!found || alike.length > 1) throw new Error('not explained');
        expect(found.duty).toEqual(duty);
        expect(found.paragraph).not.toBe('');
        expect(found.endsOn >= (duty.closedOn ?? duty.openedOn)).toBe(true);
        if (found.openedBy === 'fact') expect(found.evidence.map(({ role }) => role)).toContain('opens');
        expect(found.evidence.map(({ role }) => role)).toEqual(expect.arrayContaining([...told(duty)]));
        expect(found.dueRule === 'not-reached-yet').toBe(duty.dueOn === null);
      }
    }),
    { numRuns: 200 },
  );
});

describe('standingOf', () => {
  it('names the county and since when, or the first reason why none', () => {
    expect(standingOf(life, '2026-03-01')).toEqual({ owedBy: null, since: null, why: 'in-training' });
    expect(standingOf(life, '2026-08-05')).toEqual({ owedBy: '33', since: '2026-03-02', why: null });
    expect(standingOf({ ...life, birthYear: 1999 }, '2026-08-05')).toEqual({
      owedBy: null,
      since: null,
      why: 'age',
    });
  });

  it('tells no right from a right that waits for autumn', () => {
    const pupil = { ...life, birthYear: 2010 };
    const completed: Fact = { on: '2026-06-19', type: 'completed-compulsory-school' };
    expect(standingOf({ ...pupil, facts: [] }, '2026-08-15').why).toBe('no-right');
    expect(standingOf({ ...pupil, facts: [completed] }, '2026-07-31').why).toBe('no-right');
    expect(standingOf({ ...pupil, facts: [completed] }, '2026-08-31').why).toBe('presumed-in-training');
    expect(standingOf({ ...pupil, facts: [completed] }, '2026-09-01').owedBy).toBe('33');
  });
});

describe('nextOpening', () => {
  const until = (last: number) => ({ ...life, facts: facts.slice(0, last) });

  it('is 1 August while owed, and none while in training', () => {
    expect(nextOpening(until(2), '2026-03-02')).toBe('2026-08-01');
    expect(nextOpening(until(2), '2026-08-01')).toBe('2027-08-01');
    expect(nextOpening(life, '2026-09-10')).toBeNull();
  });

  it('is none once the age limit comes first', () => {
    expect(nextOpening(until(2), '2031-07-31')).toBe('2031-08-01');
    expect(nextOpening(until(2), '2031-08-01')).toBeNull();
  });

  it('is the day an accepted offer has run its time', () => {
    const accepted: Fact = { on: '2026-04-10', type: 'offer', offer: 'o2', kind: 'work', answer: 'accepted' };
    expect(nextOpening({ ...life, facts: [...facts.slice(0, 2), accepted] }, '2026-04-10')).toBe(
      '2027-04-10',
    );
  });

  it('is 1 September for silence, and 1 August 2024 for those the new law takes back', () => {
    const completed: Fact = { on: '2026-06-19', type: 'completed-compulsory-school' };
    expect(nextOpening({ ...life, birthYear: 2010, facts: [completed] }, '2026-06-19')).toBe('2026-09-01');
    const out: Fact[] = [
      { on: '2017-08-21', type: 'entered-training', kind: 'school' },
      { on: '2019-10-01', type: 'outside-training', reason: 'no-place' },
    ];
    expect(nextOpening({ ...life, birthYear: 2001, facts: out }, '2023-05-01')).toBe('2024-08-01');
  });

  it('does not look at facts to come', () => {
    expect(nextOpening(life, '2026-03-02')).toBe('2026-08-01');
  });
});
