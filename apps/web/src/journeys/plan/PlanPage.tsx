import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import { useMe } from '../../app/me-api.ts';
import { PageError } from '../../app/PageError.tsx';
import { PageLoading } from '../../app/PageLoading.tsx';
import { paths } from '../../app/paths.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useJourney } from '../journey-api.ts';
import { SharedPlan } from './SharedPlan.tsx';

/** The plan alone, as the youth takes it with her on paper or as a file. */
export function PlanPage() {
  const { journeyId = '' } = useParams();
  const { t } = useTexts();
  const { today } = useMe();
  const journey = useJourney(journeyId, null);
  usePageTitle(t('journey.plan.title'));
  if (journey.isPending) return <PageLoading />;
  if (!journey.data) return <PageError error={journey.error} retry={() => void journey.refetch()} />;
  const { person } = journey.data;
  return (
    <VStack gap="space-20" className="plan-page">
      <div>
        <Heading level="1" size="large">
          {t('journey.plan.of', { name: person.name })}
        </Heading>
        <BodyShort>{t('journey.plan.asOf', { date: formatDay(today) })}</BodyShort>
      </div>
      <HStack gap="space-8" className="no-print">
        <Button size="small" onClick={() => window.print()}>
          {t('journey.plan.toPrinter')}
        </Button>
        <Button as={Link} to={paths.journey(journeyId)} size="small" variant="tertiary">
          {t('journey.plan.back')}
        </Button>
      </HStack>
      <section className="card" aria-labelledby="plan">
        <Heading id="plan" level="2" size="medium" spacing>
          {t('journey.plan.title')}
        </Heading>
        <BodyLong spacing>{t('journey.plan.intro')}</BodyLong>
        <SharedPlan journey={journey.data} />
      </section>
    </VStack>
  );
}
