import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts } from '../journey/journey-events.ts';

/** Data by event type. Why a youth is on the list, what a review found and why she left it stand in the texts. */
export interface SpecialEventData {
  PutOnSpecialList: { agency: string; reviewOn: IsoDate };
  SpecialReviewed: { reviewOn: IsoDate };
  TakenOffSpecialList: Record<never, never>;
  SpecialReviewPassed: { dueOn: IsoDate };
}

export type SpecialEventType = keyof SpecialEventData;

/** Events about one youth, and the number of places, which is about nobody. */
export type SpecialEvent =
  | {
      [T in SpecialEventType]: {
        type: T;
        data: SpecialEventData[T] & { on: IsoDate; journeyId: string };
        texts?: EventTexts;
      };
    }[SpecialEventType]
  | { type: 'SpecialPlacesSet'; data: { on: IsoDate; agency: string; places: number } };

/** What each act on the list asks for. */
export interface SpecialActs {
  PutOnList: { journeyId: string; reason: string; reviewOn: IsoDate };
  ReviewPlace: { journeyId: string; note: string; reviewOn: IsoDate };
  TakeOffList: { journeyId: string; reason: string };
  SetPlaces: { places: number };
}

export type SpecialAct = keyof SpecialActs;

export type SpecialCommand = { [T in SpecialAct]: { type: T } & SpecialActs[T] }[SpecialAct];
