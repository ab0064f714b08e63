import {
  osloDateOf,
  type Actor,
  type AskedOfJourney,
  type CausedBy,
  type EventTexts,
  type ProcessEvent,
  type SetupBook,
  type SystemActor,
} from '@samspor/domain';
import { append, doneBy, type Append } from '../append/append.ts';
import { Stale } from '../append/decided.ts';
import { Raced, raced, untilStill } from '../append/raced.ts';
import { fingerprintOf } from '../body-hash.ts';
import type { CaseStore, PageResult, PageWrite } from '../case-store.ts';
import { sealed } from '../events/sealed-event.ts';
import { failpoint } from '../failpoint.ts';
import { changesSince } from '../load.ts';
import { changesBetween } from '../read-models/tables.ts';
import { nearerWake, wakeInstant } from '../wake/nearer.ts';
import { processWorkflow } from '../wake/workflow-ids.ts';
import { KeyReused, NoSuchStream, StreamMoved } from '../write.ts';
import { processRows, type ProcessKind } from './process-kind.ts';
import { isByPerson, readProcess, type ProcessStream } from './read-process.ts';

/** One command on one process, as it reaches the record. */
export interface ProcessWrite<Command> {
  id: string;
  command: Command;
  by: Actor;
  /** The caller's Idempotency-Key: the same key and body again gets the first answer, and changes nothing. */
  key?: string;
  /** The version that the person saw (If-Match); absent for the system's own writes, which are tried again instead. */
  seen?: number;
}

/** What became of a write. */
export interface ProcessReceipt {
  id: string;
  version: number;
  events: string[];
  /** True when an earlier write with the same key had already been answered. */
  repeated: boolean;
}

/** What was recorded as time passed; `wakeAt` is null when there is nothing to wait for any more. */
export interface ProcessCaughtUp {
  events: string[];
  wakeAt: Date | null;
}

type WorkflowRun = NonNullable<SystemActor['workflow']>;

/** Processes on the record: decided and written in one transaction, with what they ask of journeys. */
export class ProcessStore {
  readonly #store: CaseStore;
  readonly #setup = (): Promise<SetupBook> => this.#store.setup();

  /** Shares the case store's connections, keys and clock. */
  constructor(store: CaseStore) {
    this.#store = store;
  }

  /** A process as it stands; version 0 when nothing stands under this id. */
  read<S, C extends { type: string }, E extends ProcessEvent, A>(
    kind: ProcessKind<S, C, E, A>,
    id: string,
  ): Promise<ProcessStream<S, E>> {
    return readProcess(this.#store.pool, kind, id);
  }

  /**
   * Records one command, and what it asks of journeys, or nothing at all. Throws RuleBroken (a rule of the process, or of a
   * journey, says no), StreamMoved (a page is stale), KeyReused, NoSuchStream.
   */
  record<S, C extends { type: string }, E extends ProcessEvent, A>(
    kind: ProcessKind<S, C, E, A>,
    write: ProcessWrite<C>,
  ): Promise<ProcessReceipt> {
    return this.#settled(() => this.#once(kind, write));
  }

  /** Records what has fallen due, once, and how long the workflow may sleep. An unknown one has nothing to wait for. */
  catchUp<S, C extends { type: string }, E extends ProcessEvent, A>(
    kind: ProcessKind<S, C, E, A>,
    id: string,
    workflow: WorkflowRun,
  ): Promise<ProcessCaughtUp> {
    return this.#settled(() => this.#catchUpOnce(kind, id, workflow));
  }

  async #settled<T>(once: () => Promise<T>): Promise<T> {
    return untilStill(async () => {
      try {
        return await once();
      } catch (error) {
        throw raced(error);
      }
    });
  }

