import { randomUUID } from 'node:crypto';
import { meetingIdOf, meetingKind, MeetingStore, ProcessStore, type CaseStore } from '@samspor/case-store';
import { addDays, baseCommitteeOf, dayNumberOf, isWorkingDay, type IsoDate } from '@samspor/domain';

const run = { id: 'meeting', runId: randomUUID() };

/** Today, or the last working day before it: a meeting of that day can still be minuted. */
export function lastWorkingDay(today: IsoDate): IsoDate {
  let day = today;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** A meeting of Drammen's committee on a day, with its agenda frozen; gives its id. */
export async function meetingHeldOn(store: CaseStore, meetsOn: IsoDate): Promise<string> {
  const known = baseCommitteeOf('nav-3301');
  if (!known) throw new Error('no committee');
  const weekday = (((dayNumberOf(meetsOn) + 3) % 7) + 1) as typeof known.weekday;
  const id = meetingIdOf('nav-3301', meetsOn);
  await new ProcessStore(store).record(meetingKind, {
    id,
    command: {
      type: 'CallMeeting',
      series: { base: { ...known, weekday }, decided: [] },
      today: addDays(meetsOn, -7),
    },
    by: { kind: 'system', id: 'workflow', agency: 'nav-3301', workflow: run },
  });
  await new MeetingStore(store).catchUp(id, run);
  return id;
}
