import { as, take } from './given.ts';
import type { OpenJourney, StepCommand } from './journey-commands.ts';
import { nextSteps } from './next-steps.ts';

const nav = as('nav-caseworker', 'p-nav', 'nav-3301');
const chair = as('committee-leader', 'p-chair', 'nav-3301');
const school = as('social-consultant', 'p-school', 'school-300010377');

const walkIn: OpenJourney = {
  type: 'OpenJourney',
  on: '2026-10-12',
  via: 'nav-intake',
  birthYear: 2005,
  adultOn: '2023-11-05',
  county: '33',
  municipality: '3301',
  school: null,
  protection: 'UGRADERT',
};
const opened = (via: OpenJourney['via'] = 'nav-intake') => take(undefined, { ...walkIn, via }, nav).journey;
const talk = {
  type: 'HoldClarificationTalk',
  on: '2026-10-14',
  channel: 'meeting',
  income: 'none',
  housing: 'temporary',
  rightHelp: 'unclear',
  rightHelpWhy: 'Kan komme i jobb',
  wishes: 'Vil bli rørlegger',
  question: 'Er sosialhjelp rett hjelp?',
} as const satisfies StepCommand;

describe('HoldClarificationTalk by the agency that hosts a committee', () => {
  it('always puts the youth in the committee’s queue, with the talk and in the same append', () => {
    const { journey, events } = take(opened(), talk, nav);
    expect(events).toMatchObject([
      {
        type: 'ClarificationTalkHeld',
        data: { income: 'none', housing: 'temporary', rightHelp: 'unclear', phase: 'clarified' },
        texts: { rightHelpWhy: 'Kan komme i jobb', wishes: 'Vil bli rørlegger' },
      },
      {
        type: 'ReferredToCommittee',
        data: { committee: 'nav-3301', after: 'talk', phase: 'committee', on: '2026-10-14' },
        texts: { question: 'Er sosialhjelp rett hjelp?' },
      },
    ]);
    expect(journey).toMatchObject({
      phase: 'committee',
      committee: 'nav-3301',
      deadlines: [{ kind: 'committee-decision', dueOn: '2026-10-28' }],
    });
    expect(nextSteps(journey, chair, { today: '2026-10-14' })[0]?.step).toBe('RecordCommitteeDecision');
  });

  it('asks for nothing but how they met', () => {
    const { events } = take(
      opened(),
      { type: 'HoldClarificationTalk', on: '2026-10-12', channel: 'phone' },
      nav,
    );
    expect(events[0]).toEqual({
      type: 'ClarificationTalkHeld',
      data: {
        channel: 'phone',
        on: '2026-10-12',
        phase: 'clarified',
        sets: [{ kind: 'refer', dueOn: '2026-10-19' }],
        meets: ['did-not-start', 'prevent-dropout', 'booked-talk'],
        status: 'OTOV',
      },
    });
  });

  it('refers from the day the journey came to where it stands, when the talk was before', () => {
    const { journey } = take(opened(), { ...talk, on: '2026-10-09' }, nav);
    expect(journey).toMatchObject({ phase: 'committee', phaseSince: '2026-10-12' });
  });

  it('moves nobody whom somebody found a school for since', () => {
    const pupil = take(opened(), { type: 'ReturnToSchool', on: '2026-10-13', kind: 'school' }, nav).journey;
    const { journey, events } = take(pupil, { ...talk, on: '2026-10-12' }, nav);
    expect(events.map(({ type }) => type)).toEqual(['ClarificationTalkHeld']);
    expect(journey.phase).toBe('in-training');
  });

  it('lets somebody ask the committee more while the youth waits, who keeps her place', () => {
    const refer = {
      type: 'ReferToCommittee',
      on: '2026-10-16',
      committee: 'nav-3301',
      question: 'Bolig?',
    } as const;
    const { journey, events } = take(take(opened(), talk, nav).journey, refer, nav);
    expect(events).toEqual([
      {
        type: 'ReferredToCommittee',
        data: { committee: 'nav-3301', on: '2026-10-16' },
        texts: { question: 'Bolig?' },
      },
    ]);
    expect(journey).toMatchObject({ phaseSince: '2026-10-14', deadlines: [{ dueOn: '2026-10-28' }] });
    expect(() => take(journey, { ...refer, committee: 'mun-3105' }, nav)).toThrow();
    const decided = take(
      journey,
      {
        type: 'RecordCommitteeDecision',
        on: '2026-10-20',
        outcome: 'school',
        responsible: 'nav-3301',
        decision: '-',
      },
      chair,
    ).journey;
    expect(() => take(decided, { ...refer, on: '2026-10-21' }, nav)).toThrow('not-now');
  });

  it('is struck out together with the referral that came of it', () => {
    const talked = take(opened(), talk, nav).journey;
    const { journey } = take(
      talked,
      { type: 'WithdrawEntry', on: '2026-10-14', version: 3, reason: 'Feil' },
      nav,
    );
    expect(journey).toMatchObject({ phase: 'following-up', committee: null });
    expect(journey.deadlines).toMatchObject([{ kind: 'clarification-talk' }]);
  });
});

it('a talk elsewhere leaves the referral to a step of its own, as before', () => {
  const { journey, events } = take(opened('school'), talk, school);
  expect(events.map(({ type }) => type)).toEqual(['ClarificationTalkHeld']);
  expect(journey).toMatchObject({ phase: 'clarified', deadlines: [{ kind: 'refer' }] });
});
