import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';
import { signInAddress } from './me-api.ts';
import { usePageTitle } from './usePageTitle.ts';

/** The door: one button, which leads to the issuer and back to the page that was asked for. */
export function SignInPage() {
  const { t } = useTexts();
  usePageTitle(t('app.signIn.act'));
  return (
    <VStack as="main" gap="space-24" align="center" justify="center" className="app" padding="space-16">
      <VStack gap="space-16" align="start" className="card" maxWidth="32rem">
        <img src="/samspor.svg" alt="" width="48" height="48" />
        <Heading level="1" size="large">
          {t('app.signIn.title')}
        </Heading>
        <BodyLong>{t('app.signIn.text')}</BodyLong>
        <Button as="a" href={signInAddress()}>
          {t('app.signIn.act')}
        </Button>
      </VStack>
    </VStack>
  );
}
