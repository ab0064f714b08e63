import { type IsoDate, dayNumberOf, isoDateOf, yearOfDay } from '../calendar/dates.ts';
import { type OpenedDuty, type Opening, isCarryOver } from './opening.ts';

/** The day by which a duty is to be met, never after the cap (lives.md §3); null for nobody to offer to yet. */
export function dueOn(opening: Opening, { kind }: OpenedDuty): IsoDate | null {
  const uncapped = uncappedDueOn(opening, kind);
  return uncapped === null ? null : isoDateOf(Math.min(uncapped, opening.endsOn));
}

function uncappedDueOn(opening: Opening, kind: OpenedDuty['kind']): number | null {
  const { policy } = opening;
  switch (kind) {
    case 'RIGHTS_INFO':
      return opening.openedOn + policy.rightsInfoDays;
    case 'CONTACT':
      return isCarryOver(opening)
        ? carryOverDue(opening, policy.contactCarryOverDue)
        : opening.openedOn + policy.contactDays;
    case 'OFFER':
      return opening.reached && opening.reached.day + policy.offerDays;
  }
}

/** A carry-over opens on 1 August: the month and day lie in the autumn, or else in the spring after. */
function carryOverDue({ openedOn }: Opening, monthDay: string): number {
  const year = yearOfDay(openedOn) + (monthDay >= '08-01' ? 0 : 1);
  return dayNumberOf(`${year}-${monthDay}`);
}

/** Tried often enough, by enough channels, for long enough: reported as not reached (lives.md §5). */
export function isTried({ attempts, policy: { tried } }: Opening): boolean {
  const [first, last] = [attempts.at(0), attempts.at(-1)];
  if (!first || !last || attempts.length < tried.attempts || last.day - first.day < tried.days) return false;
  const used = new Set(attempts.map(({ fact }) => (fact.type === 'contact-attempt' ? fact.channel : null)));
  return used.size >= tried.channels;
}
