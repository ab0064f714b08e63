import type { Effects } from './journey-events.ts';
import type { CausedEvent, Entry, Journey } from './journey.ts';

/** Every entry of a journey, the first one first. */
export function entriesOf({ log }: Pick<Journey, 'log'>): Entry[] {
  const entries: Entry[] = [];
  for (let entry = log; entry; entry = entry.earlier) entries.push(entry);
  return entries.reverse();
}

/** An entry with what it counts as; null where it has been withdrawn, or withdraws another. */
export interface Counting {
  version: number;
  event: CausedEvent | null;
}

/** The one place that says which events count, and with which consequences. */
export function counting(entries: readonly Entry[]): Counting[] {
  const out = new Set<number>();
  const instead = new Map<number, Effects>();
  for (const { event } of entries) {
    if (event.type !== 'EntryWithdrawn') continue;
    for (const version of [event.data.version, ...event.data.also]) out.add(version);
    for (const { version, effects } of event.data.instead) instead.set(version, effects);
  }
  return entries.map(({ version, event }) => {
    if (out.has(version) || event.type === 'EntryWithdrawn') return { version, event: null };
    const effects = instead.get(version);
    return { version, event: effects ? withEffects(event, effects) : event };
  });
}

/** The events that count, in the order of their versions. */
export const countingEvents = (journey: Pick<Journey, 'log'>): CausedEvent[] =>
  counting(entriesOf(journey)).flatMap(({ event }) => event ?? []);

/** The same event with other consequences. */
export function withEffects(event: CausedEvent, effects: Effects): CausedEvent {
  return { ...event, data: { ...ownData(event), ...effects } } as CausedEvent;
}

/** What an event says beside its consequences. */
export function ownData({ data }: Pick<CausedEvent, 'data'>): object {
  const { on: _on, phase: _phase, sets: _sets, meets: _meets, status: _status, ...own } = data;
  return own;
}

/** The consequences that an event says it has. */
export function effectsOf({ data }: Pick<CausedEvent, 'data'>): Effects {
  const { on, phase, sets, meets, status } = data;
  return {
    on,
    ...(phase && { phase }),
    ...(sets && { sets }),
    ...(meets && { meets }),
    ...(status && { status }),
  };
}
