import type { TimelineEntry } from '@samspor/contracts';

export interface TimelineDay {
  on: string;
  entries: TimelineEntry[];
}

/** What happened by the day it happened, the latest first; within a day what was recorded last comes first. */
export function timelineDays(timeline: readonly TimelineEntry[]): TimelineDay[] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of timeline) days.set(entry.on, [...(days.get(entry.on) ?? []), entry]);
  return [...days]
    .map(([on, entries]) => ({ on, entries: entries.toSorted((a, b) => b.version - a.version) }))
    .toSorted((a, b) => b.on.localeCompare(a.on));
}
