import { Button, Select, Textarea, TextField, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import type { CourseView } from '@samspor/contracts';
import { wasRefused } from '../api/api-error.ts';
import { useAnnounce } from '../app/Announcer.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { DateInput } from '../county/DayInput.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useAct, type ActSent } from './courses-api.ts';

/** A field of an act's form. */
export interface ActField {
  name: string;
  label: string;
  kind: 'words' | 'line' | 'day' | 'choice';
  choices?: readonly { value: string; label: string }[];
  optional?: boolean;
}

interface ActFormProps {
  run: CourseView;
  act: ActSent['act'];
  /** What the form is called, and what its button says. */
  title: string;
  fields: readonly ActField[];
  /** What the act asks for beside the form's fields. */
  about?: Readonly<Record<string, unknown>>;
  /** What stands in the fields to begin with. */
  given?: Readonly<Record<string, string>>;
}

/** A small form that sends one act, and is empty again when it is recorded. */
export function ActForm({ run, act, title, fields, about = {}, given = {} }: ActFormProps) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const sending = useAct(run.runId, run.version);
  const [values, setValues] = useState<Record<string, string>>(given);
  const [isTried, setIsTried] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const missing = fields.filter(({ name, optional }) => !optional && !values[name]?.trim());
  const send = () => {
    setIsTried(true);
    if (missing.length > 0) return;
    const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
    // The API checks the fields of each act; this form is told which they are.
    const sent = { act, fields: { ...about, ...Object.fromEntries(filled) }, key } as ActSent & {
      key: string;
    };
    sending.mutate(sent, {
      onSuccess: () => {
        setValues({});
        setIsTried(false);
        setKey(crypto.randomUUID());
        announce(t('courses.saved', { what: title }));
      },
      onError: (error) => {
        if (wasRefused(error)) setKey(crypto.randomUUID());
      },
    });
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
          <OneField
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            error={isTried && missing.includes(field) ? t('courses.fillIn') : undefined}
            change={(value) => setValues((known) => ({ ...known, [field.name]: value }))}
          />
        ))}
        {sending.isError && <ErrorBox error={sending.error} />}
        <div>
          <Button type="submit" size="small" loading={sending.isPending}>
            {title}
          </Button>
        </div>
      </VStack>
    </form>
  );
}

interface OneFieldProps {
  field: ActField;
  value: string;
  error: string | undefined;
  change: (value: string) => void;
}

function OneField({ field, value, error, change }: OneFieldProps) {
  const { t } = useTexts();
  const { kind, optional, choices = [] } = field;
  const label = optional ? t('courses.optional', { label: field.label }) : field.label;
  const common = { label, size: 'small' as const, error, value };
  if (kind === 'words')
    return (
      <Textarea {...common} maxRows={8} maxLength={4000} onChange={({ target }) => change(target.value)} />
    );
  if (kind === 'choice')
    return (
      <Select {...common} onChange={({ target }) => change(target.value)}>
        <option value="">{t('courses.choose')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    );
  if (kind === 'day')
    return <DateInput id={`felt-${field.name}`} label={label} value={value} change={change} error={error} />;
  return <TextField {...common} onChange={({ target }) => change(target.value)} />;
}
