import {
  admissionGroups,
  countings,
  educationLevels,
  finalAnswers,
  placeAnswers,
  preventiveStatuses,
  programmes,
  schoolingOutcomes,
  subjects,
  subjectStates,
  uncountedReasons,
  type AdmissionGroup,
  type Counting,
  type EducationLevel,
  type FinalAnswer,
  type PlaceAnswer,
  type PreventiveStatus,
  type Programme,
  type SchoolingOutcome,
  type Subject,
  type SubjectState,
  type UncountedReason,
} from '@samspor/domain';
import { Code, Day, OneOf, OrganisationNumber, SchoolYearField, Text } from '../../http/fields.ts';
import { OptionalNoteDto } from './measures.dto.ts';
import { StepDto } from './step.dto.ts';

export class RecordSchoolingDto extends OptionalNoteDto {
  @SchoolYearField() schoolYear!: string;
  @OneOf(schoolingOutcomes) outcome!: SchoolingOutcome;
  @OneOf(educationLevels, { optional: true }) level?: EducationLevel;
  @OneOf(programmes, { optional: true }) programme?: Programme;
  @OrganisationNumber({ optional: true }) school?: string;
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
  @OneOf(countings) counted!: Counting;
  @OneOf(uncountedReasons, { optional: true }) why?: UncountedReason;
  @OneOf(['yes', 'no']) omval!: 'yes' | 'no';
  @Code({ optional: true }) replaces?: string;
}

export class RecordSubjectDto extends StepDto {
  @OneOf(subjects) subject!: Subject;
  @OneOf(subjectStates) state!: SubjectState;
  @Day({ optional: true }) examOn?: string;
  @Text(100, { optional: true }) name?: string;
}

export class ApplyToSchoolDto extends OptionalNoteDto {
  @OneOf(admissionGroups) group!: AdmissionGroup;
  @OneOf(programmes) programme1!: Programme;
  @OrganisationNumber({ optional: true }) school1?: string;
  @OneOf(programmes, { optional: true }) programme2?: Programme;
  @OrganisationNumber({ optional: true }) school2?: string;
  @OneOf(programmes, { optional: true }) programme3?: Programme;
  @OrganisationNumber({ optional: true }) school3?: string;
}

export class AnswerApplicationDto extends StepDto {
  @OneOf(placeAnswers) answer!: PlaceAnswer;
}

export class ReplyToPlaceDto extends StepDto {
  @OneOf(finalAnswers) reply!: FinalAnswer;
}

export class PlanInterruptionDto extends StepDto {
  @Day() lastDay!: string;
  @Day() backOn!: string;
  @Text(4000) plan!: string;
}

export class CallInFollowUpServiceDto extends StepDto {
  @OneOf(preventiveStatuses) reported!: PreventiveStatus;
  @Text(4000) concern!: string;
}
