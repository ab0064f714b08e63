import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import type { Sector } from '../services/service-kinds.ts';
import type {
  AppealAnswer,
  CheckInEnd,
  CheckInInterval,
  CheckInOutcome,
  HelpKind,
  RulingBasis,
  RulingOutcome,
} from './help-codes.ts';

export const helpMatters = ['notify-ruling', 'appeal-period', 'appeal-answer', 'check-in'] as const;
/** What a pupil's help may wait for. */
export type HelpMatterKind = (typeof helpMatters)[number];

/** Data by event type. All that is written about the pupil stands in the texts. */
export interface HelpEventData {
  /** `agency` and `sector` help: NAV's counsellor does not read what the social consultant at the same school writes. */
  HelpOpened: { agency: string; sector: Sector };
  /** `reaches`: the county seeks her, and this is contact. */
  WalkedIn: { help: HelpKind[]; reaches: boolean };
  /** Reference, amount and reasons stand in the texts. `inPlan`: the others in the plan are told that there is one. */
  RulingMade: { ruling: string; basis: RulingBasis; outcome: RulingOutcome; inPlan: boolean };
  RulingNotified: { ruling: string; appealUntil: IsoDate };
  /** Nobody has appealed in time. */
  AppealPeriodEnded: { ruling: string };
  AppealReceived: { ruling: string; inTime: boolean };
  AppealAnswered: { ruling: string; answer: AppealAnswer };
  CheckInsPlanned: { checkIns: string; everyDays: CheckInInterval; caseworker: string };
  CheckInHeld: { checkIns: string; outcome: CheckInOutcome };
  CheckInsEnded: { checkIns: string; reason: CheckInEnd };
  /** From lower secondary school; what is known stands in the texts, and only by consent. */
  HandedOver: { consent: boolean };
  HelpDuePassed: { matter: HelpMatterKind; item: string; dueOn: IsoDate };
}

export type HelpEventType = keyof HelpEventData;

export type HelpEvent = {
  [T in HelpEventType]: {
    type: T;
    data: HelpEventData[T] & { on: IsoDate; journeyId: string };
    texts?: EventTexts;
  };
}[HelpEventType];

/** What each deed asks for beside its day. Fields ending the list are free text, kept under the pupil's key. */
export interface HelpDeeds {
  WalkIn: { help: HelpKind[]; note?: string };
  MakeRuling: {
    basis: RulingBasis;
    outcome: RulingOutcome;
    inPlan: 'yes' | 'no';
    notifiedOn?: IsoDate;
    reference: string;
    amount?: string;
    note?: string;
  };
  NotifyRuling: { ruling: string };
  ReceiveAppeal: { ruling: string; note?: string };
  AnswerAppeal: { ruling: string; answer: AppealAnswer; note?: string };
  PlanCheckIns: { everyDays: CheckInInterval; note?: string };
  HoldCheckIn: { checkIns: string; outcome: CheckInOutcome; note?: string };
  EndCheckIns: { checkIns: string; reason: CheckInEnd; note?: string };
  ReceiveHandOver: { consent: 'yes' | 'no'; fromSchool: string; known?: string };
}

export type HelpDeed = keyof HelpDeeds;

/** A deed of whoever helps one pupil; `on` is the Oslo day it happened. */
export type HelpCommand = {
  [T in HelpDeed]: { type: T; journeyId: string; on: IsoDate } & HelpDeeds[T];
}[HelpDeed];
