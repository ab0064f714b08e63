import { BodyShort, Chips, Heading, Pagination, Table, VStack } from '@navikt/ds-react';
import type { PreviewRow } from '@samspor/contracts';
import { useState } from 'react';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { filtersOf, rowsOf, type RowFilter } from './row-filters.ts';
import { rowReasons } from './row-reasons.ts';

interface RowTableProps {
  rows: PreviewRow[];
  /** How many there are, when not all are told. */
  total: number;
  title: string;
  level: '2' | '3';
}

const pageSize = 50;

/** Row by row what becomes of it, why, and what to do; a page at a time, and those of one kind when asked. */
export function RowTable({ rows, total, title, level }: RowTableProps) {
  const { t } = useTexts();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [page, setPage] = useState(1);
  const chosen = rowsOf(rows, filter);
  const pages = Math.ceil(chosen.length / pageSize);
  const choose = (next: RowFilter) => {
    setFilter(next);
    setPage(1);
  };
  return (
    <VStack gap="space-8">
      <Heading id="rader" level={level} size="xsmall">
        {title}
      </Heading>
      <BodyShort size="small">{t('imports.rowWhy')}</BodyShort>
      <RowFilters rows={rows} filter={filter} choose={choose} />
      <Rows rows={chosen.slice((page - 1) * pageSize, page * pageSize)} />
      {pages > 1 && (
        <Pagination
          size="xsmall"
          siblingCount={0}
          page={page}
          count={pages}
          onPageChange={setPage}
          aria-label={t('imports.pages')}
        />
      )}
      {rows.length < total && (
        <BodyShort size="small">
          {t('imports.someRows', { shown: formatNumber(rows.length), total: formatNumber(total) })}
        </BodyShort>
      )}
    </VStack>
  );
}

interface RowFiltersProps {
  rows: PreviewRow[];
  filter: RowFilter;
  choose: (filter: RowFilter) => void;
}

/** Kinds of rows with how many there are of each; nothing where all are of one kind. */
function RowFilters({ rows, filter, choose }: RowFiltersProps) {
  const { t, texts } = useTexts();
  const filters = filtersOf(rows);
  if (filters.length <= 2) return null;
  return (
    <Chips size="small" aria-label={t('imports.filters')}>
      {filters.map(({ name, count }) => (
        <Chips.Toggle key={name} selected={filter === name} onClick={() => choose(name)}>
          {`${name === 'all' ? t('imports.all') : texts.imports.counts[name]} ${formatNumber(count)}`}
        </Chips.Toggle>
      ))}
    </Chips>
  );
}

function Rows({ rows }: { rows: PreviewRow[] }) {
  const { t, texts } = useTexts();
  return (
    <ScrollTable
      labelledBy="rader"
      columns={[{ number: t('imports.row') }, t('imports.what'), t('imports.why')]}
    >
      {rows.map((row) => (
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
  );
}
