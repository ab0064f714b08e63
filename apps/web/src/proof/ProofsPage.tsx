import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { KnownProofs } from './KnownProofs.tsx';
import { MakeProof } from './MakeProof.tsx';
import { useProofs } from './proof-api.ts';

/** Proofs of contact: make one, and those there are. */
export function ProofsPage() {
  return can(useMe(), 'proof') ? <AllProofs /> : <NoAccess />;
}

function AllProofs() {
  const { t } = useTexts();
  const proofs = useProofs();
  usePageTitle(t('proof.title'));
  if (proofs.isPending) return <PageLoading />;
  const reread = () => void proofs.refetch();
  if (!proofs.data) return <PageError error={proofs.error} retry={reread} />;
  const { rights, schoolYears, today, proofs: known } = proofs.data;
  return (
    <VStack gap="space-20">
      <Heading level="1" size="large">
        {t('proof.title')}
      </Heading>
      <BodyLong>{t('proof.intro')}</BodyLong>
      {proofs.isError && <StaleNote since={proofs.dataUpdatedAt} retry={reread} />}
      {rights.mayMake && <MakeProof schoolYears={schoolYears} today={today} />}
      <KnownProofs proofs={known} mayMake={rights.mayMake} />
    </VStack>
  );
}
