import type { WorkKind } from '@samspor/contracts';
import { stepsMeeting, steps, type PersonActor, type Phase, type StepType } from '@samspor/domain';

/** What the work list knows of a journey. */
export interface Facts {
  phase: Phase;
  /** The agency that leads the committee it was referred to. */
  committee: string | null;
  committeeMet: boolean;
  categoryState: 'proposed' | 'confirmed' | 'returned' | null;
}

/**
 * The step that meets a matter of the work list, when the seat may take it from where the journey stands; else null.
 * The list holds no folded journey: it does not know whether a measure runs, nor who proposed a category. Such a step
 * may be offered here and still be refused; the youth's page, which folds, offers lawful steps only.
 */
export function expectedStep(
  kind: WorkKind | null,
  facts: Facts,
  { role, agency }: Pick<PersonActor, 'role' | 'agency'>,
): StepType | null {
  if (kind === null) return null;
  const mayTake = (step: StepType) => {
    const { from, who } = steps[step];
    return from.includes(facts.phase) && who.includes(role) && !isHindered(step, facts, agency);
  };
  return stepsMeeting(kind).find(mayTake) ?? null;
}

/** As the domain's guards, as far as the list knows (libs/domain, hindrance.ts). */
function isHindered(
  step: StepType,
  { phase, committee, committeeMet, categoryState }: Facts,
  agency: string,
): boolean {
  if (step === 'RecordCommitteeDecision') return agency !== committee;
  if (step === 'ProposeCategory') return !committeeMet || categoryState === 'proposed';
  if (step === 'ConfirmCategory' || step === 'ReturnCategory') return categoryState !== 'proposed';
  if (step === 'StartCourse' || step === 'StartWorkTraining') return phase === 'committee' && !committeeMet;
  return false;
}
