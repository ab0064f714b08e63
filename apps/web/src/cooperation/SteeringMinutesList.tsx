import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import type { CooperationView } from '@samspor/contracts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { steeringMinutesFile } from './cooperation-api.ts';
import { DecisionWords } from './SteeringGroup.tsx';

/** What the last meetings decided: what their events say, and as a file. */
export function SteeringMinutesList({ view }: { view: CooperationView }) {
  const { t, texts } = useTexts();
  const { minutes } = view.steering;
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {t('cooperation.minutes')}
      </Heading>
      {minutes.length === 0 && <BodyLong>{t('cooperation.noMinutes')}</BodyLong>}
      {minutes.map(({ meeting, meetsOn, present, decisions }) => (
        <VStack key={meeting} gap="space-8" className="help-item">
          <Heading level="4" size="xsmall">
            {t('cooperation.minutesOf', { date: formatDay(meetsOn) })}
          </Heading>
          <BodyShort>
            {t('cooperation.attended', {
              who: present.map((seat) => texts.cooperation.seat[seat]).join(', '),
            })}
          </BodyShort>
          {decisions.map((one) => (
            <DecisionWords key={one.decision} decision={one} today={view.today} />
          ))}
          <div>
            <a
              className="aksel-link no-print"
              href={steeringMinutesFile(view.cooperationId, meeting)}
              download
            >
              {t('cooperation.minutesFile', { date: formatDay(meetsOn) })}
            </a>
          </div>
        </VStack>
      ))}
    </VStack>
  );
}
