import type { FieldForm } from './step-forms.ts';

/** What is wrong with a field before it is sent, as a text's key and values; null when nothing is. */
export function fieldError(form: FieldForm, written: string, field: string) {
  const value = written.trim();
  if (value === '') {
    if (!form.needed) return null;
    return {
      key: form.kind === 'text' || form.kind === 'number' ? 'app.required' : 'app.requiredChoice',
      values: { field },
    } as const;
  }
  switch (form.kind) {
    case 'choice':
    case 'list':
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
      return /^\d+$/.test(value) && Number(value) >= form.min && Number(value) <= form.max
        ? null
        : ({ key: 'app.numberRange', values: { field, min: form.min, max: form.max } } as const);
  }
}
