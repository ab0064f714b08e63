import { BodyLong, Button, LocalAlert } from '@navikt/ds-react';
import type { ImportPreview } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { Counts } from './Counts.tsx';
import { RowTable } from './RowTable.tsx';

interface PreviewProps {
  preview: ImportPreview;
  confirm: () => void;
  busy: boolean;
}

/** What would happen, before anything is written; or why the file cannot be read at all. */
export function Preview({ preview: { refused, counts, rows }, confirm, busy }: PreviewProps) {
  const { t, texts } = useTexts();
  if (refused) {
    return (
      <LocalAlert status="error" id="forhandsvisning" tabIndex={-1}>
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{t('imports.refused.title')}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>{texts.imports.refused[refused]}</LocalAlert.Content>
      </LocalAlert>
    );
  }
  const worth = counts.new + counts.changed;
  return (
    <Card id="forhandsvisning" title={t('imports.previewTitle')} gap="space-16">
      <Counts counts={counts} total={counts.rows} />
      {worth > 0 && (
        <div>
          <Button onClick={confirm} loading={busy}>
            {t('imports.confirm', { count: worth })}
          </Button>
        </div>
      )}
      {worth === 0 && <BodyLong>{t('imports.nothing')}</BodyLong>}
      <RowTable rows={rows} total={counts.rows} title={t('imports.table')} level="3" />
    </Card>
  );
}
