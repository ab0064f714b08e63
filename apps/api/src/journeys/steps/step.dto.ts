import { Day } from '../../http/fields.ts';

/** What every step says: the day it happened in Oslo, today or earlier. */
export class StepDto {
  @Day() on!: string;
}

export class EmptyStepDto extends StepDto {}
