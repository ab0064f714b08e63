import type { Seat } from '@samspor/contracts';
import { agencyName, type Place } from '@samspor/identity';

/** A place as pages name it. */
export const seatOf = ({ agency, role }: Place): Seat => ({ agency, agencyName: agencyName(agency), role });
