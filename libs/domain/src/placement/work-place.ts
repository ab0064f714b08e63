import type { IsoDate } from '../calendar/dates.ts';
import type { WorkPlaceKind } from './placement-codes.ts';

/** What a host says of its places for work training (P1824, slide 18). */
export interface WorkPlaceEntry {
  /** The host's organisation number. */
  orgnr: string;
  host: string;
  kind: WorkPlaceKind;
  municipality: string;
  /** How many may be there at the same time. */
  seats: number;
  /** What one does there. */
  work: string;
  /** Whole years; null where the law's own limit is the only one. */
  ageFrom: number | null;
  /** How a caseworker reaches the host. */
  contact: string;
}

/** A work place of the register, as its agency has it. */
export interface WorkPlace {
  /** The agency that keeps it up to date. */
  agency: string;
  entry: WorkPlaceEntry;
  changedOn: IsoDate;
  /** Since when nobody new can be placed there; null while somebody can. */
  takenOffOn: IsoDate | null;
}

/** Data by event type. */
export interface WorkPlaceEventData {
  WorkPlaceListed: { agency: string; entry: WorkPlaceEntry };
  WorkPlaceChanged: { entry: WorkPlaceEntry };
  WorkPlaceTakenOff: Record<never, never>;
}

export type WorkPlaceEvent = {
  [T in keyof WorkPlaceEventData]: { type: T; data: WorkPlaceEventData[T] & { on: IsoDate } };
}[keyof WorkPlaceEventData];

export type WorkPlaceCommand =
  | { type: 'ListWorkPlace'; entry: WorkPlaceEntry }
  | { type: 'ChangeWorkPlace'; entry: WorkPlaceEntry }
  | { type: 'TakeOffWorkPlace' };

/** What else bears on a work place: the highest number of a seat that somebody has there; 0 when nobody has one. */
export interface WorkPlaceAround {
  lastSeat: number;
}
