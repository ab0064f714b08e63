import { BodyLong, BodyShort, Button, Dialog, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import type { ProofView } from '@samspor/contracts';
import { useState } from 'react';
import { useAnnounce } from '../app/Announcer.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { formatInstant, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useProofAct } from './proof-api.ts';

/** A draft can be frozen; a frozen proof can be checked against the events, as often as one likes. */
export function Freezing({ proof }: { proof: ProofView }) {
  if (proof.frozen) return <Check proof={proof} />;
  return proof.rights.mayMake ? <Freeze proof={proof} /> : null;
}

function Freeze({ proof: { proofId } }: { proof: ProofView }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const freeze = useProofAct(proofId, 'freeze');
  const [isOpen, setIsOpen] = useState(false);
  const confirm = () => freeze.mutate(undefined, { onSuccess: () => announce(t('proof.frozenNow')) });
  return (
    <HStack className="no-print">
      <Button onClick={() => setIsOpen(true)}>{t('proof.freeze')}</Button>
      <Dialog open={isOpen} onOpenChange={setIsOpen}>
        <Dialog.Popup closeOnOutsideClick={false}>
          <Dialog.Header>
            <Dialog.Title>{t('proof.freezeTitle')}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            <VStack gap="space-16">
              <BodyLong>{t('proof.freezeText')}</BodyLong>
              {freeze.isError && <ErrorBox error={freeze.error} />}
              <HStack gap="space-12">
                <Button loading={freeze.isPending} onClick={confirm}>
                  {t('proof.freeze')}
                </Button>
                <Button variant="tertiary" onClick={() => setIsOpen(false)}>
                  {t('app.cancel')}
                </Button>
              </HStack>
            </VStack>
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
    </HStack>
  );
}

function Check({ proof }: { proof: ProofView }) {
  const { t } = useTexts();
  const check = useProofAct(proof.proofId, 'check');
  const isRunning = proof.check?.state === 'running';
  return (
    <VStack gap="space-12" align="start">
      <div role="status">
        <CheckResult check={proof.check} />
      </div>
      {check.isError && <ErrorBox error={check.error} />}
      <Button
        className="no-print"
        variant="secondary"
        loading={check.isPending || isRunning}
        onClick={() => check.mutate()}
      >
        {t('proof.check')}
      </Button>
    </VStack>
  );
}

function CheckResult({ check }: Pick<ProofView, 'check'>) {
  const { t } = useTexts();
  if (!check) return null;
  const { state, by: name, at, done, total } = check;
  if (state === 'running')
    return (
      <BodyShort>{t('proof.checking', { done: formatNumber(done), total: formatNumber(total) })}</BodyShort>
    );
  const status = { same: 'success', different: 'error', failed: 'warning' } as const;
  return (
    <LocalAlert status={status[state]}>
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t(`proof.shortChecks.${state}`)}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{t(`proof.checks.${state}`, { time: formatInstant(at), name })}</LocalAlert.Content>
    </LocalAlert>
  );
}
