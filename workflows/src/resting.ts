import * as wf from '@temporalio/workflow';
import type { Rest } from './activities.ts';
import { moved } from './messages.ts';

const SECOND = 1_000;
const DAY = 86_400 * SECOND;
const SHORTEST = 30 * SECOND;
const LONGEST = 90 * DAY;

/**
 * Milliseconds to rest until an instant. Half a minute late is on time, so skewed clocks never spin; and no sleep is
 * blind for more than 90 days, whatever was awaited.
 */
export function until(at: string | null): number {
  const left = Date.parse(at ?? '') - Date.now();
  return Number.isNaN(left) ? LONGEST : Math.min(Math.max(left, SHORTEST), LONGEST);
}

/** No run outlives a school year, so no patched() does either. */
export const turnsOver = (): boolean =>
  wf.workflowInfo().continueAsNewSuggested || Date.now() - +wf.workflowInfo().runStartTime > 270 * DAY;

/** Rests until the instant has come; returns at once when it is past. */
export async function restUntil(at: string): Promise<void> {
  while (Date.parse(at) > Date.now()) await wf.sleep(until(at));
}

/**
 * Reads the record, rests until something is due or it has moved, and reads again, until nothing is open. `onRead` sees
 * each reading; `turnOver` continues as new.
 */
export async function keepReading<Read extends Rest>(
  read: () => Promise<Read>,
  turnOver: () => Promise<never>,
  onRead: (read: Read) => void = () => undefined,
): Promise<void> {
  let stirred = false;
  wf.setHandler(moved, () => void (stirred = true)); // no content: late, twice or merged is the same
  for (;;) {
    stirred = false; // before reading: what is recorded from here on is read now, or stirs again
    const known = await read(); // records what has fallen due, once
    if (!known.open && !stirred) return; // reopened later: signalWithStart begins a new run
    onRead(known);
    if (turnsOver()) await turnOver();
    await wf.condition(() => stirred, until(known.wakeAt));
  }
}
