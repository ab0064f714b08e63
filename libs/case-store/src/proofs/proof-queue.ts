import type { CaseStore } from '../case-store.ts';
import { Turns } from '../turns.ts';
import { checkProof } from './frozen-proof.ts';
import { makeProof } from './make-proof.ts';

/** Works out and checks proofs in this process, one at a time; the others wait in the order they came. */
export class ProofQueue {
  readonly #store: CaseStore;
  readonly #turns = new Turns<boolean>(1);

  constructor(store: CaseStore) {
    this.#store = store;
  }

  /** Works a proof out when its turn has come; asked for twice, it is one and the same run. */
  make(proofId: string): Promise<boolean> {
    return this.#turns.once(`make ${proofId}`, () => makeProof(this.#store, proofId));
  }

  /** Checks a frozen proof when its turn has come. */
  check(checkId: string): Promise<boolean> {
    return this.#turns.once(`check ${checkId}`, () => checkProof(this.#store, checkId));
  }

  /** Goes on with what was cut off, here or in another process that has ended. */
  async resume(): Promise<void> {
    const { rows } = await this.#store.pool.query<{ proof: string | null; check: string | null }>(
      `SELECT proof_id::text AS proof, NULL::text AS check FROM proof WHERE state = 'running'
       UNION ALL SELECT NULL, check_id::text FROM proof_check WHERE state = 'running'`,
    );
    await Promise.all(
      rows.map(({ proof, check }) => (proof === null ? this.check(check ?? '') : this.make(proof))),
    );
  }
}
