import { Injectable } from '@nestjs/common';
import {
  askRepair,
  CaseStore,
  collectPeople,
  countStalls,
  stallsToMend,
  StreamMoved,
  type StallToMend,
} from '@samspor/case-store';
import type { RepairPreview, RepairRequest, RepairResult, Rule } from '@samspor/contracts';
import {
  laneOf,
  needsReason,
  repairHindrance,
  restsUntil,
  RuleBroken,
  type HandleStall,
  type JourneyCommand,
  type PeopleCause,
} from '@samspor/domain';
import { agencyName, findPerson, personName } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';
import { namesFor } from '../journeys/shielded.ts';

/** What a repair asks for beside the stalls it is about. */
type Wanted = Omit<RepairRequest, 'stallIds'>;

/** Mends what stands still, one or many: steps of the journeys at once, the machine's through the worker. */
@Injectable()
export class Repairs {
  constructor(private readonly store: CaseStore) {}

  /** What would happen to whom, and which are refused and why; changes nothing. */
  async preview(me: Caller, { stallIds, ...wanted }: RepairRequest): Promise<RepairPreview[]> {
    const known = await this.#known(me, stallIds);
    requireFields(me, wanted, [...known.values()]);
    return stallIds.map((stallId): RepairPreview => {
      const stall = known.get(stallId);
      if (!stall) return { stallId, cause: null, name: null, rule: 'repair-gone', to: null, until: null };
      const rule = repairHindrance(wanted.repair, stall, me.place);
      return {
        stallId,
        cause: stall.cause,
        name: nameFor(me, stall),
        rule,
        ...this.#outlook(me, stall, wanted),
      };
    });
  }

  /** Carries it out, or asks the worker to; what one stall could not take leaves the others alone. */
  async mend(me: Caller, key: string, { stallIds, ...wanted }: RepairRequest): Promise<RepairResult[]> {
    if (!wanted.reason && needsReason(wanted.repair))
      throw new Refused('fields', { fields: [{ field: 'reason', message: 'Skriv hvorfor.' }] });
    const known = await this.#known(me, stallIds);
    requireFields(me, wanted, [...known.values()]);
    const results: RepairResult[] = [];
    for (const stallId of stallIds) {
      const stall = known.get(stallId);
      const done = stall
        ? await this.#one(me, `${key}:${stallId}`, stall, wanted)
        : { result: 'refused' as const, rule: 'repair-gone' as const };
      results.push({ stallId, name: stall ? nameFor(me, stall) : null, ...done });
    }
    await this.#lookAgain(me, [...known.values()]);
    return results;
  }

  async #known(me: Caller, stallIds: string[]): Promise<Map<string, StallToMend>> {
    const found = await stallsToMend(this.store.pool, me.place.agency, stallIds);
    return new Map(found.map((stall) => [stall.stallId, stall]));
  }

  async #one(
    me: Caller,
    key: string,
    stall: StallToMend,
    wanted: Wanted,
  ): Promise<Pick<RepairResult, 'result' | 'rule'>> {
    const refused = (rule: Rule) => ({ result: 'refused' as const, rule });
    const rule = repairHindrance(wanted.repair, stall, me.place);
    if (rule) return refused(rule);
    const command = this.#command(me, stall, wanted);
    try {
      if (command && stall.journeyId) {
        await this.store.record({ journeyId: stall.journeyId, command, by: me.actor, key });
        return { result: 'done', rule: null };
      }
      const { repair, reason = '' } = wanted;
      await askRepair(this.store, { key, stall, repair, by: me.actor, reason });
      return { result: 'asked', rule: null };
    } catch (error) {
      if (error instanceof RuleBroken) return refused(error.rule);
      if (error instanceof StreamMoved) return refused('stale');
      throw error;
    }
  }

  /** The step of the journey that a repair is; null for what the worker does. */
  #command(
    me: Caller,
    stall: StallToMend,
    { repair, reason, caseworker, until, sent = 'no' }: Wanted,
  ): JourneyCommand | null {
    const on = this.store.today();
    if (laneOf(stall.cause) !== 'people' || stall.journeyId === null) return null;
    const { to } = target(me, stall, { repair });
    const about = {
      type: 'HandleStall',
      on,
      cause: stall.cause as PeopleCause,
      kind: stall.kind,
      to,
      ...(reason && { reason }),
    } as const satisfies Partial<HandleStall>;
    switch (repair) {
      case 'remind':
        return { ...about, how: 'reminded' };
      case 'escalate':
        return { ...about, how: 'escalated' };
      case 'skip':
        return { ...about, to: null, how: 'skipped', until: until ?? on };
      case 'reassign':
        return { type: 'AssignCaseworker', on, caseworker: caseworker ?? '' };
      case 'settle':
        return { type: 'SettleMessage', on, message: stall.kind, sent };
      case 'retry':
      case 'restart':
      case 'rebuild':
      case 'unpause':
      case 'trigger':
      case 'recreate':
        return null;
    }
  }

  #outlook(me: Caller, stall: StallToMend, wanted: Wanted): Pick<RepairPreview, 'to' | 'until'> {
    const { repair, caseworker, until } = wanted;
    const { name } = target(me, stall, { repair });
    if (repair === 'reassign') return { to: caseworker ? personName(caseworker) : null, until: null };
    if (repair === 'skip') return { to: null, until: until ?? null };
    if (repair !== 'remind' && repair !== 'escalate') return { to: null, until: null };
    const how = repair === 'remind' ? 'reminded' : 'escalated';
    return { to: name, until: restsUntil(how, this.store.today()) };
  }

  /** The board says at once what came of it. */
  async #lookAgain(me: Caller, stalls: StallToMend[]): Promise<void> {
    const journeyIds = stalls.flatMap(({ journeyId }) => journeyId ?? []);
    if (journeyIds.length === 0) return;
    await collectPeople(this.store.pool, this.store.today(), journeyIds);
    await countStalls(this.store.pool, this.store.today(), me.place.agency);
  }
}

/** Who hears of it: the contact person is reminded, else the agency; an agency's leader is who is above it. */
function target(
  me: Caller,
  { owner, waitsFor, isStrict }: StallToMend,
  { repair }: Pick<Wanted, 'repair'>,
): { to: string | null; name: string | null } {
  const names = namesFor(me.place.agency, isStrict);
  if (repair === 'escalate') return { to: waitsFor, name: waitsFor && names.agency(waitsFor).name };
  if (waitsFor !== null) return { to: waitsFor, name: names.agency(waitsFor).name };
  return { to: owner, name: owner && names.person(owner).name };
}

/** Whoever looks after the system only is told of no youth's name. */
const nameFor = (me: Caller, { name, journeyId }: StallToMend): string | null =>
  me.place.role === 'administrator' && journeyId ? null : name;

/** What a repair cannot do without; only what waits for people rests until a day. */
function requireFields(
  { place }: Caller,
  { repair, caseworker, until, sent }: Wanted,
  stalls: StallToMend[],
): void {
  const refuse = (field: string, message: string): never => {
    throw new Refused('fields', { fields: [{ field, message }] });
  };
  const sits = findPerson(caseworker ?? '')?.places.some(({ agency }) => agency === place.agency);
  if (repair === 'reassign' && !sits) refuse('caseworker', `Velg en kollega i ${agencyName(place.agency)}.`);
  const rests = stalls.some(({ cause }) => laneOf(cause) === 'people');
  if (repair === 'skip' && rests && !until) refuse('until', 'Velg dagen saken skal tas opp igjen.');
  if (repair === 'settle' && !sent) refuse('sent', 'Si om meldingen gikk ut.');
}
