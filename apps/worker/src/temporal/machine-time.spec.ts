import { clockFrom } from '@samspor/case-store';
import type { JourneyActivities, LadderActivities, SchoolYearActivities } from '@samspor/workflows';
import { inMachineTime } from './machine-time.ts';

const hour = 3_600_000;
const now = () => Date.now();
/** Half a year ahead of the machine. */
const clock = clockFrom(new Date(now() + 4_380 * hour));
const inAnHour = () => new Date(clock.now().getTime() + hour).toISOString();
const soon = (at: string | null) => Math.abs(Date.parse(at ?? '') - now() - hour) < 60_000;

type Told = Pick<JourneyActivities, 'catchUp'> &
  Pick<LadderActivities, 'climb'> &
  Pick<SchoolYearActivities, 'yearPlan'>;

describe('inMachineTime', () => {
  const told = inMachineTime<Told>(
    {
      catchUp: async () => ({ open: true, wakeAt: inAnHour(), phase: null }),
      climb: async () => ({ open: true, wakeAt: null }),
      yearPlan: async () => ({
        schoolYear: '2027/28',
        passes: [{ day: '2027-08-01', at: inAnHour() }],
        endsAt: inAnHour(),
      }),
    },
    clock,
  );

  it('tells of an hour ahead on its own clock as an hour ahead on the machine’s', async () => {
    expect(soon((await told.catchUp('j')).wakeAt)).toBe(true);
    const { passes, endsAt } = await told.yearPlan(null);
    expect([passes[0]?.day, soon(passes[0]?.at ?? null), soon(endsAt)]).toEqual(['2027-08-01', true, true]);
  });

  it('leaves nothing to wait for as it is, and everything where there is no such clock', async () => {
    expect(await told.climb('j:l1')).toEqual({ open: true, wakeAt: null });
    const activities = { climb: async () => ({ open: true, wakeAt: '2027-08-01T00:00:00.000Z' }) };
    expect(inMachineTime(activities, undefined)).toBe(activities);
  });
});
