import type { CourseText, KnownParticipant } from '@samspor/case-store';
import type { CellView, CourseView, ParticipantView } from '@samspor/contracts';
import { allowanceOn, freeSeats, type CausedBy, type CourseEvent, type CourseRun } from '@samspor/domain';
import { personName } from '@samspor/identity';
import { ageOn } from '../journeys/people.ts';

/** A run's stream as it was read. */
export interface ReadRun {
  streamId: string;
  version: number;
  state: CourseRun;
  events: { event: CausedBy<CourseEvent>; recordedAt: Date }[];
}

const person = (id: string) => ({ id, name: personName(id) });

/** A run as a reader of its agency may see it: of whom the agency takes part with no more, only that there is one. */
export function courseView(
  { streamId: runId, version, state: run, events }: ReadRun,
  known: readonly KnownParticipant[],
  written: readonly CourseText[],
  today: string,
): CourseView {
  const people = new Map(known.map((one) => [one.journeyId, one]));
  const marked = cellsOf(events);
  const participants = run.participants.flatMap((one): ParticipantView[] => {
    const who = people.get(one.journeyId);
    if (!who) return [];
    const { cells: _, place: _place, outcome: _outcome, ...shown } = one;
    const cells = marked.get(one.journeyId) ?? {};
    const contact = one.primaryContact;
    return [
      {
        ...shown,
        name: who.name,
        age: who.birthDate === null ? null : ageOn(who.birthDate, today),
        primaryContact: contact === null ? null : person(contact),
        cells,
        notes: notesOf(one.journeyId, written),
        madeUp: [...one.madeUp],
        handedIn: [...one.handedIn],
        assessed: [...one.assessed],
        exams: [...one.exams],
        visits: [...one.visits],
        allowance: who.birthDate === null ? null : allowanceOn(who.birthDate, today),
      },
    ];
  });
  return {
    ...{
      runId,
      version,
      today,
      template: run.template,
      built: run.built,
      state: run.state,
      seats: run.seats,
    },
    ...{ free: freeSeats(run), hour: run.hour, place: run.place, informationOn: run.informationOn },
    leader: person(run.leader),
    sessions: [...run.sessions].toSorted((a, b) => a.session - b.session),
    unmarked: Object.fromEntries(run.passed.map(({ session, unmarked }) => [session, unmarked])),
    followUps: run.followUps.map(({ followUp, on, held, present }) => ({ followUp, on, held, present })),
    cancelledFor: run.cancelledFor,
    participants,
    hidden: run.participants.length - participants.length,
    log: written
      .filter(({ type }) => type !== 'CellNoted')
      .map(({ session: _, by, ...entry }) => ({ ...entry, by: personName(by) })),
  };
}

/** The cells with everything they have shown, the latest as what stands. */
function cellsOf(events: ReadRun['events']): Map<string, Record<string, CellView>> {
  const all = new Map<string, Record<string, CellView>>();
  for (const { event, recordedAt } of events) {
    if (event.type !== 'AttendanceMarked') continue;
    const { journeyId, session, mark } = event.data;
    const cells = all.get(journeyId) ?? {};
    all.set(journeyId, cells);
    const before = cells[session];
    const said = { by: personName(event.by.id), at: recordedAt.toISOString() };
    const earlier = before ? [...before.earlier, { mark: before.mark, by: before.by, at: before.at }] : [];
    if (mark === null) Reflect.deleteProperty(cells, session);
    else cells[session] = { mark, ...said, earlier };
  }
  return all;
}

function notesOf(journeyId: string, written: readonly CourseText[]): ParticipantView['notes'] {
  const notes: ParticipantView['notes'] = {};
  for (const one of written) {
    const { note } = one.texts;
    if (one.type !== 'CellNoted' || one.journeyId !== journeyId || one.session === null || !note) continue;
    (notes[one.session] ??= []).push({ note, by: personName(one.by), on: one.on });
  }
  return notes;
}
