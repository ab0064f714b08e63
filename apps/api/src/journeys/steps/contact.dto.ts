import {
  attemptOutcomes,
  channels,
  guardianCopies,
  housings,
  incomes,
  rightHelps,
  type AttemptOutcome,
  type Channel,
  type GuardianCopy,
  type Housing,
  type Income,
  type RightHelp,
} from '@samspor/domain';
import { OneOf, Text } from '../../http/fields.ts';
import { StepDto } from './step.dto.ts';

export class ContactDto extends StepDto {
  @OneOf(channels) channel!: Channel;
  @Text(4000, { optional: true }) note?: string;
}

export class AttemptDto extends ContactDto {
  @OneOf(attemptOutcomes, { optional: true }) outcome?: AttemptOutcome;
}

export class RightsInfoDto extends StepDto {
  @OneOf(guardianCopies, { optional: true }) guardianCopy?: GuardianCopy;
}

export class ClarificationTalkDto extends StepDto {
  @OneOf(channels) channel!: Channel;
  @Text(4000, { optional: true }) situation?: string;
  @OneOf(incomes, { optional: true }) income?: Income;
  @Text(4000, { optional: true }) incomeNote?: string;
  @OneOf(housings, { optional: true }) housing?: Housing;
  @Text(4000, { optional: true }) schoolHistory?: string;
  @OneOf(rightHelps, { optional: true }) rightHelp?: RightHelp;
  @Text(4000, { optional: true }) rightHelpWhy?: string;
  @Text(4000, { optional: true }) wishes?: string;
  @Text(4000, { optional: true }) question?: string;
  @Text(8000, { optional: true }) summary?: string;
}

export class ChannelDto extends StepDto {
  @OneOf(channels) channel!: Channel;
}
