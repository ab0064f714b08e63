import type { Rhythmic, WellbeingMatterKind, WellbeingWork } from '@samspor/domain';

/** The words for every code of the wellbeing person's work: a code without a word does not compile. */
export interface WellbeingCodeTexts {
  work: Record<WellbeingWork, string>;
  rhythm: Record<Rhythmic, string>;
  matter: Record<WellbeingMatterKind, string>;
}
