import { Button, GlobalAlert } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { lastCallAt } from '../api/client.ts';
import { formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useMe } from './me-api.ts';

const warnBefore = 5 * 60_000;
/** The server moves the end at most this often, so what was asked sooner after tells nothing new. */
const movesEvery = 5 * 60_000;

interface SessionEndingProps {
  /** When the end of the session was asked for (milliseconds). */
  asked: number;
  ask: () => void;
}

/** Warns before the session ends for want of doing; asks again first when something was done in the meantime. */
export function SessionEnding({ asked, ask }: SessionEndingProps) {
  const { t } = useTexts();
  const { sessionEndsAt } = useMe();
  const [warnedOf, setWarnedOf] = useState<string>();
  useEffect(() => {
    if (!sessionEndsAt) return;
    const wait = Math.max(0, Date.parse(sessionEndsAt) - warnBefore - Date.now());
    const timer = setTimeout(
      () => (lastCallAt() > asked + movesEvery ? ask() : setWarnedOf(sessionEndsAt)),
      wait,
    );
    return () => clearTimeout(timer);
  }, [sessionEndsAt, asked, ask]);
  if (!sessionEndsAt || warnedOf !== sessionEndsAt) return null;
  return (
    <GlobalAlert as="div" status="warning" role="alert">
      <GlobalAlert.Header>
        <GlobalAlert.Title as="h2">{t('app.signIn.ending')}</GlobalAlert.Title>
      </GlobalAlert.Header>
      <GlobalAlert.Content>
        <p>{t('app.signIn.endingText', { time: formatInstant(sessionEndsAt) })}</p>
        <Button size="small" onClick={ask}>
          {t('app.signIn.stay')}
        </Button>
      </GlobalAlert.Content>
    </GlobalAlert>
  );
}
