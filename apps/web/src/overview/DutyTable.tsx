import { BodyLong, BodyShort, Table } from '@navikt/ds-react';
import type { Overview } from '@samspor/contracts';
import type { DutyState } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

const states: readonly DutyState[] = ['overdue', 'open', 'fulfilled', 'ceased', 'missed'];

/** How the duties of each school year stand, by kind. */
export function DutyTable({ duties }: { duties: Overview['duties'] }) {
  const { t, texts } = useTexts();
  const kinds: Record<string, string> = texts.codes.dutyKind;
  return (
    <Card id="plikter" title={t('overview.duties')}>
      <BodyLong size="small">{t('overview.dutiesWhy')}</BodyLong>
      {duties.length === 0 ? (
        <BodyShort>{t('overview.noDuties')}</BodyShort>
      ) : (
        <ScrollTable
          labelledBy="plikter"
          columns={[
            t('overview.year'),
            t('overview.kind'),
            ...states.map((state) => ({ number: texts.codes.dutyState[state] })),
          ]}
        >
          {duties.map((row) => (
            <Table.Row key={`${row.schoolYear} ${row.kind}`}>
              <Table.HeaderCell scope="row">{row.schoolYear}</Table.HeaderCell>
              <Table.DataCell>{kinds[row.kind] ?? row.kind}</Table.DataCell>
              {states.map((state) => (
                <Table.DataCell
                  key={state}
                  className="number"
                  data-attention={state === 'overdue' && row.overdue > 0}
                >
                  {formatNumber(row[state])}
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </ScrollTable>
      )}
    </Card>
  );
}
