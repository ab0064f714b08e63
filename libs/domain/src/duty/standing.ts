import type { IsoDate } from '../calendar/dates.ts';
import { isoDateOf } from '../calendar/dates.ts';
import type { Life } from './life.ts';
import { type NotOwedReason, whyNotOwed } from './owed.ts';
import { type PolicyBook, defaultPolicyBook } from '../policy/county-policy.ts';
import { walkTo } from './walk.ts';

/** Where a youth stands at the end of a day: owed by a county, or by nobody for the first reason that holds. */
export type Standing =
  { owedBy: string; since: IsoDate; why: null } | { owedBy: null; since: null; why: NotOwedReason | 'age' };

/** Where the youth stands at the end of `asOf`; facts of later days are unknown. */
export function standingOf(life: Life, asOf: IsoDate, book: PolicyBook = defaultPolicyBook): Standing {
  const { situation, entry, asOf: day } = walkTo(life, asOf, book);
  if (entry !== null) return { owedBy: entry.county, since: isoDateOf(entry.since), why: null };
  return { owedBy: null, since: null, why: whyNotOwed(situation, day, book) ?? 'age' };
}
