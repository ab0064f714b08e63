import type { StreamMoved } from '@samspor/case-store';
import { Refused } from '../http/refused.ts';
import type { Names } from './shielded.ts';

/** Somebody came first: what they recorded, by the names that the reader may see. */
export function stale({ version, changes }: Pick<StreamMoved, 'version' | 'changes'>, names: Names): Refused {
  const told = changes.map((change) => ({
    ...change,
    by: names.person(change.by).name,
    agency: names.agency(change.agency).name,
  }));
  return new Refused('stale', { version, changes: told });
}
