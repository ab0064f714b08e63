import { BodyShort, Table } from '@navikt/ds-react';
import type { ProofView } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { Count } from './Count.tsx';

type Reasons = NonNullable<ProofView['figures']>['reasons'];

/** Why duties are not fulfilled, in plain words. */
export function ReasonTable({ proof, reasons }: { proof: ProofView; reasons: Reasons }) {
  const { t, texts } = useTexts();
  const { kind: kinds, outcome: outcomes, why: words } = texts.proof;
  return (
    <Card id="hvorfor" title={t('proof.reasons')}>
      {reasons.length === 0 ? (
        <BodyShort>{t('proof.noReasons')}</BodyShort>
      ) : (
        <ScrollTable
          labelledBy="hvorfor"
          columns={[t('proof.duty'), t('proof.what'), t('proof.reason'), { number: t('proof.count') }]}
        >
          {reasons.map(({ kind, outcome, why, figure }) => (
            <Table.Row key={`${kind} ${outcome} ${why}`}>
              <Table.HeaderCell scope="row">{kinds[kind]}</Table.HeaderCell>
              <Table.DataCell>{outcomes[outcome]}</Table.DataCell>
              <Table.DataCell>{words[why]}</Table.DataCell>
              <Table.DataCell className="number">
                <Count
                  proof={proof}
                  figure={figure}
                  what={[kinds[kind], outcomes[outcome], words[why]].join(', ')}
                />
              </Table.DataCell>
            </Table.Row>
          ))}
        </ScrollTable>
      )}
    </Card>
  );
}
