import { countyOf } from './municipalities.ts';

/** Upper secondary schools that work in Samspor, by organisation number: the municipality each lies in. */
const schools: Readonly<Record<string, string>> = {
  '300010377': '3301',
  '300014887': '3105',
};

/** The municipality of a school, or null for one that is not listed. */
export const municipalityOfSchool = (organisation: string): string | null => schools[organisation] ?? null;

/** The county of a school, or null for one that is not listed. */
export function countyOfSchool(organisation: string): string | null {
  const municipality = municipalityOfSchool(organisation);
  return municipality === null ? null : countyOf(municipality);
}
