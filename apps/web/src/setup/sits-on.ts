import type { SetupDecision, SetupOf } from '@samspor/contracts';
import { committeeOn, readSitting, PolicyRefused, type Sitting } from '@samspor/domain';
import type { DecisionState } from '../county/DecidedItem.tsx';
import { faultIn, type FieldFault } from '../county/faults.ts';
import { isReplaced } from '../county/policy-on.ts';
import type { Texts } from '../i18n/texts.ts';

/** How a committee would sit on a day if nothing new were decided. */
export function sitsOn({ id, base, decisions }: SetupOf<Sitting>, day: string): Sitting {
  const decided = decisions
    .toSorted((a, b) => a.version - b.version)
    .map(({ from, content }) => ({ from, committee: { id, ...content } }));
  const { id: _, ...sits } = committeeOn({ base: { id, ...base }, decided }, day);
  return sits;
}

/** Whether a decision holds today, will, did, or was replaced; the decisions the latest first. */
export function stateOn<T>(
  decision: SetupDecision<T>,
  decisions: readonly SetupDecision<T>[],
  today: string,
): DecisionState {
  if (isReplaced(decision, decisions)) return 'replaced';
  if (decision.from > today) return 'coming';
  return decisions.find(({ from }) => from <= today)?.from === decision.from ? 'now' : 'before';
}

/** What cannot stand of how a committee shall sit, before anything is sent. */
export function sittingFaults(sits: Sitting, committee: string, texts: Texts): FieldFault[] {
  try {
    readSitting(sits, committee);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    return error.faults.map((fault) => faultIn(fault, texts));
  }
}
