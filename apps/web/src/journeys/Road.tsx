import type { JourneyView } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { roadOf } from './road.ts';

/** The journey as a map: where it has been and for how long, where it is, what lies ahead. */
export function Road({ journey, today }: { journey: JourneyView; today: string }) {
  const { t, texts } = useTexts();
  return (
    <Card id="reisen" title={t('journey.road.title')} gap="space-8">
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
    </Card>
  );
}
