import { yearOf, type IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { PlacementBasis } from './placement-codes.ts';

/** Whole years on a day, of who turns 18 on `adultOn`. */
export function yearsOn(adultOn: IsoDate, on: IsoDate): number {
  const years = yearOf(on) - yearOf(adultOn) + 18;
  return on.slice(4) < adultOn.slice(4) ? years - 1 : years;
}

/** What a placement of this agency rests on. */
export function basisOf(agency: string): PlacementBasis {
  if (agency.startsWith('nav-')) return 'nav-measure';
  return agency.startsWith('mun-') ? 'municipal-offer' : 'county-offer';
}

/**
 * Refuses whom the rules do not let begin on this day: NAV's measures are from 16 (tiltaksforskriften 1-3), those of 15 get
 * theirs from county or school alone (deck 003, slide 4), nobody younger; and the place's own limit. Throws RuleBroken.
 */
export function requireAge(years: number, basis: PlacementBasis, ageFrom: number | null): void {
  if (years < 15) throw new RuleBroken('under-fifteen');
  if (years < 16 && basis === 'nav-measure') throw new RuleBroken('too-young');
  if (years < 16 && basis !== 'county-offer') throw new RuleBroken('county-or-school');
  if (ageFrom !== null && years < ageFrom) throw new RuleBroken('work-place-age');
}
