import { ReadMore } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import type { NextStep } from '@samspor/domain';
import { useTexts } from '../i18n/i18n.ts';
import { rolesText } from './roles-text.ts';
import { waitsFor } from './waits-for.ts';

interface WaitsForProps {
  step: Pick<NextStep, 'step' | 'who' | 'main'>;
  journey: Pick<JourneyView, 'committee' | 'owner'>;
}

/** Whom an expected step waits for, or who may take another one, and on asking, who else may. */
export function WaitsFor({ step, journey }: WaitsForProps) {
  const { t, texts } = useTexts();
  const { name, others } = waitsFor(step, journey, texts);
  const words = step.main ? 'waitsFor' : 'mayTake';
  if (others.length === 0) return t(`journey.next.${words}`, { name });
  return (
    <>
      {t(`journey.next.${words}More`, { name })}
      <ReadMore size="small" header={t('journey.next.whoMore', { step: texts.steps[step.step].name })}>
        {t('journey.next.who', { roles: rolesText(others, texts) })}
      </ReadMore>
    </>
  );
}
