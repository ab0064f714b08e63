import { startOfOsloDay, type IsoDate } from '@samspor/domain';
import type { WakeRow } from '../append/append.ts';

/** What a workflow of the record waits for. */
export interface Awaited {
  open: boolean;
  /** The next day on which it has something to record. */
  due: IsoDate | null;
}

/**
 * A workflow is stirred when it has to know of a nearer day than before, or when what it keeps opened or closed. A later
 * day than before needs no wake-up: it wakes for the earlier one and reads again.
 */
export function nearerWake(
  workflow: Pick<WakeRow, 'workflow_id' | 'type' | 'argument'>,
  before: Awaited | null,
  { open, due }: Awaited,
  today: IsoDate,
): WakeRow | null {
  const turned = !before || before.open !== open;
  const isDue = due !== null && due <= today;
  const nearer = due !== null && (!before?.due || due < before.due || isDue);
  if (!turned && !nearer) return null;
  const atOnce = turned || due === null || isDue;
  return { ...workflow, due_at: atOnce ? null : startOfOsloDay(due).toISOString() };
}

const longestSleepMs = 90 * 86_400_000;

/** The start of the Oslo day on which the next thing falls due; a sleep is never blind for longer than 90 days. */
export function wakeInstant(soonest: IsoDate | null, now: Date): Date {
  const latest = now.getTime() + longestSleepMs;
  return new Date(soonest === null ? latest : Math.min(startOfOsloDay(soonest).getTime(), latest));
}
