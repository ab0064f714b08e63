import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { Link, useSearchParams } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { filtersIn, noFilters, searchOf, type SeekingFilters } from './filters.ts';
import { SeekingFilterBar } from './SeekingFilterBar.tsx';
import { SoughtItem } from './SoughtItem.tsx';
import { useSeeking } from './seeking-api.ts';

/** Those whose status is unknown, or whom nothing that was tried has reached. */
export function SeekingPage() {
  return can(useMe(), 'seeking') ? <Queue /> : <NoAccess />;
}

function Queue() {
  const { t } = useTexts();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const queue = useSeeking(filters);
  usePageTitle(t('seeking.title'));
  if (queue.isPending) return <PageLoading rows={8} />;
  const page = queue.data?.pages.at(-1);
  const reread = () => void queue.refetch();
  if (!queue.data || !page) return <PageError error={queue.error} retry={reread} />;
  const rows = queue.data.pages.flatMap((one) => one.rows);
  const change = (next: SeekingFilters) => setSearch(searchOf(next), { replace: true });
  return (
    <VStack gap="space-20">
      <VStack gap="space-4">
        <Heading level="1" size="large">
          {t('seeking.title')}
        </Heading>
        <BodyLong>{t('seeking.intro')}</BodyLong>
      </VStack>
      <HStack gap="space-8" className="no-print">
        <Button as={Link} role="link" to={paths.routes} size="small" variant="secondary">
          {t('seeking.toRoutes')}
        </Button>
        {can(me, 'import') && (
          <Button as={Link} role="link" to={paths.matches} size="small" variant="secondary">
            {t('seeking.toMatches')}
          </Button>
        )}
      </HStack>
      <SeekingFilterBar filters={filters} page={page} change={change} />
      {queue.isError && <StaleNote since={queue.dataUpdatedAt} retry={reread} />}
      {rows.length === 0 ? (
        <Empty isNarrowed={searchOf(filters).size > 0} clear={() => change(noFilters)} />
      ) : (
        <section aria-label={t('seeking.list')} className="card">
          <BodyShort role="status" weight="semibold">
            {t('seeking.count', { count: page.counts.all })}
          </BodyShort>
          <ul className="seeking-list">
            {rows.map((youth) => (
              <SoughtItem key={youth.journeyId} youth={youth} />
            ))}
          </ul>
          {queue.hasNextPage && (
            <Button
              variant="secondary"
              size="small"
              loading={queue.isFetchingNextPage}
              onClick={() => void queue.fetchNextPage()}
            >
              {t('seeking.more')}
            </Button>
          )}
        </section>
      )}
    </VStack>
  );
}

function Empty({ isNarrowed, clear }: { isNarrowed: boolean; clear: () => void }) {
  const { t } = useTexts();
  return (
    <VStack gap="space-12" className="card" align="start">
      <Heading level="2" size="small">
        {t(isNarrowed ? 'seeking.noneFiltered' : 'seeking.none')}
      </Heading>
      {isNarrowed ? (
        <Button size="small" variant="secondary" onClick={clear}>
          {t('seeking.clear')}
        </Button>
      ) : (
        <BodyLong>{t('seeking.noneWhy')}</BodyLong>
      )}
    </VStack>
  );
}
