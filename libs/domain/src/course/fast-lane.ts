import { addDays, type IsoDate } from '../calendar/dates.ts';

/** Days since she left school in which a youth counts as one who has just interrupted (P1824 slides 14-15; P). */
export const justLeftDays = 30;

/** The first day of leaving that still counts on a day. */
export const justLeftSince = (today: IsoDate): IsoDate => addDays(today, -justLeftDays);
