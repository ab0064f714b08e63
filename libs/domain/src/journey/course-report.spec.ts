import type { ReportCourse } from './journey-commands.ts';
import type { Journey } from './journey.ts';
import { after, as, enrolYouth, take, workflow } from './given.ts';

const leader = as('course-leader', 'p-nav-3', 'nav-3301');
const report = (more: Partial<ReportCourse>): ReportCourse => ({
  type: 'ReportCourse',
  on: '2026-11-20',
  said: 'absent',
  contact: 'p-nav-1',
  ...more,
});
const begun = (): Journey => after([enrolYouth, as('ot-caseworker')]);
const kinds = ({ tasks }: Journey) => tasks.map(({ kind }) => kind);

describe('what a course says of a youth', () => {
  it('is a task for her primary contact by the next working day, once for each session', () => {
    const { journey } = take(begun(), report({ session: 3 }), leader);
    expect(journey.tasks).toContainEqual({
      task: 'course-absence:3',
      kind: 'course-absence',
      raisedOn: '2026-11-20',
      dueOn: '2026-11-23',
      contact: 'p-nav-1',
    });
    expect(take(journey, report({ session: 3 }), leader).events).toEqual([]);
    expect(take(journey, report({ said: 'attended', session: 2 }), leader).events).toEqual([]);
    const told = take(journey, report({ said: 'attended', session: 3 }), leader);
    expect(kinds(told.journey)).not.toContain('course-absence');
  });

  it('is done when somebody has talked with her', () => {
    const { journey } = take(begun(), report({ session: 1 }), leader);
    const talked = take(journey, { type: 'RecordContact', on: '2026-11-20', channel: 'phone' }, leader);
    expect(kinds(talked.journey)).not.toContain('course-absence');
  });

  it('leaves a lost seat to somebody until she is in a measure', () => {
    const { journey } = take(begun(), report({ said: 'seat-lost' }), workflow);
    const reached = take(
      journey,
      { type: 'RecordContact', on: '2026-11-20', channel: 'phone' },
      leader,
    ).journey;
    expect(kinds(reached)).toContain('course-seat');
    const started = { type: 'StartRun', on: '2026-11-20', course: 'klart-jeg-kan', run: 'run-1' } as const;
    const { events, journey: inCourse } = take(reached, started, leader);
    expect(events).toMatchObject([{ type: 'CourseStarted', data: { run: 'run-1' } }]);
    expect(kinds(inCourse)).not.toContain('course-seat');
  });

  it('is her action plan, its words under her key', () => {
    const { events } = take(begun(), report({ said: 'plan', goals: 'Fagbrev', measures: 'Praksis' }), leader);
    expect(events).toEqual([
      {
        type: 'ActionPlanMade',
        data: { on: '2026-11-20' },
        texts: { goals: 'Fagbrev', measures: 'Praksis' },
      },
    ]);
  });

  it('raises the tasks of afterwards, and a follow-up session that was held is done', () => {
    const asked = (['follow-up', 'outcome-due', 'transition'] as const).reduce(
      (journey, said) => take(journey, report({ said }), workflow).journey,
      begun(),
    );
    expect(kinds(asked)).toEqual(
      expect.arrayContaining(['course-follow-up', 'course-outcome', 'school-transition']),
    );
    expect(kinds(take(asked, report({ said: 'followed-up' }), leader).journey)).not.toContain(
      'course-follow-up',
    );
  });

  it('is nothing to a closed journey', () => {
    const closed = take(begun(), { type: 'RecordDeath', on: '2026-11-20' }, as('ot-caseworker')).journey;
    expect(take(closed, report({ said: 'seat-lost' }), workflow).events).toEqual([]);
  });
});
