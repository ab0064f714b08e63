import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import type { StallView } from '@samspor/contracts';
import { leaders, repairs, type Repair } from '@samspor/domain';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { DigestCard } from './DigestCard.tsx';
import { filtersIn, searchOf, type StallFilters } from './filters.ts';
import { RepairDialog } from './RepairDialog.tsx';
import { StallFilterBar } from './StallFilterBar.tsx';
import { StallItem } from './StallItem.tsx';
import { useStalls } from './stalls-api.ts';
import { TrendCard } from './TrendCard.tsx';

const titleId = 'star-fast';

/** Everything that stands still, for people and for the machine: why, since when, what it holds up, and what mends it. */
export function StallsPage() {
  const { t } = useTexts();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const board = useStalls(filters);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [mending, setMending] = useState<{ repair: Repair; stallIds: string[] } | null>(null);
  usePageTitle(t('stalls.title'));
  const page = board.data?.pages.at(-1);
  if (board.isPending) return <PageLoading rows={8} />;
  if (!board.data || !page) return <PageError error={board.error} retry={() => void board.refetch()} />;
  const rows = board.data.pages.flatMap((one) => one.rows);
  const lane = filters.lane ?? page.lanes[0] ?? 'people';
  const change = (next: StallFilters) => {
    setChosen(new Set());
    setSearch(searchOf(next), { replace: true });
  };
  const picked = rows.filter(({ stallId }) => chosen.has(stallId));
  const choose = (stallId: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, stallId] : [...chosen].filter((one) => one !== stallId)));
  return (
    <VStack gap="space-20">
      <VStack gap="space-4">
        <Heading level="1" size="large" id={titleId} tabIndex={-1} className="section-target">
          {t('stalls.title')}
        </Heading>
        <BodyLong>{t(page.own ? 'stalls.introOwn' : 'stalls.intro')}</BodyLong>
      </VStack>
      <StallFilterBar filters={filters} lane={lane} page={page} change={change} />
      <BodyShort size="small">
        {[
          rows.length > 0 && t(`stalls.laneWhy.${lane}`),
          page.countedAt && t('stalls.counted', { time: formatInstant(page.countedAt) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </BodyShort>
      {board.isError && <StaleNote since={board.dataUpdatedAt} retry={() => void board.refetch()} />}
      {rows.length === 0 ? (
        <Empty filters={filters} change={change} />
      ) : (
        <section aria-label={t('stalls.title')} className="card stall-board">
          {rows.some((row) => row.repairs.length > 0) && (
            <Many rows={rows} picked={picked} setChosen={setChosen} mend={setMending} />
          )}
          <ul className="stall-list">
            {rows.map((stall) => (
              <StallItem
                key={stall.stallId}
                stall={stall}
                mends={rows.some((row) => row.repairs.length > 0)}
                chosen={chosen.has(stall.stallId)}
                choose={(isChosen) => choose(stall.stallId, isChosen)}
                mend={(repair) => setMending({ repair, stallIds: [stall.stallId] })}
              />
            ))}
          </ul>
          {board.hasNextPage && (
            <Button
              variant="secondary"
              size="small"
              loading={board.isFetchingNextPage}
              onClick={() => void board.fetchNextPage()}
            >
              {t('stalls.more')}
            </Button>
          )}
        </section>
      )}
      <TrendCard lane={lane} enabled={can(me, 'overview')} />
      {leaders.includes(me.seat.role) && <DigestCard />}
      {mending && (
        <RepairDialog
          {...mending}
          lane={lane}
          afterwards={titleId}
          close={(isDone) => {
            setMending(null);
            if (isDone) setChosen(new Set());
          }}
        />
      )}
    </VStack>
  );
}

interface ManyProps {
  rows: StallView[];
  picked: StallView[];
  setChosen: (chosen: ReadonlySet<string>) => void;
  mend: (mending: { repair: Repair; stallIds: string[] }) => void;
}

/** What can be done about several at once: the repairs that help at least one of those chosen. */
function Many({ rows, picked, setChosen, mend }: ManyProps) {
  const { t, texts } = useTexts();
  const most = 200;
  const stallIds = picked.map(({ stallId }) => stallId).slice(0, most);
  const offered = repairs.filter((repair) => picked.some((stall) => stall.repairs.includes(repair)));
  return (
    <HStack gap="space-8" align="center" className="stall-many no-print">
      <Button
        size="xsmall"
        variant="tertiary"
        onClick={() =>
          setChosen(new Set(picked.length > 0 ? [] : rows.slice(0, most).map(({ stallId }) => stallId)))
        }
      >
        {t(picked.length > 0 ? 'stalls.clear' : 'stalls.chooseAll')}
      </Button>
      <span role="status">{picked.length > 0 && t('stalls.chosen', { count: picked.length })}</span>
      {offered.map((repair) => (
        <Button key={repair} size="xsmall" onClick={() => mend({ repair, stallIds })}>
          {texts.stalls.repair[repair]}
        </Button>
      ))}
    </HStack>
  );
}

function Empty({ filters, change }: { filters: StallFilters; change: (filters: StallFilters) => void }) {
  const { t } = useTexts();
  const { cause, owner, waitsFor, days, state } = filters;
  const narrowed = [cause, owner, waitsFor, days, state].some((one) => one !== null);
  return (
    <VStack gap="space-12" className="card" align="start">
      <Heading level="2" size="small">
        {t(narrowed ? 'stalls.noneFiltered' : 'stalls.none')}
      </Heading>
      {narrowed ? (
        <Button
          size="small"
          variant="secondary"
          onClick={() =>
            change({ lane: filters.lane, cause: null, owner: null, waitsFor: null, days: null, state: null })
          }
        >
          {t('stalls.clearFilters')}
        </Button>
      ) : (
        <BodyLong>{t('stalls.noneWhy')}</BodyLong>
      )}
    </VStack>
  );
}
