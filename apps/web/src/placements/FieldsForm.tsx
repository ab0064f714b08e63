import { Button, VStack } from '@navikt/ds-react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf, wasRefused } from '../api/api-error.ts';
import { FormField, type AskedField } from '../app/FormField.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';
import type { Sent } from './placements-api.ts';

interface FieldsFormProps<Answer> {
  /** Before the names of the fields: forms of one page have ids of their own. */
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

/** Asks for fields, keeps what is written when it is refused, and says what is wrong beside each. */
export function FieldsForm<Answer>(props: FieldsFormProps<Answer>) {
  const { id, title, submit = title, fields, initial = {}, given = {}, sending, done } = props;
  const { t } = useTexts();
  const [values, setValues] = useState(initial);
  const [isTried, setIsTried] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const problem = sending.error && problemOf(sending.error);
  const text = (name: string) => values[name]?.trim() ?? '';
  const fault = ({ name, label, kind, needed }: AskedField) => {
    if (needed && text(name) === '') return t('app.required', { field: label });
    if (kind === 'number' && !/^\d*$/.test(text(name))) return t('offers.notANumber', { field: label });
    return undefined;
  };
  const focus = (name: string) => document.getElementById(`${id}-${name}`)?.focus();
  const send = () => {
    setIsTried(true);
    const wrong = fields.find((field) => fault(field) !== undefined);
    if (wrong) return focus(wrong.name);
    const filled = fields
      .filter(({ name }) => text(name) !== '')
      .map(({ name, kind }) => [name, kind === 'number' ? Number(text(name)) : text(name)] as const);
    const onError = (error: Error) => {
      if (wasRefused(error)) setKey(crypto.randomUUID());
      const [first] = problemOf(error).fields ?? [];
      if (first) focus(first.field);
    };
    sending.mutate({ body: { ...Object.fromEntries(filled), ...given }, key }, { onSuccess: done, onError });
  };
  return (
    <form
      noValidate
      aria-label={title}
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <VStack gap="space-12" maxWidth="40rem">
        {fields.map((field) => (
          <FormField
            key={field.name}
            id={`${id}-${field.name}`}
            field={field.needed ? field : { ...field, label: t('courses.optional', { label: field.label }) }}
            value={values[field.name] ?? ''}
            error={
              (isTried ? fault(field) : undefined) ??
              problem?.fields?.find((one) => one.field === field.name)?.message
            }
            change={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {sending.error && !problem?.fields?.length && <ErrorBox error={sending.error} title={null} />}
        <div>
          <Button size="small" type="submit" loading={sending.isPending}>
            {submit}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
