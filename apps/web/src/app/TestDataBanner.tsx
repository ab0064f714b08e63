import { InlineMessage } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';
import { useMe } from './me-api.ts';

/** Says that nobody here is real, and how to see it as somebody else does. */
export function TestDataBanner() {
  const { t } = useTexts();
  const { seats } = useMe();
  return (
    <aside className="test-data" aria-label={t('app.testDataLabel')}>
      <InlineMessage status="info" size="small">
        {t('app.testData')} {t(seats.length > 1 ? 'app.testDataSeats' : 'app.testDataOneSeat')}
      </InlineMessage>
    </aside>
  );
}
