import { BodyShort, Select } from '@navikt/ds-react';
import { useTexts } from '../../i18n/i18n.ts';
import type { ListName } from './step-forms.ts';
import { useListOptions } from './useListOptions.ts';

interface ListFieldProps {
  id: string;
  label: string;
  description: string | undefined;
  error: string | undefined;
  value: string;
  needed: boolean;
  list: ListName;
  change: (value: string) => void;
}

/** A choice among what the server or the journey knows: committees, colleagues, offers. */
export function ListField({ list, needed, change, ...field }: ListFieldProps) {
  const { t } = useTexts();
  const options = useListOptions(list);
  const isOffer = list === 'offers' || list === 'pendingOffers';
  return (
    <>
      <Select {...field} onChange={(event) => change(event.target.value)}>
        <option value="">{options ? t('app.choose') : t('app.loading')}</option>
        {options?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {isOffer && needed && options?.length === 0 && <BodyShort>{t('journey.form.noOffers')}</BodyShort>}
    </>
  );
}
