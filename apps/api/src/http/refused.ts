import type { Problem } from '@samspor/contracts';
import { refusals, type Refusal } from './refusals.ts';

/** A request that is not carried out, and why; the filter makes problem details of it. */
export class Refused extends Error {
  readonly rule: Refusal;
  readonly more: Partial<Problem>;
  readonly status: number;

  constructor(rule: Refusal, more: Partial<Problem> = {}) {
    super(rule);
    this.name = 'Refused';
    this.rule = rule;
    this.more = more;
    this.status = refusals[rule].status;
  }
}
