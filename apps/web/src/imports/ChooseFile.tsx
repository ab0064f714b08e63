import { Button, FileUpload, type FilesPartitioned, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { DateField } from '../journeys/steps/DateField.tsx';
import { type FileFault, fileFault } from './file-fault.ts';
import type { ChosenFile } from './imports-api.ts';

interface ChooseFileProps {
  look: (file: ChosenFile) => void;
  /** The file was taken away: what was seen of it no longer holds. */
  forget: () => void;
  busy: boolean;
}

const megabytes = 1024 * 1024;

/** The file and the day it counts as imported. */
export function ChooseFile({ look, forget, busy }: ChooseFileProps) {
  const { t } = useTexts();
  const { today } = useMe();
  const form = useForm({ defaultValues: { on: today } });
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
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={t('imports.file')}
        onSubmit={(event) => {
          setFault((before) => (file ? null : (before ?? 'noFile')));
          void form.handleSubmit(({ on }) => file && look({ file, on }))(event);
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
          <DateField name="on" label={t('imports.day')} description={t('imports.dayWhy')} />
          <div>
            <Button type="submit" loading={busy}>
              {t('imports.preview')}
            </Button>
          </div>
        </VStack>
      </form>
    </FormProvider>
  );
}
