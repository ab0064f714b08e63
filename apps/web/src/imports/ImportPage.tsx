import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { type ChosenFile, usePreview, useStartImport } from './imports-api.ts';
import { LatestImports } from './LatestImports.tsx';
import { Preview } from './Preview.tsx';

/** What came of looking is read next; the button that asked was disabled meanwhile and has lost focus. */
const showPreview = () => requestAnimationFrame(() => document.getElementById('forhandsvisning')?.focus());

/** From a file to journeys: choose, see what would happen, confirm. Nothing is written before that. */
export function ImportPage() {
  return can(useMe(), 'import') ? <Imports /> : <NoAccess />;
}

function Imports() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const preview = usePreview();
  const start = useStartImport();
  const [chosen, setChosen] = useState<ChosenFile & { key: string }>();
  usePageTitle(t('imports.title'));
  const look = (file: ChosenFile) => {
    start.reset();
    setChosen({ ...file, key: crypto.randomUUID() });
    preview.mutate(file, { onSuccess: showPreview });
  };
  const confirm = () => {
    if (!chosen) return;
    start.mutate(chosen, { onSuccess: ({ importId }) => void navigate(paths.oneImport(importId)) });
  };
  return (
    <VStack gap="space-20">
      <Heading level="1" size="large">
        {t('imports.title')}
      </Heading>
      <BodyLong>{t('imports.intro')}</BodyLong>
      <ChooseFile look={look} forget={preview.reset} busy={preview.isPending} />
      {preview.isError && (
        <ErrorBox error={preview.error} {...(chosen && { retry: () => preview.mutate(chosen) })} />
      )}
      <div role="status">
        {preview.data && <Preview preview={preview.data} confirm={confirm} busy={start.isPending} />}
      </div>
      {start.isError && <ErrorBox error={start.error} retry={confirm} />}
      <LatestImports />
    </VStack>
  );
}
