import { BodyShort, Button, Heading, HStack, LocalAlert, ProgressBar, VStack } from '@navikt/ds-react';
import type { ImportProgress } from '@samspor/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatInstant, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Counts } from './Counts.tsx';
import { isOver, useImport } from './imports-api.ts';
import { RowTable } from './RowTable.tsx';

/** Rows that an import lists at most. */
const mostRowsTold = 500;

/** One import: how far it has come, and what came of it. */
export function OneImportPage() {
  const { t } = useTexts();
  const { importId = '' } = useParams();
  const progress = useImport(importId);
  const client = useQueryClient();
  const over = progress.data !== undefined && isOver(progress.data);
  usePageTitle(t('imports.title'));
  useEffect(() => {
    if (!over) return;
    void client.invalidateQueries({ queryKey: ['my-day'] });
    void client.invalidateQueries({ queryKey: ['imports'], exact: true });
  }, [over, client]);
  if (progress.isPending) return <PageLoading />;
  if (!progress.data) return <PageError error={progress.error} retry={() => void progress.refetch()} />;
  const { file, startedAt, startedBy, total, counts, rows } = progress.data;
  return (
    <VStack gap="space-20">
      <VStack gap="space-4">
        <Heading level="1" size="large">
          {t('imports.one', { file })}
        </Heading>
        <BodyShort>
          {formatInstant(startedAt)}, {startedBy}
        </BodyShort>
      </VStack>
      <State progress={progress.data} />
      <div className="card">
        <Counts counts={counts} total={total} />
      </div>
      {rows.length > 0 && (
        <div className="card">
          <RowTable
            rows={rows}
            total={
              rows.length < mostRowsTold ? rows.length : counts.rejected + counts.moved + counts.withNotice
            }
            title={t('imports.toLookAt')}
            level="2"
          />
        </div>
      )}
      <HStack gap="space-16">
        <Button as={Link} to={paths.myDay} variant={over ? 'primary' : 'secondary'}>
          {t('app.nav.myDay')}
        </Button>
        <Button as={Link} to={paths.imports} variant="secondary">
          {t('imports.back')}
        </Button>
      </HStack>
    </VStack>
  );
}

function State({ progress: { state, total, counts } }: { progress: ImportProgress }) {
  const { t } = useTexts();
  const done = counts.new + counts.moved + counts.changed + counts.unchanged + counts.rejected;
  if (state === 'waiting') return <BodyShort>{t('imports.waiting')}</BodyShort>;
  if (state === 'running') {
    return (
      <VStack gap="space-8">
        <ProgressBar value={done} valueMax={Math.max(total, 1)} aria-labelledby="framdrift" />
        <BodyShort id="framdrift">
          {t('imports.progress', { done: formatNumber(done), total: formatNumber(total) })}
        </BodyShort>
      </VStack>
    );
  }
  return (
    <LocalAlert status={state === 'done' ? 'success' : 'error'} role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">
          {t(state === 'done' ? 'imports.doneTitle' : 'imports.failedTitle')}
        </LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {state === 'done'
          ? t('imports.progress', { done: formatNumber(done), total: formatNumber(total) })
          : t('imports.failedText')}
      </LocalAlert.Content>
    </LocalAlert>
  );
}
