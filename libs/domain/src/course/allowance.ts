import { yearOf, type IsoDate } from '../calendar/dates.ts';

/** What individual support (individstønad) asks for, and what to do for a youth who is too young for it. */
export interface AllowanceAnswer {
  mayHave: boolean;
  /** The first day on which age stands in the way no more. */
  from: IsoDate;
  /** The legal reference that the page shows. */
  basis: string;
  /** What to do before: the youth is offered what county and school may give. */
  before: string | null;
}

/**
 * Whether a participant may have individual support on a day, by age: it follows a measure of NAV's, and those begin on
 * the 16th birthday (P1824 slide 14; tiltaksforskriften § 1-3). The decision itself is NAV's. `birthDate` may be a later
 * day of the same month where only the 18th birthday is known.
 */
export function allowanceOn(birthDate: IsoDate, day: IsoDate): AllowanceAnswer {
  const from = `${yearOf(birthDate) + 16}${birthDate.slice(4)}`;
  const mayHave = day >= from;
  return {
    mayHave,
    from,
    basis: 'tiltaksforskriften § 1-3',
    before: mayHave
      ? null
      : 'Ungdommen er under 16 år. Fylket eller skolen gir tilbudet, og Nav betaler ikke stønad. Snakk med foresatte om hva de trenger, og avtal med Nav når ungdommen fyller 16.',
  };
}
