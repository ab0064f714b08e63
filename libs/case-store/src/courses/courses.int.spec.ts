import { randomUUID } from 'node:crypto';
import type { CourseCommand, JourneyCommand, PersonActor } from '@samspor/domain';
import {
  courseCandidates,
  courseKind,
  courseRuns,
  courseTexts,
  justLeft,
  knownParticipants,
  ProcessStore,
} from '../index.ts';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { verify } from '../verify.ts';

const clock = { at: new Date('2027-01-04T09:00:00Z'), now: () => clock.at };
const ingrid: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const berit: PersonActor = { kind: 'person', id: 'p-nav-3', agency: 'nav-3301', role: 'course-leader' };
const workflow = { id: 'course:x', runId: 'run-1' };

let test: TestStore;
let courses: ProcessStore;
beforeAll(async () => {
  test = await testStore({ clock });
  courses = new ProcessStore(test.store);
});
afterAll(() => test.close());

/** A youth of the county whom NAV takes part with, and who has been talked with. */
async function youth(): Promise<string> {
  const journeyId = randomUUID();
  const commands: JourneyCommand[] = [
    youthOfDrammen,
    { type: 'RecordContact', on: '2026-12-01', channel: 'phone' },
  ];
  for (const command of commands) await test.store.record({ journeyId, command, by: ingrid });
  const note: JourneyCommand = { type: 'AddNote', on: '2026-12-02', note: 'Vil på kurs' };
  await test.store.record({ journeyId, command: note, by: berit });
  return journeyId;
}

async function run(seats = 2): Promise<{
  id: string;
  act: (command: CourseCommand, seen?: number) => ReturnType<ProcessStore['record']>;
}> {
  const id = randomUUID();
  const act = (command: CourseCommand, seen?: number) =>
    courses.record(courseKind, {
      id,
      command,
      by: berit,
      key: randomUUID(),
      ...(seen !== undefined && { seen }),
    });
  await act({
    ...{ type: 'PlanRun', run: id, template: 'klart-jeg-kan', from: '2027-01-12', weekdays: [2, 4] },
    ...{ seats, hour: 10, place: 'Ungteam', leader: 'p-nav-3' },
  });
  return { id, act };
}

const stateOf = async (id: string) => (await courses.read(courseKind, id)).state;
const statesOf = async (id: string) => (await stateOf(id))?.participants.map(({ state }) => state);
const typesOf = async (journeyId: string) =>
  (await test.store.load(journeyId)).events.map(({ type }) => type as string);

/** Lets a day come, as the run's workflow does: it reads again as long as it is told to come at once. */
async function comes(id: string, day: string): Promise<void> {
  clock.at = new Date(`${day}T06:00:00Z`);
  for (let wake: Date | null = new Date(0); wake !== null && wake <= clock.at;)
    wake = (await courses.catchUp(courseKind, id, workflow)).wakeAt;
}

