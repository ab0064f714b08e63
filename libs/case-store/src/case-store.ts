import {
  decide,
  osloDateOf,
  startOfOsloDay,
  type IsoDate,
  type JourneyEvent,
  type JourneyEventType,
} from '@samspor/domain';
import pRetry from 'p-retry';
import type { ClientBase, Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { append, type Append } from './append/append.ts';
import { preparedAppend } from './append/prepare.ts';
import { bodyHash } from './body-hash.ts';
import type { Clock } from './clock.ts';
import { Keyring } from './crypto/keyring.ts';
import { readerOf, writerOf } from './database.ts';
import { failpoint } from './failpoint.ts';
import { changesSince, loadStream, type AsOf, type LoadedStream } from './load.ts';
import { personRow } from './people/person.ts';
import { readStreams, type ReadStream } from './streams.ts';
import { KeyReused, NoSuchStream, StreamMoved, type PersonWrite, type Receipt, type Write } from './write.ts';

export interface CaseStoreOptions {
  /** 32 bytes that wrap the youths' keys (SAMSPOR_KEY). */
  masterKey: Buffer;
  /** Absent: events take the database's clock. A test or a simulation brings its own. */
  clock?: Clock;
}

/** A write of the system's among many: nobody asks for it again under a key, and nobody's page shows a version. */
export type PageWrite = Omit<Write, 'key' | 'seen'> | Omit<PersonWrite, 'key' | 'seen'>;

/** What a page of writes led to, one result for each, in order: a receipt, or what stood in the way of that one. */
export type PageResult = Receipt | Error;

const longestSleepMs = 90 * 86_400_000;

/** The record. Every fact about a youth comes in through here, decided and written in one transaction. */
export class CaseStore {
  /** For reading; the record itself has connections of its own. */
  readonly pool: Pool;
  readonly #writer: Pool;
  readonly keyring: Keyring;
  /** What a test or a simulation has brought for a clock. */
  readonly clock: Clock | undefined;

  constructor(db: DataSource, { masterKey, clock }: CaseStoreOptions) {
    this.pool = readerOf(db);
    this.#writer = writerOf(db);
    this.keyring = new Keyring(masterKey);
    this.clock = clock;
  }

  /**
   * The injected clock's time, else this machine's: the day that pages and imports are read on. An event takes the
   * injected clock's or the database's, never this machine's.
   */
  now(): Date {
    return this.clock?.now() ?? new Date();
  }

  /** Today in Oslo. */
  today(): IsoDate {
    return osloDateOf(this.now());
  }

  /**
   * Records one command, with the person where the write says who it is about: decided on the stream as it stands, and written only if it still stands so.
   * Throws RuleBroken (a rule says no), StreamMoved (a page's version is stale), KeyReused, NoSuchStream.
   */
  record(write: Write | PersonWrite): Promise<Receipt> {
    return this.#settled(write);
  }

  /**
   * Records what has fallen due, and until when the journey's workflow sleeps, on one and the same version: a
   * deadline that is set meanwhile raises the wake-up instead. `wakeAt` is null when there is nothing to wait for.
   */
  async catchUp(journeyId: string, by: Write['by']): Promise<Receipt & { wakeAt: Date | null }> {
    const receipt = await this.#settled({ journeyId, command: { type: 'CatchUp' }, by }, true);
    return { ...receipt, wakeAt: receipt.wakeAt ?? null };
  }

  /**
   * Writes for many journeys, locked in order, in one transaction. A refused one leaves the others alone. `beside`
   * writes in the same transaction what has to stand or fall with them; what it throws takes everything back.
   */
  async recordPage(
    writes: PageWrite[],
    beside?: (db: ClientBase, results: PageResult[]) => Promise<void>,
  ): Promise<PageResult[]> {
    const client = await this.#writer.connect();
    try {
      await client.query('BEGIN');
      const ids = writes.map(({ journeyId }) => journeyId);
      await client.query(
        'SELECT FROM stream WHERE stream_id = ANY($1::uuid[]) ORDER BY stream_id FOR NO KEY UPDATE',
        [ids],
      );
      const results = await this.#page(client, writes);
      await beside?.(client, results);
      await client.query('COMMIT');
      return results;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** The journey as it stands, or as it stood at a version or at the end of an instant. */
  load(journeyId: string, asOf: AsOf = {}): Promise<LoadedStream> {
    return loadStream(this.pool, this.keyring, journeyId, asOf);
  }

  async #page(client: ClientBase, writes: PageWrite[]): Promise<PageResult[]> {
    const streams = await readStreams(
      client,
      writes.map(({ journeyId }) => journeyId),
      null,
    );
    const decided = writes.map((write, index) => {
      const stream = streams[index];
      if (!stream) return new NoSuchStream();
      try {
        return this.#decided(write, stream, false);
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    });
    const appends = decided.filter((one): one is Decided => !(one instanceof Error));
    const worth = appends.filter(({ append: { events, person } }) => events.length > 0 || person);
    if (worth.length > 0)
      await append(
        client,
        worth.map(({ append: one }) => one),
      );
    return decided.map((one) => (one instanceof Error ? one : one.receipt));
  }

  /** Tries until the stream stood still; a page's own stale version is told at once. */
  #settled(write: Write | PersonWrite, sleeps = false): Promise<Receipt & { wakeAt?: Date | null }> {
    return pRetry(() => this.#once(write, sleeps), {
      retries: 50,
      minTimeout: 2,
      maxTimeout: 100,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof Raced,
    });
  }

  async #once(write: Write | PersonWrite, sleeps: boolean): Promise<Receipt & { wakeAt?: Date | null }> {
    failpoint('before-transaction');
    const asked = write.key === undefined ? null : { caller: write.by.id, key: write.key };
    const [stream] = await readStreams(this.#writer, [write.journeyId], asked);
    if (!stream) throw new NoSuchStream();
    if (stream.answered) return this.#answeredBefore(write, stream.answered);
    if (write.seen !== undefined && isStale(write.seen, stream)) await this.#stale(write, stream);
    const { append: one, receipt, wakeAt } = this.#decided(write, stream, sleeps);
    const written = await append(this.#writer, [one]).catch(raceOrThrow);
    if (!written.has(write.journeyId)) throw new Raced();
    failpoint('after-commit-before-reply');
    return { ...receipt, wakeAt };
  }

  #decided(write: Write | PersonWrite, stream: ReadStream, sleeps: boolean): Decided {
    const now = this.clock?.now() ?? stream.now;
    const today = osloDateOf(now);
    const events: JourneyEvent[] = decide(write.command, stream.stand?.journey, { by: write.by, today });
    const version = stream.version + events.length;
    const types = events.map(({ type }): JourneyEventType => type);
    const receipt: Receipt = { journeyId: write.journeyId, version, events: types, repeated: false };
    const {
      append: prepared,
      soonest,
      open,
    } = preparedAppend({
      write,
      stream,
      events,
      receipt,
      now,
      keyring: this.keyring,
    });
    const one: Append = prepared;
    if ('person' in write) one.person = personRow(write.journeyId, write.person);
    if (!sleeps) return { append: one, receipt };
    delete one.wake; // the workflow is awake, and reads this very version
    const wakeAt = open || soonest ? wakeInstant(soonest, now) : null;
    one.sleep = { workflow_id: `journey:${write.journeyId}`, sleeping_until: wakeAt?.toISOString() ?? null };
    return { append: one, receipt, wakeAt };
  }

  #answeredBefore(
    write: Write | PersonWrite,
    { bodyHash: before, reply }: { bodyHash: Buffer; reply: unknown },
  ): Receipt {
    if (!before.equals(bodyHash(this.keyring, write))) throw new KeyReused();
    return { ...(reply as Omit<Receipt, 'repeated'>), repeated: true };
  }

  async #stale(write: Write, stream: ReadStream): Promise<never> {
    if (stream.version === 0) throw new NoSuchStream();
    throw new StreamMoved(stream.version, await changesSince(this.pool, write.journeyId, write.seen ?? 0));
  }
}

interface Decided {
  append: Append;
  receipt: Receipt;
  wakeAt?: Date | null;
}

/**
 * A page is stale when somebody, or an import, changed the journey after it was read; a deadline that passed
 * meanwhile, or a reminder, makes nobody's page stale (DESIGN §6).
 */
const isStale = (seen: number, { touched, version }: ReadStream): boolean => seen < touched || seen > version;

/** Another writer came between reading and writing: read again. */
class Raced extends Error {}

const uniqueViolation = '23505';
const deadlock = '40P01';

/** Two first writes of one stream, key or person meet in a unique index: the later one reads again. */
function raceOrThrow(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === uniqueViolation || code === deadlock) throw new Raced();
  throw error;
}

/** The start of the Oslo day on which the next thing falls due; a sleep is never blind for longer than 90 days. */
function wakeInstant(soonest: IsoDate | null, now: Date): Date {
  const latest = now.getTime() + longestSleepMs;
  return new Date(soonest === null ? latest : Math.min(startOfOsloDay(soonest).getTime(), latest));
}
