import { BodyLong, BodyShort, Heading, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { RouteHead } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';
import { PlanRoute } from './PlanRoute.tsx';
import { useRoutes } from './seeking-api.ts';

/** Routes from door to door: plan one, and those there are. */
export function RoutesPage() {
  return can(useMe(), 'seeking') ? <AllRoutes /> : <NoAccess />;
}

function AllRoutes() {
  const { t } = useTexts();
  const routes = useRoutes();
  usePageTitle(t('seeking.routes.title'));
  if (routes.isPending) return <PageLoading />;
  const reread = () => void routes.refetch();
  if (!routes.data) return <PageError error={routes.error} retry={reread} />;
  const { waiting, today, routes: known } = routes.data;
  return (
    <VStack gap="space-20">
      <AkselLink as={Link} to={paths.seeking}>
        {t('seeking.routes.back')}
      </AkselLink>
      <VStack gap="space-4">
        <Heading level="1" size="large">
          {t('seeking.routes.title')}
        </Heading>
        <BodyLong>{t('seeking.routes.intro')}</BodyLong>
      </VStack>
      {routes.isError && <StaleNote since={routes.dataUpdatedAt} retry={reread} />}
      {waiting.all === 0 ? (
        <Card id="ny-rute" title={t('seeking.routes.noneDue')}>
          <BodyLong>{t('seeking.routes.noneDueWhy')}</BodyLong>
        </Card>
      ) : (
        <PlanRoute waiting={waiting} today={today} />
      )}
      <Card id="ruter" title={t('seeking.routes.known')}>
        {known.length === 0 ? (
          <BodyShort>{t('seeking.routes.noneKnown')}</BodyShort>
        ) : (
          <ul className="seeking-list">
            {known.map((route) => (
              <li key={route.routeId} className="sought">
                <RouteLine route={route} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </VStack>
  );
}

function RouteLine({ route }: { route: RouteHead }) {
  const { t } = useTexts();
  const { routeId, visitOn, caseworker, municipality, postalCode, stops, done } = route;
  const area = [municipality && municipalityName(municipality), postalCode].filter(Boolean).join(' ');
  return (
    <VStack gap="space-4">
      <AkselLink as={Link} to={paths.route(routeId)}>
        {t('seeking.route.title', { date: formatDay(visitOn) })}
      </AkselLink>
      <BodyShort size="small">
        {[area, caseworker.name, t('seeking.routes.progress', { done, stops })].filter(Boolean).join(' · ')}
      </BodyShort>
    </VStack>
  );
}
