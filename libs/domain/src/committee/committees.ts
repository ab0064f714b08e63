import type { Role } from '../people/roles.ts';

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
  place: string;
  /** Who sits in it: somebody of that agency, in that role. */
  members: readonly Member[];
  /** Who is asked to come, and is no member. */
  invited?: readonly Member[];
  /** How many members have to be in the room for it to decide. */
  quorum: number;
}

/** What is decided about a committee: everything but which one it is. */
export type Sitting = Omit<Committee, 'id'>;

/** A seat at the table. */
export interface Member {
  agency: string;
  role: Role;
}

/**
 * The committees there are, as each sits from the beginning; what has been decided since stands in the setup book. One
 * that is not listed meets when somebody records that it did.
 */
export const baseCommittees: readonly Committee[] = [
  {
    ...{ id: 'nav-3301', weekday: 2, hour: 9, place: 'Nav Drammen, møterom Spiralen', quorum: 3 },
    members: [
      { agency: 'nav-3301', role: 'committee-leader' },
      { agency: 'nav-3301', role: 'committee-secretary' },
      { agency: 'ot-33', role: 'ot-caseworker' },
      { agency: 'school-300010377', role: 'school-adviser' },
      { agency: 'mun-3301', role: 'ppt' },
      { agency: 'mun-3301', role: 'school-health' },
    ],
    invited: [{ agency: 'police-sor-ost', role: 'ssp' }],
  },
  {
    ...{ id: 'mun-3105', weekday: 2, hour: 9, place: 'Sarpsborg rådhus, møterom Glomma', quorum: 3 },
    members: [
      { agency: 'mun-3105', role: 'committee-leader' },
      { agency: 'mun-3105', role: 'committee-secretary' },
      { agency: 'ot-31', role: 'ot-caseworker' },
      { agency: 'school-300014887', role: 'school-adviser' },
    ],
    invited: [{ agency: 'police-sor-ost', role: 'ssp' }],
  },
];

/** The committee with this id as it sits from the beginning, or undefined. */
export const baseCommitteeOf = (id: string): Committee | undefined =>
  baseCommittees.find((known) => known.id === id);

/** Everybody who has a seat: members, and those invited to every meeting. */
export const seatsIn = ({ members, invited = [] }: Pick<Committee, 'members' | 'invited'>): Member[] => [
  ...members,
  ...invited,
];
