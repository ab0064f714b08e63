/** A referral committee (henvisningsutvalg) and when it meets, in Oslo's time (P1824: every week). */
export interface Committee {
  /** The agency that leads it. */
  id: string;
  /** 1 is Monday. */
  weekday: 1 | 2 | 3 | 4 | 5;
  /** It meets every so many weeks, counted alike for all; every week where nothing is said. */
  weeks?: number;
  /** Full hour at which it begins. */
  hour: number;
}

/** The committees there are; a committee that is not listed meets when somebody records that it did. */
export const committees: readonly Committee[] = [
  { id: 'nav-3301', weekday: 2, hour: 9 },
  { id: 'mun-3105', weekday: 2, hour: 9 },
];

/** The committee with this id, or undefined. */
export const committeeOf = (id: string): Committee | undefined => committees.find((known) => known.id === id);
