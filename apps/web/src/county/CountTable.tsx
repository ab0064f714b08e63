import { Table } from '@navikt/ds-react';
import { formatNumber } from '../i18n/format.ts';

interface CountTableProps<K extends string> {
  caption: string;
  counts: Partial<Record<K, number>>;
  words: Record<K, string>;
}

/** How many by something, the most first; nothing where there is nothing to count. */
export function CountTable<K extends string>({ caption, counts, words }: CountTableProps<K>) {
  const rows = (Object.entries(counts) as [K, number][]).sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return null;
  return (
    <Table size="small">
      <caption className="county-caption">{caption}</caption>
      <Table.Body>
        {rows.map(([name, count]) => (
          <Table.Row key={name}>
            <Table.HeaderCell scope="row">{words[name]}</Table.HeaderCell>
            <Table.DataCell className="number">{formatNumber(count)}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
