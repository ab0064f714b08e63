/** A youth on the special unit's list. */
export interface SpecialRow {
  journeyId: string;
  name: string;
  since: string;
  reviewOn: string;
  /** The day for the review went by. */
  isLate: boolean;
  reason: string | null;
  /** What the last review found. */
  note: string | null;
}

/** GET /api/v1/special-list: the list of the reader's own unit (ETag: the version), whose review is next first. */
export interface SpecialListView {
  version: number;
  /** How many may be on it. */
  places: number;
  youths: SpecialRow[];
  /** The last day that a review may be put off to. */
  reviewUntil: string;
}

/**
 * GET /api/v1/special-list/of/{journeyId}: whether the unit follows the youth, for her own helpers. Who is not one of
 * them is told no, whether it does or not.
 */
export interface SpecialFollows {
  follows: boolean;
}

/** Answer of whatever was recorded. */
export interface SpecialRecorded {
  version: number;
}
