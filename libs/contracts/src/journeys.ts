import type {
  AgreementKind,
  AgreementState,
  Category,
  ConditionOutcome,
  ConditionRule,
  DeadlineKind,
  DueRule,
  DutyKind,
  DutyState,
  HelpMatterKind,
  HintKind,
  HintSource,
  JourneyEventType,
  Ledger,
  NextStep,
  OfferAnswer,
  OfferKind,
  Phase,
  Protection,
  Role,
  StepFields,
  OpeningCause,
  OpeningWay,
  Sector,
  ServiceEnd,
  ServiceKind,
  ServiceResult,
  TaskKind,
} from '@samspor/domain';
import type { LadderView, MessageView, ReplyView } from './messages.ts';
import type { Seat } from './me.ts';

/** How urgent a row of the work list is: more than 14 days over, over, due within 14 days, later. */
export type Urgency = 'critical' | 'overdue' | 'soon' | 'later';

/** What a row is about: a duty, a deadline of the process, a task, or nothing dated. */
export type WorkKind = DutyKind | DeadlineKind | TaskKind | AgreementKind;

/** One journey in the work list with its most urgent matter. */
export interface WorkRow {
  journeyId: string;
  version: number;
  /** Name as this agency may see it. */
  name: string;
  age: number;
  /** Null under strict address protection. */
  municipality: string | null;
  phase: Phase;
  kind: WorkKind | null;
  /** What waits at a school beside the journey; then `kind` is null. */
  help: HelpMatterKind | null;
  dueOn: string | null;
  urgency: Urgency;
  /** Days over (positive) or left (negative) on the server's day. */
  daysOver: number | null;
  lastEvent: { type: JourneyEventType; on: string };
  caseworker: { id: string; name: string } | null;
  /** The absent colleague for whom one stands in, whose row it is; null for one's own. */
  insteadOf: { id: string; name: string } | null;
  next: NextStep['step'] | null;
  /** The person's own seat from which she does it. */
  seat: Seat;
  /** Put off until a day, by whom and why; null of what stands in the list. */
  snoozed: { until: string; by: string; reason: string | null } | null;
  /** The last day until which it may be put off; null where it may not. */
  snoozeUntil: string | null;
}

/**
 * GET /api/v1/my-day?caseworker=me|own|shared|none|all&phase=&urgency=&cursor=. `me` is one list over all the places that
 * one holds: what is one's own by name (`own`), and what waits for one's roles themselves (`shared`). `none`, those without a
 * contact person, and `all` are of the agency that one sits in.
 */
export interface MyDay {
  /** What is put off is counted apart; always none of `none` and `all`, where it stands among the others. */
  counts: Record<Urgency | 'snoozed', number>;
  /** Open journeys of the agency that have no contact person. */
  unassigned: number;
  rows: WorkRow[];
  nextCursor: string | null;
}

/** POST /api/v1/journeys/search { text } -> up to 20 hits by name or birth number. */
export interface SearchHit {
  journeyId: string;
  name: string;
  age: number;
  municipality: string | null;
  phase: Phase;
  /** True of a name that is only much like what was written. */
  alike: boolean;
}

/** What happened, for the timeline, newest first. */
export interface TimelineEntry {
  version: number;
  type: JourneyEventType;
  on: string;
  recordedAt: string;
  by: { id: string; name: string; agency: string; agencyName: string; role: Role | null };
  onBehalfOf: string | null;
  /** Codes of the event, without free text. */
  data: Record<string, unknown>;
  /** Free text the reader's agency may see, by field. */
  texts: Record<string, string>;
  workflow: { id: string; runId: string } | null;
  /** Who struck it out, when and why; null while it counts. */
  withdrawn: { by: string; agency: string; on: string; recordedAt: string; reason: string | null } | null;
  /** Whether the reader may strike it out, as far as later entries do not stand on it. */
  mayWithdraw: boolean;
}

/** A duty of the current or an earlier school year, with what explains its state. */
export interface DutyView {
  county: string | null;
  schoolYear: string;
  kind: DutyKind;
  state: DutyState;
  openedOn: string;
  dueOn: string | null;
  closedOn: string | null;
  reason: string | null;
  ruleSet: string;
  late: boolean;
  /** Paragraph that the duty rests on. */
  basis: string;
  /** What opened it, how its due date came about, and the last day on which it can be met. */
  openedBy: OpeningCause;
  dueRule: DueRule;
  endsOn: string;
  evidence: { type: string; on: string }[];
}

/** What a register says; no fact until a person has confirmed it. */
export interface HintView {
  hint: string;
  kind: HintKind;
  source: HintSource;
  /** The paragraph that lets it be told. */
  basis: string;
  since: string;
  notedOn: string;
  county: string | null;
  municipality: string | null;
  school: string | null;
  state: 'open' | 'confirmed' | 'rejected';
}

/** What a committee agreed on: somebody does something by a day, or tells the youth. */
export interface AgreementView {
  agreement: string;
  kind: AgreementKind;
  /** Null once her texts cannot be read any more. */
  what: string | null;
  agency: { id: string; name: string };
  person: { id: string; name: string } | null;
  dueOn: string;
  madeOn: string;
  state: AgreementState;
}

/** A condition of activity for social assistance. */
export interface ConditionView {
  condition: string;
  rule: ConditionRule;
  from: string;
  breaches: number;
  ended: ConditionOutcome | null;
}

