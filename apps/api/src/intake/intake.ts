import { Injectable } from '@nestjs/common';
import {
  awaitingTalk,
  CaseStore,
  ProcessStore,
  rosterKind,
  rosterStreamOf,
  takenFrom,
  talksBetween,
} from '@samspor/case-store';
import type {
  BookBody,
  CoverBody,
  IntakeDuty,
  IntakeRecorded,
  IntakeView,
  RosterBody,
} from '@samspor/contracts';
import {
  addDays,
  dutyOn,
  freeSlots,
  osloDateOf,
  planOn,
  RuleBroken,
  type IsoDate,
  type Roster,
  type RosterCommand,
} from '@samspor/domain';
import { agencyName, may, peopleIn, personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';
import { Access } from '../journeys/access.ts';

/** How many days ahead the page shows talks, free times and who has the intake. */
const ahead = 14;
const mostFree = 60;
const mostWaiting = 100;

/** NAV's daily intake: who has it, who comes, and which times are free (P1824, slide 5). */
@Injectable()
export class Intake {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async view(me: Caller): Promise<IntakeView> {
    const { agency } = me.place;
    const { roster, version, now, today } = await this.#roster(agency);
    const last = addDays(today, ahead - 1);
    const [talks, taken, waiting] = await Promise.all([
      talksBetween(this.store.pool, agency, { from: today, to: last }),
      takenFrom(this.store.pool, agency, today),
      awaitingTalk(this.store.pool, agency, mostWaiting),
    ]);
    await this.audit.shown(me, 'intake', [
      ...new Set([...talks, ...waiting].map(({ journeyId }) => journeyId)),
    ]);
    const free = freeSlots(roster, taken, { now, today, days: ahead });
    const duties = Array.from({ length: ahead }, (_, day) => dutyView(roster, addDays(today, day)));
    return {
      agencyName: agencyName(agency),
      version,
      onDuty: dutyView(roster, today),
      talks: talks.map((talk) => ({ ...talk, name: talk.name ?? '–', person: personName(talk.person) })),
      free: free.slice(0, mostFree).map((slot) => ({ ...slot, person: personName(slot.person) })),
      waiting,
      duties: duties.filter((duty) => duty !== null),
      plan: planShown(planOn(roster, today)),
      coming: planShown(roster.plans.findLast(({ from }) => from > today) ?? null),
      people: keepersOf(agency),
    };
  }

  /** Books a talk, or moves the one that stands. Where the time is taken, the answer names the next free ones. */
  async book(me: Caller, key: string, { journeyId, day, time }: BookBody): Promise<IntakeRecorded> {
    await this.access.require(me, 'booked', journeyId);
    const { agency } = me.place;
    try {
      return await this.#record(me, { key, command: { type: 'TakeSlot', agency, journeyId, day, time } });
    } catch (error) {
      if (error instanceof RuleBroken && error.rule === 'slot-taken') throw await this.#taken(agency);
      throw error;
    }
  }

  setRoster(me: Caller, asked: { key: string; seen: number; body: RosterBody }): Promise<IntakeRecorded> {
    const { from, days } = asked.body;
    for (const { person } of days) requireKeeper(me, person, 'days');
    const command = { type: 'SetRoster', agency: me.place.agency, from, days } as const;
    return this.#record(me, { key: asked.key, seen: asked.seen, command });
  }

  cover(me: Caller, key: string, { day, person }: CoverBody): Promise<IntakeRecorded> {
    requireKeeper(me, person, 'person');
    return this.#record(me, { key, command: { type: 'CoverDuty', agency: me.place.agency, day, person } });
  }

  async #record(
    me: Caller,
    write: { key: string; seen?: number; command: RosterCommand },
  ): Promise<IntakeRecorded> {
    const id = rosterStreamOf(me.place.agency);
    const { version } = await this.#processes.record(rosterKind, { id, by: me.actor, ...write });
    return { version };
  }

  async #taken(agency: string): Promise<Refused> {
    const { roster, now, today } = await this.#roster(agency);
    const taken = await takenFrom(this.store.pool, agency, today);
    const free = freeSlots(roster, taken, { now, today, days: ahead }).slice(0, 5);
    return new Refused('slot-taken', { free: free.map(({ day, time }) => ({ day, time })) });
  }

  async #roster(agency: string) {
    const { state, version, now: stored } = await this.#processes.read(rosterKind, rosterStreamOf(agency));
    const now = this.store.clock?.now() ?? stored;
    const roster: Roster = state ?? { agency, plans: [], covers: {} };
    return { roster, version, now, today: osloDateOf(now) };
  }
}

function dutyView(roster: Roster, day: IsoDate): IntakeDuty | null {
  const duty = dutyOn(roster, day);
  if (!duty) return null;
  const { from, to, person } = duty;
  return { day, from, to, person: { id: person, name: personName(person) } };
}

const planShown = (plan: Roster['plans'][number] | null): IntakeView['plan'] =>
  plan && { from: plan.from, days: [...plan.days] };

/** Those of the agency who may have the intake. */
const keepersOf = (agency: Caller['place']['agency']) =>
  peopleIn(agency)
    .filter(({ places }) => places.some(({ role }) => may(role, 'intake')))
    .map(({ person: { id, name } }) => ({ id, name }));

function requireKeeper({ place }: Caller, person: string, field: string): void {
  if (keepersOf(place.agency).some(({ id }) => id === person)) return;
  throw new Refused('fields', { fields: [{ field, message: 'Velg en som kan ha vakt i mottaket.' }] });
}