describe('a course on the record', () => {
  it('gives each seat once when two decline at the same moment', async () => {
    const { id, act } = await run(2);
    const youths = await Promise.all([youth(), youth(), youth(), youth(), youth()]);
    for (const journeyId of youths) await act({ type: 'AddParticipant', journeyId, how: 'offer' });
    const [first = '', second = ''] = youths;
    const decline = (journeyId: string) =>
      act({ type: 'AnswerSeat', journeyId, answer: 'declined', channel: 'phone' });
    await Promise.all([decline(first), decline(second)]);
    expect(await statesOf(id)).toEqual(['declined', 'declined', 'offered', 'offered', 'waiting']);
    expect(await typesOf(first)).toContain('ContactMade');
  });

  it('starts everybody on the first day, marks, and makes an absence somebody’s task the same day', async () => {
    clock.at = new Date('2027-01-04T09:00:00Z');
    const { id, act } = await run(3);
    const [a, b] = [await youth(), await youth()];
    for (const journeyId of [a, b]) {
      await act({ type: 'AddParticipant', journeyId, how: 'offer', primaryContact: 'p-nav-1' });
      await act({ type: 'AnswerSeat', journeyId, answer: 'accepted', channel: 'phone' });
    }
    await comes(id, '2027-01-12');
    expect((await test.store.load(a)).events.at(-1)).toMatchObject({
      type: 'CourseStarted',
      data: { course: 'klart-jeg-kan', run: id },
    });
    const marks = [
      { journeyId: a, mark: 'P', before: null },
      { journeyId: b, mark: 'A', before: null },
    ] as const;
    await act({ type: 'MarkAttendance', session: 1, marks: [...marks] });
    const { journey } = await test.store.load(b);
    expect(journey.tasks).toMatchObject([
      { kind: 'course-absence', dueOn: '2027-01-13', contact: 'p-nav-1' },
    ]);
    const { rows } = await test.store.pool.query(
      'SELECT journey_id, mark FROM course_mark WHERE run_id = $1 ORDER BY mark',
      [id],
    );
    expect(rows).toEqual([
      { journey_id: b, mark: 'A' },
      { journey_id: a, mark: 'P' },
    ]);
    const [head] = await courseRuns(test.store.pool, 'nav-3301', '2027-01-12');
    expect(head).toMatchObject({ runId: id, state: 'running', taken: 2, nextOn: '2027-01-12', unmarked: 0 });
  });

  it('lets two leaders mark different cells, and neither overwrite the other', async () => {
    clock.at = new Date('2027-01-04T09:00:00Z');
    const { id, act } = await run(3);
    const [a, b] = [await youth(), await youth()];
    for (const journeyId of [a, b]) {
      await act({ type: 'AddParticipant', journeyId, how: 'offer' });
      await act({ type: 'AnswerSeat', journeyId, answer: 'accepted', channel: 'phone' });
    }
    await comes(id, '2027-01-12');
    const { version } = await courses.read(courseKind, id);
    const mark = (journeyId: string, set: 'P' | 'A', before: 'P' | null = null) =>
      act({ type: 'MarkAttendance', session: 1, marks: [{ journeyId, mark: set, before }] }, version);
    await mark(a, 'P');
    await mark(b, 'A');
    await expect(mark(a, 'A')).rejects.toMatchObject({ name: 'StreamMoved' });
    await mark(a, 'A', 'P');
    expect((await stateOf(id))?.participants[0]?.cells[1]).toMatchObject({ mark: 'A' });
  });

  it('that is cancelled leaves every participant in a defined state with a task', async () => {
    clock.at = new Date('2027-01-04T09:00:00Z');
    const { id, act } = await run(1);
    const [a, b] = [await youth(), await youth()];
    for (const journeyId of [a, b]) await act({ type: 'AddParticipant', journeyId, how: 'offer' });
    await act({ type: 'AnswerSeat', journeyId: a, answer: 'accepted', channel: 'phone' });
    await comes(id, '2027-01-12');
    await act({ type: 'CancelRun', reason: 'no-leader' });
    expect(await statesOf(id)).toEqual(['cancelled', 'cancelled']);
    const { journey: began } = await test.store.load(a);
    expect(began.phase).toBe('clarified');
    expect(began.deadlines.map(({ kind }) => kind)).toContain('after-measure');
    expect((await test.store.load(b)).journey.tasks).toMatchObject([{ kind: 'course-seat' }]);
    expect((await courses.catchUp(courseKind, id, workflow)).wakeAt).toBeNull();
    const waiting = await courseCandidates(test.store.pool, 'nav-3301');
    expect(waiting.map(({ journeyId }) => journeyId)).toContain(b);
  });

  it('lets go of whoever withdraws her consent, and shows nothing of her from then on', async () => {
    clock.at = new Date('2027-01-04T09:00:00Z');
    const { id, act } = await run(2);
    const a = await youth();
    await act({ type: 'AddParticipant', journeyId: a, how: 'offer' });
    await act({ type: 'AnswerSeat', journeyId: a, answer: 'accepted', channel: 'phone' });
    await act({ type: 'WriteLog', journeyId: a, entry: 'Sa mye i dag' });
    expect(await courseTexts(test.store, 'nav-3301', id)).toMatchObject([
      { journeyId: a, type: 'LogWritten', texts: { entry: 'Sa mye i dag' } },
    ]);
    const end: JourneyCommand = { type: 'EndAgencyPart', on: '2027-01-04', agency: 'nav-3301' };
    await test.store.record({ journeyId: a, command: end, by: ingrid });
    expect(await courseTexts(test.store, 'nav-3301', id)).toEqual([]);
    expect(await knownParticipants(test.store.pool, 'nav-3301', [a])).toEqual([]);
    await comes(id, '2027-01-11');
    expect((await stateOf(id))?.participants).toMatchObject([{ state: 'left', leftFor: 'part-ended' }]);
    expect((await test.store.load(a)).journey.tasks).toMatchObject([{ kind: 'course-seat' }]);
  });

  it('finds those who have just left school, until they have a seat', async () => {
    clock.at = new Date('2026-10-20T09:00:00Z');
    const a = randomUUID();
    await test.store.record({ journeyId: a, command: youthOfDrammen, by: ingrid });
    const { id, act } = await run(2);
    const ids = async () =>
      (await justLeft(test.store.pool, 'ot-33', '2026-09-20')).map(({ journeyId }) => journeyId);
    expect(await ids()).toContain(a);
    await act({ type: 'AddParticipant', journeyId: a, how: 'offer' });
    expect(await ids()).not.toContain(a);
    expect(await statesOf(id)).toEqual(['offered']);
  });

  it('reads as its events tell, whatever was done', async () => {
    const { differences } = await verify(test.store.pool);
    expect(differences).toEqual([]);
  });
});
