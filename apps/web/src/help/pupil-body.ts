import type { OpenBody } from '@samspor/contracts';
import { isDanish, municipalityOfSchool } from '@samspor/domain';

/** What is asked of a pupil whom nobody knows yet. */
export type PupilValues = Record<'firstName' | 'lastName' | 'birthDate', string>;

/**
 * The body that opens a pupil's journey at one's own school; null while something is missing. She is taken to live where
 * the school lies: one who lives elsewhere is corrected on her own page. A Danish child lives in the municipality itself.
 */
export function pupilBody(
  { firstName, lastName, birthDate }: PupilValues,
  { agency, today }: { agency: string; today: string },
): OpenBody | null {
  if (!firstName.trim() || !lastName.trim() || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return null;
  const who = { firstName: firstName.trim(), lastName: lastName.trim(), birthDate, on: today };
  if (isDanish(agency)) return { ...who, via: 'school' };
  const school = agency.slice('school-'.length);
  const municipality = municipalityOfSchool(school);
  return { ...who, via: 'school', school, ...(municipality && { municipality }) };
}
