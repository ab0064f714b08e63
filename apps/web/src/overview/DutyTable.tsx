import { BodyLong, BodyShort, Heading, Table, VStack } from '@navikt/ds-react';
import type { DutyState, Overview } from '@samspor/contracts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

const states: readonly DutyState[] = ['overdue', 'open', 'fulfilled', 'ceased', 'missed'];

/** How the duties of each school year stand, by kind. */
export function DutyTable({ duties }: { duties: Overview['duties'] }) {
  const { t, texts } = useTexts();
  const kinds: Record<string, string> = texts.codes.dutyKind;
  return (
    <VStack as="section" gap="space-12" className="card" aria-labelledby="plikter">
      <Heading id="plikter" level="2" size="small">
        {t('overview.duties')}
      </Heading>
      <BodyLong size="small">{t('overview.dutiesWhy')}</BodyLong>
      {duties.length === 0 ? (
        <BodyShort>{t('overview.noDuties')}</BodyShort>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="plikter">
          <Table size="small" aria-labelledby="plikter">
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('overview.year')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('overview.kind')}</Table.HeaderCell>
                {states.map((state) => (
                  <Table.HeaderCell key={state} scope="col" className="number">
                    {texts.codes.dutyState[state]}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
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
            </Table.Body>
          </Table>
        </div>
      )}
    </VStack>
  );
}