/** One service of the plan that the youth and all her helpers share. */
export interface ServiceView {
  service: string;
  kind: ServiceKind;
  sector: Sector;
  agency: { id: string; name: string };
  caseworker: { id: string; name: string };
  goal: string | null;
  startedOn: string;
  evaluateOn: string;
  /** What the last evaluation found; null before the first. */
  result: ServiceResult | null;
  finding: string | null;
  ended: { on: string; reason: ServiceEnd } | null;
  /** Whether it is the reader's to evaluate and to end. */
  mine: boolean;
}

/** GET /api/v1/journeys/{id}?version=&on= (ETag: the version) */
export interface JourneyView {
  journeyId: string;
  version: number;
  person: {
    name: string;
    age: number;
    /** The day of the 18th birthday. */
    adultOn: string;
    /** Masked birth number (first six digits), or null when there is none. */
    birthNumber: string | null;
    municipality: string | null;
    school: string | null;
    mobile: string | null;
    email: string | null;
    protection: Protection;
  };
  phase: Phase;
  phaseSince: string;
  /** Null of whom the county has not enrolled. */
  otStatus: string | null;
  category: {
    state: 'proposed' | 'confirmed' | 'returned';
    category: Category;
    author: string;
    on: string;
  } | null;
  owner: { id: string; name: string };
  agencies: { id: string; name: string }[];
  caseworker: { id: string; name: string } | null;
  /** While the contact person is away: until when, and who stands in; names are null where they are not the reader's. */
  away: { until: string; substitute: string | null } | null;
  committee: string | null;
  /**
   * While the case waits for a committee the reader may know: the day of the meeting that takes it up, and the meeting
   * itself once its agenda is frozen.
   */
  meeting: { meetingId: string | null; meetsOn: string } | null;
  offers: { offer: string; kind: OfferKind; answer: OfferAnswer; ended: boolean }[];
  /** What committees have agreed on about her, settled or not. */
  agreements: AgreementView[];
  deadlines: { kind: DeadlineKind; dueOn: string; passed: boolean }[];
  tasks: { task: string; kind: TaskKind; dueOn: string }[];
  /** How contact is sought, as of the last time; null when it never was by ladder. */
  ladder: LadderView | null;
  messages: MessageView[];
  /** What registers have hinted at; where, only of somebody whose whereabouts may be shown. */
  hints: HintView[];
  replies: ReplyView[];
  /** The talk that is booked in an agency's intake, where the reader may know whose. */
  talk: { agency: string; day: string; time: string; person: string } | null;
  /** Conditions of activity, for readers at NAV only; the oldest first. */
  conditions: ConditionView[];
  nextSteps: NextStep[];
  duties: DutyView[];
  /** What is left of the right to upper secondary training, and why; schools only where they may be shown. */
  rights: Ledger;
  timeline: TimelineEntry[];
  /** Days spent in each phase so far, in the order visited. */
  phases: { phase: Phase; since: string; until: string | null }[];
  /** What agencies give at once: those that run first, the earliest evaluation on top; then those that have ended. */
  services: ServiceView[];
  /** What the youth wants, in her own words; null while nobody has asked. */
  wish: { text: string; on: string } | null;
  /** Set when the view is of an earlier version or day; then no step can be taken from it. */
  asOf: { version: number; on: string | null } | null;
  /** Set when the reader's agency has left: the view is as of that day at the latest. */
  left: { agency: string; on: string } | null;
}

/** Body of POST /api/v1/journeys/{id}/steps/{step}: the step's own fields and the day it happened. */
export type StepBody<T extends keyof StepFields> = StepFields[T] & { on: string };

/** Answer of every write on a journey. */
export interface Recorded {
  journeyId: string;
  version: number;
  /** Event types that came of it; empty when there was nothing to record. */
  events: JourneyEventType[];
}

/** Body of POST /api/v1/journeys: a youth who is enrolled by hand. */
export interface EnrolBody {
  birthNumber?: string;
  firstName: string;
  lastName: string;
  birthDate: string;
  municipality?: string;
  school?: string;
  level?: string;
  otStatus?: string;
  reason?: string;
  on: string;
  mobile?: string;
  email?: string;
  protection?: Protection;
}

/** Body of POST /api/v1/journeys/opened: a youth whom an agency meets before the county has enrolled her. */
export interface OpenBody extends Omit<EnrolBody, 'level' | 'otStatus' | 'reason'> {
  via: OpeningWay;
}

/** Colleagues a journey can be assigned to: GET /api/v1/colleagues */
export interface Colleague {
  id: string;
  name: string;
  role: Role;
}

/** Committees, agencies and schools to choose from: GET /api/v1/choices */
export interface Choices {
  /** `comesUp`: the day of the meeting that a case comes to when it is referred today; null where nobody knows. */
  committees: { id: string; name: string; comesUp: string | null }[];
  agencies: { id: string; name: string }[];
  counties: { code: string; name: string }[];
  municipalities: { code: string; name: string }[];
}

/**
 * GET /api/v1/journeys/{id}/changes: server-sent events `version`, now and whenever the journey moves; an open page
 * that shows an older version may say so. The stream ends with the session: an EventSource asks again by itself.
 */
export interface VersionEvent {
  version: number;
}
