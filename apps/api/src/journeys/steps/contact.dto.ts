import {
  attemptOutcomes,
  channels,
  guardianCopies,
  type AttemptOutcome,
  type Channel,
  type GuardianCopy,
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
  @Text(8000, { optional: true }) summary?: string;
}

export class ChannelDto extends StepDto {
  @OneOf(channels) channel!: Channel;
}
