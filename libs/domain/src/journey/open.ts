import { yearOf, type IsoDate } from '../calendar/dates.ts';
import { endAgeOn } from '../duty/rule-sets.ts';
import { countyServed, isDanish, type Actor } from '../people/actor.ts';
import { openers } from '../people/roles.ts';
import { waitsOf } from '../policy/county-policy.ts';
import { dueOn, type DeadlineKind } from './deadlines.ts';
import type { Asked } from './decide.ts';
import type { OpenJourney } from './journey-commands.ts';
import type { JourneyEvent, OpeningWay } from './journey-events.ts';
import { RuleBroken, type JourneyRule } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import type { Phase } from './phases.ts';

/** Why somebody may not open a journey, or null: who meets youths does, and for those of her own county. */
export function openingHindrance({ county }: Pick<OpenJourney, 'county'>, by: Actor): JourneyRule | null {
  if (by.kind === 'person' && !openers.includes(by.role)) return 'not-your-role';
  return countyServed(by.agency) === county ? null : 'not-your-county';
}

/**
 * Whether a journey may begin for somebody born on this day: pupils of the 9th grade are the youngest that schools enter
 * (P1824, "Under 18"), in Denmark those who begin at school, and nobody is followed up after the year in which the follow-up service's own ends.
 */
export function isOfOpeningAge(birthDate: IsoDate, on: IsoDate, agency = ''): boolean {
  const turns = yearOf(on) - yearOf(birthDate);
  return turns >= youngestOf(agency) && turns <= endAgeOn(on);
}

/** Danish pupils are met from the year in which they begin at school (folkeskole; deck 004). */
export const youngestOf = (agency: string): number => (isDanish(agency) ? 6 : 14);

/** Where each way in leads: a pupil is in training, whoever comes by herself or is sent is to be talked with. */
const begins: Readonly<Record<OpeningWay, { phase: Phase; sets: readonly DeadlineKind[] }>> = {
  'nav-intake': { phase: 'following-up', sets: ['clarification-talk'] },
  school: { phase: 'in-training', sets: [] },
  referral: { phase: 'following-up', sets: ['clarification-talk'] },
  concern: { phase: 'in-training', sets: [] },
};

/** Opens a journey; a youth has one, so one that is open already is not opened again. */
export function open(
  command: OpenJourney,
  journey: Journey | undefined,
  { by, today, policy }: Asked,
): JourneyEvent[] {
  const rule = openingHindrance(command, by);
  if (rule) throw new RuleBroken(rule);
  if (command.on > today) throw new RuleBroken('in-future');
  if (journey) return [];
  const { type: _, on, ...said } = command;
  const { phase, sets } = begins[said.via];
  const decided = waitsOf(policy, said.county, on);
  const deadlines = sets.map((kind) => ({ kind, dueOn: dueOn(kind, on, decided) }));
  return [
    {
      type: 'JourneyOpened',
      data: { ...said, owner: by.agency, on, phase, ...(deadlines.length > 0 && { sets: deadlines }) },
    },
    ...(by.kind === 'person'
      ? [{ type: 'CaseworkerAssigned' as const, data: { on, caseworker: by.id } }]
      : []),
  ];
}