  async #once<S, C extends { type: string }, E extends ProcessEvent, A>(
    kind: ProcessKind<S, C, E, A>,
    write: ProcessWrite<C>,
  ): Promise<ProcessReceipt> {
    const { id, command, by, key } = write;
    const { pool, keyring } = this.#store;
    const asked = key === undefined ? null : { caller: by.id, key };
    const stream = await readProcess(pool, kind, id, asked);
    const bodyHash = fingerprintOf(keyring, { id, command });
    if (stream.answered) {
      if (!stream.answered.bodyHash.equals(bodyHash)) throw new KeyReused();
      return { ...(stream.answered.reply as Omit<ProcessReceipt, 'repeated'>), repeated: true };
    }
    const { now, today } = this.#time(stream);
    requireSeen(kind, write, stream);
    const around = await kind.around(pool, {
      id,
      by,
      state: stream.state,
      command,
      today,
      setup: this.#setup,
    });
    const events = kind.process.decide(command, stream.state, { by, today, now, around });
    const version = stream.version + events.length;
    const reply = { id, version, events: events.map(({ type }) => type) };
    failpoint('before-transaction');
    await this.#write(kind, stream, events, {
      ...{ by, now, action: command.type, asked: command },
      ...(key !== undefined && {
        command: {
          ...{ caller: by.id, key, body_hash: bodyHash.toString('hex') },
          ...{ reply: JSON.stringify(reply), answered_at: now.toISOString() },
        },
      }),
    });
    failpoint('after-commit-before-reply');
    return { ...reply, repeated: false };
  }

  async #catchUpOnce<S, C extends { type: string }, E extends ProcessEvent, A>(
    kind: ProcessKind<S, C, E, A>,
    id: string,
    workflow: WorkflowRun,
  ): Promise<ProcessCaughtUp> {
    const { pool } = this.#store;
    const stream = await readProcess(pool, kind, id);
    const { state } = stream;
    if (!state) return { events: [], wakeAt: null };
    const { now, today } = this.#time(stream);
    const by: Actor = { kind: 'system', id: 'workflow', agency: kind.process.owner(state), workflow };
    const around = await kind.around(pool, { id, by, state, command: null, today, setup: this.#setup });
    const events = kind.process.fallenDue(state, { by, today, now, around });
    const wakeAt = await this.#write(kind, stream, events, { by, now, action: 'CatchUp', sleeps: true });
    return { events: events.map(({ type }) => type), wakeAt };
  }

  /** Events are dated by the database's clock, where none was injected. */
  #time({ now: stored }: { now: Date }) {
    const now = this.#store.clock?.now() ?? stored;
    return { now, today: osloDateOf(now) };
  }

  /** One transaction; throws Raced when another writer came first. Gives when the workflow wakes by itself. */
  async #write<S, C extends { type: string }, E extends ProcessEvent, A>(
    kind: ProcessKind<S, C, E, A>,
    stream: ProcessStream<S, E>,
    events: E[],
    how: {
      by: Actor;
      now: Date;
      action: string;
      asked?: C;
      command?: Append['command'];
      sleeps?: true;
    },
  ): Promise<Date | null> {
    const { by, now, action, asked, command, sleeps } = how;
    const { process } = kind;
    const { streamId: id, version: expected } = stream;
    const caused = events.map((event): CausedBy<E> => ({ ...event, by }));
    const state = caused.reduce<S | undefined>(
      (folded, event) => process.evolve(folded, event),
      stream.state,
    );
    if (state === undefined) throw new NoSuchStream();
    const wakeAt = process.isOpen(state) ? wakeInstant(process.nextDue(state), now) : null;
    if (events.length === 0 && !command && !sleeps) return wakeAt; // nothing changed, and nobody has to be answered
    const version = expected + events.length;
    const lock = await this.#locks(events);
    const rows = sealed(events, stream, { by, commandId: command?.key ?? null, recordedAt: now, lock });
    const before = stream.state === undefined ? null : { id, version: expected, state: stream.state };
    const wakes = sleeps ? [] : this.#wakes(kind, id, before?.state, state, now);
    const one: Append = {
      ...{ streamId: id, kind: kind.kind, expected, version },
      hash: rows.at(-1)?.hash ?? stream.hash.toString('hex'),
      events: rows,
      changes: changesBetween(before && processRows(kind, before), processRows(kind, { id, version, state })),
      audit: doneBy(by, action, id, now),
      ...(command && { command }),
      ...(wakes.length > 0 && { wakes }),
      ...(sleeps && {
        sleep: { workflow_id: processWorkflow(kind.kind, id), sleeping_until: wakeAt?.toISOString() ?? null },
      }),
    };
    await this.#together(one, process.asks?.(caused, state, asked ?? null) ?? [], by);
    return wakeAt;
  }

  #wakes<S, C extends { type: string }, E extends ProcessEvent, A>(
    { kind, workflow, process }: ProcessKind<S, C, E, A>,
    id: string,
    before: S | undefined,
    after: S,
    now: Date,
  ) {
    if (workflow === null) return [];
    const awaited = (state: S) => ({ open: process.isOpen(state), due: process.nextDue(state) });
    const told = { workflow_id: processWorkflow(kind, id), type: workflow, argument: id };
    const wake = nearerWake(
      told,
      before === undefined ? null : awaited(before),
      awaited(after),
      osloDateOf(now),
    );
    return wake ? [wake] : [];
  }

  /** What a process asks of journeys stands or falls with its own events. */
  async #together(one: Append, asks: AskedOfJourney[], by: Actor): Promise<void> {
    const youths = new Set(asks.map(({ journeyId }) => journeyId));
    if (youths.size < asks.length) throw new Error('A process asks one thing of a journey at a time');
    const writes = asks.map(({ journeyId, command, seen }): PageWrite => ({
      ...{ journeyId, command, by },
      ...(seen !== undefined && { seen }),
    }));
    const refused = await this.#store
      .recordPage(writes, async (db, results) => {
        const wrong = firstRefused(asks, results);
        if (wrong) throw new Together(wrong.journeyId, wrong.error);
        const written = await append(db, [one]);
        if (!written.has(one.streamId)) throw new Raced();
      })
      .then(
        () => null,
        (error: unknown) => {
          if (error instanceof Together) return error;
          throw error;
        },
      );
    if (!refused) return;
    if (!(refused.error instanceof Stale)) throw refused.error;
    const { version } = refused.error;
    const seen = asks.find(({ journeyId }) => journeyId === refused.journeyId)?.seen ?? 0;
    throw new StreamMoved(version, await changesSince(this.#store.pool, refused.journeyId, seen));
  }

  /** What is written about a youth is encrypted with her own key. */
  async #locks<E extends ProcessEvent>(
    events: readonly E[],
  ): Promise<(texts: EventTexts, data: E['data']) => Buffer> {
    const ids = events.flatMap(({ texts, data }) => (texts && data.journeyId ? [data.journeyId] : []));
    const { pool, keyring } = this.#store;
    const keys = new Map<string, Buffer>();
    if (ids.length > 0) {
      const { rows } = await pool.query<{ id: string; wrapped: Buffer }>(
        'SELECT journey_id AS id, wrapped FROM youth_key WHERE journey_id = ANY($1::uuid[])',
        [ids],
      );
      for (const { id, wrapped } of rows) keys.set(id, wrapped);
    }
    return (texts, { journeyId }) => {
      const wrapped = journeyId === undefined ? undefined : keys.get(journeyId);
      if (!wrapped) throw new Error('Texts of an event belong to a youth whose key stands');
      return keyring.lock(wrapped, texts);
    };
  }
}

