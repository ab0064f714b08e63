import type { RejectionCode, TargetGroupRow } from './row.ts';
import { nameKey, personKey } from './same-person.ts';

/** People already known, by `nameKey`: those with and those without a birth number. */
export interface KnownPeople {
  hasNumbered(nameKey: string): boolean;
  hasNumberless(nameKey: string): boolean;
}

/** Keeps the accepted rows of one file, to tell what a later row repeats. */
export class SeenPeople implements KnownPeople {
  readonly #cells = new Map<string, string>();
  readonly #numbered = new Set<string>();
  readonly #numberless = new Set<string>();

  hasNumbered(key: string): boolean {
    return this.#numbered.has(key);
  }

  hasNumberless(key: string): boolean {
    return this.#numberless.has(key);
  }

  /** Remembers an accepted row; or says why it may not be accepted. */
  add(row: TargetGroupRow, cells: string): RejectionCode | undefined {
    const person = personKey(row);
    const above = this.#cells.get(person);
    if (above !== undefined) return above === cells ? 'duplicate-row' : 'duplicate-conflict';
    this.#cells.set(person, cells);
    (row.birthNumber === null ? this.#numberless : this.#numbered).add(nameKey(row));
    return undefined;
  }
}

/** True when the row has a birth number and a namesake of that birth date lacks one, or the reverse. */
export function isPossibleDuplicate(row: TargetGroupRow, known: KnownPeople): boolean {
  return row.birthNumber === null ? known.hasNumbered(nameKey(row)) : known.hasNumberless(nameKey(row));
}
