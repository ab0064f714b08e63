import { BodyLong, Heading, InfoCard, Link as AkselLink, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { ApiError } from '../api/api-error.ts';
import { can, useMe } from '../app/me-api.ts';
import { PageError } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Planner } from './Planner.tsx';

const noAccess = new ApiError({ type: 'about:blank', title: '', status: 403, detail: '', rule: 'no-access' });

/** What would become of the same invented lives if people worked in another way. */
export function PlannerPage() {
  const { t } = useTexts();
  const me = useMe();
  usePageTitle(t('planner.title'));
  if (!can(me, 'overview')) return <PageError error={noAccess} />;
  return (
    <VStack gap="space-20">
      <VStack gap="space-8" align="start">
        <AkselLink as={Link} to={paths.overview}>
          {t('planner.back')}
        </AkselLink>
        <Heading level="1" size="large">
          {t('planner.title')}
        </Heading>
        <BodyLong>{t('planner.intro')}</BodyLong>
      </VStack>
      <InfoCard data-color="info" size="small">
        <InfoCard.Header>
          <InfoCard.Title as="h2">{t('planner.synthetic')}</InfoCard.Title>
        </InfoCard.Header>
        <InfoCard.Content>{t('planner.syntheticWhy')}</InfoCard.Content>
      </InfoCard>
      <Planner />
    </VStack>
  );
}
