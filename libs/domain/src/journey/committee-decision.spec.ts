import { after, as, take } from './given.ts';
import { decision, leader, met, refusal, reviewer, toCommittee, ungteam } from './given-road.ts';
import type { StepCommand } from './journey-commands.ts';
import { nextSteps } from './next-steps.ts';

const ppt = as('ppt', 'astrid', 'mun-3301');
const calls = { what: 'Ringer kursleder', agency: 'nav-3301', person: 'p-nav-1', dueOn: '2026-11-10' };
const visits = { what: 'Blir med på besøk', agency: 'mun-3301', dueOn: '2026-11-17' };
const tells = { what: 'Du får plass på kurset', agency: 'nav-3301', dueOn: '2026-11-05' };
const all: StepCommand = {
  ...decision,
  proposal: { category: 3, reasons: 'Vil, men har lite å bygge på' },
  agreements: [calls, visits],
  feedback: tells,
};
const done = (agreement: string): StepCommand => ({ type: 'CompleteAgreement', on: '2026-11-12', agreement });

describe('a decision in the committee', () => {
  it('is on the record as one: decision, category, agreements and feedback', () => {
    const { events, journey } = take(after(...toCommittee), all, leader);
    expect(events.map(({ type }) => type)).toEqual([
      'CommitteeDecided',
      'CategoryProposed',
      'AgreementMade',
      'AgreementMade',
      'AgreementMade',
    ]);
    expect(journey.category).toMatchObject({ state: 'proposed', category: 3, author: leader.id });
    expect(journey.deadlines.map(({ kind }) => kind)).toEqual(['start-measure', 'review-category']);
    expect(
      journey.agreements.map(({ agreement, kind, agency, dueOn }) => [agreement, kind, agency, dueOn]),
    ).toEqual([
      ['a1', 'agreement', 'nav-3301', '2026-11-10'],
      ['a2', 'agreement', 'mun-3301', '2026-11-17'],
      ['a3', 'feedback', 'nav-3301', '2026-11-05'],
    ]);
    expect(journey.agencies).toContain('mun-3301');
    const texts = events.map((event) => event.texts);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('kurset');
    expect(texts.at(-1)).toEqual({ what: tells.what });
  });

  it('lets somebody else review the category that the committee proposed', () => {
    const journey = after(...toCommittee, [all, leader]);
    const confirm = { type: 'ConfirmCategory', on: '2026-11-09' } as const;
    const self = as('professional-supervisor', leader.id, 'nav-3301');
    expect(refusal(journey, confirm, self)).toBe('reviewer-is-author');
    expect(take(journey, confirm, reviewer).journey.category?.state).toBe('confirmed');
  });

  it('proposes no category over one that waits, nor for a case that it has only put off', () => {
    const waiting = after(...toCommittee, [all, leader]);
    expect(refusal(waiting, { ...all, on: '2026-11-04' }, leader)).toBe('category-waits');
    expect(refusal(after(...toCommittee), { ...all, outcome: 'postponed' }, leader)).toBe(
      'committee-not-met',
    );
  });

  it('promises nothing for a day that is past, nor for an agency of elsewhere', () => {
    const late: StepCommand = { ...decision, agreements: [{ ...calls, dueOn: '2026-11-02' }] };
    expect(refusal(after(...toCommittee), late, leader)).toBe('promise-in-past');
    const away: StepCommand = { ...decision, feedback: { ...tells, agency: 'ot-31' } };
    expect(refusal(after(...toCommittee), away, leader)).toBe('agency-elsewhere');
  });

  it('is withdrawn as one', () => {
    const journey = after(...toCommittee, [all, leader]);
    const version = journey.version - 4;
    const back = take(
      journey,
      { type: 'WithdrawEntry', on: '2026-11-04', version, reason: 'Feil sak' },
      leader,
    );
    expect(back.events[0]?.data).toMatchObject({ also: [1, 2, 3, 4].map((after) => version + after) });
    expect([back.journey.agreements, back.journey.category, back.journey.committeeMet]).toEqual([
      [],
      null,
      false,
    ]);
  });

  it('stays whole when something before it is withdrawn', () => {
    const note: StepCommand = { type: 'AddNote', on: '2026-11-02', note: 'x' };
    const journey = after(...toCommittee, [note, leader], [all, leader]);
    const version = journey.version - 5;
    const { journey: now } = take(
      journey,
      { type: 'WithdrawEntry', on: '2026-11-04', version, reason: 'x' },
      leader,
    );
    expect(now.agreements).toHaveLength(3);
  });
});

describe('an agreement', () => {
  it('is settled by the agency that has it, or by the committee, once', () => {
    const journey = after(...toCommittee, [all, leader]);
    expect(refusal(journey, done('a1'), ppt)).toBe('not-your-agreement');
    const once = take(journey, done('a2'), ppt).journey;
    expect(once.agreements.map(({ state }) => state)).toEqual(['open', 'done', 'open']);
    expect(refusal(once, done('a2'), ppt)).toBe('agreement-unknown');
    expect(take(once, done('a1'), ungteam).journey.agreements[0]).toMatchObject({ state: 'done' });
  });

  it('is dropped by the committee alone', () => {
    const journey = after(...toCommittee, [all, leader]);
    const drop: StepCommand = {
      type: 'DropAgreement',
      on: '2026-11-10',
      agreement: 'a1',
      reason: 'Har flyttet',
    };
    expect(refusal(journey, drop, as('committee-leader', 'x', 'mun-3301'))).toBe('not-your-agreement');
    expect(take(journey, drop, leader).journey.agreements[0]).toMatchObject({ state: 'dropped' });
  });

  it('is the next thing to do until it is settled, and lapses with the journey', () => {
    const journey = after(...toCommittee, [all, leader]);
    const step = (of: typeof journey) =>
      nextSteps(of, ungteam, { today: '2026-11-04' }).find((next) => next.step === 'CompleteAgreement');
    expect(step(journey)).toMatchObject({ main: true, mine: true, dueOn: '2026-11-05' });
    expect(step(after(...met))).toBeUndefined();
    const dead = take(journey, { type: 'RecordDeath', on: '2026-11-20' }, leader).journey;
    expect(dead.agreements.map(({ state }) => state)).toEqual(['lapsed', 'lapsed', 'lapsed']);
  });
});

describe('a referral that is withdrawn', () => {
  it('leaves the committee with a way on to be found, and is refused once the committee has decided', () => {
    const withdraw: StepCommand = { type: 'WithdrawReferral', on: '2026-11-02', cause: 'consent' };
    const { journey } = take(after(...toCommittee), withdraw, leader);
    expect([journey.phase, journey.committee]).toEqual(['clarified', null]);
    expect(journey.deadlines).toMatchObject([{ kind: 'without-committee', dueOn: '2026-11-16' }]);
    expect(refusal(after(...met), { ...withdraw, on: '2026-11-05' }, leader)).toBe('committee-decided');
  });
});
