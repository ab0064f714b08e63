import { addDays, type IsoDate } from '../calendar/dates.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { dutyKinds } from '../duty/rule-sets.ts';
import { defaultPolicyBook } from '../policy/county-policy.ts';
import type { Asked } from './decide.ts';
import type { StepCommand } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import { lifeOf } from './journey-facts.ts';
import { RuleBroken } from './journey-rules.ts';
import type { CausedEvent, Journey } from './journey.ts';
import type { Matter } from './next-steps.ts';
import { openMatters, recordedDuties } from './open-matters.ts';
import type { EventOf } from './step-event.ts';

/** A matter that somebody has put off until a day; why stands in the event's texts (infra/adr/0042). */
export interface Snooze {
  matter: Matter;
  /** The date the matter had then: one that comes anew with another date is not put off. */
  dueOn: IsoDate | null;
  /** The day on which it stands in the list again. */
  until: IsoDate;
  by: string;
  on: IsoDate;
  /** The version of its event. */
  at: number;
}

/** The longest that anything may be put off, in days: our proposal, so that nobody is forgotten. */
export const longestSnooze = 90;

/** Matters whose date follows from law, and not from our proposal of how long a step may wait: never put off beyond it. */
const boundByLaw: readonly Matter[] = [...dutyKinds, 'rights-date', 'reply-to-place'];

/** The last day until which a matter may be put off; `today` is the day in Oslo. */
export const lastSnooze = (matter: Matter, dueOn: IsoDate | null, today: IsoDate): IsoDate => {
  const longest = addDays(today, longestSnooze);
  return dueOn !== null && boundByLaw.includes(matter) && dueOn < longest ? dueOn : longest;
};

/**
 * Puts a matter off until a day. Refused with `snooze-unknown` where nothing of that kind waits, `snooze-day` for a day
 * that is not ahead, or too far; `snooze-past-deadline`, and the date, for one beyond a date that the law sets.
 */
export function snoozed(
  { matter, until, reason }: StepCommand & { type: 'SnoozeMatter' },
  journey: Journey,
  { today, policy = defaultPolicyBook }: Asked,
  event: EventOf,
): JourneyEvent[] {
  const duties = recordedDuties(journey, dutyRows(lifeOf('', journey), today, policy));
  const open = openMatters(journey, duties, today).find(({ kind }) => kind === matter);
  if (!open) throw new RuleBroken('snooze-unknown');
  const { dueOn } = open;
  if (until <= today || until > addDays(today, longestSnooze)) throw new RuleBroken('snooze-day');
  if (until > lastSnooze(matter, dueOn, today))
    throw new RuleBroken('snooze-past-deadline', undefined, dueOn ?? undefined);
  const isSame = (one: Snooze) => one.matter === matter && one.dueOn === dueOn && one.until === until;
  if (journey.snoozes.some(isSame)) return [];
  return [event('MatterSnoozed', { matter, dueOn, until }, { reason })];
}

/** The snoozes after an event: the last word of each matter counts, and none outlives the journey. */
export function snoozesAfter({ snoozes, version }: Journey, event: CausedEvent): readonly Snooze[] {
  if (event.type === 'JourneyClosed') return snoozes.length > 0 ? [] : snoozes;
  if (event.type !== 'MatterSnoozed') return snoozes;
  const { matter, dueOn, until, on } = event.data;
  const others = snoozes.filter((one) => one.matter !== matter);
  return [...others, { matter, dueOn, until, by: event.by.id, on, at: version }];
}
