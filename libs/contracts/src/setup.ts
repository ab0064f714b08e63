import type { CommitteePreview, CoursePlan, MeetingAhead, Role, Sitting } from '@samspor/domain';

/** One decision about something of the set-up. */
export interface SetupDecision<Content> {
  version: number;
  /** The first day on which it holds. */
  from: string;
  content: Content;
  by: { id: string; name: string };
  at: string;
}

/** Something of the set-up: as it is from the beginning, and what was decided since. */
export interface SetupOf<Content> {
  id: string;
  name: string;
  /** For If-Match; 0 where nothing has been decided. */
  version: number;
  /** As it is until something else is decided. */
  base: Content;
  /** Every decision, the latest first: those to come, the one in force and those before. */
  decisions: SetupDecision<Content>[];
}

/** A committee of the county, and its next meetings as they are now. */
export interface CommitteeSetup extends SetupOf<Sitting> {
  ahead: MeetingAhead[];
}

/** A role that somebody has in an agency: a seat that can be at a table. */
export interface HeldSeat {
  agency: { id: string; name: string };
  role: Role;
  people: string[];
}

/** GET /api/v1/setup/committees */
export interface CommitteesSetup {
  /** The first day from which a decision made now may hold. */
  earliest: string;
  today: string;
  committees: CommitteeSetup[];
  seats: HeldSeat[];
}

/** PUT /api/v1/setup/committees/{committee}; POST …/preview takes the same, and answers with what it would lead to. */
export interface CommitteeDecision {
  from: string;
  sits: Sitting;
}

export type CommitteeOutlook = CommitteePreview;

/** A course, with how many runs keep what they began with: planned or running now. */
export interface TemplateSetup extends SetupOf<CoursePlan> {
  aim: string;
  runs: number;
}

/** GET /api/v1/setup/templates */
export interface TemplatesSetup {
  earliest: string;
  today: string;
  templates: TemplateSetup[];
}

/** PUT /api/v1/setup/templates/{template} */
export interface TemplateDecision {
  from: string;
  plan: CoursePlan;
}

/** What became of a decision. */
export interface SetupDecided {
  version: number;
  from: string;
}
