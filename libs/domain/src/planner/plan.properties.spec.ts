import { isWorkingDay } from '../calendar/working-days.ts';
import { weekOf } from '../committee/meeting-calendar.ts';
import { countingEvents } from '../journey/log.ts';
import { crew } from './crew.ts';
import { livesUnder, plan, type PlanSpan } from './plan.ts';
import { limitless, usualPractice, type Practice } from './practice.ts';
import type { Station } from './waits.ts';

const span: PlanSpan = { youths: 60, years: 2, seed: 5 };
const tight: Practice = { ...usualPractice, caseworkers: 1, youthTeam: 1, committeeSeats: 1 };

const stepsUnder = (practice: Practice) =>
  livesUnder(span, practice, crew(practice)).lives.flatMap(({ steps }) =>
    steps.flatMap(({ day, command, by }) => (by ? [{ day, type: command.type, by }] : [])),
  );
const most = (keys: string[]) =>
  Math.max(...[...Map.groupBy(keys, (key) => key).values()].map((same) => same.length));
const waiting = (practice: Practice, station: Station) =>
  plan(span, practice).stations.find((of) => of.station === station);

describe('plan', () => {
  it('gives the same figures for the same seed, and others for another', () => {
    const figures = plan(span, tight);
    expect(plan(span, tight)).toEqual(figures);
    expect(plan({ ...span, seed: 6 }, tight)).not.toEqual(figures);
  });

  it('lives the same lives under another practice: the same people, told of on the same day', () => {
    const people = (practice: Practice) =>
      livesUnder(span, practice, crew(practice)).lives.map(({ row, importDay }) => ({ row, importDay }));
    expect(people(tight)).toEqual(people(limitless));
  });

  it('tells each day once, to the last', () => {
    const days: string[] = [];
    plan(span, limitless, (day) => days.push(day));
    expect(days.at(-1)).toBe('2022-07-31');
    expect(new Set(days).size).toBe(days.length);
  });
});

describe('a practice with limits', () => {
  const steps = stepsUnder(tight);
  const own = ['SeekContact', 'RecordContact', 'HoldClarificationTalk', 'ReferToCommittee', 'MakeOffer'];

  it('lets nobody take more steps a day than it says, and only on working days', () => {
    const taken = steps.filter(({ type }) => own.includes(type));
    expect(taken.length).toBeGreaterThan(100);
    expect(most(taken.map(({ day, by }) => `${day} ${by.id}`))).toBe(1);
    expect(steps.filter(({ day }) => !isWorkingDay(day))).toEqual([]);
  });

  it('decides as many cases in a meeting as it has seats', () => {
    const decided = (practice: Practice) =>
      stepsUnder(practice)
        .filter(({ type }) => type === 'RecordCommitteeDecision')
        .map(({ day, by }) => `${day} ${by.agency}`);
    expect(most(decided(tight))).toBe(1);
    expect(most(decided(limitless))).toBeGreaterThan(1);
  });

  it('meets every second week where it says so', () => {
    const practice = { ...tight, committeeWeeks: 2 };
    const days = stepsUnder(practice).filter(({ type }) => type === 'RecordCommitteeDecision');
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter(({ day }) => weekOf(day) % 2 === 1)).toEqual([]);
  });

  it('begins courses every so many weeks, and never has more in work training than places', () => {
    const practice = { ...limitless, courseWeeks: 6, courseSeats: 2, workTrainingPlaces: 1 };
    const taken = stepsUnder(practice);
    const courses = taken.filter(({ type }) => type === 'StartCourse');
    expect(new Set(courses.map(({ day }) => weekOf(day) % 6)).size).toBe(1);
    expect(most(courses.map(({ day, by }) => `${day} ${by.id}`))).toBeLessThanOrEqual(2);
    expect(mostAtOnce(practice)).toBe(1);
    expect(mostAtOnce(limitless)).toBeGreaterThan(1);
  });

  it('makes people wait: for the committee, for a caseworker, and past the due date', () => {
    const seldom = { ...tight, committeeWeeks: 4 };
    expect(waiting(seldom, 'committee')?.median).toBeGreaterThan(waiting(tight, 'committee')?.median ?? 0);
    expect(waiting(tight, 'contact')?.p90).toBeGreaterThan(waiting(limitless, 'contact')?.p90 ?? 0);
    expect(plan(span, tight).overdue.days).toBeGreaterThan(plan(span, limitless).overdue.days);
  });
});

/** The most youths of a county who were in work training on the same day. */
function mostAtOnce(practice: Practice): number {
  const changes = livesUnder(span, practice, crew(practice)).lives.flatMap(({ journey }) => {
    let begun = false;
    return countingEvents(journey).flatMap(({ type, data }) => {
      if (type === 'WorkTrainingStarted') begun = true;
      else if (!begun || !['WorkTrainingEnded', 'TrainingEntered', 'JourneyClosed', 'Moved'].includes(type))
        return [];
      else begun = false;
      return [{ on: data.on, county: journey.county, by: begun ? 1 : -1 }];
    });
  });
  return Math.max(
    ...['31', '33'].map((county) => {
      let now = 0;
      const ofCounty = changes.filter((change) => change.county === county);
      const sorted = ofCounty.sort((a, b) => (a.on === b.on ? a.by - b.by : a.on < b.on ? -1 : 1));
      return Math.max(0, ...sorted.map(({ by }) => (now += by)));
    }),
  );
}
