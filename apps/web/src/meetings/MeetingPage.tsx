import { BodyLong, BodyShort, Button, Heading, HStack, InlineMessage, Tag, VStack } from '@navikt/ds-react';
import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { AgendaItem } from './AgendaItem.tsx';
import { cameFrom, caseUp } from './came-from.ts';
import { useMeeting } from './meetings-api.ts';

/** One meeting: its agenda in order, and what has been decided. */
export function MeetingPage() {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  usePageTitle(t('meetings.title'));
  const from = cameFrom(useLocation().state);
  const up = meeting.data ? caseUp(meeting.data.agenda, from) : null;
  useEffect(() => {
    if (!up) return;
    // After the frame has moved to the top of the page, as it does for every page.
    const later = requestAnimationFrame(() => document.getElementById(`sak-${up}`)?.focus());
    return () => cancelAnimationFrame(later);
  }, [up]);
  if (meeting.isPending) return <PageLoading />;
  if (!meeting.data) return <PageError error={meeting.error} retry={() => void meeting.refetch()} />;
  const { meetsOn, committeeName, state, decided, items, agenda } = meeting.data;
  return (
    <VStack gap="space-16">
      <VStack gap="space-4">
        <Heading level="1" size="large">
          {t('meetings.one', { date: formatDay(meetsOn) })}
        </Heading>
        <HStack gap="space-8" align="center">
          <BodyShort>{committeeName}</BodyShort>
          <Tag size="small" variant="moderate">
            {texts.meetings.states[state]}
          </Tag>
          <BodyShort>
            {t('meetings.decided')}: {t('meetings.decidedOf', { decided, items })}
          </BodyShort>
          <Button as={Link} to={paths.desk(meetingId)} size="small">
            {t('desk.open')}
          </Button>
        </HStack>
      </VStack>
      <div role="status">
        {from?.saved && (
          <InlineMessage status="success">
            {t(up ? 'meetings.savedNext' : 'meetings.savedLast')}
          </InlineMessage>
        )}
      </div>
      <Card id="saksliste" title={t('meetings.agenda')}>
        {meetsOn > today && <BodyShort>{t('meetings.decideFrom', { date: formatDay(meetsOn) })}</BodyShort>}
        {agenda.length === 0 ? (
          <BodyLong>{t('meetings.empty')}</BodyLong>
        ) : (
          <ol className="agenda">
            {agenda.map((item) => (
              <AgendaItem key={item.journeyId} item={item} meeting={meeting.data} />
            ))}
          </ol>
        )}
      </Card>
    </VStack>
  );
}
