import { BodyShort, Button, VStack } from '@navikt/ds-react';
import type { Problem } from '@samspor/contracts';
import { useEffect, useState } from 'react';
import { problemText } from '../api/api-error.ts';
import { useTexts } from '../i18n/i18n.ts';
import { FormField, type AskedField, type FieldValue } from './FormField.tsx';

type Values = Readonly<Record<string, FieldValue>>;

interface FieldsFormProps {
  /** Begins the ids of the fields. */
  id: string;
  /** What the form is called. */
  title: string;
  /** What its button says; "save" where nothing is said. */
  submit?: string;
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

/** A field's answer, where it has one: a number as a number. */
function filledIn({ name, kind }: AskedField, values: Values): [string, unknown][] {
  const value = values[name];
  if (value === undefined || isEmpty(value)) return [];
  return [[name, kind === 'number' ? Number(value) : value]];
}

/** A small form that does one thing; what is written stays when it is refused, with the reason beside the field. */
export function FieldsForm(props: FieldsFormProps) {
  const { id, title, submit, fields, initial = {}, problem, isPending, send } = props;
  const { t, texts } = useTexts();
  const [values, setValues] = useState<Values>(initial);
  const [isTried, setTried] = useState(false);
  const fault = ({ name, label, kind, needed }: AskedField) => {
    const value = values[name];
    if (needed && isEmpty(value)) return t('help.needed');
    if (kind === 'number' && !isEmpty(value) && !/^\d+$/.test(String(value).trim()))
      return t('offers.notANumber', { field: label });
    return undefined;
  };
  const refused = problem?.fields?.find(({ field }) => fields.some(({ name }) => name === field))?.field;
  useEffect(() => {
    if (problem && refused) document.getElementById(`${id}-${refused}`)?.focus();
  }, [problem, refused, id]);
  const save = () => {
    setTried(true);
    const wrong = fields.find((field) => fault(field) !== undefined);
    if (wrong) return document.getElementById(`${id}-${wrong.name}`)?.focus();
    if (!isPending) send(Object.fromEntries(fields.flatMap((field) => filledIn(field, values))));
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
            error={
              (isTried ? fault(field) : undefined) ??
              problem?.fields?.find((one) => one.field === field.name)?.message
            }
            change={(value) => setValues({ ...values, [field.name]: value })}
            changeMany={(chosen) => setValues({ ...values, [field.name]: chosen })}
          />
        ))}
        {problem && !refused && (
          <BodyShort role="alert" className="late">
            {problemText(problem, texts.rules)}
          </BodyShort>
        )}
        <div>
          <Button size="small" type="submit" loading={isPending}>
            {submit ?? t('help.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
