import {
  BodyShort,
  Heading,
  HStack,
  Link as AkselLink,
  LocalAlert,
  ProgressBar,
  VStack,
} from '@navikt/ds-react';
import type { ProofView } from '@samspor/contracts';
import { Link, useParams, useSearchParams } from 'react-router';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay, formatInstant, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Downloads } from './Downloads.tsx';
import { Figures } from './Figures.tsx';
import { Freezing } from './Freezing.tsx';
import { ProofState } from './KnownProofs.tsx';
import { useProof } from './proof-api.ts';
import { SchoolChoice } from './SchoolChoice.tsx';

/** One proof: how far it has come, its figures with their definitions, whether it is frozen and still holds. */
export function ProofPage() {
  const { t } = useTexts();
  const { proofId = '' } = useParams();
  const [address] = useSearchParams();
  const proof = useProof(proofId, address.get('skole'));
  usePageTitle(t('proof.title'));
  if (proof.isPending) return <PageLoading />;
  const reread = () => void proof.refetch();
  if (!proof.data) return <PageError error={proof.error} retry={reread} />;
  const { schoolYear, state, figures } = proof.data;
  return (
    <VStack gap="space-20">
      <VStack gap="space-8" align="start">
        <AkselLink as={Link} to={paths.proofs}>
          {t('proof.backToAll')}
        </AkselLink>
        <Heading level="1" size="large">
          {t('proof.one', { schoolYear })}
        </Heading>
      </VStack>
      {proof.isError && <StaleNote since={proof.dataUpdatedAt} retry={reread} />}
      <About proof={proof.data} />
      {state === 'running' && <Progress proof={proof.data} />}
      {state === 'failed' && <Stopped />}
      {figures && (
        <>
          <SchoolChoice proof={proof.data} />
          <Figures proof={proof.data} figures={figures} />
          <Freezing proof={proof.data} />
          <Downloads proof={proof.data} />
        </>
      )}
    </VStack>
  );
}

function About({ proof }: { proof: ProofView }) {
  const { t } = useTexts();
  const { county, countyName, asOf, recordedBy, hash } = proof;
  const facts: [string, string][] = [
    [t('proof.county'), `${countyName} (${county})`],
    [t('proof.columns.asOf'), formatDay(asOf)],
    [t('proof.recordedBy'), formatInstant(recordedBy)],
  ];
  return (
    <div className="card">
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('proof.status')}</dt>
          <dd>
            <ProofState proof={proof} />
          </dd>
        </div>
        {hash && (
          <div>
            <dt>{t('proof.hash')}</dt>
            <dd>{hash.slice(0, 16)} …</dd>
          </div>
        )}
      </dl>
      <BodyShort size="small">{t('proof.definitions.asOf')}</BodyShort>
    </div>
  );
}

function Progress({ proof: { done, total } }: { proof: ProofView }) {
  const { t } = useTexts();
  return (
    <VStack gap="space-8">
      <ProgressBar value={done} valueMax={Math.max(total, 1)} aria-labelledby="framdrift" />
      <BodyShort id="framdrift">
        {t('proof.progress', { done: formatNumber(done), total: formatNumber(total) })}
      </BodyShort>
    </VStack>
  );
}

function Stopped() {
  const { t } = useTexts();
  return (
    <HStack>
      <LocalAlert status="error" role="alert">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{t('proof.failed')}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>{t('proof.failedText')}</LocalAlert.Content>
      </LocalAlert>
    </HStack>
  );
}
