import { Select, Textarea, TextField } from '@navikt/ds-react';
import { DateInput } from '../county/DayInput.tsx';
import { useTexts } from '../i18n/i18n.ts';

/** One field of a small form: a list of codes with their words, a day, a number, a short or a long text. */
export interface AskedField {
  name: string;
  label: string;
  why?: string;
  kind: 'choice' | 'day' | 'line' | 'number' | 'text';
  needed: boolean;
  options?: readonly { id: string; name: string }[];
}

interface FormFieldProps {
  id: string;
  field: AskedField;
  value: string;
  error: string | undefined;
  change: (value: string) => void;
}

/** A field with its label, its reason and what is wrong with it. */
export function FormField({
  id,
  field: { label, why, kind, options = [] },
  value,
  error,
  change,
}: FormFieldProps) {
  const { t } = useTexts();
  const common = { id, label, error, ...(why && { description: why }) };
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
