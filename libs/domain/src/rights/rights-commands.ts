import type { IsoDate } from '../calendar/dates.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import type { EducationLevel } from '../codes/education-levels.ts';
import type { Programme } from '../codes/programmes.ts';
import type { PreventiveStatus } from './rights-events.ts';
import type {
  AdmissionGroup,
  Counting,
  PlaceAnswer,
  SchoolingOutcome,
  Subject,
  SubjectState,
  UncountedReason,
} from './schooling.ts';

/** What the steps of the rights ledger and of the way back to school ask for. */
export interface RightsStepFields {
  /** `replaces`: the version of the entry that it corrects. `why`: asked of a year that was not counted. */
  RecordSchooling: {
    schoolYear: SchoolYear;
    outcome: SchoolingOutcome;
    level?: EducationLevel;
    programme?: Programme;
    school?: string;
    from?: IsoDate;
    to?: IsoDate;
    counted: Counting;
    why?: UncountedReason;
    omval: 'yes' | 'no';
    replaces?: string;
    note?: string;
  };
  /** `name`: of a subject that the list does not have. */
  RecordSubject: { subject: Subject; state: SubjectState; examOn?: IsoDate; name?: string };
  ApplyToSchool: {
    group: AdmissionGroup;
    programme1: Programme;
    school1?: string;
    programme2?: Programme;
    school2?: string;
    programme3?: Programme;
    school3?: string;
    note?: string;
  };
  AnswerApplication: { answer: PlaceAnswer };
  ReplyToPlace: { reply: 'accepted' | 'declined' };
  PlanInterruption: { lastDay: IsoDate; backOn: IsoDate; plan: string };
  CallInFollowUpService: { reported: PreventiveStatus; concern: string };
  ReportNotStarted: { note?: string };
}

export type RightsStepType = keyof RightsStepFields;
