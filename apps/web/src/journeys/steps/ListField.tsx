import { Select } from '@navikt/ds-react';
import { useTexts } from '../../i18n/i18n.ts';
import type { ListName } from './step-forms.ts';
import { useListOptions } from './useListOptions.ts';

interface ListFieldProps {
  id: string;
  label: string;
  description: string | undefined;
  error: string | undefined;
  value: string;
  list: ListName;
  change: (value: string) => void;
}

/** A choice among what the server or the journey knows: committees, colleagues, offers. */
export function ListField({ list, change, ...field }: ListFieldProps) {
  const { t } = useTexts();
  const options = useListOptions(list);
  const isBare = list === 'municipalities' && options?.length === 0;
  const emptyText =
    list === 'meetings' ? 'journey.form.noMeeting' : isBare ? 'journey.form.noMunicipalities' : 'app.choose';
  return (
    <Select {...field} {...(isBare && { readOnly: true })} onChange={(event) => change(event.target.value)}>
      <option value="">{options ? t(emptyText) : t('app.loading')}</option>
      {options?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
