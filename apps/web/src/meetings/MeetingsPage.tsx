import { BodyLong, Heading, Link as AkselLink, Table, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useMeetings } from './meetings-api.ts';

/** The committee's meetings, each leading to its agenda. */
export function MeetingsPage() {
  const { t, texts } = useTexts();
  const meetings = useMeetings();
  usePageTitle(t('meetings.title'));
  if (meetings.isPending) return <PageLoading />;
  if (!meetings.data) return <PageError error={meetings.error} retry={() => void meetings.refetch()} />;
  const latestFirst = meetings.data.toSorted((a, b) => b.meetsOn.localeCompare(a.meetsOn));
  return (
    <VStack gap="space-16">
      <Heading id="moter" level="1" size="large">
        {t('meetings.title')}
      </Heading>
      {latestFirst.length === 0 ? (
        <BodyLong className="card">{t('meetings.none')}</BodyLong>
      ) : (
        <div className="card">
          <ScrollTable
            labelledBy="moter"
            size="medium"
            columns={[
              t('meetings.date'),
              t('meetings.committee'),
              t('meetings.state'),
              t('meetings.decided'),
            ]}
          >
            {latestFirst.map(({ meetingId, meetsOn, committeeName, state, decided, items }) => (
              <Table.Row key={meetingId}>
                <Table.HeaderCell scope="row">
                  <AkselLink as={Link} to={paths.meeting(meetingId)}>
                    {formatDay(meetsOn)}
                  </AkselLink>
                </Table.HeaderCell>
                <Table.DataCell>{committeeName}</Table.DataCell>
                <Table.DataCell>{texts.meetings.states[state]}</Table.DataCell>
                <Table.DataCell>{t('meetings.decidedOf', { decided, items })}</Table.DataCell>
              </Table.Row>
            ))}
          </ScrollTable>
        </div>
      )}
    </VStack>
  );
}
