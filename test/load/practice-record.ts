import { randomUUID } from 'node:crypto';
import { courseKind, MeetingStore, ProcessStore, type CaseStore } from '@samspor/case-store';
import {
  addDays,
  isWorkingDay,
  type CourseCommand,
  type IsoDate,
  type PersonActor,
  type StepCommand,
} from '@samspor/domain';
import { meetingHeldOn } from '../setup/meeting.ts';
import { timed } from './timing.ts';

const ot: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
const leader: PersonActor = { kind: 'person', id: 'p-nav-3', agency: 'nav-3301', role: 'course-leader' };
const committee = 'nav-3301';
/** Of Klart jeg kan (deck 001, slide 8). */
const sessions = 8;

/** Meetings of the committee on the working days behind us, each called, frozen, minuted and closed. */
export async function heldMeetings(store: CaseStore, count: number, today: IsoDate): Promise<void> {
  const days: IsoDate[] = [];
  for (let day = addDays(today, -14); days.length < count; day = addDays(day, -1))
    if (isWorkingDay(day)) days.push(day);
  const meetings = new MeetingStore(store);
  await timed(days, 6, async (day) => {
    const id = await meetingHeldOn(store, day);
    for (let due = true; due;)
      due = (await meetings.catchUp(id, { id: `meeting:${id}`, runId: id })).events.length > 0;
  });
}

/** Takes youths to the committee: found, talked with, referred. */
export async function referred(store: CaseStore, journeyIds: readonly string[], on: IsoDate): Promise<void> {
  const steps: StepCommand[] = [
    { type: 'SeekContact', on, channel: 'sms', note: 'Sendte melding' },
    { type: 'RecordContact', on, channel: 'phone', note: 'Vil gjerne prate' },
    { type: 'HoldClarificationTalk', on, channel: 'meeting', summary: 'Ønsker kurs' },
    { type: 'ReferToCommittee', on, committee, question: 'Hvem følger opp?' },
  ];
  for (const command of steps)
    for (const result of await store.recordPage(
      journeyIds.map((journeyId) => ({ journeyId, command, by: ot })),
    ))
      if (result instanceof Error) throw result;
}

/** A course with everybody in it, all of its sessions on one day, none marked yet; gives its id. */
export async function begunCourse(
  store: CaseStore,
  journeyIds: readonly string[],
  today: IsoDate,
): Promise<string> {
  const processes = new ProcessStore(store);
  const id = randomUUID();
  const record = (command: CourseCommand) => processes.record(courseKind, { id, command, by: leader });
  await record({
    ...{ type: 'PlanRun', run: id, template: 'klart-jeg-kan', from: today, weekdays: [1, 2, 3, 4, 5] },
    ...{ seats: journeyIds.length, hour: 10, place: 'Ungteam', leader: leader.id },
  });
  for (let session = 1; session <= sessions; session++)
    await record({ type: 'MoveSession', session, to: today });
  for (const journeyId of journeyIds) {
    await record({ type: 'AddParticipant', journeyId, how: 'offer', primaryContact: 'p-nav-1' });
    await record({ type: 'AnswerSeat', journeyId, answer: 'accepted', channel: 'phone' });
  }
  await processes.catchUp(courseKind, id, { id: `course:${id}`, runId: id });
  return id;
}

/** Nav Drammen takes part with them from now on. */
export async function metByNav(store: CaseStore, journeyIds: readonly string[], on: IsoDate): Promise<void> {
  const command: StepCommand = { type: 'AddNote', on, note: 'Vil på kurs' };
  for (let at = 0; at < journeyIds.length; at += 200)
    for (const result of await store.recordPage(
      journeyIds.slice(at, at + 200).map((journeyId) => ({ journeyId, command, by: leader })),
    ))
      if (result instanceof Error) throw result;
}
