import { plan, usualPractice, type Practice } from '@samspor/domain';
import { samspor, type Ran } from '../testing.ts';
import { simulate, type Simulated } from './simulate.ts';

let ran: Ran;
let whole: Simulated;
beforeAll(async () => {
  ran = await samspor(['simulate', '--youths', '8', '--years', '2', '--seed', '3', '--json']);
  whole = JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '') as Simulated;
}, 900_000);

/** People who are too few, and a committee that seldom meets. */
const tight: Practice = {
  ...usualPractice,
  committeeWeeks: 2,
  committeeSeats: 1,
  caseworkers: 1,
  youthTeam: 1,
};

describe('samspor simulate', () => {
  it('lives whole lives whose record equals the fold of the same lives', () => {
    expect([ran.exitCode, whole.disagreements]).toEqual([0, []]);
    expect(whole.schoolYears.map(({ schoolYear }) => schoolYear)).toEqual(['2020/21', '2021/22']);
    expect(whole.schoolYears.every(({ owed, contacted }) => owed > 0 && contacted > 0)).toBe(true);
  });

  it('counts what the workflows did: every school year and meeting has runs, and time alone fired timers', () => {
    expect(whole.work.workflowRuns).toBeGreaterThan(200);
    expect(whole.work.timersFired).toBeGreaterThan(100);
    expect(whole.work.activities).toBeGreaterThan(whole.work.workflowRuns);
    expect(whole.work.continuedAsNew).toBeGreaterThan(0);
  });

  it('gives the same table for the same seed, also in parts that are rehydrated from the record', async () => {
    const parts = await simulate({ youths: 8, years: 2, seed: 3 }, { partYears: 1 });
    expect([parts.schoolYears, parts.disagreements]).toEqual([whole.schoolYears, []]);
  }, 900_000);

  it('gives the figures that the planner gives by the rules alone, under a practice with limits', async () => {
    const span = { youths: 20, years: 2, seed: 4 };
    const { figures, disagreements } = await simulate(span, { practice: tight });
    expect(disagreements).toEqual([]);
    expect(figures).toEqual(plan(span, tight));
    expect(figures).not.toEqual(plan(span, { ...tight, committeeWeeks: 1 }));
  }, 900_000);
});
