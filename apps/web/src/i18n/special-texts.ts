import type { SpecialAct } from '@samspor/domain';

/** The words for every act on a special unit's list. */
export interface SpecialTexts {
  act: Record<SpecialAct, string>;
}
