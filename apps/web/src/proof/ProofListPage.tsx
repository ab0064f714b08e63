import { BodyShort, Button, Heading, Link as AkselLink, VStack } from '@navikt/ds-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { filterWords } from './filter-words.ts';
import { LineRow } from './LineRow.tsx';
import { namedSchools } from './named-schools.ts';
import { useProof, useProofList } from './proof-api.ts';

/** The list that a number is the count of: for each duty who, what was done when, on which rule, and why not. */
export function ProofListPage() {
  const { t, texts } = useTexts();
  const { proofId = '' } = useParams();
  const [address] = useSearchParams();
  const proof = useProof(proofId);
  const list = useProofList(proofId, address.toString());
  usePageTitle(t('proof.list'));
  if (proof.isPending || list.isPending) return <PageLoading />;
  const retry = () => void Promise.all([proof.refetch(), list.refetch()]);
  if (!proof.data || !list.data) return <PageError error={proof.error ?? list.error} retry={retry} />;
  const schools = namedSchools(proof.data.schools, texts);
  const rows = list.data.pages.flatMap((page) => page.rows);
  const count = formatNumber(rows.length);
  return (
    <VStack gap="space-20">
      <VStack gap="space-8" align="start">
        <AkselLink as={Link} to={paths.proof(proofId)}>
          {t('proof.back')}
        </AkselLink>
        <Heading id="liste" level="1" size="large">
          {filterWords(address, texts, schools)}
        </Heading>
        <BodyShort role="status">
          {rows.length > 0 && t(list.hasNextPage ? 'proof.shown' : 'proof.shownAll', { count })}
        </BodyShort>
      </VStack>
      <div className="card">
        {rows.length === 0 ? (
          <BodyShort>{t('proof.empty')}</BodyShort>
        ) : (
          <ScrollTable
            labelledBy="liste"
            columns={(['youth', 'duty', 'dates', 'done', 'rule'] as const).map((name) => texts.proof[name])}
          >
            {rows.map((row) => (
              <LineRow key={row.place} row={row} schools={schools} />
            ))}
          </ScrollTable>
        )}
      </div>
      {list.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('proof.more')}
          </Button>
        </div>
      )}
    </VStack>
  );
}
