import { channels, type FinalAnswer } from '../duty/life.ts';
import type { PersonActor } from '../people/actor.ts';
import { after, as } from './given.ts';
import type { StepCommand, StepType } from './journey-commands.ts';
import { nextSteps, stepsMeeting } from './next-steps.ts';
import { steps } from './steps.ts';
import { deadlineKinds } from './deadlines.ts';
import { phases } from './phases.ts';

const now = { today: '2027-06-01' };
const ot = as('ot-caseworker');

/** What a caseworker is offered after those steps. */
const offeredAfter = (...taken: StepCommand[]) =>
  nextSteps(after(...taken.map((step): [StepCommand, PersonActor] => [step, ot])), ot, now).map(
    ({ step }) => step,
  );

describe('nextSteps', () => {
  it('puts the expected step first, with its deadline', () => {
    expect(nextSteps(after(), as('ot-caseworker'), now)[0]).toMatchObject({
      step: 'SeekContact',
      main: true,
      mine: true,
      dueOn: '2026-10-19',
    });
  });

  it('expects the steps that meet open duties, the earliest first', () => {
    const open = [
      { kind: 'RIGHTS_INFO' as const, dueOn: '2026-10-15' },
      { kind: 'OFFER' as const, dueOn: null },
    ];
    const main = nextSteps(after(), as('ot-caseworker'), { ...now, open }).filter((step) => step.main);
    expect(main.map(({ step, dueOn }) => [step, dueOn])).toEqual([
      ['SendRightsInfo', '2026-10-15'],
      ['SeekContact', '2026-10-19'],
      ['MakeOffer', null],
    ]);
  });

  it('shows what others may do, but not as mine', () => {
    const shown = nextSteps(after(), as('privacy-officer'), now);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ mine }) => !mine)).toBe(true);
  });

  it('gives the committee’s decision to those of the committee’s own agency', () => {
    const waiting = after(
      [{ type: 'RecordContact', on: '2026-10-20', channel: 'phone' }, as('ot-caseworker')],
      [
        { type: 'ReferToCommittee', on: '2026-10-28', committee: 'nav-3301', question: '' },
        as('ot-caseworker'),
      ],
    );
    const mine = (agency: string) =>
      nextSteps(waiting, as('committee-leader', 'p', agency), now).find(
        ({ step }) => step === 'RecordCommitteeDecision',
      )?.mine;
    expect([mine('nav-3301'), mine('mun-3105')]).toEqual([true, false]);
  });

  it('never offers a step that the journey would refuse', () => {
    const offered = nextSteps(after(), as('ot-caseworker'), now).map(({ step }) => step);
    expect(offered).not.toContain('ProposeCategory');
    expect(offered).not.toContain('ReopenJourney');
  });

  const on = '2026-11-02';
  const offer: StepCommand = { type: 'MakeOffer', on, kind: 'course', answer: 'pending' };
  const answered = (answer: FinalAnswer): StepCommand => ({ type: 'AnswerOffer', on, offer: 'o1', answer });
  const school: StepCommand = { type: 'ReturnToSchool', on, kind: 'school' };

  it.each<[StepType, StepCommand[], StepCommand[]]>([
    ['AnswerOffer', [], [offer]],
    ['AnswerOffer', [offer, answered('accepted')], [offer, answered('accepted'), offer]],
    ['EndOffer', [offer, answered('declined')], [offer, answered('accepted')]],
    ['EndOffer', [offer, { type: 'EndOffer', on, offer: 'o1' }], [offer]],
    ['LeaveTraining', [], [school]],
    ['EndWork', [], [{ type: 'StartWork', on, percent: 20 }]],
    [
      'EndWork',
      [
        { type: 'StartWork', on, percent: 80 },
        { type: 'EndWork', on },
      ],
      [{ type: 'StartWork', on, percent: 80 }],
    ],
    ['ReleaseChannel', [], [{ type: 'ReserveChannel', on, channel: 'sms' }]],
    ['ReserveChannel', channels.map((channel) => ({ type: 'ReserveChannel', on, channel })), []],
    ['LeaveInstitution', [], [{ type: 'EnterInstitution', on, county: '33' }]],
    ['CloseJourney', [], [school]],
    [
      'ConfirmStay',
      [school, { type: 'ConfirmStay', on: '2026-12-01' }, { type: 'ConfirmStay', on: '2027-01-31' }],
      [school, { type: 'ConfirmStay', on: '2026-12-01' }],
    ],
  ])('offers %s only when there is something to take it on', (step, without, withIt) => {
    expect(offeredAfter(...without)).not.toContain(step);
    expect(offeredAfter(...withIt)).toContain(step);
  });
});

describe('after a measure', () => {
  const start: StepCommand = { type: 'StartWorkTraining', on: '2026-11-02' };
  const end: StepCommand = { type: 'EndWorkTraining', on: '2026-11-20', outcome: 'completed' };

  it('every way on is expected by the same day', () => {
    const journey = after(
      [{ type: 'RecordContact', on: '2026-10-20', channel: 'phone' }, ot],
      [start, ot],
      [end, ot],
    );
    const ways = nextSteps(journey, ot, now).filter(({ dueOn }) => dueOn === '2026-12-04');
    expect(ways.map(({ step }) => step).toSorted()).toEqual([...stepsMeeting('after-measure')].toSorted());
    expect(ways.every(({ main, mine }) => main && mine)).toBe(true);
  });
});

describe('a check', () => {
  it('is shown with the first day on which it can be made', () => {
    const school: StepCommand = { type: 'ReturnToSchool', on: '2026-11-02', kind: 'school' };
    const shown = nextSteps(after([school, ot]), ot, { today: '2026-11-03' });
    expect(shown.find(({ step }) => step === 'ConfirmStay')).toMatchObject({
      from: '2026-11-25',
      dueOn: '2026-12-02',
    });
    expect(shown.find(({ step }) => step === 'CloseJourney')?.from).toBeNull();
  });
});

describe('the table', () => {
  it('reaches every phase from some step or from an enrolment', () => {
    const led = new Set(Object.values(steps).map(({ to }) => to));
    const byData = ['contact-sought', 'following-up', 'in-work'];
    expect(phases.filter((phase) => !led.has(phase) && !byData.includes(phase))).toEqual([]);
  });

  it('sets only deadlines that some step meets or a change of phase ends', () => {
    const set = new Set(Object.values(steps).flatMap(({ sets = [] }) => sets));
    expect([...set].filter((kind) => !deadlineKinds.includes(kind))).toEqual([]);
  });

  it('names who may take each step and on what basis', () => {
    for (const step of Object.values(steps)) {
      expect(step.who.length).toBeGreaterThan(0);
      expect(step.basis).not.toBe('');
    }
  });
});
