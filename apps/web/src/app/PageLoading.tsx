import { Skeleton, VStack } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';

/** The shape of a page while its content is on its way. */
export function PageLoading({ rows = 6 }: { rows?: number }) {
  const { t } = useTexts();
  return (
    <VStack gap="space-16" aria-busy="true">
      <div role="status" className="visually-hidden">
        <h1>{t('app.loading')}</h1>
      </div>
      <Skeleton variant="text" width="40%" height="3rem" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height="4rem" />
      ))}
    </VStack>
  );
}
