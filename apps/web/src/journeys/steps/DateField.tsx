import { DatePicker, type DateValidationT, useDatepicker } from '@navikt/ds-react';
import { useRef } from 'react';
import { useController } from 'react-hook-form';
import { useMe } from '../../app/me-api.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { fieldName } from './field-error.ts';
import { dateOfDay, dayOfDate } from './local-day.ts';
import type { StepValues } from './step-body.ts';

interface DateFieldProps {
  name: string;
  label: string;
  description?: string;
  /** The earliest month one can page to; a birth date lies far back. */
  from?: string;
  /** The last day that can be chosen; today where it is left out. */
  until?: string;
  /** Whether it has to be filled in. */
  needed?: boolean;
}

/** A day, in the past or today unless said otherwise, written dd.mm.åååå or chosen in a calendar. */
export function DateField({ name, label, description, from, until, needed = true }: DateFieldProps) {
  const { t } = useTexts();
  const { today } = useMe();
  const fault = useRef<Fault>(null);
  const { field, fieldState } = useController<StepValues>({
    name,
    rules: {
      validate: (value) => {
        const words = { field: fieldName(label), date: formatDay(from ?? today) };
        if (fault.current) return t(`app.date.${fault.current}`, words);
        return value || !needed ? true : t('app.date.required', words);
      },
    },
  });
  const { datepickerProps, inputProps } = useDatepicker({
    ...(field.value && { defaultSelected: dateOfDay(field.value) }),
    ...(from && { fromDate: dateOfDay(from) }),
    toDate: dateOfDay(until ?? today),
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

type Fault = 'invalid' | 'future' | 'early' | null;

function faultOf({ isValidDate, isEmpty, isAfter, isBefore }: DateValidationT): Fault {
  if (isValidDate || isEmpty) return null;
  if (isBefore) return 'early';
  return isAfter ? 'future' : 'invalid';
}
