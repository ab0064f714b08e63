import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  explainedDuties,
  personOf,
  search,
  StreamMoved,
  type AsOf,
  type Receipt,
  type Write,
} from '@samspor/case-store';
import type { JourneyView, Recorded, SearchHit } from '@samspor/contracts';
import { addDays, osloDateOf, startOfOsloDay, type StepCommand, type StepType } from '@samspor/domain';
import { findPerson } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Refused } from '../http/refused.ts';
import { Access } from './access.ts';
import { journeyView } from './journey-view.ts';
import { ageOn, fullName } from './people.ts';
import { namesFor, type Names } from './shielded.ts';
import { stepDtos } from './steps/step-dtos.ts';

export interface StepRequest {
  journeyId: string;
  step: StepType;
  key: string;
  seen: number;
  body: unknown;
}

@Injectable()
export class JourneysService {
  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  requireAccess(me: Caller, action: string, journeyId: string): Promise<void> {
    return this.access.require(me, action, journeyId);
  }

  async search(me: Caller, text: string): Promise<SearchHit[]> {
    const hits = await search(this.store.pool, me.place.agency, text);
    await this.audit.shown(
      me,
      'searched',
      hits.map(({ journeyId }) => journeyId),
    );
    const today = this.store.today();
    return hits.map((hit) => ({
      journeyId: hit.journeyId,
      name: fullName(hit),
      age: ageOn(hit.birthDate, today),
      municipality: hit.municipality,
      phase: hit.phase,
    }));
  }

  async view(me: Caller, journeyId: string, asked: { version?: number; on?: string }): Promise<JourneyView> {
    await this.access.require(me, 'viewed', journeyId);
    const [stream, person] = await Promise.all([
      this.store.load(journeyId, asOf(asked)),
      personOf(this.store.pool, journeyId),
    ]);
    await this.audit.seen(me, 'viewed', journeyId);
    const isPast = asked.version !== undefined || asked.on !== undefined;
    const lastRecorded = stream.events.at(-1)?.recordedAt ?? this.store.now();
    const today = isPast ? (asked.on ?? osloDateOf(lastRecorded)) : this.store.today();
    const duties = explainedDuties(journeyId, stream, today);
    return journeyView({ journeyId, stream, person, duties, today, me, isPast });
  }

  async take(me: Caller, { journeyId, step, key, seen, body }: StepRequest): Promise<Recorded> {
    await this.access.require(me, step, journeyId);
    const fields = checked(stepDtos[step], body);
    if ('caseworker' in fields) requireColleague(me, fields.caseworker);
    const command = { type: step, ...fields } as StepCommand;
    const { version, events } = await this.#recorded(me, { journeyId, command, by: me.actor, key, seen });
    return { journeyId, version, events };
  }

  /** Who came first is told like everything else about the journey. */
  async #recorded(me: Caller, write: Write): Promise<Receipt> {
    try {
      return await this.store.record(write);
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
      const person = await personOf(this.store.pool, write.journeyId);
      throw stale(error, namesFor(me.place.agency, person?.isStrict ?? true));
    }
  }
}

function stale({ version, changes }: StreamMoved, names: Names): Refused {
  const told = changes.map((change) => ({
    ...change,
    by: names.person(change.by).name,
    agency: names.agency(change.agency).name,
  }));
  return new Refused('stale', { version, changes: told });
}

/** A journey is given to somebody who sits in the agency that gives it. */
function requireColleague({ place }: Caller, caseworker: unknown): void {
  const sits = findPerson(String(caseworker))?.places.some(({ agency }) => agency === place.agency);
  const message = 'Velg en kollega i din egen etat.';
  if (!sits) throw new Refused('fields', { fields: [{ field: 'caseworker', message }] });
}

/** What was recorded by the end of the day asked for, in Oslo. */
function asOf({ version, on }: { version?: number; on?: string }): AsOf {
  return {
    ...(version !== undefined && { version }),
    ...(on !== undefined && { recordedBy: new Date(startOfOsloDay(addDays(on, 1)).getTime() - 1) }),
  };
}
