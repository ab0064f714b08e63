import type { HelpDeed } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useDeed } from './help-api.ts';

interface DeedFormProps {
  journeyId: string;
  version: number;
  title: string;
  deed: HelpDeed;
  fields: readonly AskedField[];
  /** What is known without being asked. */
  given?: Record<string, unknown>;
  done: (text: string) => void;
}

/** A small form that does one thing for a pupil, on the day it happened. */
export function DeedForm({ journeyId, version, title, deed, fields, given = {}, done }: DeedFormProps) {
  const { t } = useTexts();
  const { today } = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const act = useDeed(journeyId);
  return (
    <FieldsForm
      id={deed}
      title={title}
      fields={[...fields, { name: 'on', label: t('help.on'), kind: 'day', needed: true }]}
      initial={{ on: today }}
      problem={act.error && problemOf(act.error)}
      isPending={act.isPending}
      send={(body) =>
        act.mutate(
          { deed, body: { ...body, ...given }, key, version },
          { onSuccess: () => done(t('help.done', { title })) },
        )
      }
    />
  );
}
