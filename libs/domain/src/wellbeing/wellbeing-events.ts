import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import type { Rhythmic, WellbeingWork } from './wellbeing-codes.ts';

export const wellbeingMatters = ['plan', 'ask'] as const;
/** What may wait: something planned with the child, or a question to the family group. */
export type WellbeingMatterKind = (typeof wellbeingMatters)[number];

/** Data by event type. All that is written about the child stands in the texts, under her key. */
export interface WellbeingEventData {
  WellbeingOpened: { agency: string };
  WellbeingLogged: { work: WellbeingWork[] };
  WellbeingPlanned: { plan: string; work: WellbeingWork; dueOn: IsoDate; rhythm: Rhythmic };
  /** Done, and in the log with it; `nextOn` is null where it does not come back. */
  WellbeingPlanDone: { plan: string; work: WellbeingWork; nextOn: IsoDate | null };
  WellbeingPlanEnded: { plan: string };
  FamilyGroupAsked: { ask: string; answerBy: IsoDate };
  /** Who the case's own adviser is stands in the texts. */
  AdviserLinked: { ask: string };
  WellbeingDuePassed: { matter: WellbeingMatterKind; item: string; dueOn: IsoDate };
}

export type WellbeingEventType = keyof WellbeingEventData;

export type WellbeingEvent = {
  [T in WellbeingEventType]: {
    type: T;
    data: WellbeingEventData[T] & { on: IsoDate; journeyId: string };
    texts?: EventTexts;
  };
}[WellbeingEventType];

/** What each deed asks for beside its day. */
export interface WellbeingDeeds {
  LogWellbeing: { work: WellbeingWork[]; note?: string };
  PlanWellbeing: { work: WellbeingWork; dueOn: IsoDate; rhythm: Rhythmic; note?: string };
  DoPlanned: { plan: string; note?: string };
  EndPlanned: { plan: string };
  AskFamilyGroup: { question: string };
  LinkAdviser: { ask: string; adviser: string; note?: string };
}

export type WellbeingDeed = keyof WellbeingDeeds;

/** A deed about one child; `on` is the Oslo day it happened. */
export type WellbeingCommand = {
  [T in WellbeingDeed]: { type: T; journeyId: string; on: IsoDate } & WellbeingDeeds[T];
}[WellbeingDeed];
