import { BodyLong, Heading, Table, Tag, VStack } from '@navikt/ds-react';
import type { HandoverRow } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useHandovers } from './handovers-api.ts';

/** Referrals to one's own agency that wait for an answer, and those that it has given. */
export function HandoversPage() {
  return can(useMe(), 'handovers') ? <Lists /> : <NoAccess />;
}

function Lists() {
  const { t } = useTexts();
  const handovers = useHandovers();
  usePageTitle(t('handovers.title'));
  if (handovers.isPending) return <PageLoading />;
  const reread = () => void handovers.refetch();
  if (!handovers.data) return <PageError error={handovers.error} retry={reread} />;
  const { inbox, given } = handovers.data;
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('handovers.title')}
        </Heading>
        <BodyLong>{t('handovers.intro')}</BodyLong>
      </div>
      {handovers.isError && <StaleNote since={handovers.dataUpdatedAt} retry={reread} />}
      <Card id="handovers-inbox" title={t('handovers.inbox')}>
        {inbox.length === 0 ? (
          <BodyLong>{t('handovers.inboxNone')}</BodyLong>
        ) : (
          <ScrollTable
            labelledBy="handovers-inbox"
            columns={[
              t('handovers.youth'),
              t('handovers.from'),
              t('handovers.wants'),
              t('handovers.came'),
              t('handovers.answerBy'),
            ]}
          >
            {inbox.map((one) => (
              <Table.Row key={one.handoverId}>
                <Whom row={one} />
                <Table.DataCell>{one.giver.name}</Table.DataCell>
                <Wants row={one} />
                <Table.DataCell>{formatDay(one.cameOn)}</Table.DataCell>
                <AnswerBy row={one} />
              </Table.Row>
            ))}
          </ScrollTable>
        )}
      </Card>
      <Card id="handovers-given" title={t('handovers.given')}>
        {given.length === 0 ? (
          <BodyLong>{t('handovers.givenNone')}</BodyLong>
        ) : (
          <ScrollTable
            labelledBy="handovers-given"
            columns={[
              t('handovers.youth'),
              t('handovers.to'),
              t('handovers.wants'),
              t('handovers.askedBy'),
              t('handovers.answerBy'),
              t('handovers.stateColumn'),
            ]}
          >
            {given.map((one) => (
              <Table.Row key={one.handoverId}>
                <Whom row={one} />
                <Table.DataCell>{one.agency.name}</Table.DataCell>
                <Wants row={one} />
                <Table.DataCell>{one.asker}</Table.DataCell>
                <AnswerBy row={one} />
                <State row={one} />
              </Table.Row>
            ))}
          </ScrollTable>
        )}
      </Card>
    </VStack>
  );
}

interface RowProps {
  row: HandoverRow;
}

function Whom({ row: { handoverId, name } }: RowProps) {
  return (
    <Table.HeaderCell scope="row">
      <Link to={paths.handover(handoverId)} className="aksel-link">
        {name ?? '–'}
      </Link>
    </Table.HeaderCell>
  );
}

function Wants({ row: { wants, urgency } }: RowProps) {
  const { texts } = useTexts();
  return (
    <Table.DataCell>
      {texts.handovers.want[wants]}{' '}
      {urgency === 'urgent' && (
        <Tag size="xsmall" variant="strong" data-color="danger">
          {texts.handovers.urgency.urgent}
        </Tag>
      )}
    </Table.DataCell>
  );
}

function AnswerBy({ row: { answerBy, isLate } }: RowProps) {
  const { t } = useTexts();
  const date = formatDay(answerBy);
  return (
    <Table.DataCell className={isLate ? 'late' : undefined}>
      {isLate ? t('handovers.late', { date }) : date}
    </Table.DataCell>
  );
}

function State({ row: { state } }: RowProps) {
  const { texts } = useTexts();
  return (
    <Table.DataCell>
      <Tag size="small" variant="moderate" data-color={state === 'waiting' ? 'accent' : 'neutral'}>
        {texts.handovers.state[state]}
      </Tag>
    </Table.DataCell>
  );
}
