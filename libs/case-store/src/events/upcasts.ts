import type { Actor, CausedEvent, JourneyEventType } from '@samspor/domain';

type Data = Record<string, unknown>;

/**
 * How the data of an older schema version becomes the next one's, by event type and version. Stored events are
 * never edited; a new shape is a new version with a converter here and a fixture in `upcasts.spec.ts`.
 */
const upcasts: Partial<Record<JourneyEventType, ((data: Data) => Data)[]>> = {
  // 1 -> 2: offers of the first pilot files had no answer until somebody asked.
  OfferMade: [(data) => ({ answer: 'pending', ...data })],
  // 1 -> 2: attempts were noted with `medium`, contacts with `channel`; now both say `channel`.
  ContactAttempted: [({ medium, ...data }) => ({ ...data, channel: medium })],
};

/** The schema version that events of this type are written with today. */
export const schemaVersionOf = (type: string): number => (upcastsOf(type)?.length ?? 0) + 1;

/** The data of a stored event as today's rules read it. */
export function upcast(type: string, schemaVersion: number, data: Data): Data {
  return (upcastsOf(type) ?? []).slice(schemaVersion - 1).reduce((older, convert) => convert(older), data);
}

function upcastsOf(type: string): ((data: Data) => Data)[] | undefined {
  return Object.hasOwn(upcasts, type) ? upcasts[type as JourneyEventType] : undefined;
}

/** A stored event as the domain folds it; what is stored is trusted, the hash chain guards it. */
export function causedEvent(stored: { type: string; data: unknown; by: Actor }): CausedEvent {
  return stored as CausedEvent;
}
