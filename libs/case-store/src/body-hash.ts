import type { Keyring } from './crypto/keyring.ts';
import type { PersonWrite, Write } from './write.ts';

/** What a write says, and about whom: tells a repetition from another command or youth under the same key. */
export function bodyHash(keyring: Keyring, write: Write | PersonWrite): Buffer {
  const { journeyId, command } = write;
  const person = 'person' in write ? write.person : undefined;
  return fingerprintOf(keyring, { journeyId, command, person });
}

/** The fingerprint of anything that came as JSON. */
export const fingerprintOf = (keyring: Keyring, body: object): Buffer => keyring.fingerprint(canonical(body));

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
