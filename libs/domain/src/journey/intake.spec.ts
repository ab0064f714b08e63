import { outlook } from './fallen-due.ts';
import { as, take } from './given.ts';
import type { BookTalk, JourneyCommand, OpenJourney } from './journey-commands.ts';
import type { Journey } from './journey.ts';

const nav = as('nav-caseworker', 'p-nav', 'nav-3301');
const chair = as('committee-leader', 'p-chair', 'nav-3301');
const ot = as('ot-caseworker', 'p-ot', 'ot-33');
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
const book: BookTalk = {
  type: 'BookTalk',
  on: '2026-10-12',
  agency: 'nav-3301',
  day: '2026-10-14',
  time: '09:45',
  person: 'p-nav-1',
};
type By = typeof nav;
const after = (...taken: [JourneyCommand, By?][]): Journey =>
  taken.reduce(
    (journey, [command, by = nav]) => take(journey, command, by).journey,
    take(undefined, walkIn, nav).journey,
  );
const kinds = ({ deadlines }: Journey) => deadlines.map(({ kind }) => kind).toSorted();

describe('a booked talk', () => {
  it('stands on the journey with its day as a deadline, beside that of the talk itself', () => {
    const journey = after([book]);
    expect(journey.intake.talk).toEqual({
      agency: 'nav-3301',
      day: '2026-10-14',
      time: '09:45',
      person: 'p-nav-1',
      state: 'booked',
    });
    expect(journey.deadlines.find(({ kind }) => kind === 'booked-talk')?.dueOn).toBe('2026-10-14');
    expect(outlook(journey, '2026-10-15').due).toMatchObject([
      { type: 'DeadlinePassed', data: { kind: 'booked-talk' } },
    ]);
  });

  it('is moved by booking another, and booked once', () => {
    const { journey, events } = take(after([book]), { ...book, day: '2026-10-16' }, nav);
    expect(events.map(({ type }) => type)).toEqual(['TalkMoved']);
    expect(kinds(journey)).toEqual(['booked-talk', 'clarification-talk']);
    expect(take(journey, { ...book, day: '2026-10-16' }, nav).events).toEqual([]);
  });

  it('is over with the talk, which leads to the committee', () => {
    const journey = after([book], [{ type: 'HoldClarificationTalk', on: '2026-10-14', channel: 'meeting' }]);
    expect(journey.intake.talk?.state).toBe('held');
    expect(kinds(journey)).toEqual(['committee-decision']);
  });

  it('is freed when the journey leaves the intake in another way', () => {
    const journey = after([book], [{ type: 'CloseJourney', on: '2026-10-13', reason: 'in-work' }]);
    expect(journey.intake.talk?.state).toBe('cancelled');
  });

  it('is cancelled, and the talk is still to be held', () => {
    const journey = after([book], [{ type: 'CancelTalk', on: '2026-10-13', reason: 'youth' }]);
    expect(journey.intake.talk?.state).toBe('cancelled');
    expect(kinds(journey)).toEqual(['clarification-talk']);
    expect(() => take(journey, { type: 'CancelTalk', on: '2026-10-13', reason: 'youth' }, nav)).toThrow(
      'no-talk',
    );
  });

  it('is said of by the agency whose intake it is', () => {
    const asked = after([
      { type: 'ReferToCommittee', on: '2026-10-12', committee: 'nav-3301', question: '?' },
    ]);
    expect(() => take(asked, book, nav)).toThrow('not-now');
    const other = as('nav-caseworker', 'p-x', 'nav-3305');
    expect(() => take(after([book]), { type: 'MissTalk', on: '2026-10-14' }, other)).toThrow(
      'not-your-intake',
    );
  });
});

describe('a youth who does not come', () => {
  const missed: JourneyCommand = { type: 'MissTalk', on: '2026-10-14' };

  it('is to be sought again within three working days', () => {
    const { journey, events } = take(after([book]), missed, nav);
    expect(events).toMatchObject([
      { type: 'TalkMissed', data: { times: 1, day: '2026-10-14' } },
      { type: 'TaskRaised', data: { kind: 'seek-again', dueOn: '2026-10-19' } },
    ]);
    expect(kinds(journey)).toEqual(['clarification-talk']);
    expect(() => take(after([book]), { ...missed, on: '2026-10-13' }, nav)).toThrow('talk-not-yet');
  });

  it('is told of to the contact person the second time', () => {
    const again = { ...book, on: '2026-10-15', day: '2026-10-20' };
    const journey = after([book], [missed], [again], [{ type: 'MissTalk', on: '2026-10-20' }]);
    expect(journey.tasks.map(({ kind }) => kind)).toEqual(['seek-again', 'missed-twice']);
    const met = take(journey, { type: 'RecordContact', on: '2026-10-21', channel: 'phone' }, nav).journey;
    expect(met.tasks).toEqual([]);
    expect(met.intake.missed).toBe(0);
  });

  it('is no longer sought when another time is booked', () => {
    expect(after([book], [missed], [{ ...book, on: '2026-10-15', day: '2026-10-20' }]).tasks).toEqual([]);
  });

  it('who came after all: the entry is struck out with its task, and the time stands again', () => {
    const journey = after([book], [missed]);
    const struck = take(
      journey,
      { type: 'WithdrawEntry', on: '2026-10-14', version: 4, reason: 'Kom' },
      nav,
    ).journey;
    expect(struck.tasks).toEqual([]);
    expect(struck.intake).toMatchObject({ missed: 0, talk: { state: 'booked' } });
  });
});

