import { Select, TextField } from '@navikt/ds-react';
import { useController, useWatch } from 'react-hook-form';
import { useTexts } from '../i18n/i18n.ts';
import type { Texts } from '../i18n/texts.ts';
import type { EnrolValues } from './enrol-body.ts';
import { enrolFault } from './enrol-fault.ts';

type FieldName = keyof EnrolValues & keyof Texts['journey']['enrol'];

interface EnrolFieldProps {
  name: FieldName;
  needed?: boolean;
  description?: string;
}

/** Label, value and error of a field. A youth with a strictly protected address needs no municipality. */
function useEnrolField({ name, needed = false, description }: EnrolFieldProps) {
  const { t } = useTexts();
  const label = t(`journey.enrol.${name}`);
  const strict = useWatch<EnrolValues, 'protection'>({ name: 'protection' }).startsWith('STRENGT_');
  const { field, fieldState } = useController<EnrolValues>({
    name,
    rules: {
      validate: (value) => {
        const fault = enrolFault(name, value);
        if (fault) return t(`journey.enrol.faults.${fault}`);
        if (!needed || (name === 'municipality' && strict) || value.trim() !== '') return true;
        return t('app.required', { field: label });
      },
    },
  });
  return { field, common: { id: `felt-${name}`, label, description, error: fieldState.error?.message } };
}

interface EnrolTextProps extends EnrolFieldProps {
  inputMode?: 'numeric' | 'tel' | 'email';
  autoComplete?: 'off';
}

export function EnrolText({ inputMode, autoComplete = 'off', ...props }: EnrolTextProps) {
  const { field, common } = useEnrolField(props);
  const { name, value, onChange, onBlur } = field;
  return (
    <TextField
      {...common}
      {...{ name, value, onChange, onBlur, autoComplete }}
      {...(inputMode && { inputMode })}
    />
  );
}

interface EnrolSelectProps extends EnrolFieldProps {
  options: readonly (readonly [code: string, text: string])[];
  /** What stands first when nothing is chosen; absent when something always is. */
  empty?: string;
}

export function EnrolSelect({ options, empty, ...props }: EnrolSelectProps) {
  const { field, common } = useEnrolField(props);
  const { name, value, onChange, onBlur } = field;
  return (
    <Select {...common} {...{ name, value, onChange, onBlur }}>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(([code, text]) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </Select>
  );
}
