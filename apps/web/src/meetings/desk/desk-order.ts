import type { DeskItem } from '@samspor/contracts';

/** A case of which the reader may see everything. */
export type OpenCase = DeskItem & { journeyId: string; facts: NonNullable<DeskItem['facts']> };

/** Whether a case is still to be dealt with. */
export const isWaiting = ({ decision, gone }: Pick<DeskItem, 'decision' | 'gone'>): boolean =>
  decision === null && gone === null;

/** The next or previous case of the agenda, round its ends. */
export function stepFrom(
  items: readonly DeskItem[],
  at: DeskItem | undefined,
  by: 1 | -1,
): DeskItem | undefined {
  const index = items.findIndex(({ number }) => number === at?.number);
  return items[(index + by + items.length) % items.length];
}

/** The next case that waits after this one, round the agenda; none when all have been dealt with. */
export function nextWaiting(items: readonly DeskItem[], at: DeskItem): DeskItem | undefined {
  const index = items.findIndex(({ number }) => number === at.number);
  const round = [...items.slice(index + 1), ...items.slice(0, Math.max(index, 0))];
  return round.find((item) => isWaiting(item) && item.facts !== null);
}
