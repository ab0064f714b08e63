import { Injectable } from '@nestjs/common';
import { CaseStore, isPartOf } from '@samspor/case-store';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';

/** What was found is believed for a minute: an agency that has come into a journey keeps its part (evolve.ts). */
const believed = 60_000;

/** About whom a seat may know anything: the youths whose journeys its agency owns or takes part in. */
@Injectable()
export class Access {
  readonly #found = new Map<string, number>();

  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  /** Refuses in the same words whether the journey is another agency's or does not exist. */
  async require({ actor: { id, agency, role } }: Caller, action: string, journeyId: string): Promise<void> {
    if (await this.#takesPart(agency, journeyId)) return;
    await this.audit.write({ actor: id, agency, role, action, subject: journeyId, result: 'refused' });
    throw new Refused('not-found');
  }

  /** Only a yes is remembered: an agency may come in at any moment. */
  async #takesPart(agency: string, journeyId: string): Promise<boolean> {
    const key = `${agency} ${journeyId}`;
    if (Date.now() - (this.#found.get(key) ?? -believed) < believed) return true;
    if (!(await isPartOf(this.store.pool, agency, journeyId))) return false;
    if (this.#found.size > 20_000) this.#found.clear();
    this.#found.set(key, Date.now());
    return true;
  }
}
