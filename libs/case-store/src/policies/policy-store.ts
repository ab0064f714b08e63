import { setPolicy, type IsoDate, type PersonActor } from '@samspor/domain';
import pRetry from 'p-retry';
import pg from 'pg';
import { append, doneBy } from '../append/append.ts';
import { fingerprintOf } from '../body-hash.ts';
import type { CaseStore } from '../case-store.ts';
import { sealed } from '../events/sealed-event.ts';
import { KeyReused, StreamMoved } from '../write.ts';
import { readPolicies, type PolicyStream } from './policy-stream.ts';

/** A county's decision as a person sends it. */
export interface PolicyWrite {
  county: string;
  from: unknown;
  policy: unknown;
  by: PersonActor;
  /** The same key and body again gets the first answer. */
  key: string;
  /** The version that the person saw; 0 where nothing had been decided. */
  seen: number;
}

export interface PolicyReceipt {
  version: number;
  from: IsoDate;
}

/** What counties decide for themselves, on the record. */
export class PolicyStore {
  readonly #store: CaseStore;

  constructor(store: CaseStore) {
    this.#store = store;
  }

  /** What the county has decided, in the order in which it was. */
  read(county: string): Promise<PolicyStream> {
    return readPolicies(this.#store.pool, county);
  }

  /**
   * Puts a decision on the record, with its line of audit and the answer to its key, in one transaction. Throws
   * RuleBroken (who may decide), PolicyRefused (fields), StreamMoved (somebody decided meanwhile), KeyReused.
   */
  async set(write: PolicyWrite): Promise<PolicyReceipt> {
    const receipt = await pRetry(() => this.#once(write), {
      retries: 5,
      minTimeout: 2,
      shouldRetry: ({ error }) =>
        error instanceof pg.DatabaseError && meetingPlaces.includes(error.constraint ?? ''),
    });
    this.#store.forgetPolicies();
    return receipt;
  }

  async #once(write: PolicyWrite): Promise<PolicyReceipt> {
    const { county, from, policy, by, key, seen } = write;
    const { pool, keyring, clock } = this.#store;
    const stream = await readPolicies(pool, county, { caller: by.id, key });
    const bodyHash = fingerprintOf(keyring, { county, from, policy });
    if (stream.answered) {
      if (!stream.answered.bodyHash.equals(bodyHash)) throw new KeyReused();
      return stream.answered.reply as PolicyReceipt;
    }
    const now = clock?.now() ?? stream.now;
    const event = setPolicy({ county, from, policy }, { by, now });
    if (stream.version !== seen) throw new StreamMoved(stream.version, []);
    const rows = sealed([event], stream, { by, commandId: key, recordedAt: now, lock });
    const version = stream.version + 1;
    const reply: PolicyReceipt = { version, from: event.data.from };
    const written = await append(pool, [
      {
        streamId: stream.streamId,
        kind: 'policy',
        expected: stream.version,
        version,
        hash: rows[0]?.hash ?? '',
        events: rows,
        changes: {},
        audit: doneBy(by, 'SetCountyPolicy', stream.streamId, now),
        command: {
          ...{ caller: by.id, key, body_hash: bodyHash.toString('hex') },
          ...{ reply: JSON.stringify(reply), answered_at: now.toISOString() },
        },
      },
    ]);
    if (!written.has(stream.streamId)) throw new StreamMoved(version, []);
    return reply;
  }
}

/** Constraints in which two first decisions, or two under one key, meet: the later reads again. */
const meetingPlaces = ['stream_key', 'event_stream_version', 'command_answered_once'];

/** A policy is nobody's secret. */
const lock = (): never => {
  throw new Error('A policy has no texts of its own key');
};
