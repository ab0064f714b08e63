import { roleNames } from '@samspor/contracts';
import { agencyName, demoPeople } from '@samspor/identity';
import { asColumns } from '../output.ts';

/** Everybody one can sign in as in the demo, by agency; the first place is where she sits after signing in. */
export const demoUsers = () =>
  demoPeople.map(({ id, name, places }) => ({
    id,
    name,
    places: places.map(({ agency, role }) => ({ agency, agencyName: agencyName(agency), role })),
  }));

/** The same for people to read. */
export function demoUserLines(): string[] {
  const rows = demoPeople.map(({ name, places: [{ agency }], places }) => [
    name,
    agencyName(agency),
    places.map(({ role }) => roleNames[role]).join(', '),
  ]);
  return ['Sign in as one of (no password):', ...asColumns(rows).map((line) => `  ${line}`)];
}
