import { LocalAlert } from '@navikt/ds-react';
import { problemOf } from '../api/api-error.ts';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';

/** Somebody else has decided meanwhile: what it was stands above, and the draft is kept. */
export function DecideError({ error }: { error: unknown }) {
  const { t } = useTexts();
  if (problemOf(error).rule !== 'stale') return <ErrorBox error={error} title={null} />;
  return (
    <LocalAlert status="warning" size="small" role="alert">
      <LocalAlert.Content>{t('county.stale')}</LocalAlert.Content>
    </LocalAlert>
  );
}
