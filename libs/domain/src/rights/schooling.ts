import type { IsoDate } from '../calendar/dates.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import type { EducationLevel } from '../codes/education-levels.ts';
import type { Programme } from '../codes/programmes.ts';
import type { JourneyEventType } from '../journey/journey-events.ts';

/** What became of a school year; `not-in-training` says that nothing of the right was used in it. */
export const schoolingOutcomes = [
  'passed',
  'missing-subjects',
  'interrupted',
  'planned-interruption',
  'did-not-start',
  'in-progress',
  'not-in-training',
] as const;
export type SchoolingOutcome = (typeof schoolingOutcomes)[number];

/** Whether the county has counted a year against the right; `unknown` until somebody has said so. */
export const countings = ['yes', 'no', 'unknown'] as const;
export type Counting = (typeof countings)[number];

/** Why a year was not counted (forskrift 2006 § 6-3; opplæringslova 1998 § 3-1). */
export const uncountedReasons = [
  'a-third-or-less',
  'extended-time',
  'leave',
  'did-not-start',
  'not-in-training',
  'other',
] as const;
export type UncountedReason = (typeof uncountedReasons)[number];

export const subjects = [
  'NOR',
  'MAT',
  'ENG',
  'NAT',
  'SAF',
  'HIS',
  'GEO',
  'REL',
  'KRO',
  'FSP',
  'PRG',
  'ANN',
] as const;
/** Common subjects by the letters of their Grep codes; `PRG` of the programme itself, `ANN` another. */
export type Subject = (typeof subjects)[number];

export const subjectStates = ['missing', 'exam-planned', 'failed', 'passed'] as const;
/** How a subject without a grade stands; all but `passed` are missing. */
export type SubjectState = (typeof subjectStates)[number];

/** The event that something is known from. */
export interface Source {
  version: number;
  type: JourneyEventType;
  on: IsoDate;
}

/** A school year, or part of one, as a person has recorded it. */
export interface RecordedSchooling {
  schoolYear: SchoolYear;
  programme: Programme | null;
  level: EducationLevel | null;
  school: string | null;
  from: IsoDate | null;
  to: IsoDate | null;
  outcome: SchoolingOutcome;
  counted: Counting;
  why: UncountedReason | null;
  omval: boolean;
}

/** A stay in training as an enrolment or a step on the journey tells of it; null in `to` while it goes on. */
export interface ToldStay {
  programme: Programme | null;
  level: EducationLevel | null;
  school: string | null;
  /** Null where only the end is told. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Null of a stay that ended nobody has said how. */
  outcome: SchoolingOutcome | null;
}

export interface SubjectStanding {
  subject: Subject;
  state: SubjectState;
  examOn: IsoDate | null;
}

export const admissionGroups = ['ordinary', 'special', 'apprenticeship'] as const;
/** Which deadline an application has (OF 4-9, 7-5). */
export type AdmissionGroup = (typeof admissionGroups)[number];

export const placeAnswers = ['first', 'second', 'third', 'other', 'waiting-list', 'none'] as const;
/** What the county answered: a place of which choice, or none. */
export type PlaceAnswer = (typeof placeAnswers)[number];

export interface SchoolChoice {
  programme: Programme;
  school: string | null;
}

export interface Application {
  /** The calendar year in which the school year applied for begins. */
  startsIn: number;
  group: AdmissionGroup;
  appliedOn: IsoDate;
  choices: readonly SchoolChoice[];
  answer: PlaceAnswer | null;
  reply: 'accepted' | 'declined' | null;
  /** Whether she has begun, or did not: null while nobody has said. */
  begun: boolean | null;
}

export interface Interruption {
  lastDay: IsoDate;
  backOn: IsoDate;
}

/** Something known, with the event that tells it. */
export type Known<T> = T & { source: Source };

/** What a journey knows of a youth's right to upper secondary training; empty until something is told. */
export interface Rights {
  recorded: readonly Known<RecordedSchooling>[];
  told: readonly Known<ToldStay>[];
  subjects: readonly Known<SubjectStanding>[];
  applications: readonly Known<Application>[];
  interruption: Known<Interruption> | null;
  competence: Source | null;
  /** Whether somebody has begun to map the rights: from then on the next date is a matter. */
  mapped: boolean;
}

export const noRights: Rights = {
  recorded: [],
  told: [],
  subjects: [],
  applications: [],
  interruption: null,
  competence: null,
  mapped: false,
};

/** A place was given, of whichever choice, and she has not said no to it. */
export const hasPlace = ({ answer, reply }: Pick<Application, 'answer' | 'reply'>): boolean =>
  answer !== null && answer !== 'none' && answer !== 'waiting-list' && reply !== 'declined';

/** She has said yes to a place, and nobody has said whether she began. */
export const awaitsStart = ({ reply, begun }: Pick<Application, 'reply' | 'begun'>): boolean =>
  reply === 'accepted' && begun === null;
