import type { DatedPolicy, IsoDate, PersonActor } from '@samspor/domain';
import type { CaseStore } from '../case-store.ts';
import { ProcessStore } from '../processes/process-store.ts';
import { policyKind, policyStreamOf } from './policy-kind.ts';

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

/** One decision of a county, as it stands on the record. */
export interface DecidedPolicy extends DatedPolicy {
  version: number;
  /** Who decided it; an id. */
  by: string;
  at: Date;
}

/** What a county has decided; version 0 when it has decided nothing. */
export interface DecidedPolicies {
  version: number;
  /** In the order in which they were made. */
  decided: DecidedPolicy[];
  /** The database's clock. */
  now: Date;
}

/** What counties decide for themselves, on the record. */
export class PolicyStore {
  readonly #store: CaseStore;
  readonly #processes: ProcessStore;

  constructor(store: CaseStore) {
    this.#store = store;
    this.#processes = new ProcessStore(store);
  }

  async read(county: string): Promise<DecidedPolicies> {
    const { version, events, now } = await this.#processes.read(policyKind, policyStreamOf(county));
    const decided = events.map(({ version: at, event: { data, by }, recordedAt }) => ({
      ...{ county, from: data.from, policy: data.policy },
      ...{ version: at, by: by.id, at: recordedAt },
    }));
    return { version, decided, now };
  }

  /**
   * Puts a decision on the record. Throws RuleBroken (who may decide), PolicyRefused (fields), StreamMoved (somebody
   * decided meanwhile), KeyReused.
   */
  async set({ county, from, policy, by, key, seen }: PolicyWrite): Promise<PolicyReceipt> {
    const { version } = await this.#processes.record(policyKind, {
      id: policyStreamOf(county),
      command: { type: 'SetCountyPolicy', county, from, policy },
      ...{ by, key, seen },
    });
    this.#store.forgetPolicies();
    return { version, from: String(from) };
  }
}
