import { Heading, VStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import { useTexts } from '../i18n/i18n.ts';
import { roadOf } from './road.ts';

/** The journey as a map: where it has been and for how long, where it is, what lies ahead. */
export function Road({ journey, today }: { journey: JourneyView; today: string }) {
  const { t, texts } = useTexts();
  return (
    <VStack as="section" gap="space-8" className="card" aria-labelledby="reisen">
      <Heading id="reisen" level="2" size="small">
        {t('journey.road.title')}
      </Heading>
      <ol className="road">
        {roadOf(journey, today).map(({ phase, state, days }) => (
          <li key={phase} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="road-phase">{texts.codes.phase[phase]}</span>
            <span className="road-time">
              {days === null ? (
                <span className="visually-hidden">{t('journey.road.notYet')}</span>
              ) : (
                `${t('app.days', { count: days })}${state === 'now' ? `, ${t('journey.road.now')}` : ''}`
              )}
            </span>
          </li>
        ))}
      </ol>
    </VStack>
  );
}
