/** No process decides by an older book: what is decided is so at least ten minutes before its first day begins. */
const oldestMs = 60_000;

/** What was decided for days to come, read once and again when it is a minute old. */
export class KeptBook<Book> {
  readonly #read: () => Promise<Book>;
  #kept: { book: Promise<Book>; readAt: number } | null = null;

  constructor(read: () => Promise<Book>) {
    this.#read = read;
  }

  /** At most a minute old. Whoever asks while it is being read waits for the same reading; a failed one is not kept. */
  book(): Promise<Book> {
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
