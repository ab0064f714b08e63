/** What a meeting is told when one comes back to it from a case of its agenda. */
export interface CameFrom {
  journeyId: string;
  /** A decision was saved: the next case is up. */
  saved: boolean;
}

/** What the browser kept for this page, if it is that. */
export const cameFrom = (state: unknown): CameFrom | null =>
  typeof state === 'object' && state !== null && 'journeyId' in state && 'saved' in state
    ? { journeyId: String(state.journeyId), saved: state.saved === true }
    : null;

interface Item {
  journeyId: string;
  decision: object | null;
}

/** The case to go on with: the next undecided one after a decision, round the agenda; else the one that one came from. */
export function caseUp(agenda: readonly Item[], from: CameFrom | null): string | null {
  if (!from) return null;
  if (!from.saved) return from.journeyId;
  const at = agenda.findIndex(({ journeyId }) => journeyId === from.journeyId);
  const round = [...agenda.slice(at + 1), ...agenda.slice(0, Math.max(at, 0))];
  return round.find(({ decision }) => decision === null)?.journeyId ?? null;
}
