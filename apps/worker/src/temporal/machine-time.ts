import type { Clock } from '@samspor/case-store';
import type {
  JourneyActivities,
  LadderActivities,
  MeetingActivities,
  ProcessActivities,
  Rest,
  SchoolYearActivities,
} from '@samspor/workflows';

/** The activities that tell workflows of instants. */
type Telling = Pick<JourneyActivities, 'catchUp'> &
  Pick<LadderActivities, 'climb'> &
  Pick<MeetingActivities, 'meetingCatchUp'> &
  ProcessActivities &
  Pick<SchoolYearActivities, 'yearPlan'>;

/**
 * The same activities, with instants of a clock of one's own told as the machine's: Temporal's timers go by that, so a
 * deadline that is an hour ahead on the one is an hour ahead on the other.
 */
export function inMachineTime<A extends Partial<Telling>>(activities: A, clock: Clock | undefined): A {
  if (!clock) return activities;
  const ahead = clock.now().getTime() - Date.now();
  const instant = (at: string) => new Date(Date.parse(at) - ahead).toISOString();
  const rest = async <T extends Rest>(told: Promise<T>): Promise<T> => {
    const { wakeAt, ...same } = await told;
    return { ...same, wakeAt: wakeAt && instant(wakeAt) } as T;
  };
  const { catchUp, climb, meetingCatchUp, processCatchUp, yearPlan } = activities;
  return {
    ...activities,
    ...(catchUp && { catchUp: (id: string) => rest(catchUp(id)) }),
    ...(climb && { climb: (ladder: string) => rest(climb(ladder)) }),
    ...(meetingCatchUp && { meetingCatchUp: (id: string) => rest(meetingCatchUp(id)) }),
    ...(processCatchUp && {
      processCatchUp: (kind: string, id: string) => rest(processCatchUp(kind, id)),
    }),
    ...(yearPlan && {
      yearPlan: async (named: Parameters<typeof yearPlan>[0]) => {
        const { passes, endsAt, ...plan } = await yearPlan(named);
        const told = passes.map(({ day, at }) => ({ day, at: instant(at) }));
        return { ...plan, passes: told, endsAt: instant(endsAt) };
      },
    }),
  };
}
