/** Lets a few pieces of work go on at a time; the others wait in the order they came. */
export class Turns<Result = unknown> {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  readonly #here = new Map<string, Promise<Result>>();

  constructor(most: number) {
    this.#free = most;
  }

  /** Does the work when its turn has come, and gives what it gives. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  /** Does the work called `name` when its turn has come; asked for twice meanwhile, it is one and the same run. */
  once(name: string, work: () => Promise<Result>): Promise<Result> {
    const here = this.#here.get(name);
    if (here) return here;
    const run = this.take(work).finally(() => this.#here.delete(name));
    this.#here.set(name, run);
    return run;
  }

  /** Whether the work called `name` waits or goes on here. */
  has(name: string): boolean {
    return this.#here.has(name);
  }

  /** Who is let in by the one before takes over that one's place. */
  async #turn(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
