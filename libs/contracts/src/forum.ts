import type {
  ForumItemKind,
  ForumSeat,
  ForumTopic,
  InvolvedParty,
  NamedBasis,
  Promiser,
} from '@samspor/domain';

/** A child who is talked of by name; null where the forum's agency no longer follows her. */
export interface ForumChild {
  journeyId: string;
  name: string;
}

/** An item of a forum's agenda or minutes. */
export interface ForumItemView {
  item: string;
  kind: ForumItemKind;
  topic: ForumTopic;
  raisedOn: string;
  raisedBy: string;
  /** Null where the texts of a child are erased, or are no longer the agency's to read. */
  words: string | null;
  child: ForumChild | null;
  basis: NamedBasis | null;
  consentOn: string | null;
  consentBy: string | null;
  state: 'open' | 'discussed' | 'withdrawn';
  involved: InvolvedParty[];
  /** What came of the talk. */
  outcome: string | null;
}

/** Who does what, by when; it returns to the next agenda until it is done. */
export interface ForumAgreementView {
  agreement: string;
  item: string;
  who: Promiser;
  dueOn: string;
  words: string | null;
  child: ForumChild | null;
  state: 'open' | 'done' | 'dropped' | 'lapsed';
  /** Whether the reader may say that it is done. */
  mayComplete: boolean;
}

/** Minutes of a meeting that is held. */
export interface ForumMinutes {
  meeting: string;
  meetsOn: string;
  heldOn: string;
  present: ForumSeat[];
  items: ForumItemView[];
  agreements: ForumAgreementView[];
}

/** GET /api/v1/forum: the next agenda and the last minutes of one's own forum (ETag: the version; 0 before the first act). */
export interface ForumView {
  version: number;
  /** Whether the reader calls meetings and writes minutes, and whether she may place a child by name. */
  leads: boolean;
  mayName: boolean;
  /** The meeting that is called; `isOpen` from its day on, until its minutes are written. */
  next: { meeting: string; meetsOn: string; isOpen: boolean } | null;
  items: ForumItemView[];
  /** Open agreements, the earliest first, and those made in the meeting that is held now. */
  agreements: ForumAgreementView[];
  minutes: ForumMinutes[];
}

/** Answer of an act. */
export interface ForumRecorded {
  version: number;
}
