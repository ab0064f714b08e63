import { dutiesOf } from '../duty/duties.ts';
import { after, enrolYouth, take, workflow } from './given.ts';
import {
  close,
  contact,
  course,
  endCourse,
  endWork,
  met,
  ot,
  refer,
  refusal,
  refused,
  school,
  ungteam,
  work,
} from './given-road.ts';
import type { StepCommand } from './journey-commands.ts';
import { lifeOf } from './journey-facts.ts';

describe('a measure', () => {
  it('that runs while the committee sees the case again can be ended from there', () => {
    const again: StepCommand = { ...refer, on: '2026-11-20' };
    const journey = after(...met, [course, ungteam], [again, ungteam]);
    expect(refusal(journey, work, ungteam)).toBe('measure-runs');
    const { journey: ended } = take(journey, endCourse, ungteam);
    expect([ended.phase, ended.measure]).toEqual(['committee', null]);
  });

  it('that came with the enrolment can be reviewed and ended, and fulfils no duty', () => {
    const { journey } = take(undefined, { ...enrolYouth, otStatus: 'OTOA' }, workflow);
    const review: StepCommand = { type: 'ReviewMeasure', on: '2026-11-01', note: 'Trives' };
    expect(refusal(journey, review)).toBeNull();
    const ended = take(journey, { ...endCourse, on: '2026-11-20' }, ot);
    expect([ended.journey.measure, ended.journey.facts.length]).toEqual([null, journey.facts.length]);
  });

  it('ends with school, work and a move', () => {
    const running = after(...met, [course, ungteam]);
    const ways: StepCommand[] = [
      school,
      { type: 'StartWork', on: '2026-12-01', percent: 80 },
      { type: 'RecordMove', on: '2026-12-01', to: '31' },
    ];
    for (const way of ways) {
      const { journey } = take(running, way, ot);
      expect([journey.measure, journey.offers.map(({ ended }) => ended)]).toEqual([null, [true]]);
    }
  });

  it('that was left behind does not keep a journey open past its age', () => {
    const journey = after(...met, [course, ungteam], [{ type: 'DeclineFollowUp', on: '2026-12-01' }, ot]);
    expect(take(journey, { type: 'CatchUp' }, workflow, '2033-01-01').journey.closedFor).toBe('age');
  });
});

describe('a measure that has ended', () => {
  it.each([
    [[course, endCourse], 'course'],
    [[work, endWork], 'work-training'],
  ] as const)('is where nobody stands any more: %#', (taken, kind) => {
    const journey = after(...met, ...taken.map((step): [StepCommand, typeof ungteam] => [step, ungteam]));
    expect([journey.phase, journey.otStatus]).toEqual(['clarified', 'OTOV']);
    expect(journey.phase).not.toBe(kind);
    expect(journey.deadlines.map(({ kind }) => kind)).toContain('after-measure');
  });

  it('leaves the phase alone that the journey has come to meanwhile', () => {
    const referred = after(...met, [course, ungteam], [{ ...refer, on: '2026-12-01' }, ot]);
    const { journey } = take(referred, endCourse, ungteam);
    expect([journey.phase, journey.otStatus]).toEqual(['committee', 'OTOV']);
  });
});

describe('a step that ends something', () => {
  const left: StepCommand = { type: 'LeaveTraining', on: '2027-03-20', reason: 'interrupted' };
  const worked: StepCommand = { type: 'StartWork', on: '2027-03-01', percent: 20 };
  const stopped: StepCommand = { type: 'EndWork', on: '2027-03-20' };
  const entered: StepCommand = { type: 'EnterInstitution', on: '2027-03-01', county: '39' };
  const home: StepCommand = { type: 'LeaveInstitution', on: '2027-03-20' };

  it.each([
    ['not-in-training', school, left],
    ['not-in-work', worked, stopped],
    ['not-in-institution', entered, home],
  ])('is refused (%s) unless it had begun by that day, and had not ended', (rule, begin, end) => {
    expect(refusal(after(), end)).toBe(rule);
    expect(refusal(after([begin, ot]), { ...end, on: '2027-02-20' })).toBe(rule);
    expect(refusal(after([begin, ot]), end)).toBeNull();
    expect(refusal(after([begin, ot], [end, ot]), { ...end, on: '2027-04-01' })).toBe(rule);
  });

  it('may end what the enrolment says', () => {
    const arrived = (otStatus: 'OTEV' | 'OTAR') =>
      take(undefined, { ...enrolYouth, otStatus }, workflow).journey;
    expect(refusal(arrived('OTEV'), left)).toBeNull();
    expect(refusal(arrived('OTAR'), stopped)).toBeNull();
  });

  it('may have been before the enrolment where nothing was said of it', () => {
    const gone = take(undefined, { ...enrolYouth, otStatus: 'ELVG_IM' }, workflow).journey;
    const home = { ...gone, phase: 'enrolled' as const };
    expect(refusal(home, { ...left, on: '2026-09-01' })).toBeNull();
    expect(refusal(home, left)).toBe('not-in-training');
  });
});

