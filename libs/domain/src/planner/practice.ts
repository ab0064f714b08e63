import { defaultDutyPolicy } from '../duty/policy.ts';
import { policyBook, defaultCountyPolicy, type PolicyBook } from '../policy/county-policy.ts';

/** How the follow-up service of a county and those around it work. Null: no limit. */
export interface Practice {
  /** The committee meets every so many weeks. */
  committeeWeeks: number;
  /** Cases that the committee decides in a meeting. */
  committeeSeats: number | null;
  /** Caseworkers of the follow-up service. */
  caseworkers: number;
  /** Caseworkers of the youth team at NAV, who take over whom the committee gives to them. */
  youthTeam: number;
  /** Steps that a caseworker gets done on a working day. */
  stepsPerDay: number | null;
  /** Categories that the reviewer looks at on a working day. */
  reviewsPerDay: number | null;
  /** A course begins every so many weeks; null: whenever somebody is ready. */
  courseWeeks: number | null;
  /** Places on each course that begins. */
  courseSeats: number | null;
  /** Places for work training that can be taken at the same time. */
  workTrainingPlaces: number | null;
  /** The duty of contact is due so many days after a new opening. */
  contactDays: number;
  /** The duty of an offer is due so many days after the youth was reached. */
  offerDays: number;
}

export type PracticeField = keyof Practice;

/** What a field may be: whole numbers from `least` to `most`, and no limit where it can be without. */
export interface FieldRange {
  least: number;
  most: number;
  limitless: boolean;
}

const range = (least: number, most: number, limitless = false): FieldRange => ({ least, most, limitless });

/** The fields of a practice in the order in which they are shown, and what each may be. */
export const practiceFields: Readonly<Record<PracticeField, FieldRange>> = {
  committeeWeeks: range(1, 12),
  committeeSeats: range(1, 500, true),
  caseworkers: range(1, 50),
  youthTeam: range(1, 50),
  stepsPerDay: range(1, 100, true),
  reviewsPerDay: range(1, 100, true),
  courseWeeks: range(1, 26, true),
  courseSeats: range(1, 500, true),
  workTrainingPlaces: range(1, 500, true),
  contactDays: range(1, 365),
  offerDays: range(1, 365),
};

/** Everybody is served the day she comes: the committee meets every week, and nothing is ever full. */
export const limitless: Practice = {
  committeeWeeks: 1,
  committeeSeats: null,
  caseworkers: 3,
  youthTeam: 3,
  stepsPerDay: null,
  reviewsPerDay: null,
  courseWeeks: null,
  courseSeats: null,
  workTrainingPlaces: null,
  contactDays: defaultDutyPolicy.contactDays,
  offerDays: defaultDutyPolicy.offerDays,
};

/** A service that is just about big enough for the lives of a plan's default size (P). */
export const usualPractice: Practice = {
  ...limitless,
  committeeSeats: 2,
  caseworkers: 3,
  youthTeam: 2,
  stepsPerDay: 1,
  reviewsPerDay: 2,
  courseWeeks: 6,
  courseSeats: 6,
  workTrainingPlaces: 5,
};

/** What every county has decided where this is the practice, on all days. */
export function policyOf({ contactDays, offerDays }: Practice): PolicyBook {
  return policyBook([], {
    ...defaultCountyPolicy,
    duty: { ...defaultCountyPolicy.duty, contactDays, offerDays },
  });
}

/** Whether a field may have this value. */
export function isFieldValue(field: PracticeField, value: unknown): value is number | null {
  const { least, most, limitless: canBeNull } = practiceFields[field];
  if (value === null) return canBeNull;
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** The practice with what somebody says of it; fields that are not known or cannot be so are named instead. */
export function practiceWith(
  base: Practice,
  said: Readonly<Record<string, unknown>>,
): { practice: Practice; wrong: string[] } {
  const practice = { ...base };
  const wrong: string[] = [];
  for (const [name, value] of Object.entries(said)) {
    const field = fieldOf(name);
    if (field && isFieldValue(field, value)) Object.assign(practice, { [field]: value });
    else wrong.push(name);
  }
  return { practice, wrong };
}

/** The field of this name, also as it is written on a command line (`committee-weeks`). */
export function fieldOf(name: string): PracticeField | undefined {
  const plain = name.replaceAll('-', '').toLowerCase();
  return (Object.keys(practiceFields) as PracticeField[]).find((field) => field.toLowerCase() === plain);
}
