import type { LadderStartPage } from '@samspor/contracts';

/** Pages of a group added up. */
export type StartSum = Omit<LadderStartPage, 'next'>;

export const nothingYet: StartSum = { first: {}, minors: 0, leftOut: {}, refused: 0 };

/** The sum with one page more. */
export const addPage = (sum: StartSum, page: StartSum): StartSum => ({
  first: added(sum.first, page.first),
  minors: sum.minors + page.minors,
  leftOut: added(sum.leftOut, page.leftOut),
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
