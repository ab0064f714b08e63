import { BodyShort, Heading, Table, VStack } from '@navikt/ds-react';
import type { PreviewRow } from '@samspor/contracts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { rowReasons } from './row-reasons.ts';

/** Rows that were turned away or need a look: which, why, and what to do. */
export function RowTable({ rows, level }: { rows: PreviewRow[]; level: '2' | '3' }) {
  const { t, texts } = useTexts();
  const shown = rows.filter(({ code, notices }) => code !== null || notices.length > 0);
  if (shown.length === 0) return null;
  return (
    <VStack gap="space-8">
      <Heading id="rader" level={level} size="xsmall">
        {t('imports.table')}
      </Heading>
      <ScrollTable
        labelledBy="rader"
        columns={[{ number: t('imports.row') }, t('imports.what'), t('imports.why')]}
      >
        {shown.map((row) => (
          <Table.Row key={row.row}>
            <Table.HeaderCell scope="row" className="number">
              {formatNumber(row.row)}
            </Table.HeaderCell>
            <Table.DataCell>{texts.imports.outcome[row.outcome]}</Table.DataCell>
            <Table.DataCell>
              {rowReasons(row, texts).map((reason) => (
                <BodyShort key={reason} size="small">
                  {reason}
                </BodyShort>
              ))}
            </Table.DataCell>
          </Table.Row>
        ))}
      </ScrollTable>
      {rows.length >= 500 && (
        <BodyShort size="small">{t('imports.firstRows', { count: rows.length })}</BodyShort>
      )}
    </VStack>
  );
}
