import type {
  AdmissionGroup,
  Counting,
  PlaceAnswer,
  Programme,
  RightDateKind,
  RightState,
  SchoolingOutcome,
  Subject,
  SubjectState,
  UncountedReason,
} from '@samspor/domain';

/** The words for the codes of the rights ledger and of the way back to school. */
export interface RightsCodeTexts {
  programme: Record<Programme, string>;
  schoolingOutcome: Record<SchoolingOutcome, string>;
  counted: Record<Counting, string>;
  uncountedReason: Record<UncountedReason, string>;
  omval: Record<'yes' | 'no', string>;
  subject: Record<Subject, string>;
  subjectState: Record<SubjectState, string>;
  admissionGroup: Record<AdmissionGroup, string>;
  placeAnswer: Record<PlaceAnswer, string>;
  rightState: Record<RightState, string>;
  rightDate: Record<RightDateKind, string>;
}
