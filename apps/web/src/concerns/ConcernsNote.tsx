import { Button, LocalAlert, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useConcernsWaiting } from './concerns-api.ts';

/**
 * On one's own day: that reports wait, in numbers alone. They are no rows of the list: that is about youths, is read by
 * others over one's shoulder, and what is put off in it stands in the youth's journey.
 */
export function ConcernsNote() {
  const { t } = useTexts();
  const { data } = useConcernsWaiting(can(useMe(), 'concern-reports'));
  const late = data?.late ?? 0;
  const waits = data?.received?.waiting ?? 0;
  const overdue = data?.received?.late ?? 0;
  if (late + waits === 0) return null;
  const lines = [
    late > 0 && t('concerns.lateNote', { count: late }),
    waits > 0 && t('concerns.waitingNote', { count: waits }),
    overdue > 0 && t('concerns.lateOf', { count: overdue }),
  ].filter(Boolean);
  return (
    <LocalAlert status={late + overdue > 0 ? 'warning' : 'announcement'}>
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{lines.join(' ')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack align="start">
          <Button as={Link} to={paths.concerns} size="small" variant="secondary">
            {t('concerns.show')}
          </Button>
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
