/** A write that waits for its turn. */
interface Waiting<Item, Result> {
  item: Item;
  /** What it touches: no two under way share a name. */
  names: string[];
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

export interface GroupCommitOptions {
  /** Groups under way at the same time; each holds a connection. */
  lanes: number;
  /** Writes in a group at most. */
  most: number;
}

/**
 * Group commit: a write goes at once while a lane is free; what comes meanwhile waits and goes together, in one
 * transaction, so that a busy hour costs the database fewer and larger statements. Writes of one stream, or under
 * one key, follow each other. A group that fails as a whole is tried again one by one, so that none falls with
 * another's fault; what is carried must bear being carried again, as every write to the record does.
 */
export class GroupCommit<Item, Result> {
  readonly #carry: (items: Item[]) => Promise<(Result | Error)[]>;
  readonly #most: number;
  #free: number;
  #waiting: Waiting<Item, Result>[] = [];
  readonly #underWay = new Set<string>();
  #departs = false;

  /** `carry` writes a group and gives for each item, in order, its result or what stood in its way. */
  constructor(carry: (items: Item[]) => Promise<(Result | Error)[]>, { lanes, most }: GroupCommitOptions) {
    this.#carry = carry;
    this.#free = lanes;
    this.#most = most;
  }

  /** Resolves when the item's group is committed; rejects with what stood in its way. */
  write(item: Item, names: string[]): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, names, resolve, reject });
      this.#departSoon();
    });
  }

  /** Once what the event loop has at hand is taken in, so that requests of one moment share a group. */
  #departSoon(): void {
    if (this.#departs || this.#free === 0) return;
    this.#departs = true;
    setImmediate(() => {
      this.#departs = false;
      this.#depart();
    });
  }

  #depart(): void {
    while (this.#free > 0) {
      const group = this.#boarded();
      if (group.length === 0) return;
      this.#free -= 1;
      void this.#travel(group).finally(() => {
        for (const name of group.flatMap(({ names }) => names)) this.#underWay.delete(name);
        this.#free += 1;
        this.#departSoon();
      });
    }
  }

  /** The first in the queue that touch nothing which is under way. */
  #boarded(): Waiting<Item, Result>[] {
    const group: Waiting<Item, Result>[] = [];
    this.#waiting = this.#waiting.filter((one) => {
      if (group.length === this.#most || one.names.some((name) => this.#underWay.has(name))) return true;
      for (const name of one.names) this.#underWay.add(name);
      group.push(one);
      return false;
    });
    return group;
  }

  async #travel(group: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#carry(group.map(({ item }) => item));
      for (const [index, { resolve, reject }] of group.entries()) {
        const result = results[index];
        if (result instanceof Error || result === undefined) reject(result);
        else resolve(result);
      }
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else await Promise.all(group.map((one) => this.#travel([one])));
    }
  }
}
