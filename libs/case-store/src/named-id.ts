import { createHash } from 'node:crypto';

/** The same name gives the same id wherever it is asked for: a UUID of version 8, of bits of our own making, or another. */
export function namedId(name: string, version = 8): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `${version}${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}
