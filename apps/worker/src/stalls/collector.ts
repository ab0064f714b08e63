import {
  checkStreams,
  collectOnRecord,
  collectPeople,
  countStalls,
  movedSince,
  seeStalls,
  suspectJourneys,
  type CaseStore,
} from '@samspor/case-store';
import type { StallCause } from '@samspor/domain';
import type { Temporal } from '../temporal/temporal.ts';
import { queuesSeen } from './queues-seen.ts';
import { schedulesSeen } from './schedules-seen.ts';
import { workflowsSeen } from './workflows-seen.ts';

/** What Temporal is asked for; left as it stands on the board while Temporal is away. */
const causesInTemporal = [
  'schedule-paused',
  'schedule-missing',
  'schedule-late',
  'queue-without-worker',
  'workflow-missing',
  'workflows-missing',
  'workflow-task-failing',
  'activity-failing',
  'workflow-behind',
] as const satisfies readonly StallCause[];

/** All journeys are looked at anew as often as takes two hundredths of the time; between, those that moved. */
const share = 50;

/** Streams that are folded and held against their read models in one round: all of them in some hours. */
const streamsAtATime = 100;

/** The one that looks, round by round, for what stands still, and keeps the board. */
export class Collector {
  readonly #store: CaseStore;
  readonly #temporal: Temporal;
  #whole = { endedAt: 0, took: 0 };
  #position = '0';
  #stream: string | null = null;
  #bent = new Set<string>();

  constructor(store: CaseStore, temporal: Temporal) {
    this.#store = store;
    this.#temporal = temporal;
  }

  /** One round. Throws when the database is away; a Temporal that is away is a stall itself. */
  async round(): Promise<void> {
    const { pool } = this.#store;
    await this.#people();
    await collectOnRecord(pool, this.#store.today());
    await this.#streams();
    await this.#machine();
    await countStalls(pool, this.#store.today());
  }

  async #people(): Promise<void> {
    const { pool } = this.#store;
    const { journeyIds, position } = await movedSince(pool, this.#position);
    const isTime = Date.now() - this.#whole.endedAt > share * this.#whole.took;
    const began = Date.now();
    if (isTime || journeyIds.length > 0)
      await collectPeople(pool, this.#store.today(), isTime ? null : journeyIds);
    if (isTime) this.#whole = { endedAt: Date.now(), took: Date.now() - began };
    this.#position = position;
  }

  async #streams(): Promise<void> {
    const { pool } = this.#store;
    const also = [...new Set([...this.#bent, ...(await suspectJourneys(pool))])].slice(0, 200);
    const { faults, checked, next } = await checkStreams(pool, {
      after: this.#stream,
      size: streamsAtATime,
      also,
    });
    this.#stream = next;
    for (const id of checked) this.#bent.delete(id);
    for (const { streamId } of faults) this.#bent.add(streamId);
    await seeStalls(
      pool,
      ['poison-event', 'models-differ'],
      faults.map(({ streamId, cause }) => ({ cause, subject: `stream:${streamId}`, journeyId: streamId })),
    );
  }

  async #machine(): Promise<void> {
    const { pool } = this.#store;
    const { client } = this.#temporal;
    const seen = await client
      .withDeadline(Date.now() + 20_000, async () => {
        const { stalls, queues } = await workflowsSeen(pool, client, this.#store.today());
        const [ofQueues, ofSchedules] = await Promise.all([
          queuesSeen(this.#temporal, queues),
          schedulesSeen(client),
        ]);
        return [...stalls, ...ofQueues, ...ofSchedules];
      })
      .catch((error: unknown) => {
        if (error instanceof Error && 'severity' in error) throw error; // the database's
        return null;
      });
    await seeStalls(pool, ['temporal-away'], seen ? [] : [{ cause: 'temporal-away', subject: 'temporal' }]);
    if (seen) await seeStalls(pool, causesInTemporal, seen);
  }
}
