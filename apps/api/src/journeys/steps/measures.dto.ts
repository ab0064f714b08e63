import {
  courseKinds,
  finalAnswers,
  measureOutcomes,
  offerAnswers,
  offerKinds,
  trainingKinds,
  type CourseKind,
  type FinalAnswer,
  type MeasureOutcome,
  type OfferAnswer,
  type OfferKind,
  type TrainingKind,
} from '@samspor/domain';
import { Code, Id, OneOf, OrganisationNumber, Text, WholeNumber } from '../../http/fields.ts';
import { StepDto } from './step.dto.ts';

export class NoteDto extends StepDto {
  @Text(4000) note!: string;
}

export class OptionalNoteDto extends StepDto {
  @Text(4000, { optional: true }) note?: string;
}

export class MapResourcesDto extends StepDto {
  @Text(4000, { optional: true }) resources?: string;
  @Text(4000, { optional: true }) needs?: string;
  @Text(4000, { optional: true }) barriers?: string;
  @Text(4000, { optional: true }) goals?: string;
  @Text(4000, { optional: true }) ownWords?: string;
}

export class StartCourseDto extends OptionalNoteDto {
  @OneOf(courseKinds) course!: CourseKind;
}

export class EndMeasureDto extends OptionalNoteDto {
  @OneOf(measureOutcomes) outcome!: MeasureOutcome;
}

export class StartWorkTrainingDto extends OptionalNoteDto {
  @OrganisationNumber({ optional: true }) host?: string;
}

export class ReturnToSchoolDto extends StepDto {
  @OneOf(trainingKinds) kind!: TrainingKind;
  @OrganisationNumber({ optional: true }) school?: string;
}

export class StartWorkDto extends StepDto {
  @WholeNumber(1, 100) percent!: number;
}

export class MakeOfferDto extends StepDto {
  @OneOf(offerKinds) kind!: OfferKind;
  @OneOf(offerAnswers) answer!: OfferAnswer;
  @Id({ optional: true }) entry?: string;
  @Text(4000, { optional: true }) description?: string;
}

export class AnswerOfferDto extends StepDto {
  @Code() offer!: string;
  @OneOf(finalAnswers) answer!: FinalAnswer;
}

export class EndOfferDto extends StepDto {
  @Code() offer!: string;
}
