import { BodyShort, Button, Heading, Link as AkselLink, Table, VStack } from '@navikt/ds-react';
import type { RightsListLine } from '@samspor/contracts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { codeWords, listWords } from './code-words.ts';
import { useRightsList } from './rights-api.ts';

/** The youths, or their lost school years, that a figure counts. */
export function RightsListPage() {
  const { t, texts } = useTexts();
  const [address] = useSearchParams();
  const [pages, setPages] = useState(1);
  const list = useRightsList(address.toString(), pages);
  usePageTitle(t('rightsAnalysis.title'));
  if (list.isPending) return <PageLoading />;
  if (!list.data) return <PageError error={list.error} retry={() => void list.refetch()} />;
  const { rows, total } = list.data;
  const isLost = address.get('of') === 'lost';
  const { columns } = texts.rightsAnalysis;
  const year = isLost ? [columns.schoolYear, columns.level, columns.month, columns.outcome] : [];
  return (
    <VStack gap="space-20">
      <VStack gap="space-8" align="start">
        <AkselLink as={Link} to={paths.rights}>
          {t('rightsAnalysis.back')}
        </AkselLink>
        <Heading id="liste" level="1" size="large">
          {listWords(address, texts)}
        </Heading>
        <BodyShort role="status">
          {t(rows.length < total ? 'rightsAnalysis.some' : 'rightsAnalysis.all', {
            shown: formatNumber(rows.length),
            total: formatNumber(total),
          })}
        </BodyShort>
      </VStack>
      <div className="card">
        <ScrollTable
          labelledBy="liste"
          columns={[columns.youth, columns.phase, columns.state, columns.programme, ...year]}
        >
          {rows.map((row, index) => (
            <ListRow key={`${row.journeyId} ${index}`} row={row} isLost={isLost} />
          ))}
        </ScrollTable>
      </div>
      {rows.length < total && (
        <div>
          <Button variant="secondary" loading={list.isFetching} onClick={() => setPages(pages + 1)}>
            {t('proof.more')}
          </Button>
        </div>
      )}
    </VStack>
  );
}

function ListRow({ row, isLost }: { row: RightsListLine; isLost: boolean }) {
  const { t, texts } = useTexts();
  const { journeyId, name, age, phase, state, endsOn, programme, schoolYear, level, month, outcome } = row;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <AkselLink as={Link} to={`${paths.journey(journeyId)}#rettigheter`}>
          {t('rightsAnalysis.youth', { name, age })}
        </AkselLink>
      </Table.HeaderCell>
      <Table.DataCell>{texts.codes.phase[phase]}</Table.DataCell>
      <Table.DataCell>
        {texts.codes.rightState[state]}
        {endsOn && (
          <BodyShort size="small">{t('rightsAnalysis.until', { date: formatDay(endsOn) })}</BodyShort>
        )}
      </Table.DataCell>
      <Table.DataCell>{codeWords('programme', programme, texts)}</Table.DataCell>
      {isLost && (
        <>
          <Table.DataCell>{schoolYear}</Table.DataCell>
          <Table.DataCell>{codeWords('level', level ?? '', texts)}</Table.DataCell>
          <Table.DataCell>{codeWords('month', month ?? '', texts)}</Table.DataCell>
          <Table.DataCell>{outcome && texts.codes.schoolingOutcome[outcome]}</Table.DataCell>
        </>
      )}
    </Table.Row>
  );
}
