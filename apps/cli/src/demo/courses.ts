import { courseKind, namedId, processWorkflow, ProcessStore, type CaseStore } from '@samspor/case-store';
import {
  attendanceMarks,
  RuleBroken,
  startOfOsloDay,
  type CourseCommand,
  type IsoDate,
  type TemplateId,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

/** After all else of the last day: a record's time never runs back. */
const evening = 18 * 3_600_000;
const leader = acting('p-nav-3', 'course-leader');
const contacts = ['p-nav-1', 'p-nav-2', 'p-nav-6'] as const;

/** Runs of Nav Drammen: one that has just begun, and a full one to come, with those who wait for a seat. */
const runs: readonly { template: TemplateId; seats: number; asked: number; hour: number }[] = [
  { template: 'klart-jeg-kan', seats: 10, asked: 7, hour: 10 },
  { template: 'ny-retning', seats: 3, asked: 5, hour: 13 },
];

/** Courses with participants, marks, a log and a plan; once, also where a load was cut off. */
export async function holdCourses(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + evening);
  const youths = await followedByNav(store);
  let taken = 0;
  for (const { asked, ...run } of runs) {
    await heldRun(store, { ...run, until, youths: youths.slice(taken, taken + asked) });
    taken += asked;
  }
}

interface Planned {
  template: TemplateId;
  seats: number;
  hour: number;
  until: IsoDate;
  youths: readonly string[];
}

async function heldRun(store: CaseStore, { template, seats, hour, until, youths }: Planned): Promise<void> {
  const processes = new ProcessStore(store);
  const id = namedId(`demo|course|${template}`);
  let deed = 0;
  const record = (command: CourseCommand) =>
    processes.record(courseKind, { id, command, by: leader, key: `demo-${template}-${deed++}` });
  await record({
    ...{ type: 'PlanRun', run: id, template, from: until, weekdays: [1, 2, 3, 4, 5], seats, hour },
    ...{ place: 'Ungteam, Grønland 1', leader: leader.id },
  });
  const going: string[] = [];
  for (const [index, journeyId] of youths.entries()) {
    const primaryContact = contacts[index % contacts.length] ?? 'p-nav-1';
    const asked: CourseCommand = { type: 'AddParticipant', journeyId, how: 'offer', primaryContact };
    if (!(await isAllowed(record(asked))) || going.length === seats) continue;
    await record({ type: 'AnswerSeat', journeyId, answer: 'accepted', channel: 'phone' });
    going.push(journeyId);
  }
  const [one, other] = going;
  if (template !== 'klart-jeg-kan' || one === undefined) return;
  await record({ type: 'MoveSession', session: 1, to: until }); // also when the demo's last day is a Sunday
  await processes.catchUp(courseKind, id, { id: processWorkflow('course', id), runId: id });
  const marks = going.map((journeyId, index) => ({
    ...{ journeyId, before: null },
    mark: attendanceMarks[index % 5 === 4 ? 1 : 0] ?? 'P',
  }));
  await record({ type: 'MarkAttendance', session: 1, marks });
  await record({ type: 'WriteLog', journeyId: one, entry: 'Sa mye om det å møte nye. Vil være makker.' });
  if (other !== undefined) await record({ type: 'PairBuddies', journeyId: one, buddy: other });
  await record({
    ...{ type: 'MakePlan', journeyId: one, goals: 'Bli ferdig med fagbrevet som kokk.' },
    measures: 'Praksis på kantina fra januar. Kursleder ringer mesteren.',
  });
}

/** Whom the rules let in: a youth may be in another measure by now. */
async function isAllowed(deed: Promise<unknown>): Promise<boolean> {
  try {
    await deed;
    return true;
  } catch (error) {
    if (error instanceof RuleBroken) return false;
    throw error;
  }
}

/** The same for the same demo: youths whom Nav Drammen helps towards something, by their number. */
async function followedByNav(store: CaseStore): Promise<string[]> {
  const { rows } = await store.pool.query<{ id: string }>(
    `SELECT j.journey_id AS id FROM journey j JOIN journey_agency a USING (journey_id) JOIN person p USING (journey_id)
     WHERE a.agency = $1 AND a.until_version IS NULL AND NOT j.strict AND p.birth_number IS NOT NULL
       AND j.phase IN ('following-up', 'clarified', 'committee')
     ORDER BY p.birth_number LIMIT $2`,
    [leader.agency, runs.reduce((sum, { asked }) => sum + asked, 0)],
  );
  return rows.map(({ id }) => id);
}
