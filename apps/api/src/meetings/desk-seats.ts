import type { DeskSeat } from '@samspor/contracts';
import type { Attendance, Meeting, Member, Role } from '@samspor/domain';
import { agencyName, personName, seatHolder } from '@samspor/identity';

interface Sitting {
  agency: string;
  person: string | null;
  role: Role | null;
  as: DeskSeat['as'];
}

/** Everybody who may be at the table: fixed members and those invited to every meeting, and the guests of this one. */
export function deskSeats({ sits, guests, attendance }: Meeting): DeskSeat[] {
  const seats: Sitting[] = [
    ...(sits?.members ?? []).map((member) => sitting(member, 'member')),
    ...(sits?.invited ?? []).map((member) => sitting(member, 'invited')),
    ...guests.map(({ agency, person }) => ({ agency, person, role: null, as: 'guest' as const })),
  ];
  const said = new Map(attendance.map((one): [string, Attendance] => [keyOf(one), one.attendance]));
  return seats.map(({ agency, person, role, as }) => ({
    agency: { id: agency, name: agencyName(agency) },
    person: person === null ? null : { id: person, name: personName(person) },
    ...{ role, as },
    attendance: said.get(keyOf({ agency, person })) ?? null,
  }));
}

/** Who stands in for the holder of a seat comes as a guest. */
const sitting = (member: Member, as: DeskSeat['as']): Sitting => ({
  ...{ ...member, as },
  person: seatHolder(member),
});

const keyOf = ({ agency, person }: { agency: string; person: string | null }): string =>
  `${agency}|${person}`;
