import { after, as, take, workflow } from '../journey/given.ts';
import type { StepCommand } from '../journey/journey-commands.ts';
import { fallenDue } from '../journey/fallen-due.ts';
import type { Journey } from '../journey/journey.ts';
import { ledgerOf } from './ledger.ts';

const ot = as('ot-caseworker');
const adviser = as('school-adviser', 'p-adviser', 'school-300010377');

const steps = (...taken: StepCommand[]): Journey => after(...taken.map((step) => [step, ot] as const));

const due = ({ deadlines }: Journey) => Object.fromEntries(deadlines.map(({ kind, dueOn }) => [kind, dueOn]));

const schooling: StepCommand = {
  type: 'RecordSchooling',
  on: '2026-11-02',
  schoolYear: '2024/25',
  outcome: 'interrupted',
  level: 'VG1',
  programme: 'HS',
  to: '2025-02-14',
  counted: 'unknown',
  omval: 'no',
};
const applied: StepCommand = {
  type: 'ApplyToSchool',
  on: '2027-02-20',
  group: 'ordinary',
  programme1: 'HS',
  school1: '300010377',
  programme2: 'RM',
};

describe('what the journey tells by itself', () => {
  it('is in the ledger with its event, and not counted until somebody says so', () => {
    expect(ledgerOf(after(), '2026-11-22').years.at(-1)).toMatchObject({
      schoolYear: '2026/27',
      known: 'told',
      level: 'VG1',
      outcome: 'interrupted',
      counted: 'unknown',
      source: { version: 1, type: 'YouthEnrolled', on: '2026-10-12' },
    });
  });

  it('follows a stay in training over the summer, and says how it ended', () => {
    const journey = steps(
      { type: 'ReturnToSchool', on: '2026-11-02', kind: 'school' },
      { type: 'LeaveTraining', on: '2027-05-03', reason: 'interrupted' },
    );
    const [, stay] = ledgerOf(journey, '2027-06-01').years.filter(
      ({ schoolYear }) => schoolYear === '2026/27',
    );
    expect(stay).toMatchObject({ from: '2026-11-02', to: '2027-05-03', outcome: 'interrupted' });
  });

  it('gives way to what a person records of the same school year', () => {
    const journey = steps({ ...schooling, schoolYear: '2026/27', to: '2026-10-12' });
    expect(
      ledgerOf(journey, '2026-11-22').years.filter(({ schoolYear }) => schoolYear === '2026/27'),
    ).toMatchObject([{ known: 'recorded', programme: 'HS' }]);
  });
});

describe('RecordSchooling', () => {
  it('corrects an earlier entry, which stays on the record', () => {
    const journey = steps(schooling);
    const [entry] = journey.rights.recorded;
    const corrected = take(
      journey,
      { ...schooling, outcome: 'passed', replaces: String(entry?.source.version) },
      ot,
    ).journey;
    expect(corrected.rights.recorded.map(({ outcome }) => outcome)).toEqual(['passed']);
    expect(corrected.version).toBe(journey.version + 1);
  });

  it.each<[string, Partial<typeof schooling>]>([
    ['schooling-known', {}],
    ['schooling-unknown', { replaces: '1' }],
    ['school-year-out', { schoolYear: '2027/28' }],
    ['school-year-out', { schoolYear: '2022/23' }],
    ['not-in-school-year', { schoolYear: '2025/26' }],
    ['why-uncounted', { schoolYear: '2025/26', to: '2026-02-14', counted: 'no' }],
  ])('is refused as %s with %o', (rule, other) => {
    expect(() => take(steps(schooling), { ...schooling, ...other }, ot)).toThrow(rule);
  });

  it('makes the next date that matters a matter of the journey, and keeps it through a change of phase', () => {
    const journey = steps(schooling, { type: 'RecordContact', on: '2026-11-10', channel: 'phone' });
    expect(due(journey)).toMatchObject({ 'rights-date': '2027-08-01' });
  });
});

describe('RecordSubject', () => {
  const exam: StepCommand = {
    type: 'RecordSubject',
    on: '2027-01-10',
    subject: 'MAT',
    state: 'exam-planned',
    examOn: '2027-06-03',
  };

  it('waits for the result three weeks after the exam, until there is one', () => {
    expect(due(steps(exam))).toMatchObject({ 'exam-result': '2027-06-24', 'rights-date': '2027-06-03' });
    const passed = steps(exam, { type: 'RecordSubject', on: '2027-05-20', subject: 'MAT', state: 'passed' });
    expect(due(passed)).not.toHaveProperty('exam-result');
    expect(ledgerOf(passed, '2027-06-01').missing).toEqual([]);
  });

  it('asks for the day of an exam', () => {
    expect(() =>
      steps({ type: 'RecordSubject', on: '2027-01-10', subject: 'MAT', state: 'exam-planned' }),
    ).toThrow('exam-day-needed');
  });
});

