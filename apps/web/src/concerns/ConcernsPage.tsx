import { BodyLong, Heading, Table, Tag, VStack } from '@navikt/ds-react';
import type { ConcernRow } from '@samspor/contracts';
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
import { useConcerns } from './concerns-api.ts';
import './concerns.css';

/** Reports of concern: one's own, and for child welfare those that it has received. */
export function ConcernsPage() {
  return can(useMe(), 'concern-reports') ? <Lists /> : <NoAccess />;
}

function Lists() {
  const { t } = useTexts();
  const concerns = useConcerns();
  usePageTitle(t('concerns.title'));
  if (concerns.isPending) return <PageLoading />;
  const reread = () => void concerns.refetch();
  if (!concerns.data) return <PageError error={concerns.error} retry={reread} />;
  const { mine, received } = concerns.data;
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large" className="concern-title">
          {t('concerns.title')}
        </Heading>
        <BodyLong>{t('concerns.intro')}</BodyLong>
      </div>
      {concerns.isError && <StaleNote since={concerns.dataUpdatedAt} retry={reread} />}
      {received && (
        <List id="concerns-received" title={t('concerns.received')} none={t('concerns.receivedNone')}>
          {{
            rows: received,
            party: t('concerns.from'),
            partyOf: (one) => `${one.reporter}, ${one.agency.name}`,
          }}
        </List>
      )}
      {(!received || mine.length > 0) && (
        <List id="concerns-mine" title={t('concerns.mine')} none={t('concerns.mineNone')}>
          {{ rows: mine, party: t('concerns.to'), partyOf: (one) => one.to.name }}
        </List>
      )}
    </VStack>
  );
}

interface ListProps {
  id: string;
  title: string;
  none: string;
  children: { rows: readonly ConcernRow[]; party: string; partyOf: (row: ConcernRow) => string };
}

function List({ id, title, none, children: { rows, party, partyOf } }: ListProps) {
  const { t, texts } = useTexts();
  return (
    <Card id={id} title={title}>
      {rows.length === 0 ? (
        <BodyLong>{none}</BodyLong>
      ) : (
        <ScrollTable
          labelledBy={id}
          columns={[
            t('concerns.child'),
            party,
            t('concerns.sentOn'),
            t('concerns.answerBy'),
            t('concerns.stateColumn'),
          ]}
        >
          {rows.map((row) => (
            <Table.Row key={row.reportId}>
              <Table.HeaderCell scope="row">
                <Link to={paths.concern(row.reportId)} className="aksel-link">
                  {row.name}
                </Link>{' '}
                {row.isUrgent && row.state !== 'answered' && (
                  <Tag size="xsmall" variant="strong" data-color="danger">
                    {t('concerns.urgentTag')}
                  </Tag>
                )}
              </Table.HeaderCell>
              <Table.DataCell>{partyOf(row)}</Table.DataCell>
              <Table.DataCell>{formatDay(row.sentOn)}</Table.DataCell>
              <Due row={row} />
              <Table.DataCell>{texts.concerns.state[row.state]}</Table.DataCell>
            </Table.Row>
          ))}
        </ScrollTable>
      )}
    </Card>
  );
}

/** The next day that child welfare owes something by; the answer's own when it is given. */
function Due({ row: { state, acknowledgeBy, answerBy, isLate } }: { row: ConcernRow }) {
  const { t } = useTexts();
  const date = formatDay(isLate && state === 'sent' ? acknowledgeBy : answerBy);
  return (
    <Table.DataCell className={isLate ? 'late' : undefined}>
      {isLate ? t('concerns.late', { date }) : date}
    </Table.DataCell>
  );
}
