import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import { Navigate } from 'react-router';
import { useTexts } from '../i18n/i18n.ts';
import { MyDayPage } from '../my-day/MyDayPage.tsx';
import { can, useMe } from './me-api.ts';
import { paths } from './paths.ts';
import { usePageTitle } from './usePageTitle.ts';

/** The first page of a seat: the work list, or whatever else the seat is for. */
export function HomePage() {
  const me = useMe();
  if (can(me, 'journeys')) return <MyDayPage />;
  if (can(me, 'import')) return <Navigate to={paths.imports} replace />;
  if (can(me, 'stalls')) return <Navigate to={paths.stalls} replace />;
  if (can(me, 'proof')) return <Navigate to={paths.proofs} replace />;
  if (can(me, 'forum')) return <Navigate to={paths.forum} replace />;
  return <NoPages />;
}

function NoPages() {
  const { t } = useTexts();
  usePageTitle(t('app.noPages.title'));
  const { role } = useMe().seat;
  const which = role === 'ssp' ? role : 'others';
  return (
    <VStack gap="space-16" className="card">
      <Heading level="1" size="large">
        {t('app.noPages.title')}
      </Heading>
      <BodyLong>{t(`app.noPages.text.${which}`)}</BodyLong>
    </VStack>
  );
}
