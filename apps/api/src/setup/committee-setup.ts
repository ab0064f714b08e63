import { committeeLoad, SetupStore, type CaseStore, type SetupHistory } from '@samspor/case-store';
import type { CommitteeSetup, CommitteesSetup, HeldSeat, SetupDecision } from '@samspor/contracts';
import {
  earliestPolicyDay,
  meetingsAhead,
  osloDateOf,
  PolicyRefused,
  readSitting,
  type Member,
  type PolicyFault,
  type SetupEvent,
} from '@samspor/domain';
import { agencies, committeeName, isAgency, peopleIn, personName } from '@samspor/identity';

/** How the committees sit and meet, what was decided about them, and which seats there are to choose from. */
export async function committeesSetup(store: CaseStore, ids: readonly string[]): Promise<CommitteesSetup> {
  const now = await store.recordTime();
  const committees = await Promise.all(ids.map((id) => committeeSetup(store, id)));
  return {
    earliest: earliestPolicyDay(now),
    today: osloDateOf(now),
    committees: committees.flatMap((one) => one ?? []),
    seats: heldSeats(),
  };
}

async function committeeSetup(store: CaseStore, id: string): Promise<CommitteeSetup | null> {
  const today = store.today();
  const [setup, { version, decided }, { called }] = await Promise.all([
    store.setup(),
    new SetupStore(store).read('committee', id),
    committeeLoad(store.pool, id, today),
  ]);
  const series = setup.committee(id);
  if (!series) return null;
  const { id: _, ...base } = series.base;
  return {
    ...{ id, name: committeeName(id), version, base },
    decisions: decisionsOf(decided, 'CommitteeSet', ({ data: { from, sits } }) => ({ from, content: sits })),
    ahead: meetingsAhead(series, called, { today, most: 4 }),
  };
}

/** The decisions of one type as a page shows them, the latest first. */
export function decisionsOf<T extends SetupEvent['type'], Content>(
  decided: SetupHistory['decided'],
  type: T,
  told: (event: Extract<SetupEvent, { type: T }>) => { from: string; content: Content },
): SetupDecision<Content>[] {
  return decided
    .flatMap(({ version, event, by, at }) =>
      isOf(event, type)
        ? [{ version, ...told(event), by: { id: by, name: personName(by) }, at: at.toISOString() }]
        : [],
    )
    .toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : b.version - a.version));
}

const isOf = <T extends SetupEvent['type']>(
  event: SetupEvent,
  type: T,
): event is Extract<SetupEvent, { type: T }> => event.type === type;

/** Every role that somebody has, agency by agency. */
function heldSeats(): HeldSeat[] {
  return Object.entries(agencies).flatMap(([id, name]) => {
    const byRole = Map.groupBy(
      (isAgency(id) ? peopleIn(id) : []).flatMap(({ person, places }) =>
        places.map(({ role }) => ({ role, person: person.name })),
      ),
      ({ role }) => role,
    );
    return [...byRole].map(([role, held]) => ({
      ...{ agency: { id, name }, role },
      people: held.map(({ person }) => person),
    }));
  });
}

/** Nobody sits where nobody has the role: the domain knows the roles, the directory who has them. */
export function requireHeld(sits: unknown, committee: string): void {
  const seats = heldSeats();
  const { members, invited = [] } = shapeOf(sits, committee) ?? { members: [] };
  const faults = [...notHeld(members, seats, 'members'), ...notHeld(invited, seats, 'invited')];
  if (faults.length > 0) throw new PolicyRefused(faults, 'sits');
}

const notHeld = (some: readonly Member[], seats: readonly HeldSeat[], where: string): PolicyFault[] =>
  some.flatMap(({ agency, role }, index) =>
    seats.some((seat) => seat.agency.id === agency && seat.role === role)
      ? []
      : [{ at: `${where}.${index}`, code: 'not-held' }],
  );

/** The committee where its form holds; the decision itself names every fault of it. */
function shapeOf(sits: unknown, committee: string) {
  try {
    return readSitting(sits, committee);
  } catch {
    return null;
  }
}
