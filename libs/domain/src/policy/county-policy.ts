import type { IsoDate } from '../calendar/dates.ts';
import { type DutyPolicy, defaultDutyPolicy } from '../duty/policy.ts';
import type { Waits } from '../journey/deadlines.ts';
import type { Language } from '../ladder/ladder.ts';
import {
  type LadderPolicy,
  type MessageChannel,
  type MessageText,
  defaultLadderPolicy,
} from '../ladder/plan.ts';

/** A county's own words of one message, plain text with merge fields in braces; a text message has no subject. */
export interface CountyText {
  subject: string;
  body: string;
  /** A speaker of its language has read it. */
  proofed: boolean;
}

/** A county's own words; what is left out is said in the words that everybody has. */
export type CountyTexts = Partial<
  Record<MessageText, Partial<Record<MessageChannel, Partial<Record<Language, CountyText>>>>>
>;

/** What a county decides for itself (domain.md §5, what is marked P). */
export interface CountyPolicy {
  duty: DutyPolicy;
  ladder: LadderPolicy;
  texts?: CountyTexts;
  /** How long each step may wait, where the county has decided other than we propose. */
  waits?: Waits;
}

/** A policy of one county, in force from a day until the next one of that county. */
export interface DatedPolicy {
  county: string;
  from: IsoDate;
  policy: CountyPolicy;
}

/**
 * The policy that a county had on a day. Whoever lives abroad has none: `county` is null then. Pure, and asked at every
 * opening, so it answers from memory.
 */
export type PolicyBook = (county: string | null, on: IsoDate) => CountyPolicy;

/** How long steps wait that are set in motion on a day in a county; as proposed where it has decided nothing. */
export const waitsOf = (book: PolicyBook | undefined, county: string | null, on: IsoDate): Waits =>
  book?.(county, on).waits ?? {};

/** Of a county that has decided nothing. */
export const defaultCountyPolicy: CountyPolicy = { duty: defaultDutyPolicy, ladder: defaultLadderPolicy };

/** No county has decided anything. */
export const defaultPolicyBook: PolicyBook = () => defaultCountyPolicy;

/** A book of the policies in any order; of two from the same day the later in the list counts. */
export function policyBook(
  dated: readonly DatedPolicy[],
  otherwise: CountyPolicy = defaultCountyPolicy,
): PolicyBook {
  const latestFirst = dated.toReversed().toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const byCounty = Map.groupBy(latestFirst, ({ county }) => county);
  return (county, on) => {
    const own = county === null ? undefined : byCounty.get(county);
    return own?.find(({ from }) => from <= on)?.policy ?? otherwise;
  };
}
