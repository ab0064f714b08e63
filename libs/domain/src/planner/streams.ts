import { randomFrom, type Random } from '../synthetic/random.ts';

/**
 * Chance in streams of its own by name, all from one seed. What is drawn from one moves no other, so that the same life
 * is lived under another practice, where its steps come in another order.
 */
export class Streams {
  readonly #seed: number;
  readonly #drawn = new Map<string, number>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A stream of its own each time a name is asked for: the first, the second, and so on. */
  next(name: string): Random {
    const nth = this.#drawn.get(name) ?? 0;
    this.#drawn.set(name, nth + 1);
    return randomFrom(mixed(this.#seed, `${name} ${nth}`));
  }
}

/** A seed from a seed and a name (FNV-1a). */
function mixed(seed: number, name: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
