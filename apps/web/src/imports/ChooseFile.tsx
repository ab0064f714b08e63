import { Button, FileUpload, type FilesPartitioned, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { type FileFault, fileFault } from './file-fault.ts';
import type { ChosenFile } from './imports-api.ts';

interface ChooseFileProps {
  look: (file: ChosenFile) => void;
  /** The file was taken away: what was seen of it no longer holds. */
  forget: () => void;
  busy: boolean;
}

const megabytes = 1024 * 1024;

/** The file; it is read as of today, as an import is. */
export function ChooseFile({ look, forget, busy }: ChooseFileProps) {
  const { t } = useTexts();
  const { today } = useMe();
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<FileFault | null>(null);
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setFault(null);
    forget();
  };
  const receive = ({ accepted: [fitting], rejected: [rejected] }: FilesPartitioned) => {
    choose(fitting);
    if (!fitting && rejected) setFault(fileFault(rejected));
  };
  return (
    <form
      noValidate
      aria-label={t('imports.file')}
      onSubmit={(event) => {
        event.preventDefault();
        setFault((before) => (file ? null : (before ?? 'noFile')));
        if (file) look({ file, on: today });
      }}
    >
      <VStack gap="space-16" className="card" align="stretch">
        {file ? (
          <FileUpload.Item file={file} button={{ action: 'delete', onClick: () => choose(undefined) }} />
        ) : (
          <FileUpload.Dropzone
            label={t('imports.file')}
            description={t('imports.fileWhy')}
            accept=".csv,.txt,.tsv,.json"
            maxSizeInBytes={20 * megabytes}
            multiple={false}
            error={fault && t(`imports.${fault}`)}
            onSelect={(_, files) => receive(files)}
          />
        )}
        <div>
          <Button type="submit" loading={busy}>
            {t('imports.preview')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
