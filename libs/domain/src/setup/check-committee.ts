import type { Member, Sitting } from '../committee/committees.ts';
import { Checker, line, matching, PolicyRefused, whole, word } from '../policy/policy-faults.ts';
import { roles } from '../people/roles.ts';

/** The most seats at a table, and the most who are asked to come (P). */
export const mostSeats = 20;
/** A committee meets at least every so many weeks (P). */
export const mostWeeks = 8;
/** Full hours at which a meeting may begin. */
export const meetingHours = { first: 7, last: 18 } as const;

/** What is to be decided about a committee, as it came from outside. Throws PolicyRefused with every field that cannot stand. */
export function readSitting(value: unknown, committee: string): Sitting {
  const at = new Checker();
  at.fields(
    value,
    {
      weekday: whole(1, 5),
      weeks: whole(1, mostWeeks),
      hour: whole(meetingHours.first, meetingHours.last),
      place: line(100),
      members: (members, place) => place.list(members, { min: 2, max: mostSeats }, checkMember),
      invited: (invited, place) => place.list(invited, { min: 0, max: mostSeats }, checkMember),
      quorum: whole(1, mostSeats),
    },
    ['weeks', 'invited'],
  );
  if (at.faults.length === 0) checkTogether(value as Sitting, committee, at);
  if (at.faults.length > 0) throw new PolicyRefused(at.faults, 'sits');
  return value as Sitting;
}

function checkMember(value: unknown, at: Checker): void {
  at.fields(value, { agency: matching(isAgencyId, 'unknown-value'), role: word(roles) });
}

const isAgencyId = (text: string): boolean => /^[a-z0-9-]{2,40}$/.test(text);

/** What each field allows by itself, and the whole does not. */
function checkTogether({ members, invited = [], quorum }: Sitting, committee: string, at: Checker): void {
  const seats = [...members, ...invited];
  seats.forEach((seat, index) => {
    if (seats.findIndex((other) => sameMember(other, seat)) === index) return;
    const isMember = index < members.length;
    at.below(isMember ? `members.${index}` : `invited.${index - members.length}`).fault('twice');
  });
  const sits = (role: string) => members.some((one) => one.agency === committee && one.role === role);
  if (!sits('committee-leader')) at.below('members').fault('leader-missing');
  if (!sits('committee-secretary')) at.below('members').fault('secretary-missing');
  if (quorum > members.length) at.below('quorum').fault('out-of-range', { min: 1, max: members.length });
}

const sameMember = (one: Member, other: Member): boolean =>
  one.agency === other.agency && one.role === other.role;
