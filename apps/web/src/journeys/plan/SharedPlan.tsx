import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { ServiceItem } from './ServiceItem.tsx';
import './plan.css';

/** What the youth wants, and what everybody who helps does at the same time. */
export function SharedPlan({ journey: { services, wish } }: { journey: JourneyView }) {
  const { t } = useTexts();
  const running = services.filter(({ ended }) => !ended);
  const ended = services.filter((one) => one.ended);
  return (
    <VStack gap="space-16">
      <div className="plan-wish">
        <BodyShort weight="semibold">{t('journey.plan.wish')}</BodyShort>
        <BodyLong>{wish ? wish.text : t('journey.plan.noWish')}</BodyLong>
        {wish && <BodyShort size="small">{t('journey.plan.wishOn', { date: formatDay(wish.on) })}</BodyShort>}
      </div>
      {services.length === 0 && <BodyLong>{t('journey.plan.none')}</BodyLong>}
      {running.length > 0 && <List title={t('journey.plan.running')} services={running} />}
      {ended.length > 0 && <List title={t('journey.plan.ended')} services={ended} />}
    </VStack>
  );
}

function List({ title, services }: { title: string; services: JourneyView['services'] }) {
  return (
    <div>
      <Heading level="3" size="small" spacing>
        {title}
      </Heading>
      <ul className="services" aria-label={title}>
        {services.map((service) => (
          <ServiceItem key={service.service} service={service} />
        ))}
      </ul>
    </div>
  );
}