describe('a check of school or work', () => {
  const check = (on: string): StepCommand => ({ type: 'ConfirmStay', on });
  const inSchool = after([school, ot]);

  it('is refused before it can tell anything, and says from when on', () => {
    expect(refusal(inSchool, check('2027-03-23'))).toBe('check-too-soon');
    expect(refused(inSchool, check('2027-03-01'))).toMatchObject({ from: '2027-03-24' });
    const once = take(inSchool, check('2027-03-24'), ot).journey;
    expect(refusal(once, check('2027-05-15'))).toBe('check-too-soon');
    expect(refusal(once, check('2027-05-16'))).toBeNull();
  });

  it('comes before the journey is closed, or the reason why it does not', () => {
    const { note: _, ...silent } = { ...close, on: '2027-03-01' };
    expect(refusal(inSchool, silent)).toBe('check-left-out');
    expect(refusal(inSchool, { ...silent, note: ' ' })).toBe('check-left-out');
    expect(refusal(inSchool, { ...silent, note: 'Skolen følger opp selv' })).toBeNull();
    const checked = take(take(inSchool, check('2027-03-24'), ot).journey, check('2027-05-16'), ot).journey;
    expect(refusal(checked, { ...silent, on: '2027-05-16' })).toBeNull();
  });
});

describe('work training', () => {
  it('is not given by NAV before the 16th birthday', () => {
    const young = take(
      undefined,
      { ...enrolYouth, birthYear: 2011, adultOn: '2029-01-15' },
      workflow,
    ).journey;
    const reached = take(young, contact, ot).journey;
    expect(refusal(reached, { ...work, on: '2027-01-14' }, ungteam)).toBe('too-young');
    expect(refusal(reached, { ...work, on: '2027-01-15' }, ungteam)).toBeNull();
    expect(refusal(reached, { ...work, on: '2027-01-14' }, ot)).toBeNull();
  });
});

describe('an offer', () => {
  const offer: StepCommand = { type: 'MakeOffer', on: '2026-11-10', kind: 'work', answer: 'pending' };

  it('is answered on the day it was made or later, never before', () => {
    const journey = after([contact, ot], [offer, ot]);
    const answer: StepCommand = { type: 'AnswerOffer', on: '2026-11-09', offer: 'o1', answer: 'accepted' };
    expect(refusal(journey, answer)).toBe('before-offer');
    expect(take(journey, { ...answer, on: '2026-11-10' }, ot).journey.offers[0]?.answer).toBe('accepted');
  });

  it('is a running course too: it cannot end before it began', () => {
    const journey = after(...met, [course, ungteam]);
    expect(refusal(journey, { ...endCourse, on: '2026-11-15' }, ungteam)).toBe('before-offer');
  });

  it('is answered once', () => {
    const answered: StepCommand = { type: 'AnswerOffer', on: '2026-11-12', offer: 'o1', answer: 'declined' };
    const journey = after([contact, ot], [offer, ot], [answered, ot]);
    expect(refusal(journey, answered)).toBe('offer-answered');
  });
});

describe('information about rights', () => {
  const sent = (on: string): StepCommand => ({ type: 'SendRightsInfo', on });

  it('asks about the guardians of a minor, and not from the 18th birthday on', () => {
    expect(refusal(after(), sent('2026-11-04'))).toBe('guardian-copy');
    expect(take(after(), sent('2026-11-05'), ot).events).toMatchObject([{ data: { guardianCopy: null } }]);
  });

  it('meets the duty to an adult without a word about guardians', () => {
    const { journey } = take(after(), sent('2026-11-05'), ot);
    const duties = dutiesOf(lifeOf('y', journey), '2026-11-06').filter(({ kind }) => kind === 'RIGHTS_INFO');
    expect(duties.map(({ state }) => state)).toEqual(['fulfilled']);
  });
});
