/** Why a youth is not given to another contact person together with others. */
export const staysReasons = ['strict', 'closed', 'has-already', 'gone', 'changed', 'refused'] as const;

export type StaysReason = (typeof staysReasons)[number];

/** What of a youth bears on whether she may be given to somebody else together with others. */
interface Movable {
  caseworker: string | null;
  phase: string;
  isStrict: boolean;
}

/**
 * Why not; null when she may be. Who lives under a STRENGT_ level is handed over one at a time, by somebody who knows of
 * it (ours, infra/adr/0043).
 */
export function reassignHindrance({ caseworker, phase, isStrict }: Movable, to: string): StaysReason | null {
  if (isStrict) return 'strict';
  if (phase === 'closed') return 'closed';
  return caseworker === to ? 'has-already' : null;
}

/** Who gets whom: one after the other in turn, so that nobody gets two more than another; null: she stays, and why. */
export function dealt<T extends Movable>(
  youths: readonly T[],
  receivers: readonly string[],
): { youth: T; to: string | null; why: StaysReason | null }[] {
  let turn = 0;
  return youths.map((youth) => {
    const to = receivers[turn % receivers.length];
    if (to === undefined) throw new Error('Nobody to give to');
    const why = reassignHindrance(youth, to);
    if (why) return { youth, to: null, why };
    turn += 1;
    return { youth, to, why: null };
  });
}
