import type { Subject } from '../rights/schooling.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Channel, MeasureOutcome } from '../journey/journey-events.ts';
import type {
  Admission,
  AssessmentKind,
  AttendanceMark,
  CancelReason,
  ExamResult,
  NextPlace,
  TalkKind,
  leavingReasons,
} from './course-events.ts';
import type { CoursePlan, TemplateId } from './templates.ts';

/** One cell to be marked, and what it showed when the course leader marked it. */
export interface CellMark {
  journeyId: string;
  mark: AttendanceMark | null;
  before: AttendanceMark | null;
}

type About<More = Record<never, never>> = { journeyId: string } & More;

/** What each act asks for. Fields named note, summary, entry, text, goals and measures are free text about the youth. */
export interface CourseFields {
  PlanRun: {
    /** The run's own id. */
    run: string;
    template: TemplateId;
    /** How the template is built for a run from that day; as from the beginning where nothing is said. */
    plan?: CoursePlan;
    from: IsoDate;
    /** 1 is Monday. */
    weekdays: number[];
    seats: number;
    hour: number;
    place: string;
    leader: string;
    informationOn?: IsoDate;
  };
  MoveSession: { session: number; to: IsoDate };
  ChangeSeats: { seats: number };
  AddParticipant: About<{ how: 'invite' | 'offer'; primaryContact?: string }>;
  OfferSeat: About;
  AnswerSeat: About<{ answer: 'accepted' | 'declined'; channel: Channel }>;
  StartParticipant: About;
  RemoveParticipant: About<{ reason: (typeof leavingReasons)[number]; note?: string }>;
  PairBuddies: About<{ buddy?: string }>;
  SetPrimaryContact: About<{ contact: string }>;
  /** Cells of one session, each participant at most once. */
  MarkAttendance: { session: number; marks: CellMark[] };
  NoteCell: About<{ session: number; note: string }>;
  MakeUp: About<{ session: number }>;
  HoldTalk: About<{ kind: TalkKind; summary?: string }>;
  HandIn: About<{ session: number }>;
  WriteLog: About<{ entry: string }>;
  Assess: About<{ kind: AssessmentKind; text: string }>;
  MakePlan: About<{ goals: string; measures: string }>;
  GiveOutcome: About<{ outcome: MeasureOutcome; next?: NextPlace; note?: string }>;
  RecordVisit: About<{ company: string; visitedOn: IsoDate; what: string }>;
  FlagTransition: About<{ admission: Admission }>;
  PlanExam: About<{ subject: string; of?: Subject; examOn: IsoDate }>;
  RecordResult: About<{ subject: string; result: ExamResult }>;
  HoldFollowUp: { followUp: number; present: string[]; nextOn?: IsoDate };
  CancelRun: { reason: CancelReason };
}

export type CourseAct = keyof CourseFields;

export type CourseCommand = { [T in CourseAct]: { type: T } & CourseFields[T] }[CourseAct];
