import { BodyLong, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import type { StepType } from '@samspor/domain';
import { Link } from 'react-router';
import { can, useMe } from '../../app/me-api.ts';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { fromPage } from '../journey-context.ts';
import { SharedPlan } from './SharedPlan.tsx';

/** The shared plan on the youth's page, with the ways to add to it. */
export function PlanCard({ journey }: { journey: JourneyView }) {
  const { t } = useTexts();
  const me = useMe();
  const { journeyId, nextSteps } = journey;
  const isOpen = journey.phase !== 'closed' && !journey.left && !journey.asOf;
  const mine = (step: StepType) => nextSteps.some((one) => one.step === step && one.mine);
  return (
    <VStack as="section" gap="space-16" className="card" aria-labelledby="plan-og-tiltak">
      <HStack justify="space-between" align="center" gap="space-12">
        <Heading id="plan-og-tiltak" level="2" size="medium">
          {t('journey.plan.title')}
        </Heading>
        <HStack gap="space-8" className="no-print">
          {mine('StartService') && (
            <Button
              as={Link}
              to={paths.step(journeyId, 'StartService')}
              state={fromPage}
              preventScrollReset
              size="small"
              variant="secondary"
            >
              {t('journey.plan.start')}
            </Button>
          )}
          {mine('RecordWish') && (
            <Button
              as={Link}
              to={paths.step(journeyId, 'RecordWish')}
              state={fromPage}
              preventScrollReset
              size="small"
              variant="tertiary"
            >
              {t('journey.plan.write')}
            </Button>
          )}
          {can(me, 'handovers') && isOpen && (
            <Button as={Link} to={paths.askHandover(journeyId)} size="small" variant="tertiary">
              {t('handovers.refer')}
            </Button>
          )}
          {can(me, 'special-list') && isOpen && (
            <Button as={Link} to={paths.putOnSpecial(journeyId)} size="small" variant="tertiary">
              {t('special.put')}
            </Button>
          )}
          {can(me, 'concern-reports') && !journey.asOf && journey.person.age < 18 && (
            <Button as={Link} to={paths.reportConcern(journeyId)} size="small" variant="tertiary">
              {t('concerns.make')}
            </Button>
          )}
          <Button as={Link} to={paths.plan(journeyId)} size="small" variant="tertiary">
            {t('journey.plan.print')}
          </Button>
        </HStack>
      </HStack>
      <BodyLong>{t('journey.plan.intro')}</BodyLong>
      <SharedPlan journey={journey} />
    </VStack>
  );
}
