/** Upper secondary schools that work in Samspor, by organisation number: the county each belongs to. */
const schools: Readonly<Record<string, string>> = {
  '300010377': '33',
  '300014887': '31',
};

/** The county of a school, or null for one that is not listed. */
export const countyOfSchool = (organisation: string): string | null => schools[organisation] ?? null;
