import type { BookedTalk, DutyDay } from '@samspor/domain';

/** Who has the intake on a day, and when. */
export interface IntakeDuty {
  day: string;
  from: string;
  to: string;
  person: { id: string; name: string };
}

/** A talk that is booked, or was. */
export interface TalkView {
  journeyId: string;
  name: string;
  day: string;
  time: string;
  person: string;
  state: BookedTalk['state'];
}

/** GET /api/v1/intake: an agency's intake, today and over the next days. It changes with the youths, too. */
export interface IntakeView {
  agencyName: string;
  /** Of the roster, for changing it. */
  version: number;
  /** Null when nobody has the intake today. */
  onDuty: IntakeDuty | null;
  /** Today's and those to come, the earliest first. */
  talks: TalkView[];
  /** The next free times. */
  free: { day: string; time: string; person: string }[];
  /** Youths of the agency's own who are to be talked with and have no time. */
  waiting: { journeyId: string; name: string; dueOn: string }[];
  /** The next days on which somebody has the intake, for standing in. */
  duties: IntakeDuty[];
  /** The plan that holds today, and one that is to come. */
  plan: { from: string; days: DutyDay[] } | null;
  coming: { from: string; days: DutyDay[] } | null;
  /** Who may have the intake. */
  people: { id: string; name: string }[];
}

/** POST /api/v1/intake/talks */
export interface BookBody {
  journeyId: string;
  day: string;
  time: string;
}

/** PUT /api/v1/intake/roster */
export interface RosterBody {
  from: string;
  days: DutyDay[];
}

/** POST /api/v1/intake/covers */
export interface CoverBody {
  day: string;
  person: string;
}

/** Answer of each write in the intake: the roster's version. */
export interface IntakeRecorded {
  version: number;
}
