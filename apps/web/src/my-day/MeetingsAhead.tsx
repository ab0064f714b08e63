import { BodyShort, InlineMessage, Link as AkselLink, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useMeetingsAhead } from '../meetings/meetings-api.ts';

/** Says that an agenda stands, where one has a seat. A list of work that cannot be read says so itself; this adds nothing. */
export function MeetingsAhead() {
  const { t } = useTexts();
  const { data = [] } = useMeetingsAhead();
  if (data.length === 0) return null;
  return (
    <VStack as="section" gap="space-8" aria-label={t('myDay.meetingsAhead')}>
      {data.map(({ meetingId, committeeName, meetsOn, hour, place, items }) => (
        <InlineMessage key={meetingId} status="info">
          <BodyShort>
            {t('myDay.agendaStands', { committee: committeeName, date: formatDay(meetsOn), hour, place })}{' '}
            <AkselLink as={Link} to={paths.meeting(meetingId)}>
              {t(items === 1 ? 'myDay.agendaOne' : 'myDay.agendaMany', { count: items })}
            </AkselLink>
          </BodyShort>
        </InlineMessage>
      ))}
    </VStack>
  );
}
