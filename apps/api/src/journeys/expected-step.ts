import type { WorkKind } from '@samspor/contracts';
import { stepMeeting, steps, type Phase, type Role, type StepType } from '@samspor/domain';

/** What the work list knows of a journey. */
export interface Facts {
  phase: Phase;
  committeeMet: boolean;
  categoryState: 'proposed' | 'confirmed' | 'returned' | null;
}

/**
 * The step that meets a matter of the work list, when the role may take it from where the journey stands; else null.
 * The list holds no folded journey: it does not know whether a measure runs, nor who proposed a category. Such a step
 * may be offered here and still be refused; the youth's page, which folds, offers lawful steps only.
 */
export function expectedStep(kind: WorkKind | null, facts: Facts, role: Role): StepType | null {
  if (kind === null) return null;
  const step = stepMeeting(kind);
  const { from, who } = steps[step];
  return from.includes(facts.phase) && who.includes(role) && !isHindered(step, facts) ? step : null;
}

/** As the domain's guards, as far as the list knows (libs/domain, hindrance.ts). */
function isHindered(step: StepType, { phase, committeeMet, categoryState }: Facts): boolean {
  if (step === 'ProposeCategory') return !committeeMet || categoryState === 'proposed';
  if (step === 'ConfirmCategory' || step === 'ReturnCategory') return categoryState !== 'proposed';
  if (step === 'StartCourse' || step === 'StartWorkTraining') return phase === 'committee' && !committeeMet;
  return false;
}
