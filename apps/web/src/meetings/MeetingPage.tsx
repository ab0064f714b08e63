import { BodyLong, BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { AgendaItem } from './AgendaItem.tsx';
import { useMeeting } from './meetings-api.ts';

/** One meeting: its agenda in order, and what has been decided. */
export function MeetingPage() {
  const { t, texts } = useTexts();
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId);
  usePageTitle(t('meetings.title'));
  if (meeting.isPending) return <PageLoading />;
  if (!meeting.data) return <PageError error={meeting.error} retry={() => void meeting.refetch()} />;
  const { meetsOn, committee, committeeName, state, decided, items, agenda } = meeting.data;
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
        </HStack>
      </VStack>
      <Card id="saksliste" title={t('meetings.agenda')}>
        {agenda.length === 0 ? (
          <BodyLong>{t('meetings.empty')}</BodyLong>
        ) : (
          <ol className="agenda">
            {agenda.map((item) => (
              <AgendaItem key={item.journeyId} item={item} committee={committee} />
            ))}
          </ol>
        )}
      </Card>
    </VStack>
  );
}
