import type { SchoolYearActivities, YearPlan } from './activities.ts';
import { leapingTime, queue, type LeapingTime } from './testing.ts';
import { schoolYear } from './school-year.ts';

const DAY = 86_400_000;

/** A county of `size` journeys, in pages of 10, that notes which page was taken for which day, and when. */
class County {
  readonly taken: { day: string; cursor: string | null; at: number }[] = [];
  readonly proven: string[] = [];
  failures = 0;
  readonly size: number;
  readonly plan: YearPlan;
  readonly now: () => Promise<Date>;

  constructor(size: number, plan: YearPlan, now: () => Promise<Date>) {
    this.size = size;
    this.plan = plan;
    this.now = now;
  }

  #next(cursor: string | null): string | null {
    const end = Number(cursor ?? 0) + 10;
    return end < this.size ? String(end) : null;
  }

  readonly activities: SchoolYearActivities = {
    yearPlan: async () => this.plan,
    cohortPage: async (_county, day, cursor) => {
      if (this.failures-- > 0) throw new Error('connection lost');
      this.taken.push({ day, cursor, at: (await this.now()).getTime() });
      return { next: this.#next(cursor), caught: 10, events: 10 };
    },
    proveCovered: async (_county, day, cursor) => {
      const next = this.#next(cursor);
      if (next === null) this.proven.push(day);
      return { next, checked: 10, uncovered: 0 };
    },
  };
}

describe('schoolYear', () => {
  let time: LeapingTime;
  beforeAll(async () => void (time = await leapingTime()), 180_000);
  afterAll(() => time.close());

  /** Passes so many days from the server's now; the year ends after 350 days. */
  const planOf = async (...days: number[]): Promise<YearPlan> => {
    const start = (await time.now()).getTime();
    const instant = (day: number) => new Date(start + day * DAY).toISOString();
    return {
      schoolYear: '2026/27',
      passes: days.map((day) => ({ day: instant(day).slice(0, 10), at: instant(day) })),
      endsAt: instant(350),
    };
  };
  const run = (county: County, workflowId: string) =>
    time.working(county.activities, () =>
      time.env.client.workflow.execute(schoolYear, {
        workflowId,
        taskQueue: queue,
        args: [{ county: '33' }],
      }),
    );

  it('takes every page on each of the days that the cohort shares, and proves each', async () => {
    const plan = await planOf(0, 31, 93, 153);
    const county = new County(35, plan, () => time.now());
    await run(county, 'whole');
    const days = plan.passes.map(({ day }) => day);
    expect(county.taken.map(({ day, cursor }) => [day, cursor])).toEqual(
      days.flatMap((day) => [null, '10', '20', '30'].map((cursor) => [day, cursor])),
    );
    for (const [index, { at }] of plan.passes.entries())
      expect(Math.abs((county.taken[index * 4]?.at ?? 0) - Date.parse(at))).toBeLessThan(60_000);
    expect(county.proven).toEqual(days);
  }, 60_000);

  it('takes only the last of the days that have come when it begins late', async () => {
    const plan = await planOf(-60, -30, -1, 40);
    const county = new County(5, plan, () => time.now());
    await run(county, 'late');
    expect(county.taken.map(({ day }) => day)).toEqual(plan.passes.slice(2).map(({ day }) => day));
  }, 60_000);

  it('goes on with the page where the connection was lost', async () => {
    const plan = await planOf(0);
    const county = new County(25, plan, () => time.now());
    county.failures = 4;
    await run(county, 'lost');
    expect(county.taken.map(({ cursor }) => cursor)).toEqual([null, '10', '20']);
  }, 60_000);
});
