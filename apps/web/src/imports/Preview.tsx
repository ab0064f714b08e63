import { BodyLong, Button, LocalAlert } from '@navikt/ds-react';
import type { ImportPreview } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Counts } from './Counts.tsx';
import { RowTable } from './RowTable.tsx';

interface PreviewProps {
  preview: ImportPreview;
  confirm: () => void;
  busy: boolean;
}

/** What would happen, before anything is written; or why the file cannot be read at all. */
export function Preview({ preview: { refused, importDay, counts, rows }, confirm, busy }: PreviewProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  if (refused) {
    return (
      <LocalAlert status="error">
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
      {worth > 0 && importDay !== today && (
        <BodyLong>{t('imports.otherDay', { date: formatDay(importDay) })}</BodyLong>
      )}
      {worth > 0 && importDay === today && (
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
