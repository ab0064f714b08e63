import { Injectable } from '@nestjs/common';
import {
  awayFrom,
  CaseStore,
  explainedDuties,
  meetingKnown,
  meetingOfCase,
  offerOf,
  personOf,
  search,
  StreamMoved,
  type AsOf,
  type Hit,
  type Leaving,
  type Receipt,
  type Write,
} from '@samspor/case-store';
import type { JourneyView, Recorded, SearchHit } from '@samspor/contracts';
import {
  addDays,
  isStrictlyProtected,
  meetingHindrance,
  osloDateOf,
  RuleBroken,
  startOfOsloDay,
  type StepCommand,
  type StepType,
} from '@samspor/domain';
import { countyOfAgency, findPerson, type AgencyId } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Refused } from '../http/refused.ts';
import { Access } from './access.ts';
import { journeyView } from './journey-view.ts';
import { ageOn, fullName } from './people.ts';
import { namesFor } from './shielded.ts';
import { stale } from './stale.ts';
import { requireOwnPeople } from './own-people.ts';
import { stepDtos } from './steps/step-dtos.ts';

export interface StepRequest {
  journeyId: string;
  step: StepType;
  key: string;
  seen: number;
  body: unknown;
}

/** An earlier version or day of a journey, when not as it stands. */
interface Asked {
  version?: number;
  on?: string;
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
    return Promise.all(hits.map((hit) => this.#shown(hit)));
  }

  /** Whom the agency has left is shown where she stood then. */
  async #shown(hit: Hit): Promise<SearchHit> {
    const { municipality, phase } = hit.until === null ? hit : await this.#stoodAt(hit.journeyId, hit.until);
    const age = ageOn(hit.birthDate, this.store.today());
    return { journeyId: hit.journeyId, name: fullName(hit), age, municipality, phase, alike: hit.alike };
  }

  async #stoodAt(journeyId: string, version: number): Promise<Pick<SearchHit, 'municipality' | 'phase'>> {
    const { journey } = await this.store.load(journeyId, { version });
    const person = await personOf(this.store.pool, journeyId, version);
    const isStrict = isStrictlyProtected(journey.protection) || (person?.isStrict ?? true);
    return { municipality: isStrict ? null : journey.municipality, phase: journey.phase };
  }

  async view(me: Caller, journeyId: string, asked: Asked): Promise<JourneyView> {
    const left = await this.access.requireReading(me, 'viewed', journeyId);
    const within = left ? upTo(left, asked) : asked;
    const [stream, person, placed] = await Promise.all([
      this.store.load(journeyId, asOf(within)),
      personOf(this.store.pool, journeyId, left?.version),
      meetingOfCase(this.store.pool, journeyId),
    ]);
    await this.audit.seen(me, 'viewed', journeyId);
    const isPast = within.version !== undefined || within.on !== undefined;
    const lastRecorded = stream.events.at(-1)?.recordedAt ?? this.store.now();
    const today = isPast ? (within.on ?? osloDateOf(lastRecorded)) : this.store.today();
    const [policy, setup] = await Promise.all([this.store.policies(), this.store.setup()]);
    const duties = explainedDuties(journeyId, stream, today, policy);
    const { caseworker } = stream.journey;
    // A past day, or an agency that has left, is told of those days; who is away is told of today.
    const away =
      caseworker === null || isPast || left
        ? null
        : await awayFrom(this.store.pool, { person: caseworker, journeyId, today });
    return journeyView({
      ...{ journeyId, stream, person, duties, today, policy, setup, me, isPast, left, placed, away },
    });
  }

  async take(me: Caller, { journeyId, step, key, seen, body }: StepRequest): Promise<Recorded> {
    const takesPart = await this.access.takesPart(me, journeyId);
    const fields = takesPart ? checked(stepDtos[step], body) : asGiven(body);
    const command = { ...fields, type: step } as StepCommand;
    const write = { journeyId, command, by: me.actor, key, seen };
    if (!takesPart) return this.#toldBefore(me, write);
    if ('caseworker' in fields) requireColleague(me, fields.caseworker);
    requireOwnPeople(command);
    await this.#requireMeeting(me, command);
    await this.#requireListed(me, command);
    const { version, events } = await this.#recorded(me, write);
    return { journeyId, version, events };
  }

  /** The step itself may have made the agency leave, and its answer been lost: who asks again is told again. */
  async #toldBefore(me: Caller, write: Write & { key: string }): Promise<Recorded> {
    const receipt = await this.store.answered(write);
    if (!receipt) return this.access.refuse(me, write.command.type, write.journeyId);
    const { journeyId, version, events } = receipt;
    return { journeyId, version, events };
  }

  /** A decision is of its own committee's meeting, and not older than that. */
  async #requireMeeting(me: Caller, command: StepCommand): Promise<void> {
    if (command.type !== 'RecordCommitteeDecision' || command.meeting === undefined) return;
    const meeting = await meetingKnown(this.store.pool, command.meeting);
    const rule = meetingHindrance(meeting, { committee: me.place.agency, on: command.on });
    if (rule) throw new RuleBroken(rule);
  }

  /** An offer of the overview can be made while it stands there. */
  async #requireListed({ place }: Caller, command: StepCommand): Promise<void> {
    if (command.type !== 'MakeOffer' || command.entry === undefined) return;
    const offer = await offerOf(this.store.pool, command.entry);
    const isHere = offer && countyOfAgency(offer.agency as AgencyId) === countyOfAgency(place.agency);
    const isOn = offer && offer.takenOffOn === null && (offer.until ?? command.on) >= command.on;
    if (!isHere || !isOn) throw new RuleBroken('offer-not-listed');
  }

  /** Who came first is told like everything else about the journey. */
  async #recorded(me: Caller, write: Write): Promise<Receipt> {
    try {
      return await this.store.record(write);
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
      await this.access.require(me, write.command.type, write.journeyId); // what moved it may be that we have left
      const person = await personOf(this.store.pool, write.journeyId);
      throw stale(error, namesFor(me.place.agency, person?.isStrict ?? true));
    }
  }
}

/** What was sent, unchecked: only to be held against what the same caller sent before. */
const asGiven = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});

/** A journey is given to somebody who sits in the agency that gives it. */
function requireColleague({ place }: Caller, caseworker: unknown): void {
  const sits = findPerson(String(caseworker))?.places.some(({ agency }) => agency === place.agency);
  const message = 'Velg en kollega i din egen etat.';
  if (!sits) throw new Refused('fields', { fields: [{ field: 'caseworker', message }] });
}

/** What an agency that has left asks for, never later than it left. */
function upTo({ version, on }: Leaving, asked: Asked): Asked {
  return {
    version: Math.min(asked.version ?? version, version),
    ...(asked.on !== undefined && { on: asked.on < on ? asked.on : on }),
  };
}

/** What was recorded by the end of the day asked for, in Oslo. */
function asOf({ version, on }: Asked): AsOf {
  return {
    ...(version !== undefined && { version }),
    ...(on !== undefined && { recordedBy: new Date(startOfOsloDay(addDays(on, 1)).getTime() - 1) }),
  };
}
