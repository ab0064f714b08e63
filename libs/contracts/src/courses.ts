import type {
  AllowanceAnswer,
  AttendanceMark,
  CellMark,
  CompanyVisit,
  CourseAct,
  CourseEventType,
  CourseFields,
  Exam,
  FollowUp,
  JourneyRule,
  LeavingReason,
  NextPlace,
  OutsideReason,
  ParticipantState,
  Phase,
  RunState,
  SessionDay,
  CourseTemplate,
  TemplateId,
  Admission,
} from '@samspor/domain';

/** A run as a list shows it. */
export interface RunSummary {
  runId: string;
  template: TemplateId;
  leader: { id: string; name: string };
  state: RunState;
  seats: number;
  taken: number;
  waiting: number;
  startsOn: string;
  endsOn: string;
  nextOn: string | null;
  hour: number;
  place: string;
  /** Cells of sessions that are over which nobody has marked. */
  unmarked: number;
}

/** Somebody who may be given a seat. */
export interface CourseCandidate {
  journeyId: string;
  name: string;
  age: number | null;
  phase: Phase;
  caseworker: { id: string; name: string } | null;
  leftOn: string | null;
  reason: OutsideReason | null;
  dueOn: string | null;
  allowance: AllowanceAnswer | null;
}

/** GET /api/v1/courses */
export interface Courses {
  today: string;
  runs: RunSummary[];
  /** Those who have left school within thirty days and have no seat: the fast lane of Ny retning. */
  justLeft: CourseCandidate[];
  /** Those whom a committee, or a lost seat, lets wait for a course. */
  waiting: CourseCandidate[];
}

/** A cell of the grid, with who marked it last. */
export interface CellView {
  mark: AttendanceMark;
  by: string;
  at: string;
  /** What it showed before, and who said so; empty while it has been marked once. */
  earlier: { mark: AttendanceMark | null; by: string; at: string }[];
}

export interface ParticipantView {
  journeyId: string;
  name: string;
  age: number | null;
  state: ParticipantState;
  since: string;
  answerBy: string | null;
  started: boolean;
  hindered: JourneyRule | null;
  primaryContact: { id: string; name: string } | null;
  buddy: string | null;
  cells: Record<string, CellView>;
  notes: Record<string, { note: string; by: string; on: string }[]>;
  madeUp: number[];
  handedIn: number[];
  talks: number;
  assessed: ('self' | 'work')[];
  hasPlan: boolean;
  next: NextPlace | null;
  leftFor: LeavingReason | null;
  admission: Admission | null;
  exams: Exam[];
  visits: CompanyVisit[];
  allowance: AllowanceAnswer | null;
}

/** What was written about a participant: the log book, talks, assessments, plan. */
export interface CourseEntry {
  version: number;
  journeyId: string;
  type: CourseEventType;
  kind: string | null;
  on: string;
  by: string;
  texts: Record<string, string>;
}

/** GET /api/v1/courses/{runId} */
export interface CourseView {
  /** How it is built: what it began with. */
  built: CourseTemplate;
  runId: string;
  version: number;
  today: string;
  template: TemplateId;
  state: RunState;
  leader: { id: string; name: string };
  seats: number;
  free: number;
  hour: number;
  place: string;
  informationOn: string | null;
  sessions: SessionDay[];
  /** Sessions that are over, with how many cells nobody has marked. */
  unmarked: Record<string, number>;
  followUps: Pick<FollowUp, 'followUp' | 'on' | 'held' | 'present'>[];
  cancelledFor: string | null;
  participants: ParticipantView[];
  /** Participants whom the agency takes part with no more. */
  hidden: number;
  log: CourseEntry[];
}

/** POST /api/v1/courses */
export type PlanRunBody = Omit<CourseFields['PlanRun'], 'run'>;

/** POST /api/v1/courses/{runId}/acts/{act} */
export type CourseActBody<T extends CourseAct> = CourseFields[T];

/** POST /api/v1/courses/{runId}/acts/MarkAttendance */
export interface MarkBody {
  session: number;
  marks: CellMark[];
}

export interface CourseRecorded {
  runId: string;
  version: number;
  events: string[];
}
