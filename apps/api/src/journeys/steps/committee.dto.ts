import { committeeOutcomes, type Category, type CommitteeOutcome } from '@samspor/domain';
import { agencies, committees } from '@samspor/identity';
import { Id, OneOf, Text } from '../../http/fields.ts';
import { StepDto } from './step.dto.ts';

export class ReferralDto extends StepDto {
  @OneOf(Object.keys(committees)) committee!: string;
  @Text(4000) question!: string;
}

export class CommitteeDecisionDto extends StepDto {
  @OneOf(committeeOutcomes) outcome!: CommitteeOutcome;
  @OneOf(Object.keys(agencies)) responsible!: string;
  @Id({ optional: true }) meeting?: string;
  @Text(4000) decision!: string;
}

export class CategoryDto extends StepDto {
  @OneOf([1, 2, 3, 4]) category!: Category;
  @Text(4000) reasons!: string;
  @Text(4000, { optional: true }) ownAssessment?: string;
}

export class ConfirmCategoryDto extends StepDto {
  @Text(4000, { optional: true }) comment?: string;
}

export class ReturnCategoryDto extends StepDto {
  @Text(4000) comment!: string;
}
