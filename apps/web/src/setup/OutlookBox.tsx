import { BodyShort, Table, VStack } from '@navikt/ds-react';
import type { CommitteeOutlook } from '@samspor/contracts';
import type { MeetingAhead } from '@samspor/domain';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

interface OutlookBoxProps {
  outlook: CommitteeOutlook;
  /** Id of the heading that names the table. */
  labelledBy: string;
}

/** The next meetings before and after a change, and which cases and agreements it touches. */
export function OutlookBox({ outlook: { before, after, cases, agreements }, labelledBy }: OutlookBoxProps) {
  const { t } = useTexts();
  const day = (on: string | null | undefined) => (on ? formatDay(on) : '–');
  return (
    <VStack gap="space-12">
      <ScrollTable
        labelledBy={labelledBy}
        columns={[t('setup.meeting'), t('setup.before'), t('setup.after')]}
      >
        {after.map((meeting, place) => (
          <Table.Row key={meeting.meetsOn}>
            <Table.HeaderCell scope="row">{t('setup.place4', { place: place + 1 })}</Table.HeaderCell>
            <Table.DataCell>
              <Ahead meeting={before[place]} />
            </Table.DataCell>
            <Table.DataCell>
              <Ahead meeting={meeting} />
            </Table.DataCell>
          </Table.Row>
        ))}
      </ScrollTable>
      {cases.count > 0 && (
        <BodyShort>
          {t('setup.cases', { count: cases.count })}{' '}
          {cases.before === cases.after
            ? t('setup.casesStay', { day: day(cases.after) })
            : t('setup.casesMove', { after: day(cases.after), before: day(cases.before) })}
        </BodyShort>
      )}
      {agreements.count > 0 && <BodyShort>{t('setup.agreements', agreements)}</BodyShort>}
    </VStack>
  );
}

/** The day of a meeting, and that it stands where it has been called. */
export function Ahead({ meeting }: { meeting: MeetingAhead | undefined }) {
  const { t } = useTexts();
  if (!meeting) return <>–</>;
  return <>{`${formatDay(meeting.meetsOn)}${meeting.isCalled ? ` (${t('setup.called')})` : ''}`}</>;
}
