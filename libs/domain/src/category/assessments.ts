import type { IsoDate } from '../calendar/dates.ts';
import type { Category } from '../journey/journey-events.ts';

export const effortGroups = [
  'GODE_MULIGHETER',
  'TRENGER_VEILEDNING',
  'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  'JOBBE_DELVIS',
  'LITEN_MULIGHET_TIL_A_JOBBE',
] as const;
/**
 * NAV's assessment of needs (innsatsgruppe, Nav-loven 14 a), as it is recorded there. Never worked out from a category:
 * it is a decision that can be appealed (domain.md §6).
 */
export type EffortGroup = (typeof effortGroups)[number];

/** What a professional supervisor said of a proposal. */
export interface Review {
  outcome: 'confirmed' | 'returned';
  by: string;
  on: IsoDate;
  /** The category that she would have chosen herself, where she sent it back and said so. */
  suggested: Category | null;
}

/** One proposal of a category, and what became of it (P1824: reviewed with professional supervisors). */
export interface Assessment {
  /** 1 for the journey's first proposal. */
  number: number;
  /** Proposals of one round end with a confirmation; what is assessed anew later begins another. */
  round: number;
  category: Category;
  /** The youth's own choice among the four, where she has made one. */
  ownCategory: Category | null;
  effortGroup: EffortGroup | null;
  author: string;
  /** The author's agency. */
  agency: string;
  proposedOn: IsoDate;
  /** Null while it waits. */
  review: Review | null;
}
