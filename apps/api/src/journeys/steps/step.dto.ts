import { Day, Text, WholeNumber } from '../../http/fields.ts';

/** What every step says: the day it happened in Oslo, today or earlier. */
export class StepDto {
  @Day() on!: string;
}

export class EmptyStepDto extends StepDto {}

export class WithdrawEntryDto extends StepDto {
  @WholeNumber(1, 1_000_000) version!: number;
  @Text(4000) reason!: string;
}
