import type { StepType } from '@samspor/domain';
import { plainNumber } from './field-error.ts';
import { type FieldForm, fieldsAsked, fieldsOf } from './step-forms.ts';

/** What stands in the form: every field as text, and the day it happened. */
export type StepValues = Record<string, string>;

/** An untouched form; `today` is the server's day. */
export const emptyValues = (step: StepType, today: string): StepValues => ({
  on: today,
  ...Object.fromEntries(fieldsOf(step).map(([name]) => [name, ''])),
});

/** The body to send: fields that are empty or not asked left out, numbers as numbers. */
export function bodyOf(step: StepType, values: StepValues, adultOn: string): Record<string, string | number> {
  const { on = '' } = values;
  const filled = fieldsAsked(step, on, adultOn).flatMap(([name, form]) => {
    const value = values[name]?.trim() ?? '';
    return value === '' ? [] : [[name, valueOf(form, value)] as const];
  });
  return { ...Object.fromEntries(filled), on };
}

function valueOf(form: FieldForm, value: string): string | number {
  switch (form.kind) {
    case 'choice':
      return form.options.find((option) => String(option) === value) ?? value;
    case 'number':
      return Number(plainNumber(value));
    case 'digits':
      return value.replace(/\s/g, '');
    case 'list':
    case 'day':
    case 'text':
      return value;
  }
}
