import { Code, Text, WholeNumber } from '../../http/fields.ts';
import { OptionalNoteDto } from './measures.dto.ts';
import { StepDto } from './step.dto.ts';

export class ConfirmHintDto extends OptionalNoteDto {
  @Code() hint!: string;
  @WholeNumber(1, 100, { optional: true }) percent?: number;
}

export class RejectHintDto extends StepDto {
  @Code() hint!: string;
  @Text(4000) reason!: string;
}
