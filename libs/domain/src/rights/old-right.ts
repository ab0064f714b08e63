import type { IsoDate } from '../calendar/dates.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { mayHaveAttended } from './ledger-years.ts';
import { endOfSchoolYear, sourcesOf, startsOf, type RightFigures, type Told } from './ledger.ts';

const paragraph = 'opplæringslova (1998) § 3-1';
const ordinary = 3;

/**
 * The right of R2006 and R2012: three years of training within five from the first, within six with an apprenticeship, by
 * the end of the year of turning 24; a new choice gives one more year at most. A school year counts once.
 */
export function oldRight({ birthYear, years }: Told): RightFigures {
  const chosenAnew = years.filter(({ omval }) => omval === 'yes');
  const right = ordinary + (chosenAnew.length > 0 ? 1 : 0);
  const counted = years.filter((year) => year.counted === 'yes');
  const perhaps = years.filter((year) => year.counted !== 'no' && mayHaveAttended(year));
  const least = Math.min(right, startsOf(counted).size);
  const most = Math.min(right, startsOf([...counted, ...perhaps]).size);
  const endsOn = lastDay({ birthYear, years });
  const sources = sourcesOf(years);
  return {
    model: 'years',
    right: { value: right, paragraph, sources: sourcesOf(chosenAnew) },
    used: { value: { least, most }, paragraph, sources: sourcesOf(perhaps) },
    remaining: { value: { least: right - most, most: right - least }, paragraph, sources },
    lastYear: { value: endsOn && schoolYearOf(endsOn), paragraph, sources },
    endsOn: { value: endsOn, paragraph, sources },
    omval: {
      value: { free: false, ...omvalLeft(chosenAnew.length, years) },
      paragraph,
      sources: sourcesOf(chosenAnew),
    },
    adultFrom: null,
  };
}

function omvalLeft(chosen: number, years: Told['years']) {
  if (chosen > 0) return { least: 0, most: 0 };
  const isKnown = years.every(({ omval }) => omval !== 'unknown');
  return { least: isKnown ? 1 : 0, most: 1 };
}

/** The end of the years that the right lies within, or of the year of turning 24; null where the first year is not known. */
function lastDay({ birthYear, years }: Pick<Told, 'birthYear' | 'years'>): IsoDate | null {
  const byAge = `${birthYear + 24}-12-31`;
  const first = years.find(mayHaveAttended);
  if (!first) return byAge;
  if (first.known === 'nobody') return null;
  const within = years.some(({ level }) => level === 'LÆRE') ? 6 : 5;
  const byYears = endOfSchoolYear(Number(first.schoolYear.slice(0, 4)) + within - 1);
  return byYears < byAge ? byYears : byAge;
}
