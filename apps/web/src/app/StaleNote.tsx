import { Button, HStack, InlineMessage } from '@navikt/ds-react';
import { formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** What is shown may be old: the page could not be read again since this instant (milliseconds). */
export function StaleNote({ since, retry }: { since: number; retry: () => void }) {
  const { t } = useTexts();
  return (
    <HStack gap="space-16" align="center" role="status">
      <InlineMessage status="warning">{t('app.lagging', { time: formatInstant(since) })}</InlineMessage>
      <Button size="small" variant="secondary" onClick={retry}>
        {t('app.retry')}
      </Button>
    </HStack>
  );
}
