import { BodyLong, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { Filters } from './filters.ts';

interface EmptyDayProps {
  filters: Filters;
  /** How many have no contact person. */
  unassigned: number;
  /** How many are put off. */
  snoozed: number;
  change: (filters: Filters) => void;
}

/** Nothing to show: why, and what to do next. Says of the list what is true of it, and nothing of other lists. */
export function EmptyDay({ filters, unassigned, snoozed, change }: EmptyDayProps) {
  const { t } = useTexts();
  const me = useMe();
  const narrowed = filters.phase !== null || filters.urgency !== null;
  const which = narrowed ? 'filtered' : snoozed > 0 ? 'snoozed' : filters.caseworker;
  return (
    <VStack gap="space-16" className="card">
      <Heading level="2" size="small">
        {t(`myDay.empty.${which}.title`)}
      </Heading>
      <BodyLong>{t(`myDay.empty.${which}.text`)}</BodyLong>
      <HStack gap="space-16">
        {narrowed && (
          <Button size="small" onClick={() => change({ ...filters, phase: null, urgency: null })}>
            {t('myDay.clear')}
          </Button>
        )}
        {which === 'snoozed' && (
          <Button size="small" onClick={() => change({ ...filters, urgency: 'snoozed' })}>
            {t('myDay.seeSnoozed', { total: formatNumber(snoozed) })}
          </Button>
        )}
        {filters.caseworker !== 'none' && unassigned > 0 && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => change({ ...filters, caseworker: 'none', phase: null, urgency: null })}
          >
            {t('myDay.seeUnassigned', { total: formatNumber(unassigned) })}
          </Button>
        )}
        {filters.caseworker !== 'all' && (
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
}
