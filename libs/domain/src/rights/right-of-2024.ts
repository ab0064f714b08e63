import { schoolYearOf, schoolYearStartingIn } from '../calendar/school-year.ts';
import { applicationDeadline } from './admission.ts';
import { mayHaveAttended } from './ledger-years.ts';
import {
  endOfSchoolYear,
  sourcesOf,
  startsOf,
  type OmvalLeft,
  type RightFigures,
  type Told,
} from './ledger.ts';

const paragraph = 'opplæringslova § 5-1';

/**
 * The right of R2024: until competence, at most through the school year that begins in the year of turning 24. Years are
 * history and no gate: `used` says in how many she may have been in training, `remaining` how many lie ahead, the one that
 * runs among them unless it is used.
 */
export function rightOf2024({ birthYear, on, years }: Told): RightFigures {
  const last = birthYear + 24;
  const current = schoolYearStartingIn(on);
  const within = years.filter(({ schoolYear }) => Number(schoolYear.slice(0, 4)) <= last);
  const known = within.filter((year) => year.known !== 'nobody' && mayHaveAttended(year));
  const perhaps = within.filter(mayHaveAttended);
  const [used, usedAtMost] = [startsOf(known), startsOf(perhaps)];
  const first = Math.min(birthYear + 16, ...usedAtMost);
  const from = Math.max(first, current);
  const ahead = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index).filter(
    (year) => !usedAtMost.has(year),
  ).length;
  return {
    model: 'competence',
    right: { value: last - first + 1, paragraph, sources: [] },
    used: { value: { least: used.size, most: usedAtMost.size }, paragraph, sources: sourcesOf(known) },
    remaining: { value: { least: ahead, most: ahead }, paragraph, sources: [] },
    lastYear: { value: schoolYearOf(`${last}-08-01`), paragraph, sources: [] },
    endsOn: { value: endOfSchoolYear(last), paragraph, sources: [] },
    omval: {
      value: omvalLeft({ birthYear, on, years }),
      paragraph: 'opplæringslova § 5-5',
      sources: sourcesOf(years.filter(({ omval }) => omval === 'yes')),
    },
    // Chosen instead of the right of the young, from the school year that begins in the year of turning 19 (P).
    adultFrom: { value: `${birthYear + 19}-08-01`, paragraph: 'opplæringslova § 18-3', sources: [] },
  };
}

/** Free until the deadline for applying in the year of turning 19; from the day after once, if none was made before. */
function omvalLeft({ birthYear, on, years }: Told): OmvalLeft {
  const until = applicationDeadline('ordinary', birthYear + 19);
  if (on <= until) return { free: true, until };
  if (years.some(({ omval }) => omval === 'yes')) return { free: false, least: 0, most: 0 };
  const isKnown = years.every(({ omval }) => omval !== 'unknown');
  return { free: false, least: isKnown ? 1 : 0, most: 1 };
}
