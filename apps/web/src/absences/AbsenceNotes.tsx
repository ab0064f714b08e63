import { BodyShort, Link as AkselLink, LocalAlert } from '@navikt/ds-react';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useAbsences } from './absences-api.ts';

/** On Min dag: for whom one stands in, that one is away oneself, and, for a leader, whose youths nobody looks after. */
export function AbsenceNotes() {
  const { t } = useTexts();
  const me = useMe();
  const now = useAbsences().data?.absences.filter(({ isNow }) => isNow) ?? [];
  const standsIn = now.filter(({ substitute }) => substitute?.id === me.id);
  const uncovered = now.filter(({ uncovered: why, youths }) => why !== null && (youths ?? 0) > 0);
  return (
    <>
      {standsIn.map(({ absenceId, person, to }) => (
        <BodyShort key={absenceId}>
          {t('absences.youStandIn', { name: person.name, date: formatDay(to) })}
        </BodyShort>
      ))}
      {uncovered.map(({ absenceId, person, youths }) => (
        <LocalAlert key={absenceId} status="warning" size="small">
          <LocalAlert.Content>
            {t('absences.nobodyFor', { name: person.name, count: youths ?? 0 })}{' '}
            <AkselLink as={Link} to={paths.absences}>
              {t('absences.see')}
            </AkselLink>
          </LocalAlert.Content>
        </LocalAlert>
      ))}
    </>
  );
}
