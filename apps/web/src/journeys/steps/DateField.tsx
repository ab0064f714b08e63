import { DatePicker, type DateValidationT, useDatepicker } from '@navikt/ds-react';
import { useRef } from 'react';
import { useController } from 'react-hook-form';
import { useMe } from '../../app/me-api.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { dateOfDay, dayOfDate } from './local-day.ts';
import type { StepValues } from './step-body.ts';

interface DateFieldProps {
  name: string;
  label: string;
  description?: string;
  /** The earliest month one can page to; a birth date lies far back. */
  from?: string;
}

/** A day in the past or today, written dd.mm.åååå or chosen in a calendar. */
export function DateField({ name, label, description, from }: DateFieldProps) {
  const { t } = useTexts();
  const { today } = useMe();
  const fault = useRef<Fault>(null);
  const { field, fieldState } = useController<StepValues>({
    name,
    rules: {
      validate: (value) => {
        if (fault.current) return t(`app.date.${fault.current}`);
        return value ? true : t('app.date.required');
      },
    },
  });
  const { datepickerProps, inputProps } = useDatepicker({
    ...(field.value && { defaultSelected: dateOfDay(field.value) }),
    ...(from && { fromDate: dateOfDay(from) }),
    toDate: dateOfDay(today),
    today: dateOfDay(today),
    onDateChange: (date) => field.onChange(date ? dayOfDate(date) : ''),
    onValidate: (found) => void (fault.current = faultOf(found)),
  });
  return (
    <DatePicker {...datepickerProps} {...(from && { dropdownCaption: true })}>
      <DatePicker.Input
        {...inputProps}
        id={`felt-${name}`}
        label={label}
        description={description}
        error={fieldState.error?.message}
      />
    </DatePicker>
  );
}

type Fault = 'invalid' | 'future' | null;

function faultOf({ isValidDate, isEmpty, isAfter }: DateValidationT): Fault {
  if (isValidDate || isEmpty) return null;
  return isAfter ? 'future' : 'invalid';
}
