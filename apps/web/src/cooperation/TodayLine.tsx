import { BodyShort, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useCooperationToday } from './cooperation-api.ts';

/** Where a counsellor is today by her agreement, and what of one’s agreements waits; nothing for all others. */
export function TodayLine() {
  const { t, texts } = useTexts();
  const me = useMe();
  const { data } = useCooperationToday(can(me, 'cooperation'));
  if (!data || (!data.place && data.matters.length === 0)) return null;
  return (
    <VStack as="section" gap="space-4" aria-label={t('cooperation.todayLabel')}>
      {data.place && data.agency && (
        <BodyShort weight="semibold">
          {t(data.place === 'school' ? 'cooperation.todaySchool' : 'cooperation.todayNav', {
            name: data.agency.name,
          })}
        </BodyShort>
      )}
      {data.matters.map(({ cooperationId, matter, item, dueOn, with: other }) => (
        <BodyShort key={`${cooperationId} ${matter} ${item}`}>
          <Link to={paths.cooperation(cooperationId)} className="aksel-link">
            {t('cooperation.withOther', { name: other })}
          </Link>
          {': '}
          <span className={dueOn < me.today ? 'late' : undefined}>
            {texts.cooperation.matter[matter]}{' '}
            {t(dueOn < me.today ? 'cooperation.overdue' : 'cooperation.due', { date: formatDay(dueOn) })}
          </span>
        </BodyShort>
      ))}
    </VStack>
  );
}