describe('an application', () => {
  it('says whether it came late; with the follow-up service an apprenticeship has no deadline', () => {
    const late = (step: Partial<typeof applied>) =>
      steps({ ...applied, on: '2027-03-02', ...step }).log?.event.data;
    expect([late({}), late({ group: 'apprenticeship' })]).toMatchObject([{ late: true }, { late: false }]);
  });

  it.each(['third', 'other', 'waiting-list', 'none'] as const)(
    'that is answered with %s is followed up before schools begin',
    (answer) => {
      const journey = steps(applied, { type: 'AnswerApplication', on: '2027-05-30', answer });
      expect(due(journey)).toMatchObject({ 'admission-follow-up': '2027-08-13' });
      const offered = take(
        journey,
        { type: 'MakeOffer', on: '2027-05-31', kind: 'course', answer: 'pending' },
        ot,
      );
      expect(due(offered.journey)).not.toHaveProperty('admission-follow-up');
    },
  );

  it('that gets its first or second choice is only to be replied to, and then to be begun', () => {
    const offered = steps(applied, { type: 'AnswerApplication', on: '2027-05-28', answer: 'second' });
    expect(due(offered)).toMatchObject({ 'reply-to-place': '2027-06-05' });
    expect(due(offered)).not.toHaveProperty('admission-follow-up');
    const accepted = take(offered, { type: 'ReplyToPlace', on: '2027-05-30', reply: 'accepted' }, ot).journey;
    expect(due(accepted)).toMatchObject({ 'school-start': '2027-08-25' });
  });

  it('that is turned down needs another plan', () => {
    const declined = steps(
      applied,
      { type: 'AnswerApplication', on: '2027-05-28', answer: 'first' },
      { type: 'ReplyToPlace', on: '2027-05-30', reply: 'declined' },
    );
    expect(due(declined)).toMatchObject({ 'admission-follow-up': '2027-08-13' });
  });

  it('is filled in from the first choice on', () => {
    expect(() => steps({ ...applied, programme2: undefined, programme3: 'ST' })).toThrow('choices-in-order');
  });

  it('that nobody sent by 1 March is a task five working days later', () => {
    const mapped = steps({ ...schooling, on: '2026-11-02' });
    const journey: Journey = {
      ...mapped,
      deadlines: [{ kind: 'rights-date', setOn: '2026-11-02', dueOn: '2027-03-01', passed: false }],
    };
    const passed = fallenDue(journey, { by: workflow, today: '2027-03-02' }).find(
      ({ type }) => type === 'DeadlinePassed',
    );
    expect(passed?.data.sets).toEqual([
      { kind: 'rights-date', dueOn: '2027-08-01' },
      { kind: 'late-application', dueOn: '2027-03-08' },
    ]);
  });
});

describe('who does not begin', () => {
  it.each<[string, StepCommand[], StepCommand]>([
    [
      'at the place that was accepted',
      [
        applied,
        { type: 'AnswerApplication', on: '2027-05-20', answer: 'first' },
        { type: 'ReplyToPlace', on: '2027-05-21', reply: 'accepted' },
      ],
      { type: 'ReportNotStarted', on: '2027-06-01' },
    ],
    [
      'though registered as a pupil',
      [{ type: 'ReturnToSchool', on: '2027-05-20', kind: 'school' }],
      { type: 'ReportNotStarted', on: '2027-06-01' },
    ],
    [
      'as the school says when the pupil leaves',
      [{ type: 'ReturnToSchool', on: '2027-05-20', kind: 'school' }],
      { type: 'LeaveTraining', on: '2027-06-01', reason: 'did-not-show' },
    ],
  ])('is a task of the same day: %s', (_, before, step) => {
    const journey = steps(...before, step);
    expect(due(journey)).toMatchObject({ 'did-not-start': '2027-06-01' });
    expect(journey.phase).toBe('enrolled');
    const met = take(journey, { type: 'RecordContact', on: '2027-06-01', channel: 'phone' }, ot).journey;
    expect(due(met)).not.toHaveProperty('did-not-start');
  });

  it('is nobody who had nowhere to begin', () => {
    expect(() => steps({ type: 'ReportNotStarted', on: '2026-11-02' })).toThrow('no-start-expected');
  });
});

describe('a school that calls in the follow-up service (slide 8)', () => {
  const pupil = take(
    undefined,
    {
      ...{ type: 'OpenJourney', on: '2026-11-02', via: 'school', birthYear: 2009, adultOn: '2027-03-01' },
      ...{ county: '33', municipality: '3301', school: '300010377', protection: 'UGRADERT' },
    },
    adviser,
  ).journey;
  const call: StepCommand = {
    type: 'CallInFollowUpService',
    on: '2026-11-03',
    reported: 'ELVG_IM',
    concern: 'Mye fravær siden høstferien',
  };

  it('lets it take part, reports the pupil as preventive, and asks for contact within five working days', () => {
    const { journey } = take(pupil, call, adviser);
    expect(journey.agencies).toEqual(['school-300010377', 'ot-33']);
    expect(journey.otStatus).toBe('ELVG_IM');
    expect(due(journey)).toMatchObject({ 'prevent-dropout': '2026-11-10' });
  });

  it('is met by a planned interruption, which is asked about on the day of return', () => {
    const { journey } = take(pupil, call, adviser);
    const planned = take(
      journey,
      {
        type: 'PlanInterruption',
        on: '2026-11-04',
        lastDay: '2026-12-18',
        backOn: '2027-08-16',
        plan: 'Praksis',
      },
      adviser,
    ).journey;
    expect(due(planned)).toMatchObject({ 'interruption-back': '2027-08-16' });
    expect(due(planned)).not.toHaveProperty('prevent-dropout');
  });

  it('is no way for somebody who is outside already', () => {
    expect(() => steps(call)).toThrow('not-a-pupil');
  });
});
