import {
  baseCommittees,
  committeeOn,
  counties,
  type Committee,
  type IsoDate,
  type SetupBook,
} from '@samspor/domain';
import { taskQueues } from '@samspor/workflows';
import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type CalendarSpec,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';

const timezone = 'Europe/Oslo';

/** A server that was away for weeks makes up for what it missed. */
const policies = { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '8 weeks' } as const;

type Started = { workflowType: string; args: unknown[]; taskQueue: string };

const schedule = (scheduleId: string, when: CalendarSpec, started: Started): ScheduleOptions => ({
  scheduleId,
  spec: { calendars: [when], timezone },
  policies,
  action: { type: 'startWorkflow', workflowId: scheduleId, ...started },
});

export const schoolYearSchedule = (county: string): string => `school-year:${county}`;

const weekdays = { 1: 'MONDAY', 2: 'TUESDAY', 3: 'WEDNESDAY', 4: 'THURSDAY', 5: 'FRIDAY' } as const;

/**
 * Everything that begins by the calendar: a school year per county, a meeting per committee as it meets now, the night's
 * upkeep.
 */
const schedulesOf = (committees: readonly Committee[]): readonly ScheduleOptions[] => [
  ...Object.keys(counties).map((county) => ({
    ...schedule(
      schoolYearSchedule(county),
      { month: 'AUGUST', dayOfMonth: 1, hour: 0, minute: 5 },
      { workflowType: 'schoolYear', args: [{ county }], taskQueue: taskQueues.schoolYear },
    ),
    // After weeks away last year's run may still wait for a worker when this year's hour is made up for: it waits too.
    policies: { ...policies, overlap: ScheduleOverlapPolicy.BUFFER_ONE },
  })),
  // Three hours after a meeting has begun, the next one is called.
  ...committees.map(({ id, weekday, hour }) =>
    schedule(
      `committee:${id}`,
      { dayOfWeek: weekdays[weekday], hour: hour + 3 },
      { workflowType: 'openMeeting', args: [id], taskQueue: taskQueues.journeys },
    ),
  ),
  schedule(
    'reconciliation',
    { hour: 3 },
    { workflowType: 'nightlyReconciliation', args: [], taskQueue: taskQueues.journeys },
  ),
];

/** The schedules while nobody has decided otherwise: each of them stands under its id whatever is decided. */
export const schedules = schedulesOf(baseCommittees);

/** The schedules of a day: the committees meet as was decided for it. */
export const schedulesOn = (setup: SetupBook, day: IsoDate): readonly ScheduleOptions[] =>
  schedulesOf(
    baseCommittees.map((base) => {
      const series = setup.committee(base.id);
      return series ? committeeOn(series, day) : base;
    }),
  );

/**
 * Creates the schedules that are missing, and brings the others up to this version, and to this day. A new one also runs at once: the
 * school year that has begun is watched, and the next meeting is called. Gives the ids of those that were missing.
 */
export async function ensureSchedules(
  client: Client,
  wanted: readonly ScheduleOptions[] = schedules,
): Promise<string[]> {
  const created: string[] = [];
  for (const options of wanted) if (await ensure(client, options)) created.push(options.scheduleId);
  return created;
}

/** True when it was missing. */
async function ensure(client: Client, options: ScheduleOptions): Promise<boolean> {
  try {
    const immediately = options.scheduleId !== 'reconciliation';
    await client.schedule.create({ ...options, state: { triggerImmediately: immediately } });
    return true;
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    const { spec, action, policies: same } = options;
    await client.schedule
      .getHandle(options.scheduleId)
      .update(({ state }) => ({ spec, action, policies: same, state }));
    return false;
  }
}
