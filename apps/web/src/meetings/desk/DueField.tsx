import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { useController } from 'react-hook-form';
import { useMe } from '../../app/me-api.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { dateOfDay, dayOfDate } from '../../journeys/steps/local-day.ts';
import type { DeskValues } from './desk-values.ts';

/** By which day: today or later, written dd.mm.åååå or chosen in a calendar. */
export function DueField({ name }: { name: `agreements.${number}.dueOn` | 'feedback.dueOn' }) {
  const { t } = useTexts();
  const { today } = useMe();
  const { field } = useController<DeskValues, typeof name>({ name });
  const { datepickerProps, inputProps } = useDatepicker({
    ...(field.value && { defaultSelected: dateOfDay(field.value) }),
    fromDate: dateOfDay(today),
    today: dateOfDay(today),
    onDateChange: (date) => field.onChange(date ? dayOfDate(date) : ''),
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input {...inputProps} size="small" label={t('desk.dueOn')} />
    </DatePicker>
  );
}
