import { addDays, type IsoDate } from '../calendar/dates.ts';
import type { PeopleCause } from './causes.ts';

export const handlings = ['reminded', 'escalated', 'skipped'] as const;
export type Handling = (typeof handlings)[number];

/** What a leader did about a journey that stood still; it rests until a day, and stands again when nothing came of it. */
export interface HandledStall {
  cause: PeopleCause;
  /** Of the cause: which deadline, which agency; empty where there is but one. */
  kind: string;
  how: Handling;
  /** The person or agency that was reminded, or the agency that it was taken up with. */
  to: string | null;
  on: IsoDate;
  /** The last day of rest. */
  until: IsoDate;
}

/** Days that somebody who was reminded, or an agency's leader, gets (P). */
const answersWithin = { reminded: 7, escalated: 14 } as const;

/** A stall may be passed over for so many days at most: nobody is forgotten by a click (P). */
export const longestSkip = 90;

/** The last day of rest that handling a stall on a day brings. */
export const restsUntil = (how: Exclude<Handling, 'skipped'>, on: IsoDate): IsoDate =>
  addDays(on, answersWithin[how]);
