import { osloDateOf, type IsoDate, type PolicyBook, type SetupBook } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { append } from './append/append.ts';
import { answeredBefore, decided, Stale, type Outcome, type Task } from './append/decided.ts';
import { GroupCommit } from './append/group-commit.ts';
import { Raced, raced, untilStill } from './append/raced.ts';
import type { Clock } from './clock.ts';
import { Keyring } from './crypto/keyring.ts';
import { holderOf, readerOf, writerOf } from './database.ts';
import { failpoint } from './failpoint.ts';
import { changesSince, loadStream, type AsOf, type LoadedStream } from './load.ts';
import { KeptBook } from './policies/kept-book.ts';
import { readPolicyBook } from './policies/policy-book.ts';
import { readSetupBook } from './setup/setup-book.ts';
import { readStreams } from './streams.ts';
import { inTransaction } from './transaction.ts';
import { StreamMoved, type PersonWrite, type Receipt, type Write } from './write.ts';

export interface CaseStoreOptions {
  /** 32 bytes that wrap the youths' keys (SAMSPOR_KEY). */
  masterKey: Buffer;
  /** Absent: events take the database's clock. A test or a simulation brings its own. */
  clock?: Clock;
}

/** A write among many: nobody asks for it again under a key. */
export type PageWrite = Omit<Write, 'key'> | Omit<PersonWrite, 'key'>;

/** What a page of writes led to, one result for each, in order: a receipt, or what stood in the way of that one. */
export type PageResult = Receipt | Error;

/** What was recorded, and until when the workflow that asked sleeps now; null when it has nothing to wait for. */
type Slept = Receipt & { wakeAt: Date | null };

/** Measured on two cores: with a third lane the groups get smaller, and nothing faster. */
const groups = { lanes: 2, most: 32 };

/** The record. Every fact about a youth comes in through here, decided and written in one transaction. */
export class CaseStore {
  /** For reading; the record itself has connections of its own. */
  readonly pool: Pool;
  /** For what is held as long as a piece of work lasts. */
  readonly holder: Pool;
  readonly #writer: Pool;
  readonly #groups: GroupCommit<Task, Outcome>;
  readonly #policies: KeptBook<PolicyBook>;
  readonly #setup: KeptBook<SetupBook>;
  readonly keyring: Keyring;
  /** What a test or a simulation has brought for a clock. */
  readonly clock: Clock | undefined;

  constructor(db: DataSource, { masterKey, clock }: CaseStoreOptions) {
    this.pool = readerOf(db);
    this.holder = holderOf(db);
    this.#writer = writerOf(db);
    this.#policies = new KeptBook(() => readPolicyBook(this.pool));
    this.#setup = new KeptBook(() => readSetupBook(this.pool));
    this.keyring = new Keyring(masterKey);
    this.clock = clock;
    this.#groups = new GroupCommit((tasks: Task[]) => this.#together(this.#writer, tasks), groups);
  }

  /**
   * The injected clock's time, else this machine's: the day that pages and imports are read on. An event takes the
   * injected clock's or the database's, never this machine's.
   */
  now(): Date {
    return this.clock?.now() ?? new Date();
  }

  /** The time that events are recorded at now: the injected clock's, else the database's. */
  async recordTime(): Promise<Date> {
    if (this.clock) return this.clock.now();
    const { rows } = await this.pool.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    const [row] = rows;
    if (!row) throw new Error('A query of one row gave none');
    return row.now;
  }

  /** What counties have decided, at most a minute old: the same in every process from a policy's first day on. */
  policies(): Promise<PolicyBook> {
    return this.#policies.book();
  }

  /** Reads what counties have decided anew next time. */
  forgetPolicies(): void {
    this.#policies.forget();
  }

  /** What administrators have decided about the set-up, at most a minute old. */
  setup(): Promise<SetupBook> {
    return this.#setup.book();
  }

  /** Reads the set-up anew next time. */
  forgetSetup(): void {
    this.#setup.forget();
  }

  /** Today in Oslo. */
  today(): IsoDate {
    return osloDateOf(this.now());
  }

