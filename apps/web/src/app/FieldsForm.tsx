import { BodyShort, Button, VStack } from '@navikt/ds-react';
import type { Problem } from '@samspor/contracts';
import { useState } from 'react';
import { problemText } from '../api/api-error.ts';
import { useTexts } from '../i18n/i18n.ts';
import { FormField, type AskedField, type FieldValue } from './FormField.tsx';

type Values = Readonly<Record<string, FieldValue>>;

interface FieldsFormProps {
  /** Begins the ids of the fields. */
  id: string;
  title: string;
  fields: readonly AskedField[];
  initial?: Values;
  /** What the last sending was refused with. */
  problem: Problem | null;
  isPending: boolean;
  /** Gets what is filled in; empty fields are left out. */
  send: (body: Record<string, unknown>) => void;
}

const isEmpty = (value: Values[string] | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** A small form that does one thing; what is written stays when it is refused, with the reason beside the field. */
export function FieldsForm({ id, title, fields, initial = {}, problem, isPending, send }: FieldsFormProps) {
  const { t, texts } = useTexts();
  const [values, setValues] = useState<Values>(initial);
  const [isTried, setTried] = useState(false);
  const error = ({ name, needed }: AskedField) =>
    isTried && needed && isEmpty(values[name])
      ? t('help.needed')
      : problem?.fields?.find((one) => one.field === name)?.message;
  const save = () => {
    setTried(true);
    if (isPending || fields.some(({ name, needed }) => needed && isEmpty(values[name]))) return;
    send(Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value))));
  };
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <VStack gap="space-12">
        {fields.map((field) => (
          <FormField
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={values[field.name] ?? (field.kind === 'many' ? [] : '')}
            error={error(field)}
            change={(value) => setValues({ ...values, [field.name]: value })}
            changeMany={(chosen) => setValues({ ...values, [field.name]: chosen })}
          />
        ))}
        {problem && !problem.fields?.some(({ field }) => fields.some(({ name }) => name === field)) && (
          <BodyShort role="alert" className="late">
            {problemText(problem, texts.rules)}
          </BodyShort>
        )}
        <div>
          <Button size="small" type="submit" loading={isPending}>
            {t('help.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
