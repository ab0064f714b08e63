import type { IsoDate, PersonActor, SetupCommand, SetupEvent } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { ProcessStore } from '../processes/process-store.ts';
import { setupKind, setupStreamOf, type SetupKindOf } from './setup-kind.ts';

/** A decision about the set-up, as an administrator sends it. */
export interface SetupWrite {
  command: SetupCommand;
  by: PersonActor;
  /** The same key and body again gets the first answer. */
  key: string;
  /** The version that the person saw; 0 where nothing had been decided. */
  seen: number;
}

/** One decision, as it stands on the record. */
export interface DecidedSetup {
  version: number;
  event: SetupEvent;
  /** Who decided it; an id. */
  by: string;
  at: Date;
}

/** What has been decided about one thing; version 0 when nothing has. */
export interface SetupHistory {
  version: number;
  /** In the order in which they were made. */
  decided: DecidedSetup[];
  /** The database's clock. */
  now: Date;
}

/** What administrators decide about the set-up, on the record (infra/adr/0046). */
export class SetupStore {
  readonly #store: CaseStore;
  readonly #processes: ProcessStore;

  constructor(store: CaseStore) {
    this.#store = store;
    this.#processes = new ProcessStore(store);
  }

  /** What has been decided about one thing. */
  async read(what: SetupKindOf, id: string): Promise<SetupHistory> {
    const { version, events, now } = await this.#processes.read(setupKind, setupStreamOf(what, id));
    const decided = events.map(({ version: at, event, recordedAt }) => ({
      ...{ version: at, event, by: event.by.id, at: recordedAt },
    }));
    return { version, decided, now };
  }

  /**
   * Puts a decision on the record. Throws RuleBroken (who may decide), PolicyRefused (fields), StreamMoved (somebody
   * decided meanwhile), KeyReused.
   */
  async decide({ command, by, key, seen }: SetupWrite): Promise<{ version: number; from: IsoDate }> {
    const id =
      command.type === 'SetCommittee'
        ? setupStreamOf('committee', command.committee)
        : setupStreamOf('template', command.template);
    const { version } = await this.#processes.record(setupKind, { id, command, by, key, seen });
    this.#store.forgetSetup();
    return { version, from: String(command.from) };
  }
}
