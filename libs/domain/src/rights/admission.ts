import { type IsoDate, yearOf } from '../calendar/dates.ts';
import { addWorkingDays, nextWorkingDay } from '../calendar/working-days.ts';
import type { AdmissionGroup } from './schooling.ts';

/**
 * The last day to apply for the school year that begins in `year`: 1 March, for special groups 1 February (OF 4-9). An
 * apprenticeship has the first of March too, and there a weekend moves it to the next working day (OF 7-5).
 */
export function applicationDeadline(group: AdmissionGroup, year: number): IsoDate {
  switch (group) {
    case 'special':
      return `${year}-02-01`;
    case 'ordinary':
      return `${year}-03-01`;
    case 'apprenticeship':
      return nextWorkingDay(`${year}-03-01`);
  }
}

/** The paragraph that sets the deadline. */
export const deadlineParagraph = (group: AdmissionGroup): string =>
  group === 'apprenticeship' ? 'opplæringsforskrifta § 7-5' : 'opplæringsforskrifta § 4-9';

/** The calendar year of the school start that somebody applies for on a day: to the end of August this year's. */
export const startAppliedFor = (on: IsoDate): number =>
  on.slice(5) >= '09-01' ? yearOf(on) + 1 : yearOf(on);

/** The last working day before schools begin, 15 August at the latest (P): by then everybody has a plan. */
export const lastDayBeforeSchool = (year: number): IsoDate => addWorkingDays(`${year}-08-15`, -1);

/** When schools have begun everywhere (P): whoever has not been seen by then is asked about. */
export const seenAtSchoolBy = (year: number): IsoDate => nextWorkingDay(`${year}-08-25`);
