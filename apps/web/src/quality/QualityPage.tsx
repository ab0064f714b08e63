import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { CalibrationTables } from './CalibrationTables.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import { useQuality } from './quality-api.ts';

/** One shared standard for the four categories: what waits for a review, and how they are used. */
export function QualityPage() {
  return can(useMe(), 'quality') ? <QualityView /> : <NoAccess />;
}

function QualityView() {
  const { t } = useTexts();
  const quality = useQuality();
  const [done, setDone] = useState('');
  usePageTitle(t('quality.title'));
  if (quality.isPending) return <PageLoading />;
  if (!quality.data) return <PageError error={quality.error} retry={() => void quality.refetch()} />;
  const { waiting } = quality.data;
  const reviewed = (words: string) => {
    setDone(words);
    document.getElementById('venter')?.focus();
  };
  return (
    <VStack gap="space-20">
      <Heading level="1" size="large">
        {t('quality.title')}
      </Heading>
      {quality.isError && <StaleNote since={quality.dataUpdatedAt} retry={() => void quality.refetch()} />}
      <Card id="venter" title={t('quality.waiting', { count: waiting.length })}>
        <div role="status">{done && <BodyShort>{done}</BodyShort>}</div>
        {waiting.length === 0 ? (
          <BodyLong>{t('quality.nothing')}</BodyLong>
        ) : (
          <ul className="plain-list proposals">
            {waiting.map((proposal) => (
              <ProposalItem
                key={`${proposal.journeyId} ${proposal.proposedOn}`}
                proposal={proposal}
                reviewed={reviewed}
              />
            ))}
          </ul>
        )}
      </Card>
      <CalibrationTables quality={quality.data} />
    </VStack>
  );
}
