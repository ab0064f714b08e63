import { fieldOf, isFieldValue, type Practice, type PracticeField } from './practice.ts';

/** Short names that people use for a field. */
const called: Readonly<Record<string, PracticeField>> = {
  committee: 'committeeWeeks',
  seats: 'committeeSeats',
  places: 'workTrainingPlaces',
  steps: 'stepsPerDay',
  reviews: 'reviewsPerDay',
};

/**
 * The practice as it would be: `caseworkers=-1,seats=+2` counts from what is, `committee-weeks=2` says what it is to be,
 * `seats=none` takes the limit away. Gives the part that cannot be understood instead.
 */
export function whatIf(text: string, base: Practice): { practice: Practice } | { wrong: string } {
  const practice = { ...base };
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.split('=').map((piece) => piece.trim());
    const field = called[name] ?? fieldOf(name);
    if (!field) return { wrong: part };
    const wanted = valueOf(value, base[field]);
    if (wanted === undefined || !isFieldValue(field, wanted)) return { wrong: part };
    Object.assign(practice, { [field]: wanted });
  }
  return { practice };
}

function valueOf(text: string, base: number | null): number | null | undefined {
  if (text === 'none') return null;
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  if (/^\d/.test(text)) return Number(text);
  return base === null ? undefined : base + Number(text); // nothing can be added to no limit
}
