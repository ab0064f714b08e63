import { BodyLong, BodyShort, Table } from '@navikt/ds-react';
import type { RightsAnalysisView } from '@samspor/contracts';
import type { LostGroup, RightsLine } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { codeWords } from './code-words.ts';
import { RightsCount } from './RightsCount.tsx';

interface FigureTableProps {
  id: string;
  title: string;
  definition: string;
  group: LostGroup | 'state';
  lines: readonly RightsLine<number | null>[];
  view: RightsAnalysisView;
}

/** One way of telling the figures apart: its definition, a bar for each line, and the number that opens its list. */
export function FigureTable({ id, title, definition, group, lines, view }: FigureTableProps) {
  const { t, texts } = useTexts();
  const most = Math.max(1, ...lines.map(({ figure }) => figure.count ?? 0));
  return (
    <Card id={id} title={title}>
      <BodyLong size="small">{definition}</BodyLong>
      {lines.length === 0 ? (
        <BodyShort>{t('rightsAnalysis.none')}</BodyShort>
      ) : (
        <ScrollTable
          labelledBy={id}
          columns={[t(`rightsAnalysis.column.${group}`), { number: t('rightsAnalysis.count') }]}
        >
          {lines.map(({ code, figure }) => {
            const name = codeWords(group, code, texts);
            return (
              <Table.Row key={code}>
                <Table.HeaderCell scope="row">
                  {name}
                  <span
                    className="figure-bar"
                    style={{ inlineSize: `${(100 * (figure.count ?? 0)) / most}%` }}
                    aria-hidden
                  />
                </Table.HeaderCell>
                <Table.DataCell className="number">
                  <RightsCount view={view} figure={figure} what={`${title}, ${name}`} />
                </Table.DataCell>
              </Table.Row>
            );
          })}
        </ScrollTable>
      )}
    </Card>
  );
}
