import { BodyLong, BodyShort, Button, Heading, HStack, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { RouteView } from '@samspor/contracts';
import { Link, useParams } from 'react-router';
import { useAnnounce } from '../app/Announcer.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox, PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useOrder, useRoute } from './seeking-api.ts';
import { StopItem } from './StopItem.tsx';

/** One day's route: its doors in order, put right by hand, printed, and walked with the phone in hand. */
export function RoutePage() {
  const { routeId = '' } = useParams();
  return can(useMe(), 'seeking') ? <OneRoute routeId={routeId} /> : <NoAccess />;
}

function OneRoute({ routeId }: { routeId: string }) {
  const { t } = useTexts();
  const route = useRoute(routeId);
  const title = route.data
    ? t('seeking.route.title', { date: formatDay(route.data.visitOn) })
    : t('seeking.routes.title');
  usePageTitle(title);
  if (route.isPending) return <PageLoading />;
  const reread = () => void route.refetch();
  if (!route.data) return <PageError error={route.error} retry={reread} />;
  const { caseworker, hidden, done, stops } = route.data;
  return (
    <VStack gap="space-20" className="route">
      <AkselLink as={Link} to={paths.routes} className="no-print">
        {t('seeking.route.back')}
      </AkselLink>
      <VStack gap="space-4">
        <Heading level="1" size="large">
          {title}
        </Heading>
        <BodyShort>{[caseworker.name, t('seeking.routes.progress', { done, stops })].join(' · ')}</BodyShort>
      </VStack>
      {route.isError && <StaleNote since={route.dataUpdatedAt} retry={reread} />}
      {hidden > 0 && <BodyLong>{t('seeking.route.hidden', { count: hidden })}</BodyLong>}
      <Stops route={route.data} />
    </VStack>
  );
}

function Stops({ route }: { route: RouteView }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const order = useOrder(route.routeId);
  const ids = route.route.map(({ journeyId }) => journeyId);
  const put = (journeyIds: string[], said: string) =>
    order.mutate({ journeyIds, version: route.version }, { onSuccess: () => announce(said) });
  const move = (from: number, to: number) => {
    const moved = ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] ?? '');
    const { name } = route.route[from] ?? { name: '' };
    put(moved, t('seeking.route.moved', { name, place: to + 1 }));
  };
  if (ids.length === 0)
    return (
      <VStack gap="space-12" className="card" align="start">
        <Heading level="2" size="small">
          {t('seeking.route.empty')}
        </Heading>
        <BodyLong>{t('seeking.route.emptyWhy')}</BodyLong>
      </VStack>
    );
  return (
    <section aria-label={t('seeking.route.stops')} className="card">
      <HStack gap="space-8" className="no-print">
        <Button size="small" variant="secondary" onClick={() => print()}>
          {t('seeking.route.print')}
        </Button>
      </HStack>
      {order.isError && <ErrorBox error={order.error} />}
      <ol className="seeking-list route-stops">
        {route.route.map((stop, place) => (
          <StopItem
            key={stop.journeyId}
            routeId={route.routeId}
            stop={stop}
            place={place}
            isLast={place === ids.length - 1}
            isBusy={order.isPending}
            move={(to) => move(place, to)}
            remove={() =>
              put(
                ids.filter((id) => id !== stop.journeyId),
                t('seeking.route.removed', { name: stop.name }),
              )
            }
          />
        ))}
      </ol>
    </section>
  );
}
