import { Button, Heading, LocalAlert, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTexts } from '../i18n/i18n.ts';

/** The page's own fault: says so, with an id to tell, instead of going blank. */
export function CrashPage() {
  const { t } = useTexts();
  const [id] = useState(() => crypto.randomUUID());
  return (
    <VStack as="main" gap="space-16" padding="space-24" align="start">
      <Heading level="1" size="large">
        {t('app.crash.title')}
      </Heading>
      <LocalAlert status="error">
        <LocalAlert.Content>
          <p>{t('app.crash.text')}</p>
          <p>{t('app.errorId', { id })}</p>
        </LocalAlert.Content>
      </LocalAlert>
      <Button onClick={() => window.location.reload()}>{t('app.crash.reload')}</Button>
    </VStack>
  );
}
