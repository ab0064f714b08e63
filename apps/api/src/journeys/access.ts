import { Injectable } from '@nestjs/common';
import { CaseStore, isPartOf } from '@samspor/case-store';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';

/** About whom a seat may know anything: the youths whose journeys its agency owns or takes part in. */
@Injectable()
export class Access {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  /** Refuses in the same words whether the journey is another agency's or does not exist. */
  async require({ actor: { id, agency, role } }: Caller, action: string, journeyId: string): Promise<void> {
    if (await isPartOf(this.store.pool, agency, journeyId)) return;
    await this.audit.write({ actor: id, agency, role, action, subject: journeyId, result: 'refused' });
    throw new Refused('not-found');
  }
}
