import type { JourneyRule, RepairRule } from '@samspor/domain';

/** RFC 9457 problem details. `rule` is stable for machines, `detail` is bokmål and says what to do next. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  rule: string;
  /** Id under which a fault of ours was logged. */
  instance?: string;
  /** Field errors of a refused body. */
  fields?: { field: string; message: string; code?: string }[];
  /** On a stale page (409 `stale`): who changed the journey since the page was read, newest first. */
  changes?: { version: number; type: string; by: string; agency: string; at: string }[];
  /** Of a youth whom one's own agency follows already (409 `already-enrolled`): her journey. */
  journeyId?: string;
  /** Where a step came too soon: the first day on which it can be taken. */
  from?: string;
  /** Where a day is too far ahead: the last one that would do. */
  until?: string;
  /** Where a time is taken (409 `slot-taken`): the next ones that are free. */
  free?: { day: string; time: string }[];
  /** On a stale page: the journey's version now. */
  version?: number;
}

/** `rule` of what the API refuses by itself; the journey's own refusals are the domain's JourneyRule. */
export type ApiRule =
  | 'signed-out'
  | 'no-access'
  | 'wrong-origin'
  | 'not-found'
  | 'unknown-step'
  | 'fields'
  | 'bad-json'
  | 'bad-encoding'
  | 'not-json'
  | 'too-deep'
  | 'too-large'
  | 'key-missing'
  | 'key-reused'
  | 'version-missing'
  | 'stale'
  | 'already-enrolled'
  | 'slot-taken'
  | 'route-changed'
  | 'stop-done'
  | 'proof-not-done'
  | 'proof-not-frozen'
  | 'too-many'
  | 'sign-in-failed'
  | 'not-a-user'
  | 'unavailable'
  | 'fault';

/** Every refusal there is: the journey's and the API's. */
export type Rule = JourneyRule | RepairRule | ApiRule;
