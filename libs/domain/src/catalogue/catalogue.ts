import type { IsoDate } from '../calendar/dates.ts';
import type { OfferKind } from '../journey/journey-events.ts';
import type { Role } from '../people/roles.ts';

/** What an offer of the overview says of itself (OF 8-3: a running overview of the offers there are). */
export interface CatalogueEntry {
  title: string;
  kind: OfferKind;
  /** Who gives it, in words: an agency, a company, a club. */
  provider: string;
  /** Where, in words. */
  place: string;
  /** Null where it is for the whole county. */
  municipality: string | null;
  /** Seats at the same time; null where there is no limit. */
  seats: number | null;
  /** Null where one can begin at any time. */
  startsOn: IsoDate | null;
  /** The last day on which it can be offered; null where it goes on. */
  until: IsoDate | null;
  /** Whole years, both included; null where there is no limit. */
  ageFrom: number | null;
  ageTo: number | null;
  description: string;
  /** How a caseworker reaches whoever gives it. */
  contact: string;
}

/** An offer of the overview, as its agency has it. */
export interface Catalogued {
  /** The agency that keeps it up to date. */
  agency: string;
  entry: CatalogueEntry;
  listedOn: IsoDate;
  changedOn: IsoDate;
  /** Since when it cannot be offered any more; null while it can. */
  takenOffOn: IsoDate | null;
}

export interface CatalogueEventData {
  OfferListed: { agency: string; entry: CatalogueEntry };
  OfferChanged: { entry: CatalogueEntry };
  OfferTakenOff: Record<never, never>;
}

export type CatalogueEvent = {
  [T in keyof CatalogueEventData]: { type: T; data: CatalogueEventData[T] & { on: IsoDate } };
}[keyof CatalogueEventData];

/** Those who keep the overview of offers for their agency. */
export const cataloguers: readonly Role[] = [
  'ot-caseworker',
  'ot-leader',
  'nav-caseworker',
  'nav-leader',
  'course-leader',
  'work-training-coordinator',
];

/** Whether it can be offered on a day. */
export const isOnOffer = ({ entry: { until }, takenOffOn }: Catalogued, today: IsoDate): boolean =>
  takenOffOn === null && (until === null || until >= today);

/** Whom an offer is for. */
export interface Fits {
  /** Whole years on the day of asking. */
  age: number;
  municipality: string | null;
}

/** Whether an offer is meant for somebody of this age who lives there. */
export function fits(
  { ageFrom, ageTo, municipality }: Pick<CatalogueEntry, 'ageFrom' | 'ageTo' | 'municipality'>,
  whom: Fits,
): boolean {
  const isOfAge = (ageFrom ?? 0) <= whom.age && whom.age <= (ageTo ?? 200);
  return (
    isOfAge && (municipality === null || whom.municipality === null || municipality === whom.municipality)
  );
}
