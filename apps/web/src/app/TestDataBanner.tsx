import { InlineMessage } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';

/** Says that nobody here is real. */
export function TestDataBanner() {
  const { t } = useTexts();
  return (
    <aside className="test-data" aria-label={t('app.testDataLabel')}>
      <InlineMessage status="info" size="small">
        {t('app.testData')}
      </InlineMessage>
    </aside>
  );
}
