import type { IsoDate } from '../calendar/dates.ts';

/** Where somebody lives, as the population register has it. */
export interface Home {
  street: string;
  /** 0 where the house has none. */
  number: number;
  letter: string;
  postalCode: string;
  place: string;
}

/** A visit that is due, and where. */
export interface VisitDue {
  journeyId: string;
  dueOn: IsoDate;
  municipality: string | null;
  home: Home;
  /** No protection, nothing reserved, and nobody has been told at the door that she does not live there. */
  mayVisit: boolean;
}

/** Which visits a route is made of. */
export interface RouteWish {
  municipality: string | null;
  /** The beginning of the postal codes, 2 to 4 digits. */
  postalCode: string | null;
  most: number;
}

const nb = new Intl.Collator('nb', { numeric: true });

/**
 * The order of two homes on the way: postal code, street, house, letter. Postal codes lie roughly along the roads; there
 * is no map here, so a person who knows the place moves a stop where it fits (infra/adr/0031).
 */
export const byPlace = (a: Home, b: Home): number =>
  a.postalCode.localeCompare(b.postalCode) ||
  nb.compare(a.street, b.street) ||
  a.number - b.number ||
  nb.compare(a.letter, b.letter);

/** Those in the area who have waited longest, as many as wished, in the order of their homes. */
export function proposedRoute(due: readonly VisitDue[], wish: RouteWish): VisitDue[] {
  return due
    .filter((visit) => visit.mayVisit && isIn(visit, wish))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.journeyId.localeCompare(b.journeyId))
    .slice(0, wish.most)
    .toSorted((a, b) => byPlace(a.home, b.home) || a.journeyId.localeCompare(b.journeyId));
}

const isIn = ({ municipality, home }: VisitDue, wish: RouteWish): boolean =>
  (wish.municipality === null || municipality === wish.municipality) &&
  (wish.postalCode === null || home.postalCode.startsWith(wish.postalCode));

/** What may come of a visit. Whoever has moved, or never lived there, was not met: it was an attempt. */
export const visitOutcomes = ['met', 'not-home', 'moved', 'wrong-address'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/** Stops that a route may have at most: what one pair of people walks in a day. */
export const mostStops = 20;

/**
 * The order that a person wishes, or null where it is not one of this route's: a stop that has an outcome stays, none is
 * added, and none stands twice.
 */
export function reordered(
  stops: readonly { journeyId: string; outcome: string | null }[],
  wished: readonly string[],
): string[] | null {
  const known = new Map(stops.map((stop) => [stop.journeyId, stop]));
  const isKnown = wished.every((id) => known.has(id)) && new Set(wished).size === wished.length;
  const keepsDone = stops.every(({ journeyId, outcome }) => outcome === null || wished.includes(journeyId));
  return isKnown && keepsDone ? [...wished] : null;
}
