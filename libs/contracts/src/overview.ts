import type { Lane, Phase } from '@samspor/domain';

/** GET /api/v1/overview: the leader's first view. Each number is the count of a list in /api/v1/my-day or /api/v1/stalls. */
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
  /** How many things stand still, for people and for the machine; the list is /api/v1/stalls. */
  stalls: Record<Lane, number>;
  /** When the figures were read. */
  at: string;
}
