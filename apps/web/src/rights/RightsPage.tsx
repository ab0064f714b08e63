import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import type { RightsAnalysisView } from '@samspor/contracts';
import { lostGroups } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatInstant, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { FigureTable } from './FigureTable.tsx';
import { RightsCount } from './RightsCount.tsx';
import { useRightsAnalysis } from './rights-api.ts';

/** Where youths use up their right, and how many of those outside have some of it left (P1824, slide 16). */
export function RightsPage() {
  const { t } = useTexts();
  const analysis = useRightsAnalysis();
  usePageTitle(t('rightsAnalysis.title'));
  if (analysis.isPending) return <PageLoading />;
  const retry = () => void analysis.refetch();
  if (!analysis.data) return <PageError error={analysis.error} retry={retry} />;
  const { figures, at, mayList } = analysis.data;
  return (
    <VStack gap="space-20">
      <VStack gap="space-8">
        <Heading level="1" size="large">
          {t('rightsAnalysis.title')}
        </Heading>
        <BodyLong>{t('rightsAnalysis.intro')}</BodyLong>
        <BodyShort size="small">{t('rightsAnalysis.read', { time: formatInstant(at) })}</BodyShort>
        {!mayList && <BodyShort size="small">{t('rightsAnalysis.smallHidden')}</BodyShort>}
      </VStack>
      {analysis.isError && <StaleNote since={analysis.dataUpdatedAt} retry={retry} />}
      <Outside view={analysis.data} />
      <Card id="brukt" title={t('rightsAnalysis.lost')}>
        <BodyLong size="small">{t('rightsAnalysis.lostWhy')}</BodyLong>
        <BodyShort>
          {t('rightsAnalysis.inAll')}{' '}
          <RightsCount view={analysis.data} figure={figures.lost} what={t('rightsAnalysis.lost')} />
        </BodyShort>
      </Card>
      {lostGroups.map((group) => (
        <FigureTable
          key={group}
          id={`brukt-${group}`}
          title={t(`rightsAnalysis.by.${group}`)}
          definition={t(`rightsAnalysis.byWhy.${group}`)}
          group={group}
          lines={figures.lostBy[group]}
          view={analysis.data}
        />
      ))}
    </VStack>
  );
}

function Outside({ view }: { view: RightsAnalysisView }) {
  const { t } = useTexts();
  const { outside, states, leftByProgramme } = view.figures;
  const left = states.find(({ code }) => code === 'left')?.figure.count ?? null;
  const share = left !== null && outside.count ? Math.round((100 * left) / outside.count) : null;
  return (
    <>
      <Card id="utenfor" title={t('rightsAnalysis.outside')}>
        <BodyLong size="small">{t('rightsAnalysis.outsideWhy')}</BodyLong>
        <BodyShort>
          {t('rightsAnalysis.inAll')}{' '}
          <RightsCount view={view} figure={outside} what={t('rightsAnalysis.outside')} />
          {share !== null && `. ${t('rightsAnalysis.share', { share: formatNumber(share) })}`}
        </BodyShort>
      </Card>
      <FigureTable
        id="utenfor-state"
        title={t('rightsAnalysis.by.state')}
        definition={t('rightsAnalysis.byWhy.state')}
        group="state"
        lines={states}
        view={view}
      />
      <FigureTable
        id="utenfor-programme"
        title={t('rightsAnalysis.by.leftProgramme')}
        definition={t('rightsAnalysis.byWhy.leftProgramme')}
        group="programme"
        lines={leftByProgramme}
        view={view}
      />
    </>
  );
}
