import type { WellbeingDeed } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { useMe } from '../app/me-api.ts';
import { Opening } from '../app/Opening.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useWellbeingDeed } from './wellbeing-api.ts';

interface ChildFormProps {
  child: { journeyId: string; version: number };
  title: string;
  deed: WellbeingDeed;
  fields: readonly AskedField[];
  /** What is known without being asked. */
  given?: Record<string, unknown>;
  initial?: Record<string, string>;
  done: (text: string) => void;
}

/** A button that opens a form about one child, which is of today, and closes it when it is saved. */
export function ChildForm(form: ChildFormProps) {
  return (
    <Opening title={form.title}>
      {(close) => (
        <Form
          {...form}
          done={(text) => {
            close();
            form.done(text);
          }}
        />
      )}
    </Opening>
  );
}

function Form({ child: { journeyId, version }, title, deed, fields, given, initial, done }: ChildFormProps) {
  const { t } = useTexts();
  const { today } = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const act = useWellbeingDeed();
  return (
    <FieldsForm
      id={`${deed}-${journeyId}`}
      title={title}
      fields={fields}
      {...(initial && { initial })}
      problem={act.error && problemOf(act.error)}
      isPending={act.isPending}
      send={(body) =>
        act.mutate(
          { journeyId, deed, body: { ...body, ...given, on: today }, key, version },
          { onSuccess: () => done(t('wellbeing.done', { title })) },
        )
      }
    />
  );
}
