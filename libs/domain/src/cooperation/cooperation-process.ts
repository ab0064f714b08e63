import { addDays, type IsoDate } from '../calendar/dates.ts';
import type { Process } from '../process/process.ts';
import type { CooperationCommand, CooperationEvent, CooperationEventType } from './cooperation-events.ts';
import {
  cooperationMatterKey,
  evolveCooperation,
  lastDayOf,
  openCooperationMatters,
  type Cooperation,
  type CooperationMatter,
} from './cooperation.ts';
import type { CooperationEnd } from './cooperation-codes.ts';
import type { CooperationAround } from './cooperation-acting.ts';
import { decideCooperation } from './decide-cooperation.ts';

/** A school and a NAV office that share a counsellor: agreement, reviews and steering group (deck 002; infra/adr/0045). */
export const cooperationProcess: Process<
  Cooperation,
  CooperationCommand,
  CooperationEvent,
  CooperationAround
> = {
  decide: decideCooperation,
  evolve: evolveCooperation,
  owner: ({ school }) => school,
  fallenDue: (known, { today }) => fallenDue(known, today),
  nextDue: (known) => {
    if (known.state === 'ended') return null;
    const days = unmarked(known).map(({ dueOn }) => addDays(dueOn, 1));
    return [...days, endsOn(known).on].toSorted()[0] ?? null;
  },
  isOpen: ({ state }) => state !== 'ended',
  // A version is signed, and a cooperation ended, by who saw what stood; items and decisions stand beside each other.
  clashes: (command, unseen) => {
    if ('item' in command) return 'item' in unseen.data && unseen.data.item === command.item;
    if ('decision' in command) return 'decision' in unseen.data && unseen.data.decision === command.decision;
    return inTheWay[command.type]?.includes(unseen.type) ?? false;
  },
};

const ofVersions: readonly CooperationEventType[] = [
  'CooperationProposed',
  'CooperationRefused',
  'NoticeGiven',
];

/** Which unseen events stand in the way of an act; of no others. */
const inTheWay: { readonly [T in CooperationCommand['type']]?: readonly CooperationEventType[] } = {
  SignCooperation: ofVersions,
  RefuseCooperation: ofVersions,
  ProposeVersion: ofVersions,
  GiveNotice: ofVersions,
  ReviewCooperation: ['CooperationReviewed'],
  AppointSteering: ['SteeringAppointed'],
  CallSteering: ['SteeringCalled', 'SteeringHeld'],
  HoldSteering: ['SteeringCalled', 'SteeringHeld'],
};

/** The first day on which it is over by itself, and why. */
function endsOn(known: Cooperation): { on: IsoDate; reason: CooperationEnd } {
  const last = lastDayOf(known);
  if (last !== null)
    return { on: addDays(last, 1), reason: known.notice?.lastDay === last ? 'notice' : 'period-over' };
  const proposed = known.versions.map(({ to }) => to).toSorted();
  return { on: addDays(proposed.at(-1) ?? '9999-12-30', 1), reason: 'never-signed' };
}

const unmarked = (known: Cooperation): CooperationMatter[] =>
  openCooperationMatters(known).filter((one) => !known.passed.includes(cooperationMatterKey(one)));

/** What went by without being done is marked, once; and the end, which nobody has to record. */
function fallenDue(known: Cooperation, today: IsoDate): CooperationEvent[] {
  if (known.state === 'ended') return [];
  const end = endsOn(known);
  const late = unmarked(known)
    .filter(({ dueOn }) => dueOn < today && dueOn < end.on)
    .map(({ matter, item, dueOn }): CooperationEvent => ({
      type: 'CooperationDuePassed',
      data: { on: addDays(dueOn, 1), matter, item, dueOn },
    }));
  if (end.on > today) return late;
  return [...late, { type: 'CooperationEnded', data: { on: end.on, reason: end.reason } }];
}
