import type { WorkKind } from '@samspor/contracts';
import { stepMeeting, steps, type Phase, type Role, type StepType } from '@samspor/domain';

/** The step that meets a matter of the work list, when the role may take it from this phase; else null. */
export function expectedStep(kind: WorkKind | null, phase: Phase, role: Role): StepType | null {
  if (kind === null) return null;
  const step = stepMeeting(kind);
  const { from, who } = steps[step];
  return from.includes(phase) && who.includes(role) ? step : null;
}
