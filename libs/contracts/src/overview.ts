import type { Phase } from '@samspor/domain';
import type { WorkKind } from './journeys.ts';

/** A journey that stands still: why, since when, and whom it waits for. */
export interface Stall {
  journeyId: string;
  name: string;
  municipality: string | null;
  phase: Phase;
  /** `overdue`: a deadline passed; `silent`: nothing happened for 60 days; `technical`: its workflow is stuck. */
  cause: 'overdue' | 'silent' | 'technical';
  kind: WorkKind | null;
  since: string;
  days: number;
  caseworker: { id: string; name: string } | null;
  /** For a technical cause: what was wrong and the id it was logged under. */
  detail: string | null;
}

/** GET /api/v1/overview: the leader's first view. Each number is the count of a list in /api/v1/my-day or here. */
export interface Overview {
  phases: { phase: Phase; count: number }[];
  duties: {
    schoolYear: string;
    kind: string;
    open: number;
    overdue: number;
    fulfilled: number;
    ceased: number;
    missed: number;
  }[];
  overdueJourneys: number;
  stalls: { total: number; rows: Stall[] };
  /** When the figures were read. */
  at: string;
}
