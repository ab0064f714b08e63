import type { Clock } from '@samspor/case-store';

/** The instant at which the next part of the demo is recorded. */
export class DemoClock implements Clock {
  at = new Date(0);

  now(): Date {
    return this.at;
  }
}
