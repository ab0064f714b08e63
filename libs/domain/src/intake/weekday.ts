import { dayNumberOf, type IsoDate } from '../calendar/dates.ts';

/** 1 for Monday to 7 for Sunday. */
export const isoWeekday = (day: IsoDate): number => ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;
