import type { IsoDate } from '../calendar/dates.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import type { ForumSeat, ForumTopic, InvolvedParty, NamedBasis, Promiser } from './forum-codes.ts';

export const forumMatters = ['agreement', 'minutes'] as const;
/** What a forum may wait for. */
export type ForumMatterKind = (typeof forumMatters)[number];

/**
 * Data by event type. Words about nobody (a theme, an anonymous concern and what comes of them) are plain data; what is
 * written about a named child stands in the texts of an event that names her, under her key (infra/adr/0032).
 */
export interface ForumEventData {
  ForumOpened: { agency: string };
  ForumCalled: { meeting: string; meetsOn: IsoDate };
  ThemeRaised: { item: string; topic: ForumTopic; words: string };
  ConcernRaised: { item: string; topic: ForumTopic; words: string };
  /** `consentOn`: the day parents consented; null where they attend. Who consented, and the question, are texts. */
  ChildRaised: { item: string; topic: ForumTopic; basis: NamedBasis; consentOn: IsoDate | null };
  /** An anonymous concern is given a name: by consent alone. */
  ConcernNamed: { item: string; consentOn: IsoDate };
  ForumItemWithdrawn: { item: string };
  ForumItemDiscussed: { item: string; meeting: string; involved: InvolvedParty[]; words?: string };
  ForumAgreed: {
    agreement: string;
    item: string;
    meeting: string;
    who: Promiser;
    dueOn: IsoDate;
    words?: string;
  };
  ForumAgreementDone: { agreement: string };
  ForumAgreementDropped: { agreement: string; words?: string };
  ForumHeld: { meeting: string; present: ForumSeat[] };
  ForumDuePassed: { matter: ForumMatterKind; item: string; dueOn: IsoDate };
}

export type ForumEventType = keyof ForumEventData;

export type ForumEvent = {
  [T in ForumEventType]: {
    type: T;
    data: ForumEventData[T] & { on: IsoDate; journeyId?: string };
    texts?: EventTexts;
  };
}[ForumEventType];

/** What each act of the forum asks for. An anonymous concern has no field for anybody. */
export interface ForumActs {
  CallForum: { meetsOn: IsoDate };
  RaiseTheme: { topic: ForumTopic; words: string };
  RaiseConcern: { topic: ForumTopic; words: string };
  RaiseChild: {
    journeyId: string;
    topic: ForumTopic;
    basis: NamedBasis;
    consentOn?: IsoDate;
    consentBy?: string;
    words: string;
  };
  NameConcern: { item: string; journeyId: string; consentOn?: IsoDate; consentBy?: string };
  WithdrawForumItem: { item: string };
  DiscussForumItem: { item: string; involved?: InvolvedParty[]; words: string };
  AgreeInForum: { item: string; who: Promiser; dueOn: IsoDate; words: string };
  CompleteForumAgreement: { agreement: string };
  DropForumAgreement: { agreement: string; words: string };
  HoldForum: { present: ForumSeat[] };
}

export type ForumAct = keyof ForumActs;

/** What a member of the forum says or does. */
export type ForumSaid = { [T in ForumAct]: { type: T } & ForumActs[T] }[ForumAct];

/** The same, with the agency whose forum it is; of the day on which it is written. */
export type ForumCommand = ForumSaid & { forum: string };
