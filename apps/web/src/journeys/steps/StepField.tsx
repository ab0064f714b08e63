import { Radio, RadioGroup, Select, Textarea, TextField, VStack } from '@navikt/ds-react';
import type { StepType } from '@samspor/domain';
import { useController } from 'react-hook-form';
import { useTexts } from '../../i18n/i18n.ts';
import type { FieldText } from '../../i18n/step-texts.ts';
import { fieldError } from './field-error.ts';
import { DateField } from './DateField.tsx';
import { FieldNote } from './FieldNote.tsx';
import type { StepValues } from './step-body.ts';
import type { ChoiceField, FieldForm } from './step-forms.ts';
import { ListField } from './ListField.tsx';

/** How far ahead a day that is planned may lie. */
const lastPlanned = '2099-12-31';

interface StepFieldProps {
  step: StepType;
  name: string;
  form: FieldForm;
}

/** One field of a step: asked in words, with why it is asked and who reads it. */
export function StepField({ step, name, form }: StepFieldProps) {
  const { texts } = useTexts();
  const words: Record<string, FieldText> = texts.steps[step].fields;
  const text = words[name] ?? { label: name, why: '' };
  if (form.kind !== 'day') return <PlainField name={name} form={form} text={text} />;
  return (
    <DateField
      name={name}
      label={text.label}
      description={text.why}
      needed={form.needed}
      from="1995-01-01"
      until={lastPlanned}
    />
  );
}

type PlainForm = Exclude<FieldForm, { kind: 'day' }>;

function PlainField({ name, form, text }: { name: string; form: PlainForm; text: FieldText }) {
  const { t } = useTexts();
  const { label, why } = text;
  const { field, fieldState } = useController<StepValues>({
    name,
    rules: {
      validate: (value) => {
        const wrong = fieldError(form, value ?? '', label);
        return wrong ? t(wrong.key, wrong.values) : true;
      },
    },
  });
  const common = {
    id: `felt-${name}`,
    label,
    description: why || undefined,
    error: fieldState.error?.message,
    value: field.value ?? '',
  };
  return (
    <VStack gap="space-8">
      {input()}
      <FieldNote form={form} value={common.value} />
    </VStack>
  );

  function input() {
    switch (form.kind) {
      case 'choice':
        return <Choice {...common} form={form} change={field.onChange} />;
      case 'list':
        return <ListField {...common} list={form.list} change={field.onChange} />;
      case 'text':
        return <Textarea {...common} minRows={3} onChange={field.onChange} onBlur={field.onBlur} />;
      case 'digits':
      case 'number':
        return (
          <TextField
            {...common}
            inputMode="numeric"
            htmlSize={14}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        );
    }
  }
}

interface ChoiceProps {
  id: string;
  label: string;
  description: string | undefined;
  error: string | undefined;
  value: string;
  form: ChoiceField;
  change: (value: string) => void;
}

/** Few options stand open as radio buttons; many, or none needed, in a list. */
function Choice({ id, label, description, error, value, form, change }: ChoiceProps) {
  const { t, texts } = useTexts();
  const words: Record<string, string> = texts.codes[form.group];
  const options = form.options.map((option) => ({
    code: String(option),
    text: words[String(option)] ?? String(option),
  }));
  if (form.needed && options.length <= 7) {
    return (
      <RadioGroup
        id={id}
        tabIndex={-1}
        legend={label}
        description={description}
        error={error}
        value={value}
        onChange={change}
      >
        {options.map(({ code, text }) => (
          <Radio key={code} value={code}>
            {text}
          </Radio>
        ))}
      </RadioGroup>
    );
  }
  return (
    <Select
      id={id}
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={(event) => change(event.target.value)}
    >
      <option value="">{t('app.choose')}</option>
      {options.map(({ code, text }) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </Select>
  );
}
