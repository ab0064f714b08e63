import { BodyLong, BodyShort, Table } from '@navikt/ds-react';
import { shareOf, type ProofView } from '@samspor/contracts';
import { proofOutcomes } from '@samspor/domain';
import type { ReactNode } from 'react';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatShare } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Count } from './Count.tsx';

type Kinds = NonNullable<ProofView['figures']>['kinds'];

/** What became of the duties, by kind: each state with what it means. */
export function DutyFigures({ proof, kinds }: { proof: ProofView; kinds: Kinds }) {
  const { t } = useTexts();
  return (
    <Card id="plikter" title={t('proof.duties')}>
      <BodyLong size="small">{t(proof.rights.mayList ? 'proof.dutiesWhy' : 'proof.dutiesOnly')}</BodyLong>
      <ScrollTable
        labelledBy="plikter"
        columns={[t('proof.what'), ...kinds.map(({ kind }) => ({ number: t(`proof.kind.${kind}`) }))]}
      >
        <Row name={t('proof.owed')} definition={t('proof.definitions.owed')}>
          {kinds.map(({ kind, owed }) => (
            <Number key={kind}>
              <Count proof={proof} figure={owed} what={`${t(`proof.kind.${kind}`)}, ${t('proof.owed')}`} />
            </Number>
          ))}
        </Row>
        {proofOutcomes.map((outcome) => (
          <Row
            key={outcome}
            name={t(`proof.outcome.${outcome}`)}
            definition={t(`proof.outcomeWhat.${outcome}`)}
          >
            {kinds.map(({ kind, outcomes }) => (
              <Number key={kind}>
                <Count
                  proof={proof}
                  figure={outcomes[outcome]}
                  what={`${t(`proof.kind.${kind}`)}, ${t(`proof.outcome.${outcome}`)}`}
                />
              </Number>
            ))}
          </Row>
        ))}
        <Row name={t('proof.share')} definition={t('proof.definitions.share')}>
          {kinds.map((one) => {
            const share = shareOf(one);
            return <Number key={one.kind}>{share === null ? '–' : formatShare(share)}</Number>;
          })}
        </Row>
      </ScrollTable>
      <dl className="facts">
        {kinds.map(({ kind }) => (
          <div key={kind}>
            <dt>{t(`proof.kind.${kind}`)}</dt>
            <dd>{t(`proof.kindWhat.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Row({ name, definition, children }: { name: string; definition: string; children: ReactNode }) {
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {name}
        <BodyShort size="small" className="definition">
          {definition}
        </BodyShort>
      </Table.HeaderCell>
      {children}
    </Table.Row>
  );
}

function Number({ children }: { children: ReactNode }) {
  return <Table.DataCell className="number">{children}</Table.DataCell>;
}
