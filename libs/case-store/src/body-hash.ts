import { createHash } from 'node:crypto';
import type { Write } from './write.ts';

/** What a write says, for telling a repetition from another command under the same key. */
export function bodyHash({ journeyId, command }: Write): Buffer {
  return createHash('sha256').update(canonical({ journeyId, command })).digest();
}

/** JSON with sorted keys, so that the order in which a form sends its fields does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join()}}`;
}
