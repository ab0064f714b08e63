import {
  committeeOutcomes,
  effortGroups,
  withdrawalCauses,
  type Category,
  type CommitteeOutcome,
  type EffortGroup,
  type WithdrawalCause,
} from '@samspor/domain';
import { agencies, committees } from '@samspor/identity';
import { Code, Day, Id, OneOf, Part, Parts, Text } from '../../http/fields.ts';
import { StepDto } from './step.dto.ts';

export class ReferralDto extends StepDto {
  @OneOf(Object.keys(committees)) committee!: string;
  @Text(4000) question!: string;
  @Text(4000, { optional: true }) risk?: string;
}

const categories = [1, 2, 3, 4] as const;

/** A category that is proposed, and why. */
export class ProposalDto {
  @OneOf(categories) category!: Category;
  @OneOf(categories, { optional: true }) ownCategory?: Category;
  @OneOf(effortGroups, { optional: true }) effortGroup?: EffortGroup;
  @Text(4000) reasons!: string;
  @Text(4000, { optional: true }) motivation?: string;
  @Text(4000, { optional: true }) ownAssessment?: string;
}

/** Who does what, or tells the youth, by which day. */
export class PromiseDto {
  @Text(1000) what!: string;
  @OneOf(Object.keys(agencies)) agency!: string;
  @Code({ optional: true }) person?: string;
  @Day() dueOn!: string;
}

/** What a committee settles about one youth. */
export class DecidedDto {
  @OneOf(committeeOutcomes) outcome!: CommitteeOutcome;
  @OneOf(Object.keys(agencies)) responsible!: string;
  @Text(4000) decision!: string;
  @Part(ProposalDto, { optional: true }) proposal?: ProposalDto;
  @Parts(PromiseDto, 20, { optional: true }) agreements?: PromiseDto[];
  @Part(PromiseDto, { optional: true }) feedback?: PromiseDto;
}

export class CommitteeDecisionDto extends DecidedDto {
  @Day() on!: string;
  @Id({ optional: true }) meeting?: string;
}

export class CategoryDto extends ProposalDto {
  @Day() on!: string;
}

export class ConfirmCategoryDto extends StepDto {
  @Text(4000, { optional: true }) comment?: string;
}

export class ReturnCategoryDto extends StepDto {
  @OneOf(categories, { optional: true }) suggested?: Category;
  @Text(4000) comment!: string;
}

export class CompleteAgreementDto extends StepDto {
  @Code() agreement!: string;
  @Text(4000, { optional: true }) note?: string;
}

export class DropAgreementDto extends StepDto {
  @Code() agreement!: string;
  @Text(4000) reason!: string;
}

export class WithdrawReferralDto extends StepDto {
  @OneOf(withdrawalCauses) cause!: WithdrawalCause;
  @Text(4000, { optional: true }) note?: string;
}
