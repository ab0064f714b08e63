import { BodyShort, Button, Table, VStack } from '@navikt/ds-react';
import type { CaseloadAsked, MovePreview } from '@samspor/contracts';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useCaseloadPreview, useGive } from './absences-api.ts';
import { Outcome } from './Outcome.tsx';

/** Who will get whom, and then who has got whom. */
export function GiveMany({ asked }: { asked: CaseloadAsked }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const preview = useCaseloadPreview(asked);
  const { give, run, results } = useGive();
  const isBegun = !give.isIdle;
  const isShown = preview.isSuccess;
  useEffect(() => {
    if (isShown) document.getElementById(isBegun ? resultId : previewId)?.focus(); // the page has grown below the button
  }, [isShown, isBegun]);
  const all = preview.data?.moves ?? [];
  const moves = all.flatMap(({ journeyId, version, to }) => (to ? [{ journeyId, version, to: to.id }] : []));
  const send = () =>
    give.mutate(moves, {
      onSuccess: (done) => announce(t('caseload.done', { count: done.filter(({ why }) => !why).length })),
    });
  if (isBegun)
    return (
      <Card id={resultId} title={t('caseload.result')}>
        {give.isError && <ErrorBox error={give.error} title={null} retry={send} />}
        <Outcome key={run} run={run} results={results} isDone={give.isSuccess} />
      </Card>
    );
  return (
    <Card id={previewId} title={t('caseload.willTitle')}>
      {preview.isPending && <BodyShort role="status">{t('caseload.counting')}</BodyShort>}
      {preview.isError && (
        <ErrorBox error={preview.error} title={null} retry={() => void preview.refetch()} />
      )}
      {preview.data && (
        <VStack gap="space-16">
          <BodyShort weight="semibold">{t('caseload.will', { count: moves.length })}</BodyShort>
          {preview.data.total > all.length && (
            <BodyShort>{t('caseload.some', { shown: all.length, total: preview.data.total })}</BodyShort>
          )}
          {all.length > 0 && <Moves moves={all} />}
          <div>
            <Button disabled={moves.length === 0} onClick={send}>
              {t('caseload.give', { count: moves.length })}
            </Button>
          </div>
        </VStack>
      )}
    </Card>
  );
}

const previewId = 'forhandsvisning';
const resultId = 'resultat';

function Moves({ moves }: { moves: readonly MovePreview[] }) {
  const { t, texts } = useTexts();
  return (
    <ScrollTable
      labelledBy={previewId}
      columns={[t('caseload.youth'), t('caseload.phase'), t('caseload.due'), t('caseload.gets')]}
    >
      {moves.map(({ journeyId, name, phase, dueOn, to, why }) => (
        <Table.Row key={journeyId}>
          <Table.HeaderCell scope="row">
            <Link to={paths.journey(journeyId)} className="aksel-link">
              {name}
            </Link>
          </Table.HeaderCell>
          <Table.DataCell>{texts.codes.phase[phase]}</Table.DataCell>
          <Table.DataCell>{dueOn ? formatDay(dueOn) : '–'}</Table.DataCell>
          <Table.DataCell className={why ? 'late' : undefined}>
            {why ? texts.caseload.stays[why] : to?.name}
          </Table.DataCell>
        </Table.Row>
      ))}
    </ScrollTable>
  );
}
