import { nextOpenMeeting, osloDateOf, rhythmOf, type IsoDate, type SystemActor } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { namedId } from '../named-id.ts';
import { ProcessStore, type ProcessCaughtUp } from '../processes/process-store.ts';
import { knownCommittee, meetingKind } from './meeting-kind.ts';

type WorkflowRun = NonNullable<SystemActor['workflow']>;

/** Meetings on the record: called, and caught up with what time and the journeys have brought. */
export class MeetingStore {
  readonly #store: CaseStore;
  readonly #processes: ProcessStore;

  constructor(store: CaseStore) {
    this.#store = store;
    this.#processes = new ProcessStore(store);
  }

  /** Calls the committee's next meeting and gives its id; adds nothing when it is called already. */
  async call(committeeId: string, workflow: WorkflowRun): Promise<string> {
    const series = knownCommittee(await this.#store.setup(), committeeId);
    const today = osloDateOf(await this.#store.recordTime());
    const id = meetingIdOf(committeeId, nextOpenMeeting(rhythmOf(series), today));
    const by = { kind: 'system', id: 'workflow', agency: committeeId, workflow } as const;
    await this.#processes.record(meetingKind, { id, command: { type: 'CallMeeting', series, today }, by });
    return id;
  }

  /** Records what has fallen due for a meeting, once. An unknown or closed meeting has nothing to wait for. */
  catchUp(meetingId: string, workflow: WorkflowRun): Promise<ProcessCaughtUp> {
    return this.#processes.catchUp(meetingKind, meetingId, workflow);
  }
}

/** The same committee and day give the same id, so that calling a meeting twice is harmless. */
export const meetingIdOf = (committee: string, meetsOn: IsoDate): string =>
  namedId(`meeting|${committee}|${meetsOn}`);
