import { BodyShort, Button, Heading, HStack, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { Seat } from '@samspor/contracts';
import { Link, useSearchParams } from 'react-router';
import { AbsenceNotes } from '../absences/AbsenceNotes.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { can, useMe } from '../app/me-api.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { ConcernsNote } from '../concerns/ConcernsNote.tsx';
import { TodayLine } from '../cooperation/TodayLine.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { EmptyDay } from './EmptyDay.tsx';
import { MeetingsAhead } from './MeetingsAhead.tsx';
import { type Filters, filtersIn, isOwnList, searchOf } from './filters.ts';
import { greetingOf } from './greeting.ts';
import { groupRows, urgencies } from './group-rows.ts';
import { useMyDay } from './my-day-api.ts';
import { WorkFilters } from './WorkFilters.tsx';
import { WorkGroupSection } from './WorkGroupSection.tsx';
import { useRowKeys } from './useRowKeys.ts';

/** My youths by urgency: who, what is due and why, and the next lawful step as a button. */
export function MyDayPage() {
  const { t } = useTexts();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const list = useMyDay(filters);
  usePageTitle(t('myDay.title'));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const rowsRef = useRowKeys(rows.length);
  if (list.isPending) return <PageLoading rows={8} />;
  if (!list.data) return <PageError error={list.error} retry={() => void list.refetch()} />;

  const change = (next: Filters) => setSearch(searchOf(next), { replace: true });
  const unassigned = list.data.pages.at(-1)?.unassigned ?? 0;
  const counts = list.data.pages.at(-1)?.counts ?? noneCounted;
  return (
    <VStack gap="space-24">
      <VStack gap="space-4">
        <Heading level="1" size="large">
          {t('myDay.title')}
        </Heading>
        <BodyShort>
          {t(greetingOf(new Date()), { name: me.name.split(' ')[0] })} ·{' '}
          {agenciesOf(me.seats, filters, me.seat.agencyName)}
        </BodyShort>
      </VStack>
      <MeetingsAhead />
      <ConcernsNote />
      <TodayLine />
      <AbsenceNotes />
      <HStack gap="space-16" className="no-print">
        <AkselLink as={Link} to={paths.absences}>
          {t('absences.link')}
        </AkselLink>
        {can(me, 'reassign') && (
          <AkselLink as={Link} to={paths.caseload}>
            {t('caseload.title')}
          </AkselLink>
        )}
      </HStack>
      <WorkFilters filters={filters} counts={counts} unassigned={unassigned} change={change} />
      {list.isError && <StaleNote since={list.dataUpdatedAt} retry={() => void list.refetch()} />}
      {rows.length === 0 ? (
        <EmptyDay {...{ filters, unassigned, change }} snoozed={counts.snoozed} />
      ) : (
        <div ref={rowsRef}>
          <VStack gap="space-24">
            {groupRows(rows, counts, filters.urgency).map((group) => (
              <WorkGroupSection key={group.urgency} group={group} />
            ))}
          </VStack>
        </div>
      )}
      {list.hasNextPage && (
        <HStack gap="space-16" align="center">
          <Button
            variant="secondary"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('myDay.more')}
          </Button>
          <BodyShort role="status">
            {t('myDay.shown', { shown: rows.length, total: totalOf(counts, filters) })}
          </BodyShort>
        </HStack>
      )}
    </VStack>
  );
}

const noneCounted = { critical: 0, overdue: 0, soon: 0, later: 0, snoozed: 0 };

/** Whose list it is: all the places where one works, or the agency that one sits in. */
const agenciesOf = (seats: readonly Seat[], filters: Filters, here: string): string =>
  isOwnList(filters) ? [...new Set(seats.map(({ agencyName }) => agencyName))].join(', ') : here;

/** What is put off is no part of the whole list. */
const totalOf = (counts: typeof noneCounted, { urgency }: Filters): number =>
  urgency ? counts[urgency] : urgencies.reduce((sum, one) => sum + counts[one], 0);