describe('Ungteam’s first step', () => {
  const talk: JourneyCommand = { type: 'HoldClarificationTalk', on: '2026-10-14', channel: 'meeting' };
  const decided: JourneyCommand = {
    type: 'RecordCommitteeDecision',
    on: '2026-10-20',
    outcome: 'ungteam',
    responsible: 'nav-3301',
    decision: 'Ungteam følger opp',
  };
  const waiting = () => after([talk], [decided, chair]);

  it('is due within five working days of the decision', () => {
    expect(waiting().deadlines.find(({ kind }) => kind === 'first-step')?.dueOn).toBe('2026-10-27');
    expect(kinds(after([talk], [{ ...decided, outcome: 'school' }, chair]))).not.toContain('first-step');
  });

  it('is met by what Ungteam does first, and by nobody else', () => {
    const contact: JourneyCommand = { type: 'RecordContact', on: '2026-10-22', channel: 'phone' };
    expect(kinds(take(waiting(), contact, ot).journey)).toContain('first-step');
    expect(kinds(take(waiting(), contact, nav).journey)).not.toContain('first-step');
    const tried: JourneyCommand = { type: 'SeekContact', on: '2026-10-22', channel: 'phone' };
    expect(kinds(take(waiting(), tried, nav).journey)).toContain('first-step');
    const course: JourneyCommand = { type: 'StartCourse', on: '2026-10-22', course: 'klart-jeg-kan' };
    expect(take(waiting(), course, nav).events[0]?.data.meets).toContain('first-step');
  });

  it('is on the record as passed the day after', () => {
    const due = outlook(waiting(), '2026-10-28').due.map(({ data }) => data);
    expect(due).toContainEqual({ on: '2026-10-28', kind: 'first-step', dueOn: '2026-10-27' });
  });
});

describe('a referral of somebody at risk', () => {
  const pupil = () => take(undefined, { ...walkIn, via: 'school', school: '300010377' }, school).journey;
  const refer: JourneyCommand = {
    type: 'ReferToCommittee',
    on: '2026-10-13',
    committee: 'nav-3301',
    question: 'Hva nå?',
  };

  it('needs no talk before, and says what the risk is', () => {
    expect(() => take(pupil(), refer, school)).toThrow('risk-needed');
    const { journey, events } = take(pupil(), { ...refer, risk: 'Høyt fravær' }, school);
    expect(events).toMatchObject([
      { data: { committee: 'nav-3301', risk: true }, texts: { risk: 'Høyt fravær' } },
    ]);
    expect(journey).toMatchObject({
      phase: 'committee',
      agencies: expect.arrayContaining(['nav-3301']) as string[],
    });
  });

  it('forgets no check of how school goes', () => {
    const back = take(pupil(), { type: 'ReturnToSchool', on: '2026-10-12', kind: 'school' }, school).journey;
    const { journey } = take(back, { ...refer, risk: 'Høyt fravær' }, school);
    expect(kinds(journey)).toEqual(['check-30', 'check-90', 'committee-decision']);
  });
});

describe('a condition of activity', () => {
  const set: JourneyCommand = {
    type: 'SetCondition',
    on: '2026-10-13',
    rule: 'sotjl-20-a',
    from: '2026-10-19',
    what: 'Møte på kurs hver dag',
    decidedBy: 'Saksbehandler i Nav',
    reference: '2026/1234',
  };
  const breach: JourneyCommand = {
    type: 'RecordBreach',
    on: '2026-10-21',
    condition: 'c1',
    consequence: 'warned',
    what: 'Møtte ikke',
    considered: 'Var syk uten å melde fra',
  };

  it('is set, broken and ended, by NAV alone, its words kept apart', () => {
    const { journey, events } = take(after(), set, nav);
    expect(events[0]).toMatchObject({
      data: { condition: 'c1', rule: 'sotjl-20-a', from: '2026-10-19' },
      texts: { what: 'Møte på kurs hver dag', reference: '2026/1234' },
    });
    const broken = take(journey, breach, nav).journey;
    expect(broken.intake.conditions).toMatchObject([{ breaches: 1, ended: null }]);
    const end: JourneyCommand = {
      type: 'EndCondition',
      on: '2026-10-30',
      condition: 'c1',
      outcome: 'fulfilled',
    };
    const ended = take(broken, end, nav).journey;
    expect(ended.intake.conditions).toMatchObject([{ ended: 'fulfilled' }]);
    expect(() => take(ended, { ...breach, on: '2026-11-02' }, nav)).toThrow('condition-unknown');
    for (const by of [
      ot,
      as('school-adviser', 'p', 'school-300010377'),
      as('course-leader', 'p', 'nav-3301'),
    ])
      expect(() => take(after(), set, by)).toThrow('not-your-role');
  });

  it('is broken by nobody before it holds, and not where it was never set', () => {
    const journey = take(after(), set, nav).journey;
    expect(() => take(journey, { ...breach, on: '2026-10-16' }, nav)).toThrow('condition-not-yet');
    expect(() => take(journey, { ...breach, condition: 'c2' }, nav)).toThrow('condition-unknown');
  });

  it('is left out for weighty reasons, which are written down', () => {
    const { events } = take(
      after(),
      { type: 'LeaveOutCondition', on: '2026-10-13', reasons: 'Innlagt' },
      nav,
    );
    expect(events[0]).toMatchObject({ data: { rule: 'sotjl-20-a' }, texts: { reasons: 'Innlagt' } });
  });
});