/** A journey's refusal, carried out of the transaction that it takes back. */
class Together extends Error {
  readonly journeyId: string;
  readonly error: Error;

  constructor(journeyId: string, error: Error) {
    super('refused together');
    this.journeyId = journeyId;
    this.error = error;
  }
}

function firstRefused(
  asks: readonly AskedOfJourney[],
  results: readonly PageResult[],
): { journeyId: string; error: Error } | null {
  for (const [index, result] of results.entries()) {
    const ask = asks[index];
    if (!ask || !(result instanceof Error)) continue;
    if (ask.ifAllowed && result.name === 'RuleBroken') continue;
    return { journeyId: ask.journeyId, error: result };
  }
  return null;
}

/** A page is stale when somebody recorded what stands in its way after it was read. */
function requireSeen<S, C extends { type: string }, E extends ProcessEvent, A>(
  { process }: ProcessKind<S, C, E, A>,
  { seen, command }: ProcessWrite<C>,
  { version, events }: ProcessStream<S, E>,
): void {
  if (seen === undefined) return;
  const clash = process.clashes ?? (() => true);
  const unseen = events.filter((placed) => placed.version > seen && isByPerson(placed));
  const inTheWay = unseen.filter(({ event }) => clash(command, event));
  if (inTheWay.length === 0 && seen <= version) return;
  const changes = inTheWay.map(({ version: at, event: { type, by }, recordedAt }) => ({
    ...{ version: at, type, by: by.id, agency: by.agency, at: recordedAt.toISOString() },
  }));
  throw new StreamMoved(version, changes.toReversed());
}
