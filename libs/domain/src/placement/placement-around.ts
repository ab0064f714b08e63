import type { IsoDate } from '../calendar/dates.ts';
import { hindrance } from '../journey/hindrance.ts';
import type { JourneyRule } from '../journey/journey-rules.ts';
import type { Journey } from '../journey/journey.ts';
import type { Actor } from '../people/actor.ts';
import type { WorkPlace } from './work-place.ts';

/** What the youth's journey says that bears on a placement. */
export interface PlacedYouth {
  adultOn: IsoDate;
  /** Agencies that take part. */
  agencies: readonly string[];
  /** Why work training cannot begin now; null when it can. */
  hindrance: JourneyRule | null;
  isClosed: boolean;
  /** The placement that the measure under way is; null where none is. */
  placement: string | null;
}

/** What bears on a placement beside its own events. */
export interface PlacementAround {
  /** Null where the youth has no journey. */
  youth: PlacedYouth | null;
  /** Another placement of hers that is planned or runs. */
  other: string | null;
  /** The place asked for, with the numbers of the seats that are taken; null where it is not in the register. */
  place: { place: WorkPlace; taken: readonly number[] } | null;
}

/** What a journey says that bears on a placement of an agency. */
export function placedYouth(journey: Journey, agency: string): PlacedYouth {
  const { adultOn, agencies, phase, measure } = journey;
  const time: Actor = { kind: 'system', id: 'workflow', agency };
  return {
    ...{ adultOn, agencies, isClosed: phase === 'closed' },
    hindrance: hindrance('StartWorkTraining', journey, time),
    placement: measure?.placement ?? null,
  };
}
