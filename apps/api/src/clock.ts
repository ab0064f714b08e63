import type { Clock } from '@samspor/case-store';

/** A clock that showed `start` when it was made and runs on from there. */
export function clockFrom(start: Date): Clock {
  const offset = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset) };
}
