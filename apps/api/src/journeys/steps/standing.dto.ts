import {
  chosenClosingReasons,
  chosenReopeningReasons,
  counties,
  matters,
  outsideReasons,
  protections,
  resolvedStatuses,
  type Matter,
  type OutsideReason,
  type Protection,
  type ResolvedStatus,
  type StepFields,
} from '@samspor/domain';
import { demoPeople } from '@samspor/identity';
import { Code, Day, Municipality, OneOf, Text } from '../../http/fields.ts';
import { OptionalNoteDto } from './measures.dto.ts';
import { StepDto } from './step.dto.ts';

const countyCodes = Object.keys(counties);

export class CloseJourneyDto extends OptionalNoteDto {
  @OneOf(chosenClosingReasons) reason!: StepFields['CloseJourney']['reason'];
}

export class ResolveOtherwiseDto extends OptionalNoteDto {
  @OneOf(resolvedStatuses) status!: ResolvedStatus;
}

export class LeaveTrainingDto extends StepDto {
  @OneOf(outsideReasons) reason!: OutsideReason;
}

export class MoveDto extends StepDto {
  @OneOf([...countyCodes, 'abroad']) to!: string;
  @Municipality({ optional: true }) municipality?: string;
}

export class EnterInstitutionDto extends StepDto {
  @OneOf(countyCodes) county!: string;
}

export class ProtectAddressDto extends StepDto {
  @OneOf(protections) level!: Protection;
}

export class AssignCaseworkerDto extends StepDto {
  @OneOf(demoPeople.map(({ id }) => id)) caseworker!: string;
}

export class EndAgencyPartDto extends StepDto {
  @Code() agency!: string;
}

export class ReopenJourneyDto extends StepDto {
  @OneOf(chosenReopeningReasons) reason!: StepFields['ReopenJourney']['reason'];
  @OneOf(outsideReasons, { optional: true }) left?: OutsideReason;
}

export class SnoozeMatterDto extends StepDto {
  @OneOf(matters) matter!: Matter;
  @Day() until!: string;
  @Text(4000) reason!: string;
}
