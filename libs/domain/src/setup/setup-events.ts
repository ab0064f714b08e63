import type { IsoDate } from '../calendar/dates.ts';
import type { Sitting } from '../committee/committees.ts';
import type { CoursePlan, TemplateId } from '../course/templates.ts';

/** Who looks after the system decides what it is set up with. */
export interface SetupEventData {
  /** A committee sits and meets so from a day on, until it is decided anew. */
  CommitteeSet: { committee: string; from: IsoDate; sits: Sitting };
  /** Runs of a course that begin from a day on are built so; those that were planned before keep what they have. */
  TemplateSet: { template: TemplateId; from: IsoDate; plan: CoursePlan };
}

export type SetupEventType = keyof SetupEventData;

export type SetupEvent = {
  [T in SetupEventType]: { type: T; data: SetupEventData[T] & { on: IsoDate } };
}[SetupEventType];
