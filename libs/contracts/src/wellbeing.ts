import type { Rhythmic, WellbeingMatterKind, WellbeingWork } from '@samspor/domain';

/** Something that waits with a child. */
export interface WellbeingWaiting {
  journeyId: string;
  name: string;
  matter: WellbeingMatterKind;
  item: string;
  /** What was planned; null for a question to the family group. */
  work: WellbeingWork | null;
  dueOn: string;
}

/** A question to the family group that nobody has answered. */
export interface WellbeingQuestion {
  journeyId: string;
  name: string;
  version: number;
  ask: string;
  on: string;
  answerBy: string;
  by: string;
  question: string | null;
}

/** GET /api/v1/wellbeing: the day of the wellbeing person; for the family group's contact the questions to her, alone. */
export interface WellbeingDesk {
  /** 'questions' for the family group's contact. */
  shows: 'log' | 'questions';
  waits: WellbeingWaiting[];
  last: { journeyId: string; name: string; on: string; work: WellbeingWork[] }[];
  /** When what the wellbeing person has promised in the forum falls due. */
  promises: string[];
  questions: WellbeingQuestion[];
}

/** GET /api/v1/wellbeing/{journeyId}: the log of one child (ETag: the version; 0 before the first entry). */
export interface WellbeingView {
  journeyId: string;
  version: number;
  name: string;
  log: { on: string; work: WellbeingWork[]; by: string; note: string | null }[];
  plans: { plan: string; work: WellbeingWork; rhythm: Rhythmic; nextOn: string; note: string | null }[];
  asks: {
    ask: string;
    on: string;
    answerBy: string;
    question: string | null;
    /** Who the case's own adviser is; null until it is answered. */
    adviser: string | null;
    note: string | null;
    isAnswered: boolean;
  }[];
}

/** Answer of a deed. */
export interface WellbeingRecorded {
  version: number;
}
