import type { CountyPolicy } from '@samspor/domain';

/** One thing that a decision changes, by its path in the policy; null where there was or will be nothing. */
export interface PolicyChange {
  path: string;
  before: unknown;
  after: unknown;
}

/** Lists that are changed as one: their entries have no names. */
const wholes = ['ladder.hours', 'ladder.breaks', 'duty.contactCarryOverDue'];
const textDepth = 4;

/** What differs between two policies, in the order of the second one's fields. */
export function policyChanges(before: CountyPolicy, after: CountyPolicy): PolicyChange[] {
  return changesAt('', before, after);
}

function changesAt(path: string, before: unknown, after: unknown): PolicyChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (path === 'ladder.rungs') return rungChanges(before, after);
  if (isWhole(path) || !isNode(before ?? {}) || !isNode(after ?? {})) return [{ path, before, after }];
  const names = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...names].flatMap((name) =>
    changesAt(path === '' ? name : `${path}.${name}`, fieldOf(before, name), fieldOf(after, name)),
  );
}

/** Rung by rung where none came or went, so that one reads what differs; else the whole ladder. */
function rungChanges(before: unknown, after: unknown): PolicyChange[] {
  const path = 'ladder.rungs';
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length)
    return [{ path, before, after }];
  return before
    .map((rung: unknown, place) => ({
      path: `${path}.${place}`,
      before: rung,
      after: after[place] as unknown,
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

const isWhole = (path: string): boolean =>
  wholes.includes(path) || (path.startsWith('texts.') && path.split('.').length === textDepth);

const isNode = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (Reflect.get(value, name) ?? null) : null;
