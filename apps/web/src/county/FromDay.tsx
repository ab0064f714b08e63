import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { useTexts } from '../i18n/i18n.ts';
import { dateOfDay, dayOfDate } from '../journeys/steps/local-day.ts';
import { fieldId } from './faults.ts';

interface FromDayProps {
  from: string;
  earliest: string;
  change: (from: string) => void;
  error: string | undefined;
}

/** The first day of a decision. */
export function FromDay({ from, earliest, change, error }: FromDayProps) {
  const { t } = useTexts();
  const { datepickerProps, inputProps } = useDatepicker({
    defaultSelected: dateOfDay(from),
    fromDate: dateOfDay(earliest),
    onDateChange: (date) => date && change(dayOfDate(date)),
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input
        {...inputProps}
        id={fieldId('from')}
        size="small"
        label={t('county.from1')}
        error={error}
      />
    </DatePicker>
  );
}
