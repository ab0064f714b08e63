import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import type { ConcernGround, ConcernOutcome, FamilyTold } from './concern-codes.ts';

export const concernMatters = ['acknowledge', 'answer'] as const;
/** What child welfare owes who reported. */
export type ConcernMatter = (typeof concernMatters)[number];

/**
 * Data by event type. Nothing here tells what the worry is: grounds, words and what child welfare does about it stand in
 * the texts, under the youth's key.
 */
export interface ConcernEventData {
  ConcernReported: {
    report: string;
    agency: string;
    /** The agency whose child welfare receives it. */
    to: string;
    isUrgent: boolean;
    acknowledgeBy: IsoDate;
    answerBy: IsoDate;
  };
  ConcernAdded: Record<never, never>;
  ConcernAcknowledged: Record<never, never>;
  ConcernAnswered: Record<never, never>;
  ConcernDuePassed: { matter: ConcernMatter; dueOn: IsoDate };
}

export type ConcernEventType = keyof ConcernEventData;

export type ConcernEvent = {
  [T in ConcernEventType]: {
    type: T;
    data: ConcernEventData[T] & { on: IsoDate; journeyId: string };
    texts?: EventTexts;
  };
}[ConcernEventType];

/** What a report tells. */
export interface ConcernFields {
  to: string;
  isUrgent: boolean;
  grounds: ConcernGround[];
  /** What was seen or heard, by whom and when. */
  observed: string;
  /** What has been tried. */
  tried?: string;
  family: FamilyTold;
}

/** What each act on a report asks for. */
export interface ConcernActs {
  /** Who reported has more to tell. */
  AddToConcern: { note: string };
  AcknowledgeConcern: { note?: string };
  /** May be given again: what came of an investigation. */
  AnswerConcern: { outcome: ConcernOutcome; note?: string };
}

export type ConcernAct = keyof ConcernActs;

export type ReportConcern = { type: 'ReportConcern'; report: string; journeyId: string } & ConcernFields;

export type ConcernCommand = ReportConcern | { [T in ConcernAct]: { type: T } & ConcernActs[T] }[ConcernAct];
