import { BodyShort, Link as AkselLink, Table } from '@navikt/ds-react';
import type { ProofHead } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay, formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** Frozen proofs of the county and one's own drafts, newest first. */
export function KnownProofs({ proofs, mayMake }: { proofs: readonly ProofHead[]; mayMake: boolean }) {
  const { t, texts } = useTexts();
  return (
    <Card id="bevis" title={t('proof.known')}>
      {proofs.length === 0 ? (
        <BodyShort>{t(mayMake ? 'proof.none' : 'proof.noneToRead')}</BodyShort>
      ) : (
        <ScrollTable labelledBy="bevis" columns={Object.values(texts.proof.columns)}>
          {proofs.map((proof) => (
            <ProofRow key={proof.proofId} proof={proof} />
          ))}
        </ScrollTable>
      )}
    </Card>
  );
}

function ProofRow({ proof }: { proof: ProofHead }) {
  const { t, texts } = useTexts();
  const { proofId, schoolYear, asOf, madeAt, madeBy, check, frozen } = proof;
  const day = formatDay(asOf);
  const time = formatInstant(madeAt);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <AkselLink
          as={Link}
          to={paths.proof(proofId)}
          aria-label={t('proof.open', { schoolYear, day, time })}
        >
          {schoolYear}
        </AkselLink>
      </Table.HeaderCell>
      <Table.DataCell>{day}</Table.DataCell>
      <Table.DataCell>{t('proof.by', { time, name: madeBy })}</Table.DataCell>
      <Table.DataCell>
        <ProofState proof={proof} />
      </Table.DataCell>
      <Table.DataCell data-attention={check?.state === 'different'}>
        {frozen && (check ? texts.proof.shortChecks[check.state] : t('proof.notChecked'))}
      </Table.DataCell>
    </Table.Row>
  );
}

/** Whether a proof is being worked out, a draft, or frozen by whom and when. */
export function ProofState({ proof: { state, frozen } }: { proof: ProofHead }) {
  const { t } = useTexts();
  if (frozen) return <>{t('proof.frozen', { time: formatInstant(frozen.at), name: frozen.by })}</>;
  if (state === 'done') return <>{t('proof.draft')}</>;
  return <>{t(state === 'running' ? 'proof.running' : 'proof.failed')}</>;
}
