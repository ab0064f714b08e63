import type { HeldSeat } from '@samspor/contracts';
import type { Member, Sitting } from '@samspor/domain';
import type { Texts } from '../i18n/texts.ts';

/** One line of what a decision changes: what it is about, what stood, what comes; null where something came or went. */
export interface Change {
  name: string;
  before: string | null;
  after: string | null;
}

/** What differs between two ways of sitting, in words. */
export function sittingChanges(
  before: Sitting,
  after: Sitting,
  { texts, seats }: { texts: Texts; seats: readonly HeldSeat[] },
): Change[] {
  const { setup, courses } = texts;
  const fields: [string, (sits: Sitting) => string][] = [
    [setup.weekday, ({ weekday }) => courses.weekday[weekday].toLowerCase()],
    [
      setup.weeks,
      ({ weeks = 1 }) =>
        weeks === 1 ? setup.everyWeek : setup.weeksValue.replace('{{weeks}}', shownNumber(weeks)),
    ],
    [setup.hour, ({ hour }) => setup.hourValue.replace('{{hour}}', shownNumber(hour))],
    [setup.place, ({ place }) => place],
    [setup.quorum, ({ quorum }) => shownNumber(quorum)],
  ];
  const name = (member: Member) => seatName(member, seats, texts);
  return [
    ...fields
      .map(([field, told]) => ({ name: field, before: told(before), after: told(after) }))
      .filter((change) => change.before !== change.after),
    ...gone(before.members, after.members).map((one) => went(setup.goneMember, name(one))),
    ...gone(after.members, before.members).map((one) => came(setup.newMember, name(one))),
    ...gone(before.invited, after.invited).map((one) => went(setup.goneInvited, name(one))),
    ...gone(after.invited, before.invited).map((one) => came(setup.newInvited, name(one))),
  ];
}

const shownNumber = (value: number): string => (Number.isNaN(value) ? '?' : String(value));

const came = (name: string, seat: string): Change => ({ name, before: null, after: seat });
const went = (name: string, seat: string): Change => ({ name, before: seat, after: null });

const gone = (some: readonly Member[] = [], others: readonly Member[] = []): Member[] =>
  some.filter((one) => !others.some((other) => seatKey(other) === seatKey(one)));

/** Agency and role as one value of a list. */
export const seatKey = ({ agency, role }: Member): string => `${agency}|${role}`;

/** "Drammen kommune: PPT-rådgiver"; a seat that nobody holds keeps its ids. */
export function seatName(
  member: Member,
  seats: readonly HeldSeat[],
  { codes, setup }: Pick<Texts, 'codes' | 'setup'>,
): string {
  if (member.agency === '') return setup.seatEmpty;
  const agency = seats.find((seat) => seat.agency.id === member.agency)?.agency.name ?? member.agency;
  return `${agency}: ${codes.role[member.role]}`;
}
