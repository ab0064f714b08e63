import type { CaseStore } from '../case-store.ts';
import { runImport } from './run.ts';
import { Turns } from '../turns.ts';

/** Imports that run at a time in a process: more would only take turns at the record. */
const importsAtOnce = 2;

/** Runs imports in this process, a few at a time; the others wait in the order they came. */
export class ImportQueue {
  readonly #store: CaseStore;
  readonly #turns = new Turns<boolean>(importsAtOnce);

  constructor(store: CaseStore) {
    this.#store = store;
  }

  /** Runs an import when its turn has come, as `runImport` does; asked for twice, it is one and the same run. */
  run(importId: string): Promise<boolean> {
    return this.#turns.once(importId, () => runImport(this.#store, importId));
  }

  /**
   * Goes on with every import that stands still, in the order they were started; gives how many came to their end here.
   * One that fails does not stop the next; what they threw is thrown together when all have been tried.
   */
  async resume(): Promise<number> {
    const { rows } = await this.#store.pool.query<{ import_id: string }>(
      `SELECT import_id FROM import_file WHERE state = 'running' ORDER BY started_at`,
    );
    const still = rows.filter(({ import_id: importId }) => !this.#turns.has(importId));
    const ended = await Promise.allSettled(still.map(({ import_id: importId }) => this.run(importId)));
    const faults = ended.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
    if (faults.length > 0)
      throw new AggregateError(faults, `${faults.length} imports did not come to their end`);
    return ended.filter((one) => one.status === 'fulfilled' && one.value).length;
  }

  /**
   * Resumes now and then every `everyMs`, so that what was cut off while this process lives goes on, too. `onFault` hears
   * what went wrong; gives what stops it.
   */
  keepGoing(everyMs: number, onFault: (error: unknown) => void): () => void {
    const again = () => void this.resume().catch(onFault);
    again();
    const timer = setInterval(again, everyMs);
    return () => clearInterval(timer);
  }
}

/** Goes on with what was cut off, as `ImportQueue.resume` does. */
export const resumeImports = (store: CaseStore): Promise<number> => new ImportQueue(store).resume();
