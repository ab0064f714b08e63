import type { LadderPreviewPage, LadderStartPage } from '@samspor/contracts';

/** Pages of a group added up. */
export type StartSum = Omit<LadderPreviewPage, 'next'>;

export const nothingYet: StartSum = { first: {}, minors: 0, leftOut: {}, byHand: [], refused: 0 };

/** The sum with one page more; only a preview names those left out. */
export const addPage = (
  sum: StartSum,
  page: Omit<LadderStartPage, 'next'> & Partial<StartSum>,
): StartSum => ({
  first: added(sum.first, page.first),
  minors: sum.minors + page.minors,
  leftOut: added(sum.leftOut, page.leftOut),
  byHand: [...sum.byHand, ...(page.byHand ?? [])],
  refused: sum.refused + page.refused,
});

function added<K extends string>(
  some: Partial<Record<K, number>>,
  more: Partial<Record<K, number>>,
): Partial<Record<K, number>> {
  const all = { ...some };
  for (const [name, count] of Object.entries(more) as [K, number][]) all[name] = (all[name] ?? 0) + count;
  return all;
}

/** How many a table of counts is about. */
export const total = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);
