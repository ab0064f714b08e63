import type { HintView } from '@samspor/contracts';
import type { Journey } from '@samspor/domain';
import { agencyName } from '@samspor/identity';

/** What registers have hinted at, as a reader may know it: where a strictly protected youth is, nobody is told. */
export const hintsShown = ({ hints }: Journey, isStrict: boolean): HintView[] =>
  hints.map(({ hint, kind, source, basis, since, notedOn, county, municipality, school, state }) => ({
    hint,
    kind,
    source,
    basis,
    since,
    notedOn,
    county: isStrict ? null : county,
    municipality: isStrict ? null : municipality,
    school: isStrict || school === null ? null : schoolName(school),
    state,
  }));

/** A school that is no agency here is known by its number. */
function schoolName(school: string): string {
  const name = agencyName(`school-${school}`);
  return name === `school-${school}` ? school : name;
}
