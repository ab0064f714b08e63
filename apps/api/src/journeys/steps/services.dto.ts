import {
  chosenServiceEnds,
  serviceKinds,
  serviceResults,
  type ServiceKind,
  type ServiceResult,
  type StepFields,
} from '@samspor/domain';
import { Code, Day, OneOf, Text } from '../../http/fields.ts';
import { OptionalNoteDto } from './measures.dto.ts';
import { StepDto } from './step.dto.ts';

export class StartServiceDto extends StepDto {
  @OneOf(serviceKinds) kind!: ServiceKind;
  @Day() evaluateOn!: string;
  @Text(4000) goal!: string;
}

export class EvaluateServiceDto extends OptionalNoteDto {
  @Code() service!: string;
  @OneOf(serviceResults) result!: ServiceResult;
  @Day() evaluateOn!: string;
}

export class EndServiceDto extends OptionalNoteDto {
  @Code() service!: string;
  @OneOf(chosenServiceEnds) reason!: StepFields['EndService']['reason'];
}

export class WishDto extends StepDto {
  @Text(4000) wish!: string;
}
