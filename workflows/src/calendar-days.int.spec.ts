import { contactLadder } from './contact-ladder.ts';
import { leapingTime, queue, type LeapingTime } from './testing.ts';
import { youthJourney } from './youth-journey.ts';

const clockOf = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant at which a day begins in Oslo, found without the domain: one of two, by the clock on the wall. */
function midnight(day: string): number {
  const [one] = [`${day}T00:00:00+01:00`, `${day}T00:00:00+02:00`]
    .map((at) => Date.parse(at))
    .filter((at) => clockOf.format(at) === `${day} 00:00:00`);
  if (one === undefined) throw new Error(`${day} does not begin`);
  return one;
}

const lastSunday = (year: number, month: string): number => 31 - new Date(`${year}-${month}-31`).getUTCDay();

/** The days of a year around which clocks and calendars go wrong. */
function days(year: number): string[] {
  const leaps = new Date(`${year}-02-29`).getUTCDate() === 29 ? [`${year}-02-29`] : [];
  const [march, october] = [lastSunday(year, '03'), lastSunday(year, '10')];
  return [
    `${year}-01-01`,
    ...leaps,
    `${year}-03-01`,
    `${year}-03-${march}`,
    march === 31 ? `${year}-04-01` : `${year}-03-${march + 1}`,
    `${year}-08-01`,
    `${year}-10-${october}`,
    october === 31 ? `${year}-11-01` : `${year}-10-${october + 1}`,
  ];
}

describe('workflows that wait for days', () => {
  let time: LeapingTime;
  beforeAll(async () => void (time = await leapingTime()), 180_000);
  afterAll(() => time.close());

  /** A record with something due on each of the days; notes when it was asked once a day had come. */
  function record(instants: number[]) {
    const read: number[] = [];
    const ask = async () => {
      const at = (await time.now()).getTime();
      while (read.length < instants.length && (instants[read.length] ?? 0) <= at) read.push(at);
      const next = instants[read.length];
      return { open: next !== undefined, wakeAt: next === undefined ? null : new Date(next).toISOString() };
    };
    return { read, ask };
  }

  it.each(['journeys', 'ladders'])(
    'read within a minute of each midnight in Oslo, over four years: %s',
    async (whose) => {
      const year = (await time.now()).getUTCFullYear() + 1;
      const instants = [year, year + 1, year + 2, year + 3].flatMap(days).map(midnight);
      const { read, ask } = record(instants);
      const activities = { catchUp: async () => ({ ...(await ask()), phase: null }), climb: ask };
      await time.working(activities, () =>
        time.env.client.workflow.execute(whose === 'journeys' ? youthJourney : contactLadder, {
          workflowId: whose,
          taskQueue: queue,
          args: ['0d9f'],
        }),
      );
      expect(read).toHaveLength(instants.length);
      for (const [index, at] of read.entries()) {
        expect(at - (instants[index] ?? 0)).toBeGreaterThanOrEqual(0);
        expect(at - (instants[index] ?? 0)).toBeLessThan(60_000);
      }
    },
    120_000,
  );
});
