import type { Subject } from '../rights/schooling.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { MeasureOutcome } from '../journey/journey-events.ts';
import type { JourneyRule } from '../journey/journey-rules.ts';
import type {
  Admission,
  AttendanceMark,
  ExamResult,
  LeavingReason,
  NextPlace,
  SessionDay,
} from './course-events.ts';
import type { CourseTemplate, TemplateId } from './templates.ts';

export const participantStates = [
  'invited',
  'waiting',
  'offered',
  'accepted',
  'declined',
  'lapsed',
  'released',
  'left',
  'completed',
  'interrupted',
  'cancelled',
] as const;
export type ParticipantState = (typeof participantStates)[number];

/** One cell of the grid as it stands, and who marked it last. */
export interface Cell {
  mark: AttendanceMark;
  by: string;
  on: IsoDate;
}

export interface Exam {
  /** As the school calls it. */
  subject: string;
  /** What it is on the map of rights; null where nobody said. */
  of: Subject | null;
  examOn: IsoDate;
  result: ExamResult | null;
}

export interface CompanyVisit {
  company: string;
  visitedOn: IsoDate;
  what: string;
}

/** One youth in a run. */
export interface Participant {
  journeyId: string;
  state: ParticipantState;
  since: IsoDate;
  /** The order in which she came to the waiting list. */
  place: number;
  answerBy: IsoDate | null;
  started: boolean;
  /** Why the journey did not allow the start, until somebody starts her. */
  hindered: JourneyRule | null;
  primaryContact: string | null;
  /** The other of her buddy pair (makkerpar). */
  buddy: string | null;
  /** By session. */
  cells: Readonly<Record<number, Cell>>;
  madeUp: readonly number[];
  handedIn: readonly number[];
  talks: number;
  assessed: readonly ('self' | 'work')[];
  hasPlan: boolean;
  outcome: MeasureOutcome | null;
  next: NextPlace | null;
  leftFor: LeavingReason | null;
  admission: Admission | null;
  exams: readonly Exam[];
  visits: readonly CompanyVisit[];
}

export interface FollowUp {
  followUp: number;
  on: IsoDate;
  isNear: boolean;
  held: boolean;
  present: readonly string[];
}

export const runStates = ['planned', 'running', 'over', 'ended', 'cancelled'] as const;
export type RunState = (typeof runStates)[number];

/** One run of a course, as its events tell it. */
export interface CourseRun {
  run: string;
  template: TemplateId;
  /** How it is built: what it began with, whatever is decided about the template since. */
  built: CourseTemplate;
  agency: string;
  leader: string;
  seats: number;
  sessions: readonly SessionDay[];
  hour: number;
  place: string;
  informationOn: IsoDate | null;
  state: RunState;
  /** In the order in which they came. */
  participants: readonly Participant[];
  followUps: readonly FollowUp[];
  near: readonly number[];
  passed: readonly { session: number; unmarked: number }[];
  released: boolean;
  cancelledFor: string | null;
}

/** Whoever has a seat, or is to say whether she wants it. */
export const holdsSeat = ({ state }: Pick<Participant, 'state'>): boolean =>
  state === 'offered' || state === 'accepted' || state === 'completed' || state === 'interrupted';

/** Whoever something is still awaited of. */
export const isActive = ({ state }: Pick<Participant, 'state'>): boolean =>
  state === 'invited' || state === 'waiting' || state === 'offered' || state === 'accepted';

/** Those whom the grid shows: they came to the course, whatever came of it. */
export const isInGrid = ({ state }: Pick<Participant, 'state'>): boolean =>
  state === 'accepted' || state === 'completed' || state === 'interrupted';

export const firstDay = ({ sessions }: Pick<CourseRun, 'sessions'>): IsoDate =>
  sessions.map(({ on }) => on).toSorted()[0] ?? '9999-12-31';

export const lastDay = ({ sessions }: Pick<CourseRun, 'sessions'>): IsoDate =>
  sessions
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? '9999-12-31';

/** The last day on which somebody can join: that of the second session; a course is a process that one follows (P). */
export const joinsUntil = ({ sessions }: Pick<CourseRun, 'sessions'>): IsoDate =>
  sessions.map(({ on }) => on).toSorted()[1] ?? firstDay({ sessions });

/** The participant of this journey, or undefined. */
export const participantOf = (
  { participants }: Pick<CourseRun, 'participants'>,
  journeyId: string,
): Participant | undefined => participants.find((one) => one.journeyId === journeyId);
