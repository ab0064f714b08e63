import type { FieldForm } from './step-forms.ts';

/** What a field is called in a message: without the word that says that it need not be filled in. */
export const fieldName = (label: string): string => label.replace(/ \((?:valgfritt|optional)\)$/, '');

/** A number as it is counted: people write the per cent sign and blanks. */
export const plainNumber = (written: string): string => written.replace(/[\s%]/g, '');

const isWithin = ({ min, max }: { min: number; max: number }, value: number) => value >= min && value <= max;

function requiredKey({ kind }: FieldForm, field: string) {
  if (kind !== 'text' && kind !== 'number') return 'app.requiredChoice';
  return field.endsWith('?') ? 'app.requiredAnswer' : 'app.required';
}

/** What is wrong with a field before it is sent, as a text's key and values; null when nothing is. */
export function fieldError(form: FieldForm, written: string, label: string) {
  const value = written.trim();
  const field = fieldName(label);
  if (value === '') {
    if (!form.needed) return null;
    return {
      key: requiredKey(form, field),
      values: { field },
    } as const;
  }
  switch (form.kind) {
    case 'choice':
    case 'list':
    case 'day':
      return null;
    case 'text':
      return value.length > form.maxLength
        ? ({ key: 'app.tooLong', values: { field, max: form.maxLength } } as const)
        : null;
    case 'digits':
      return new RegExp(`^\\d{${form.count}}$`).test(value.replace(/\s/g, ''))
        ? null
        : ({ key: 'app.digits', values: { field, count: form.count } } as const);
    case 'number':
      return /^\d+$/.test(plainNumber(value)) && isWithin(form, Number(plainNumber(value)))
        ? null
        : ({ key: 'app.numberRange', values: { field, min: form.min, max: form.max } } as const);
  }
}
