import { BodyShort, Button, VStack } from '@navikt/ds-react';
import type { MoveResult } from '@samspor/contracts';
import { useAnnounce } from '../app/Announcer.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useUndo } from './absences-api.ts';

interface OutcomeProps {
  run: string;
  results: readonly MoveResult[];
  isDone: boolean;
}

/** What became of a run: how many each has got, who stays and why, and the way back. */
export function Outcome({ run, results, isDone }: OutcomeProps) {
  const { t } = useTexts();
  const given = results.filter(({ why }) => why === null);
  const byReceiver = [...Map.groupBy(given, ({ to }) => to?.name ?? '')];
  return (
    <VStack gap="space-12" align="start">
      <BodyShort role="status" weight="semibold">
        {t('caseload.done', { count: given.length })}
      </BodyShort>
      {byReceiver.map(([name, some]) => (
        <BodyShort key={name}>{t('caseload.got', { name, count: some.length })}</BodyShort>
      ))}
      <Staying results={results} />
      {isDone && given.length > 0 && <Undo run={run} />}
    </VStack>
  );
}

/** Takes a run back, and tells whom it left. */
export function Undo({ run }: { run: string }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const undo = useUndo(run);
  const back = (results: readonly MoveResult[]) => results.filter(({ why }) => why === null).length;
  const send = () =>
    undo.mutate(undefined, {
      onSuccess: (results) => announce(t('caseload.undone', { count: back(results) })),
    });
  if (undo.data)
    return (
      <VStack gap="space-8">
        <BodyShort role="status">{t('caseload.undone', { count: back(undo.data) })}</BodyShort>
        <Staying results={undo.data} />
      </VStack>
    );
  return (
    <>
      {undo.isError && <ErrorBox error={undo.error} title={null} retry={send} />}
      <Button size="small" variant="secondary" loading={undo.isPending} onClick={send}>
        {t('caseload.undo')}
      </Button>
    </>
  );
}

function Staying({ results }: { results: readonly MoveResult[] }) {
  const { t, texts } = useTexts();
  const staying = results.flatMap(({ journeyId, name, why }) => (why ? [{ journeyId, name, why }] : []));
  if (staying.length === 0) return null;
  return (
    <div>
      <BodyShort>{t('caseload.staying', { count: staying.length })}</BodyShort>
      <ul>
        {staying.map(({ journeyId, name, why }) => (
          <li key={journeyId}>
            {name ?? t('caseload.unknown')}: {texts.caseload.stays[why]}
          </li>
        ))}
      </ul>
    </div>
  );
}
