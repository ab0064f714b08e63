import { Checkbox, CheckboxGroup, Select, Textarea, TextField } from '@navikt/ds-react';
import { DateInput } from '../county/DayInput.tsx';
import { useTexts } from '../i18n/i18n.ts';

/** One field of a small form: a list of codes with their words (of which one, or many), a day, a number, a short or a long text. */
export interface AskedField {
  name: string;
  label: string;
  why?: string;
  kind: 'choice' | 'many' | 'day' | 'line' | 'number' | 'text';
  needed: boolean;
  options?: readonly { id: string; name: string }[];
}

export type FieldValue = string | readonly string[];

/** Options of a field, by the words of their codes. */
export const optionsOf = (words: Readonly<Record<string, string>>, codes: readonly (string | number)[]) =>
  codes.map((code) => ({ id: String(code), name: words[String(code)] ?? String(code) }));

interface FormFieldProps {
  id: string;
  field: AskedField;
  value: FieldValue;
  error: string | undefined;
  change: (value: string) => void;
  /** Where many may be chosen. */
  changeMany?: (value: readonly string[]) => void;
}

/** A field with its label, its reason and what is wrong with it. */
export function FormField({
  id,
  field: { label, why, kind, options = [] },
  value: given,
  error,
  change,
  changeMany,
}: FormFieldProps) {
  const { t } = useTexts();
  const common = { id, label, error, ...(why && { description: why }) };
  const value = typeof given === 'string' ? given : '';
  switch (kind) {
    case 'choice':
      return (
        <Select {...common} size="small" value={value} onChange={({ target }) => change(target.value)}>
          <option value="">{t('app.choose')}</option>
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      );
    case 'many':
      return (
        <CheckboxGroup
          size="small"
          legend={label}
          error={error}
          {...(why && { description: why })}
          value={typeof given === 'string' ? [] : [...given]}
          onChange={changeMany}
        >
          {options.map((one) => (
            <Checkbox key={one.id} value={one.id}>
              {one.name}
            </Checkbox>
          ))}
        </CheckboxGroup>
      );
    case 'day':
      return <DateInput {...common} error={error} value={value} change={change} />;
    case 'line':
    case 'number':
      return (
        <TextField
          {...common}
          {...(kind === 'number' && { inputMode: 'numeric', className: 'county-number' })}
          size="small"
          autoComplete="off"
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      );
    case 'text':
      return (
        <Textarea
          {...common}
          size="small"
          minRows={2}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      );
  }
}
