import type { IsoDate, Phase, SchoolYear } from '@samspor/domain';

/** How long a workflow may rest: instants are ISO 8601 in UTC, null when nothing is awaited. */
export interface Rest {
  /** False when nothing more is to be watched: the workflow ends, and a later change begins a new run. */
  open: boolean;
  wakeAt: string | null;
}

export interface JourneyActivities {
  /** Records what has fallen due for one journey, once, and tells how long it may rest. */
  catchUp(journeyId: string): Promise<Rest & { phase: Phase | null }>;
}

export interface LadderActivities {
  /** Climbs one ladder as far as it goes now, and tells how long it may rest. */
  climb(ladder: string): Promise<Rest>;
}

export interface MeetingActivities {
  /** Records what has fallen due for one meeting: agenda frozen, held, minutes due, items carried over. */
  meetingCatchUp(meetingId: string): Promise<Rest>;
  /** Records that the committee's next meeting is called; harmless when it already is. Gives its id. */
  callMeeting(committee: string): Promise<string>;
}

export interface ProcessActivities {
  /** Records what has fallen due for one process of a kind, once, and tells how long it may rest. */
  processCatchUp(kind: string, processId: string): Promise<Rest>;
}

/** A day on which a whole county has something due, and the instant at which it begins in Oslo. */
export interface Pass {
  day: IsoDate;
  at: string;
}

export interface YearPlan {
  schoolYear: SchoolYear;
  /** In order of time, 1 August first. */
  passes: Pass[];
  endsAt: string;
}

/** One page of a pass: where the next one begins, or null after the last. */
export interface Page {
  next: string | null;
}

export interface SchoolYearActivities {
  /** The days that the county's cohort shares in a school year: this one's when none is named. */
  yearPlan(schoolYear: SchoolYear | null): Promise<YearPlan>;
  /** Records what has fallen due by `day` for one page of the county's journeys, in one transaction. */
  cohortPage(
    county: string,
    day: IsoDate,
    cursor: string | null,
  ): Promise<Page & { caught: number; events: number }>;
  /** Looks for youths of one page who are owed and have no opened duty; each goes to the stuck board. */
  proveCovered(
    county: string,
    day: IsoDate,
    cursor: string | null,
  ): Promise<Page & { checked: number; uncovered: number }>;
}

/** What a reconciliation mended. */
export interface Mended {
  /** Workflows that the record asks for and Temporal did not run. */
  restarted: number;
  /** Workflows that slept past their time. */
  stirred: number;
  /** Workflows that are tagged with an earlier phase: they have slept, rightly, since the record came to another. */
  tagged: number;
  /** Schedules that were gone, and school years that nobody watched. */
  scheduled: number;
}

export interface UpkeepActivities {
  /** Holds Temporal against the record, mends every difference and reports it. */
  reconcile(): Promise<Mended>;
}
