import { InlineMessage } from '@navikt/ds-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/i18n.ts';

const patience = 5_000;

/** Says that there is no network, or that saving takes longer than usual, and that nothing is saved twice. */
export function Waiting({ pending }: { pending: boolean }) {
  const { t } = useTexts();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const slow = useLasting(pending);
  return (
    <div role="status">
      {!online && <InlineMessage status="warning">{t('journey.form.offline')}</InlineMessage>}
      {online && slow && <InlineMessage status="info">{t('journey.form.slow')}</InlineMessage>}
    </div>
  );
}

/** True once something has lasted longer than people wait without asking themselves. */
function useLasting(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return long;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
