import type { Urgency, WorkRow } from '@samspor/contracts';

/** The groups of the work list, the most urgent first. */
export const urgencies: readonly Urgency[] = ['critical', 'overdue', 'soon', 'later'];

export interface WorkGroup {
  urgency: Urgency;
  /** How many there are in all, shown or not. */
  count: number;
  rows: WorkRow[];
}

/** Rows by urgency in their own order; groups without any are left out. */
export function groupRows(rows: readonly WorkRow[], counts: Record<Urgency, number>): WorkGroup[] {
  return urgencies
    .map((urgency) => ({
      urgency,
      count: counts[urgency],
      rows: rows.filter((row) => row.urgency === urgency),
    }))
    .filter((group) => group.rows.length > 0);
}
