import { createHash } from 'node:crypto';

/** The same name gives the same id wherever it is asked for: a UUID of version 8, of bits of our own making. */
export function namedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
