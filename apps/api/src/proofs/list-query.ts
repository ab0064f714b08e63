import { dutyKinds, proofOutcomes, proofReasons, type ProofFilter } from '@samspor/domain';
import { Refused } from '../http/refused.ts';

/** What stands in the address of a list: the figure's filter, and where the page begins. */
export type ListAddress = Readonly<Record<string, unknown>>;

/** The list's filter; refuses what is no filter of ours. */
export function filterOf({ school, kind, outcome, why, first }: ListAddress): ProofFilter {
  return {
    ...(school !== undefined && { school: school === 'none' ? null : schoolNumber(school) }),
    ...(kind !== undefined && { kind: oneOf(dutyKinds, kind, 'kind') }),
    ...(outcome !== undefined && { outcome: oneOf(proofOutcomes, outcome, 'outcome') }),
    ...(why !== undefined && { why: why === 'none' ? null : oneOf(proofReasons, why, 'why') }),
    ...(first !== undefined && { first: oneOf(['true', 'false'], first, 'first') === 'true' }),
  };
}

/** The school whose figures are asked for; undefined for all. */
export const schoolNumber = (school: unknown): string => {
  if (typeof school === 'string' && /^\d{9}$/.test(school)) return school;
  throw notInList('school');
};

/** The place after which the page begins. */
export function afterOf(after: unknown): number {
  if (after === undefined) return 0;
  if (typeof after === 'string' && /^\d{1,9}$/.test(after)) return Number(after);
  throw notInList('after');
}

function oneOf<T extends string>(known: readonly T[], value: unknown, field: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw notInList(field);
  return found;
}

const notInList = (field: string) =>
  new Refused('fields', { fields: [{ field, message: 'Åpne listen fra tallet på siden.' }] });
