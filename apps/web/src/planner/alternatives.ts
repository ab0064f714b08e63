import { practiceFields, type Practice, type PracticeField } from '@samspor/domain';

/** What is changed in an alternative: the committee's rhythm is said, the others count from what is today. */
export interface Alternative {
  id: number;
  /** Null: as today. */
  committeeWeeks: number | null;
  committeeSeats: number;
  caseworkers: number;
  workTrainingPlaces: number;
}

/** What can be one more or fewer. */
export const counted = ['caseworkers', 'committeeSeats', 'workTrainingPlaces'] as const;

export const mostAlternatives = 3;

export const unchanged = (id: number): Alternative => ({
  id,
  committeeWeeks: null,
  committeeSeats: 0,
  caseworkers: 0,
  workTrainingPlaces: 0,
});

/** The practice of an alternative; nothing goes below the least there can be, and what has no limit keeps none. */
export function practiceOf(base: Practice, { committeeWeeks, ...changes }: Alternative): Practice {
  const practice = { ...base, ...(committeeWeeks !== null && { committeeWeeks }) };
  for (const field of counted) {
    const today = base[field];
    if (today !== null) practice[field] = within(field, today + changes[field]);
  }
  return practice;
}

const within = (field: PracticeField, value: number): number =>
  Math.min(practiceFields[field].most, Math.max(practiceFields[field].least, value));
