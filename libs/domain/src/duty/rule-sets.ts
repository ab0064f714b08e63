import { type DayNumber, type IsoDate, dayNumberOf } from '../calendar/dates.ts';

/** In the order in which duties of one day are listed. */
export const dutyKinds = ['RIGHTS_INFO', 'CONTACT', 'OFFER'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export type RuleSetId = 'R2006' | 'R2012' | 'R2024';

/** The law as it stood in a period (domain.md §1): whom a county owes, what, and by which words. */
export interface RuleSet {
  id: RuleSetId;
  validFrom: IsoDate;
  /** The last day; null while in force. */
  validTo: IsoDate | null;
  /** A youth is covered to 31 December of the year of birth plus this. */
  endAge: number;
  kinds: readonly DutyKind[];
  /** The paragraph that a page shows under "Hvorfor?", per duty. */
  basis: Readonly<Partial<Record<DutyKind, string>>>;
  /** The paragraph that says who is covered. */
  coverage: string;
  /** Whether contact is owed anew each school year by law or practice, or as the county decides (domain.md §1). */
  recontact: 'owed' | 'policy';
}

/** Oldest first, without gaps. The regulation's wording from 2012 to 2024 is not verified: practice is named. */
export const ruleSets: readonly RuleSet[] = [
  {
    id: 'R2006',
    validFrom: '1998-08-01',
    validTo: '2012-01-31',
    endAge: 21,
    kinds: ['CONTACT', 'OFFER'],
    basis: {
      CONTACT: 'forskrift til opplæringslova (2006) § 13-3',
      OFFER: 'opplæringslova (1998) § 3-6',
    },
    coverage: 'opplæringslova (1998) § 3-6',
    recontact: 'owed',
  },
  {
    id: 'R2012',
    validFrom: '2012-02-01',
    validTo: '2024-07-31',
    endAge: 21,
    kinds: ['RIGHTS_INFO', 'CONTACT', 'OFFER'],
    basis: {
      RIGHTS_INFO: 'forskrift til opplæringslova (2006) kapittel 13',
      CONTACT: 'forskrift til opplæringslova (2006) kapittel 13, og praksis hvert skoleår',
      OFFER: 'opplæringslova (1998) § 3-6',
    },
    coverage: 'opplæringslova (1998) § 3-6',
    recontact: 'owed',
  },
  {
    id: 'R2024',
    validFrom: '2024-08-01',
    validTo: null,
    endAge: 24,
    kinds: ['RIGHTS_INFO', 'CONTACT', 'OFFER'],
    basis: {
      RIGHTS_INFO: 'opplæringsforskrifta § 8-3',
      CONTACT: 'opplæringsforskrifta § 8-3, og fylkets rutine for kontakt hvert skoleår',
      OFFER: 'opplæringslova § 9-4',
    },
    coverage: 'opplæringslova § 9-4',
    recontact: 'policy',
  },
];

/** The first days of the rule sets: on these, somebody who was not covered may be again. */
export const ruleSetStarts: readonly DayNumber[] = ruleSets.map(({ validFrom }) => dayNumberOf(validFrom));

/** The rule set in force on a day; the oldest for days before all of them. */
export function ruleSetOn(day: DayNumber): RuleSet {
  const index = ruleSetStarts.findLastIndex((start) => start <= day);
  return ruleSets.at(Math.max(index, 0)) ?? unreachable();
}

/** The age limit in force on a date: covered to 31 December of the year of birth plus this. */
export function endAgeOn(date: IsoDate): number {
  return ruleSetOn(dayNumberOf(date)).endAge;
}

function unreachable(): never {
  throw new Error('The table of rule sets is empty');
}
