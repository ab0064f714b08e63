import type { Urgency, WorkRow } from '@samspor/contracts';

/** The groups of the work list, the most urgent first. */
export const urgencies: readonly Urgency[] = ['critical', 'overdue', 'soon', 'later'];

export interface WorkGroup {
  urgency: Urgency | 'snoozed';
  /** How many there are in all, shown or not. */
  count: number;
  rows: WorkRow[];
}

/** Rows by urgency in their own order; groups without any are left out. What was asked for as put off is one group. */
export function groupRows(
  rows: readonly WorkRow[],
  counts: Record<Urgency | 'snoozed', number>,
  asked: Urgency | 'snoozed' | null = null,
): WorkGroup[] {
  if (asked === 'snoozed') return [{ urgency: asked, count: counts.snoozed, rows: [...rows] }];
  return urgencies
    .map((urgency) => ({
      urgency,
      count: counts[urgency],
      rows: rows.filter((row) => row.urgency === urgency),
    }))
    .filter((group) => group.rows.length > 0);
}
