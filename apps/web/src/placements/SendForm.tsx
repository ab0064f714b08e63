import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf, wasRefused } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { useTexts } from '../i18n/i18n.ts';
import type { Sent } from './placements-api.ts';

interface SendFormProps<Answer> {
  /** Begins the ids of the fields. */
  id: string;
  /** What the form is called; its button says the same unless `submit` does. */
  title: string;
  submit?: string;
  fields: readonly AskedField[];
  initial?: Readonly<Record<string, string>>;
  /** What is known without being asked. */
  given?: Readonly<Record<string, unknown>>;
  sending: UseMutationResult<Answer, Error, Sent>;
  done: (answer: Answer) => void;
}

/** A form of work training; what may be left out says so. */
export function SendForm<Answer>(props: SendFormProps<Answer>) {
  const { id, title, submit = title, fields, initial = {}, given = {}, sending, done } = props;
  const { t } = useTexts();
  const [key, setKey] = useState(() => crypto.randomUUID());
  return (
    <div className="no-print form-width">
      <FieldsForm
        {...{ id, title, submit, initial }}
        fields={fields.map((field) =>
          field.needed ? field : { ...field, label: t('courses.optional', { label: field.label }) },
        )}
        problem={sending.error && problemOf(sending.error)}
        isPending={sending.isPending}
        send={(body) =>
          sending.mutate(
            { body: { ...body, ...given }, key },
            { onSuccess: done, onError: (error) => wasRefused(error) && setKey(crypto.randomUUID()) },
          )
        }
      />
    </div>
  );
}
