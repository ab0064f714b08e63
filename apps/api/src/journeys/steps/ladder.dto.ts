import { completableTasks, type CompletableTask } from '@samspor/domain';
import { Code, OneOf, Text } from '../../http/fields.ts';
import { OptionalNoteDto } from './measures.dto.ts';
import { StepDto } from './step.dto.ts';

export class StopLadderDto extends StepDto {
  @Text(4000, { optional: true }) reason?: string;
}

export class SettleMessageDto extends StepDto {
  @Code() message!: string;
  @OneOf(['yes', 'no']) sent!: 'yes' | 'no';
}

export class CompleteTaskDto extends OptionalNoteDto {
  @OneOf(completableTasks) task!: CompletableTask;
}
