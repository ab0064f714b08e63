import { BodyLong, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { Filters } from './filters.ts';

/** Nothing to show: why, and what to do next. */
export function EmptyDay({ filters, change }: { filters: Filters; change: (filters: Filters) => void }) {
  const { t } = useTexts();
  const me = useMe();
  const narrowed = filters.phase !== null || filters.urgency !== null;
  return (
    <VStack gap="space-16" className="card">
      <Heading level="2" size="small">
        {t('myDay.emptyTitle')}
      </Heading>
      <BodyLong>{t(reason())}</BodyLong>
      <HStack gap="space-16">
        {narrowed && (
          <Button size="small" onClick={() => change({ ...filters, phase: null, urgency: null })}>
            {t('myDay.clear')}
          </Button>
        )}
        {filters.caseworker === 'me' && (
          <Button size="small" variant="secondary" onClick={() => change({ ...filters, caseworker: 'all' })}>
            {t('myDay.seeAll')}
          </Button>
        )}
        {can(me, 'meetings') && (
          <Button as={Link} to={paths.meetings} size="small" variant="secondary">
            {t('app.nav.meetings')}
          </Button>
        )}
        {can(me, 'import') && (
          <Button as={Link} to={paths.imports} size="small" variant="secondary">
            {t('app.nav.imports')}
          </Button>
        )}
      </HStack>
    </VStack>
  );

  function reason() {
    if (narrowed) return 'myDay.emptyFiltered';
    return filters.caseworker === 'me' ? 'myDay.emptyMine' : 'myDay.emptyAll';
  }
}
