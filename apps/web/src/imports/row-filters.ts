import type { PreviewRow } from '@samspor/contracts';

export const rowFilters = ['all', 'new', 'moved', 'changed', 'unchanged', 'rejected', 'withNotice'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** The rows of one kind, in the order they came. */
export const rowsOf = (rows: readonly PreviewRow[], filter: RowFilter): PreviewRow[] =>
  rows.filter((row) => fits(row, filter));

/** The kinds that there are rows of, with how many; a row with a notice counts under its outcome too. */
export const filtersOf = (rows: readonly PreviewRow[]): { name: RowFilter; count: number }[] =>
  rowFilters.map((name) => ({ name, count: rowsOf(rows, name).length })).filter(({ count }) => count > 0);

function fits({ outcome, notices }: PreviewRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'withNotice' ? notices.length > 0 : outcome === filter;
}
