import type { Subject } from '../rights/schooling.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Channel, MeasureOutcome } from '../journey/journey-events.ts';
import type { JourneyRule } from '../journey/journey-rules.ts';
import type { EventTexts } from '../journey/journey-events.ts';
import type { CoursePlan, TemplateId } from './templates.ts';

export const attendanceMarks = ['P', 'A', 'L', 'S'] as const;
/** Present, absent, late, sick. */
export type AttendanceMark = (typeof attendanceMarks)[number];

export const leavingReasons = ['own-wish', 'consent-withdrawn', 'school', 'work', 'other'] as const;
/** Why a participant is taken out; `closed` and `part-ended` come of the journey alone. */
export type LeavingReason = (typeof leavingReasons)[number] | 'closed' | 'part-ended';

export const talkKinds = ['individual', 'career-guidance', 'pupil-coaching', 'parent-coaching'] as const;
export type TalkKind = (typeof talkKinds)[number];

export const assessmentKinds = ['self', 'work'] as const;
/** Self-assessment (egenvurdering) and work clarification (arbeidsavklaring), parts of the course (P1824 slide 4). */
export type AssessmentKind = (typeof assessmentKinds)[number];

export const nextPlaces = ['work-training', 'nav-course', 'school', 'work', 'none'] as const;
/** Where a participant goes afterwards (P1824 slides 14-15). */
export type NextPlace = (typeof nextPlaces)[number];

export const cancelReasons = ['too-few', 'no-leader', 'no-place', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

export const examResults = ['passed', 'failed', 'absent'] as const;
export type ExamResult = (typeof examResults)[number];

export const admissions = ['first', 'second', 'other', 'none'] as const;
/** Which of her choices a pupil was admitted to in upper secondary (P1824 slide 12). */
export type Admission = (typeof admissions)[number];

/** A session of a run: its number in the template, from 1, and its day. */
export interface SessionDay {
  session: number;
  on: IsoDate;
}

type Of<More = Record<never, never>> = { journeyId: string } & More;

/** Data by event type; `on` is the Oslo day it happened or fell due. Texts about a youth are kept under her key. */
export interface CourseEventData {
  RunPlanned: {
    run: string;
    template: TemplateId;
    agency: string;
    leader: string;
    seats: number;
    sessions: SessionDay[];
    hour: number;
    place: string;
    informationOn: IsoDate | null;
    followUpOn: IsoDate | null;
    /** How it is built; absent of runs from before that could be decided, which are built as from the beginning. */
    plan?: CoursePlan;
  };
  SessionMoved: { session: number; to: IsoDate };
  SeatsChanged: { seats: number };
  ParticipantInvited: Of;
  PutOnWaitingList: Of;
  SeatOffered: Of<{ answerBy: IsoDate }>;
  SeatAccepted: Of<{ channel: Channel }>;
  SeatDeclined: Of<{ channel: Channel }>;
  /** No answer came in time. */
  OfferLapsed: Of;
  /** The course has come too far to join: whoever waited is let go, with a task for somebody. */
  ParticipantReleased: Of;
  ParticipantStarted: Of;
  /** The journey does not allow a course yet: somebody has to do something first. */
  StartHindered: Of<{ rule: JourneyRule }>;
  ParticipantLeft: Of<{ reason: LeavingReason; wasStarted: boolean }>;
  BuddiesPaired: Of<{ buddy: string | null }>;
  PrimaryContactSet: Of<{ contact: string }>;
  AttendanceMarked: Of<{ session: number; mark: AttendanceMark | null; before: AttendanceMark | null }>;
  CellNoted: Of<{ session: number }>;
  MadeUp: Of<{ session: number }>;
  TalkHeld: Of<{ kind: TalkKind }>;
  TaskHandedIn: Of<{ session: number }>;
  LogWritten: Of;
  Assessed: Of<{ kind: AssessmentKind }>;
  PlanMade: Of;
  OutcomeGiven: Of<{ outcome: MeasureOutcome; next: NextPlace | null }>;
  CompanyVisited: Of<{ company: string; visitedOn: IsoDate; what: string }>;
  TransitionFlagged: Of<{ admission: Admission }>;
  ExamPlanned: Of<{ subject: string; of?: Subject; examOn: IsoDate }>;
  ExamTaken: Of<{ subject: string; result: ExamResult }>;
  SessionNear: { session: number };
  /** `unmarked`: how many participants nobody had marked when its day was over. */
  SessionPassed: { session: number; unmarked: number };
  FollowUpNear: { followUp: number; followUpOn: IsoDate };
  FollowUpHeld: { followUp: number; present: string[]; nextOn: IsoDate | null };
  RunOver: Record<never, never>;
  RunEnded: Record<never, never>;
  RunCancelled: { reason: CancelReason };
}

export type CourseEventType = keyof CourseEventData;

export type CourseEvent = {
  [T in CourseEventType]: { type: T; data: CourseEventData[T] & { on: IsoDate }; texts?: EventTexts };
}[CourseEventType];
