import {
  breachConsequences,
  talkCancelReasons,
  conditionOutcomes,
  conditionRules,
  type BreachConsequence,
  type TalkCancelReason,
  type ConditionOutcome,
  type ConditionRule,
} from '@samspor/domain';
import { Code, Day, OneOf, Text } from '../../http/fields.ts';
import { OptionalNoteDto } from './measures.dto.ts';
import { StepDto } from './step.dto.ts';

export class CancelTalkDto extends OptionalNoteDto {
  @OneOf(talkCancelReasons) reason!: TalkCancelReason;
}

export class SetConditionDto extends StepDto {
  @OneOf(conditionRules) rule!: ConditionRule;
  @Day({ optional: true }) from?: string;
  @Text(4000) what!: string;
  @Text(200, { optional: true }) decidedBy?: string;
  @Text(200, { optional: true }) reference?: string;
}

export class LeaveOutConditionDto extends StepDto {
  @Text(4000) reasons!: string;
}

export class RecordBreachDto extends StepDto {
  @Code() condition!: string;
  @OneOf(breachConsequences) consequence!: BreachConsequence;
  @Text(4000) what!: string;
  @Text(4000) considered!: string;
}

export class EndConditionDto extends OptionalNoteDto {
  @Code() condition!: string;
  @OneOf(conditionOutcomes) outcome!: ConditionOutcome;
}
