import { BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { DutyTable } from './DutyTable.tsx';
import { useOverview } from './overview-api.ts';
import { PhaseTiles } from './PhaseTiles.tsx';
import { StallSummary } from './StallSummary.tsx';

/** What stands still and why, how the duties are met, and where the journeys are: figures with their definitions. */
export function OverviewPage() {
  const { t } = useTexts();
  const me = useMe();
  const overview = useOverview();
  usePageTitle(t('overview.title'));
  if (overview.isPending) return <PageLoading />;
  if (!overview.data) return <PageError error={overview.error} retry={() => void overview.refetch()} />;
  const { phases, duties, overdueJourneys, stalls, at } = overview.data;
  const reread = () => void overview.refetch();
  return (
    <VStack gap="space-20">
      <HStack gap="space-16" justify="space-between" align="center">
        <Heading level="1" size="large">
          {t('overview.title')}
        </Heading>
        <HStack gap="space-16" align="center">
          <BodyShort size="small">{t('overview.read', { time: formatInstant(at) })}</BodyShort>
          <Button
            className="no-print"
            size="small"
            variant="secondary"
            loading={overview.isFetching}
            onClick={reread}
          >
            {t('overview.refresh')}
          </Button>
        </HStack>
      </HStack>
      <HStack gap="space-8" className="no-print">
        {can(me, 'start-ladders') && (
          <Button as={Link} role="link" to={paths.manyLadders} size="small" variant="secondary">
            {t('county.many.title')}
          </Button>
        )}
        {can(me, 'reassign') && (
          <Button as={Link} role="link" to={paths.caseload} size="small" variant="secondary">
            {t('caseload.title')}
          </Button>
        )}
        <Button as={Link} role="link" to={paths.rights} size="small" variant="secondary">
          {t('rightsAnalysis.link')}
        </Button>
        <Button as={Link} role="link" to={paths.planner} size="small" variant="secondary">
          {t('planner.link')}
        </Button>
      </HStack>
      {overview.isError && <StaleNote since={overview.dataUpdatedAt} retry={reread} />}
      <PhaseTiles phases={phases} overdue={overdueJourneys} stalled={stalls.people} />
      <StallSummary stalls={stalls} />
      <DutyTable duties={duties} />
    </VStack>
  );
}
