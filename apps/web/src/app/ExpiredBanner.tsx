import { Button, GlobalAlert } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';
import { signInAddress } from './me-api.ts';

/** The session ended while the page was open: sign in beside it, and lose nothing. */
export function ExpiredBanner() {
  const { t } = useTexts();
  return (
    <GlobalAlert as="div" status="warning" role="alert">
      <GlobalAlert.Header>
        <GlobalAlert.Title as="h2">{t('app.signIn.expired')}</GlobalAlert.Title>
      </GlobalAlert.Header>
      <GlobalAlert.Content>
        <p>{t('app.signIn.expiredText')}</p>
        <Button as="a" href={signInAddress()} target="_blank" rel="noopener" size="small">
          {t('app.signIn.again')}
        </Button>
      </GlobalAlert.Content>
    </GlobalAlert>
  );
}
