import type { JourneyView } from '@samspor/contracts';
import type { NextStep, Role } from '@samspor/domain';
import type { Texts } from '../i18n/texts.ts';

/** Whom a step waits for: one to name, and the roles that may take it as well. */
export interface Awaited {
  name: string;
  others: Role[];
}

const ofOwner: readonly Role[] = ['ot-caseworker', 'ot-leader'];

/** The committee that decides; else the owner of the case, where it may take the step; else the first role that may. */
export function waitsFor(
  { step, who }: Pick<NextStep, 'step' | 'who'>,
  { committee, owner }: Pick<JourneyView, 'committee' | 'owner'>,
  { codes }: Pick<Texts, 'codes'>,
): Awaited {
  if (step === 'RecordCommitteeDecision' && committee) return { name: committee, others: [] };
  if (who.some((role) => ofOwner.includes(role)) && owner.id !== 'hidden') {
    return { name: owner.name, others: who.filter((role) => !ofOwner.includes(role)) };
  }
  const [first, ...others] = who;
  return { name: first ? codes.role[first] : '', others };
}
