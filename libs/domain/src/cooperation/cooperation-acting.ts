import type { IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { ProcessAsked } from '../process/process.ts';
import { cooperationManagers, type CooperationParty } from './cooperation-codes.ts';
import type { CooperationEvent, CooperationEventData, CooperationEventType } from './cooperation-events.ts';
import { partyOf, type Cooperation } from './cooperation.ts';

/** What else bears on a cooperation. */
export interface CooperationAround {
  /** The names of the pupils whom the writer's agency follows, which no text of a cooperation may hold. */
  names: readonly string[];
  /** Whether another cooperation stands between the same two. */
  stands: boolean;
}

export type CooperationAsked = ProcessAsked<CooperationAround>;

/** Events of one day. */
export const cooperationEventsOn =
  (on: IsoDate) =>
  <T extends CooperationEventType>(type: T, data: CooperationEventData[T]): CooperationEvent =>
    ({ type, data: { ...data, on } }) as CooperationEvent;

/** The party that a manager acts for. Throws where she leads neither. */
export function managing(
  parties: Pick<Cooperation, 'school' | 'nav'>,
  by: CooperationAsked['by'],
): CooperationParty {
  const party = partyOf(parties, by.agency);
  if (!party) throw new RuleBroken('not-your-cooperation');
  if (by.kind !== 'person' || by.role !== cooperationManagers[party]) throw new RuleBroken('not-your-role');
  return party;
}
