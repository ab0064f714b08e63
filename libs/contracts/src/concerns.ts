import type {
  ConcernAct,
  ConcernEventType,
  ConcernGround,
  ConcernOutcome,
  ConcernState,
  FamilyTold,
} from '@samspor/domain';

interface Named {
  id: string;
  name: string;
}

/** A report of concern in a list. */
export interface ConcernRow {
  reportId: string;
  /** Whom it is about. */
  name: string;
  /** Who reported, and for which agency. */
  reporter: string;
  agency: Named;
  to: Named;
  isUrgent: boolean;
  sentOn: string;
  acknowledgeBy: string;
  answerBy: string;
  state: ConcernState;
  /** A day went by without what child welfare owed. */
  isLate: boolean;
}

/** GET /api/v1/concern-reports: one's own reports in this seat; for child welfare what it has received. */
export interface ConcernReports {
  mine: ConcernRow[];
  /** Null for whoever is not child welfare. */
  received: ConcernRow[] | null;
}

/** GET /api/v1/concern-reports/choices: what a report from this seat may say; about no youth. */
export interface ConcernChoices {
  /** The child welfare services that a report may be sent to. */
  receivers: Named[];
  grounds: ConcernGround[];
  /** Which law gives the duty. */
  law: 'NO' | 'DK';
}

/** GET /api/v1/concern-reports/{reportId} (ETag: the version): for who reported and for child welfare alone. */
export interface ConcernView extends ConcernRow {
  version: number;
  law: 'NO' | 'DK';
  birthDate: string | null;
  /** Where the reader's agency takes part: her journey. */
  journeyId: string | null;
  /** Gone with the youth's key after an erasure. */
  grounds: ConcernGround[];
  observed: string | null;
  tried: string | null;
  family: FamilyTold | null;
  steps: {
    type: ConcernEventType;
    on: string;
    by: string | null;
    outcome: ConcernOutcome | null;
    note: string | null;
  }[];
  acts: ConcernAct[];
}

/** Answer of whatever was recorded. */
export interface ConcernRecorded {
  reportId: string;
  version: number;
}

/** GET /api/v1/concern-reports/waiting: what is not answered; numbers alone. */
export interface ConcernsWaiting {
  /** Of one's own reports in this seat: how many are over a day. */
  late: number;
  /** What child welfare has not answered, and how many of them are over a day; null for others. */
  received: { waiting: number; late: number } | null;
}
