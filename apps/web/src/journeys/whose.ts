import type { JourneyView } from '@samspor/contracts';
import type { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';

/** How old somebody is and where from: what stands beside a name. */
export const whoseLine = (
  { age, municipality }: JourneyView['person'],
  t: ReturnType<typeof useTexts>['t'],
): string =>
  [t('app.years', { count: age }), municipality && municipalityName(municipality)]
    .filter(Boolean)
    .join(' · ');
