import type { AttendanceMark, CellMark } from '@samspor/domain';

/** Marks of one session on their way, under a key of their own: ids and letters, no names. */
export interface QueuedMarks {
  key: string;
  session: number;
  marks: CellMark[];
}

/** Where a queue outlives the page: the browser's own storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Marks that have not been acknowledged, in the order in which they were made; kept over a reload. */
export class MarkQueue {
  readonly #shelf: Shelf;
  readonly #name: string;
  readonly #listeners = new Set<() => void>();
  #waiting: readonly QueuedMarks[];

  /** One queue for a person and a run: whoever signs in next on this machine sends her own only. */
  constructor(shelf: Shelf, person: string, runId: string) {
    this.#shelf = shelf;
    this.#name = `samspor.marks.${person}.${runId}`;
    this.#waiting = stored(shelf.getItem(this.#name));
  }

  waiting = (): readonly QueuedMarks[] => this.#waiting;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(marks: QueuedMarks): void {
    this.#keep([...this.#waiting, marks]);
  }

  /** Takes out what was acknowledged, or refused. */
  remove(key: string): void {
    this.#keep(this.#waiting.filter((one) => one.key !== key));
  }

  #keep(waiting: readonly QueuedMarks[]): void {
    this.#waiting = waiting;
    if (waiting.length > 0) this.#shelf.setItem(this.#name, JSON.stringify(waiting));
    else this.#shelf.removeItem(this.#name);
    this.#listeners.forEach((listener) => listener());
  }
}

/** What a cell shows: the latest mark on its way, else what the record says. */
export function shownMark(
  waiting: readonly QueuedMarks[],
  session: number,
  journeyId: string,
  recorded: AttendanceMark | null,
): { mark: AttendanceMark | null; isUnsent: boolean } {
  const latest = waiting
    .filter((one) => one.session === session)
    .flatMap(({ marks }) => marks.filter((cell) => cell.journeyId === journeyId))
    .at(-1);
  return latest ? { mark: latest.mark, isUnsent: true } : { mark: recorded, isUnsent: false };
}

/** What another version of the page left there, or somebody's tampering, is no queue. */
function stored(text: string | null): QueuedMarks[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? (found as QueuedMarks[]) : [];
  } catch {
    return [];
  }
}