  /**
   * Records one command, with the person where the write says who it is about: decided on the stream as it stands,
   * and written only if it still stands so.
   * Throws RuleBroken (a rule says no), StreamMoved (a page's version is stale), KeyReused, NoSuchStream.
   */
  record(write: Write | PersonWrite): Promise<Receipt> {
    return this.#settled({ write, sleeps: null });
  }

  /**
   * Records what has fallen due, and until when the journey's workflow sleeps, on one and the same version: a
   * deadline that is set meanwhile raises the wake-up instead. `wakeAt` is null when there is nothing to wait for.
   */
  catchUp(journeyId: string, by: Write['by']): Promise<Slept> {
    return this.#sleeping('journey', { journeyId, command: { type: 'CatchUp' }, by });
  }

  /** Climbs a ladder as far as it goes now, and tells until when its workflow rests; null when it has ended. */
  climb(journeyId: string, ladder: string, by: Write['by']): Promise<Slept> {
    return this.#sleeping('ladder', { journeyId, command: { type: 'ClimbLadder', ladder }, by });
  }

  /**
   * Writes for many journeys, locked in order, in one transaction. A refused one leaves the others alone. `beside`
   * writes in the same transaction what has to stand or fall with them; what it throws takes everything back.
   */
  async recordPage(
    writes: PageWrite[],
    beside?: (db: ClientBase, results: PageResult[]) => Promise<void>,
  ): Promise<PageResult[]> {
    return inTransaction(this.#writer, 'BEGIN', async (db) => {
      const ids = writes.map(({ journeyId }) => journeyId);
      await db.query(
        'SELECT FROM stream WHERE stream_id = ANY($1::uuid[]) ORDER BY stream_id FOR NO KEY UPDATE',
        [ids],
      );
      const results = await this.#together(
        db,
        writes.map((write) => ({ write, sleeps: null })),
      );
      await beside?.(db, results);
      return results;
    });
  }

  /** The answer that this caller got under this key for the same command; null when there is none. */
  async answered(write: (Write | PersonWrite) & { key: string }): Promise<Receipt | null> {
    const [stream] = await readStreams(
      this.pool,
      [write.journeyId],
      [{ caller: write.by.id, key: write.key }],
    );
    return stream?.answered ? answeredBefore(write, stream.answered, this.keyring) : null;
  }

  /** The journey as it stands, or as it stood at a version or at the end of an instant. */
  load(journeyId: string, asOf: AsOf = {}): Promise<LoadedStream> {
    return loadStream(this.pool, this.keyring, journeyId, asOf);
  }

  async #sleeping(sleeps: 'journey' | 'ladder', write: Write): Promise<Slept> {
    const outcome = await this.#settled({ write, sleeps });
    return { ...outcome, wakeAt: outcome.wakeAt ?? null };
  }

  /** Tries until the stream stood still; a page's own stale version is told at once. */
  #settled(task: Task): Promise<Outcome> {
    return untilStill(() => this.#once(task));
  }

  async #once(task: Task): Promise<Outcome> {
    const { journeyId, by, key, seen } = task.write;
    failpoint('before-transaction');
    try {
      const outcome = await this.#groups.write(
        task,
        key === undefined ? [journeyId] : [journeyId, `${by.id} ${key}`],
      );
      failpoint('after-commit-before-reply');
      return outcome;
    } catch (error) {
      if (error instanceof Stale)
        throw new StreamMoved(error.version, await changesSince(this.pool, journeyId, seen ?? 0));
      throw raced(error);
    }
  }

  /** Reads, decides and appends for many journeys; a result for each in order, or what stood in its way. */
  async #together(db: Pool | ClientBase, tasks: Task[]): Promise<(Outcome | Error)[]> {
    const streams = await readStreams(
      db,
      tasks.map(({ write }) => write.journeyId),
      tasks.map(({ write: { by, key } }) => (key === undefined ? null : { caller: by.id, key })),
    );
    const { keyring, clock } = this;
    const policy = await this.policies();
    const judged = tasks.map((task, index) => decided(task, streams[index], { keyring, clock, policy }));
    const appends = judged.flatMap((one) => (one instanceof Error ? [] : (one.append ?? [])));
    const written = appends.length > 0 ? await append(db, appends) : new Set();
    return judged.map((one) => {
      if (one instanceof Error) return one;
      return !one.append || written.has(one.append.streamId) ? one.outcome : new Raced();
    });
  }
}
