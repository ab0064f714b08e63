import type { PolicyBook } from '@samspor/domain';

/** No process decides by an older book: a policy is set at least ten minutes before its first day begins. */
const oldestMs = 60_000;

/** What counties have decided, read once and again when it is a minute old. */
export class KeptBook {
  readonly #read: () => Promise<PolicyBook>;
  #kept: { book: Promise<PolicyBook>; readAt: number } | null = null;

  constructor(read: () => Promise<PolicyBook>) {
    this.#read = read;
  }

  /** At most a minute old. Whoever asks while it is being read waits for the same reading; a failed one is not kept. */
  book(): Promise<PolicyBook> {
    const now = performance.now();
    if (this.#kept && now - this.#kept.readAt < oldestMs) return this.#kept.book;
    const kept = { book: this.#read(), readAt: now };
    this.#kept = kept;
    kept.book.catch(() => {
      if (this.#kept === kept) this.#kept = null;
    });
    return kept.book;
  }

  /** Read anew next time: this process has decided something itself. */
  forget(): void {
    this.#kept = null;
  }
}
