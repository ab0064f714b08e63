import { Injectable } from '@nestjs/common';
import { accessOf, CaseStore, type Leaving } from '@samspor/case-store';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';

/** About whom a seat may know anything: the youths whose journeys its agency owns or takes part in, or has left. */
@Injectable()
export class Access {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  /**
   * Lets through whose agency takes part. Refuses in the same words whether it has left, never took part, or the
   * journey does not exist. Nothing is remembered: an agency may leave at any moment.
   */
  async require(me: Caller, action: string, journeyId: string): Promise<void> {
    if (!(await this.takesPart(me, journeyId))) await this.refuse(me, action, journeyId);
  }

  async takesPart({ actor }: Caller, journeyId: string): Promise<boolean> {
    return (await accessOf(this.store.pool, actor.agency, journeyId)) === null;
  }

  /** Lets through who may read, and tells with which version the agency left; null while it takes part. */
  async requireReading(me: Caller, action: string, journeyId: string): Promise<Leaving | null> {
    const access = await accessOf(this.store.pool, me.actor.agency, journeyId);
    return access === undefined ? this.refuse(me, action, journeyId) : access;
  }

  async refuse({ actor: { id, agency, role } }: Caller, action: string, subject: string): Promise<never> {
    await this.audit.write({ actor: id, agency, role, action, subject, result: 'refused' });
    throw new Refused('not-found');
  }
}
