import { addDays, type IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Actor } from '../people/actor.ts';
import { intakeKeepers } from '../people/roles.ts';
import type { Process, ProcessAsked } from '../process/process.ts';
import { dutyOn, holdsTalk, isAhead, slotsOn, type DutyDay, type Roster, type Slot } from './roster.ts';

/** Says who has the intake on which weekdays, from a day on. */
export interface SetRoster {
  type: 'SetRoster';
  agency: string;
  from: IsoDate;
  days: readonly DutyDay[];
}

/** Says who stands in on one day. */
export interface CoverDuty {
  type: 'CoverDuty';
  agency: string;
  day: IsoDate;
  person: string;
}

/** Takes a time for a youth, or moves hers there. */
export interface TakeSlot {
  type: 'TakeSlot';
  agency: string;
  journeyId: string;
  day: IsoDate;
  time: string;
}

export type RosterCommand = SetRoster | CoverDuty | TakeSlot;

export type RosterEvent =
  | { type: 'RosterSet'; data: { on: IsoDate; agency: string; from: IsoDate; days: readonly DutyDay[] } }
  | { type: 'DutyCovered'; data: { on: IsoDate; agency: string; day: IsoDate; person: string } }
  | { type: 'SlotTaken'; data: { on: IsoDate; agency: string; journeyId: string } & Slot };

/** A time that stands on a journey. */
export interface TakenSlot {
  day: IsoDate;
  time: string;
  journeyId: string;
}

/** The times taken from today on, as the journeys themselves say: one that is cancelled is free again. */
export type RosterAround = readonly TakenSlot[];

type Asked = ProcessAsked<RosterAround>;

/** An agency's duty roster in its intake, and the one place where its times are given away (infra/adr/0034). */
export const rosterProcess: Process<Roster, RosterCommand, RosterEvent, RosterAround> = {
  decide(command, roster = { agency: command.agency, plans: [], covers: {} }, asked) {
    requireKeeper(command.agency, asked.by);
    switch (command.type) {
      case 'SetRoster':
        return [rosterSet(command, asked)];
      case 'CoverDuty':
        return [covered(command, roster, asked)];
      case 'TakeSlot':
        return slotTaken(command, roster, asked);
    }
  },
  evolve(roster, { type, data }) {
    const before = roster ?? { agency: data.agency, plans: [], covers: {} };
    switch (type) {
      case 'RosterSet':
        return { ...before, plans: [...before.plans, { from: data.from, days: data.days }] };
      case 'DutyCovered':
        return { ...before, covers: { ...before.covers, [data.day]: data.person } };
      case 'SlotTaken':
        return before;
    }
  },
  owner: ({ agency }) => agency,
  fallenDue: () => [],
  nextDue: () => null,
  isOpen: () => true,
  asks: (events) =>
    events.flatMap(({ type, data }) => {
      if (type !== 'SlotTaken') return [];
      const { journeyId, ...slot } = data;
      return [{ journeyId, command: { type: 'BookTalk' as const, ...slot } }];
    }),
  clashes: (command, unseen) => command.type !== 'TakeSlot' && unseen.type !== 'SlotTaken',
};

function requireKeeper(agency: string, by: Actor): void {
  if (by.kind === 'person' && !intakeKeepers.includes(by.role)) throw new RuleBroken('not-your-role');
  if (by.agency !== agency) throw new RuleBroken('not-your-intake');
}

/** What was planned stays as it was for the days that have been. */
function rosterSet({ agency, from, days }: SetRoster, { today }: Asked): RosterEvent {
  const weekdays = new Set(days.map(({ weekday }) => weekday));
  if (from < today) throw new RuleBroken('roster-past');
  if (weekdays.size < days.length || !days.every(holdsTalk)) throw new RuleBroken('roster-hours');
  return { type: 'RosterSet', data: { on: today, agency, from, days } };
}

function covered({ agency, day, person }: CoverDuty, roster: Roster, { today }: Asked): RosterEvent {
  if (day < today) throw new RuleBroken('roster-past');
  if (!dutyOn(roster, day)) throw new RuleBroken('slot-unknown');
  return { type: 'DutyCovered', data: { on: today, agency, day, person } };
}

function slotTaken({ agency, journeyId, day, time }: TakeSlot, roster: Roster, asked: Asked): RosterEvent[] {
  const slot = slotsOn(roster, day).find((one) => one.time === time);
  if (!slot) throw new RuleBroken('slot-unknown');
  if (!isAhead(slot, asked.now)) throw new RuleBroken('slot-past');
  const taken = asked.around.find((one) => one.day === day && one.time === time);
  if (taken?.journeyId === journeyId) return [];
  if (taken) throw new RuleBroken('slot-taken');
  return [{ type: 'SlotTaken', data: { on: asked.today, agency, journeyId, ...slot } }];
}

/** The next free times, the soonest first, over so many days. */
export function freeSlots(
  roster: Roster,
  taken: RosterAround,
  { now, today, days }: { now: Date; today: IsoDate; days: number },
): Slot[] {
  const isTaken = new Set(taken.map(({ day, time }) => `${day} ${time}`));
  return Array.from({ length: days }, (_, ahead) => slotsOn(roster, addDays(today, ahead)))
    .flat()
    .filter((slot) => isAhead(slot, now) && !isTaken.has(`${slot.day} ${slot.time}`));
}
