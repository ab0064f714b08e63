import { addDays, type IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { isDanish } from '../people/actor.ts';
import { roles, type Role } from '../people/roles.ts';

/** What gives a Norwegian public servant the duty to report (barnevernsloven § 13-2), in the law's order, and any other worry. */
const norwegianGrounds = [
  'neglect',
  'untreated-illness',
  'unmet-needs',
  'serious-behaviour',
  'trafficking',
  'other-worry',
] as const;
/** The same in Denmark: special support, abuse, and illegal absence from school (domain.md §10). */
const danishGrounds = ['needs-support', 'abuse', 'illegal-absence', 'other-worry'] as const;

export const concernGrounds = [...new Set([...norwegianGrounds, ...danishGrounds])];
export type ConcernGround = (typeof concernGrounds)[number];

/** The grounds that the law where the reporter works gives. */
export const groundsAt = (agency: string): readonly ConcernGround[] =>
  isDanish(agency) ? danishGrounds : norwegianGrounds;

/** Whether the family knows of the report; there are cases in which it must not be told. */
export const familyTold = ['told', 'not-told', 'must-not-know'] as const;
export type FamilyTold = (typeof familyTold)[number];

/** What child welfare tells who reported. */
export const concernOutcomes = ['investigation', 'dismissed', 'followed-up', 'passed-on'] as const;
export type ConcernOutcome = (typeof concernOutcomes)[number];

/** The law on reports by country, the newest last: a new law is a line here. */
interface ConcernLaw {
  from: IsoDate;
  /** Until when child welfare looks at the report, and confirms that it has come. */
  acknowledgeBy: (sentOn: IsoDate) => IsoDate;
  /** Until when it tells a reporter with a duty what it does about it. */
  answerBy: (sentOn: IsoDate) => IsoDate;
}

const laws: Readonly<Record<'NO' | 'DK', readonly [ConcernLaw, ...ConcernLaw[]]>> = {
  // Barnevernsloven: looked at within one week, answered within three (bufdir.no).
  NO: [{ from: '2023-01-01', acknowledgeBy: (on) => addDays(on, 7), answerBy: (on) => addDays(on, 21) }],
  // Barnets lov: confirmed within six working days; it gives no day for the answer: three weeks are our proposal.
  DK: [
    { from: '2024-01-01', acknowledgeBy: (on) => addWorkingDays(on, 6), answerBy: (on) => addDays(on, 21) },
  ],
};

/** The days by which child welfare owes an answer, by the law where it works on the day of the report. */
export function concernDays(to: string, sentOn: IsoDate): { acknowledgeBy: IsoDate; answerBy: IsoDate } {
  const [first, ...later] = laws[isDanish(to) ? 'DK' : 'NO'];
  const law = later.findLast(({ from }) => from <= sentOn) ?? first;
  return { acknowledgeBy: law.acknowledgeBy(sentOn), answerBy: law.answerBy(sentOn) };
}

/** The role that receives reports in an agency: a municipality's child welfare, a Danish family group; null elsewhere. */
export function childWelfareAt(agency: string): Role | null {
  if (isDanish(agency)) return 'family-contact';
  return agency.startsWith('mun-') ? 'child-welfare' : null;
}

/** Everybody who works with youths has the duty; who meets them in forums only, or looks after the system, sees none. */
export const concernReporters: readonly Role[] = roles.filter(
  (role) => !['ssp', 'privacy-officer', 'administrator'].includes(role),
);
