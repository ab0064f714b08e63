import { Button, Fieldset, Select, TextField, VStack } from '@navikt/ds-react';
import type { DeskView } from '@samspor/contracts';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTexts } from '../../i18n/i18n.ts';
import { DueField } from './DueField.tsx';
import type { DeskValues } from './desk-values.ts';

interface PromiseFieldsProps {
  name: `agreements.${number}` | 'feedback';
  legend: string;
  whatLabel: string;
  agencies: DeskView['agencies'];
  error: string | undefined;
  removing?: { label: string; remove: () => void };
}

/** Who does what by when. */
export function PromiseFields({ name, legend, whatLabel, agencies, error, removing }: PromiseFieldsProps) {
  const { t } = useTexts();
  const { register } = useFormContext<DeskValues>();
  const promise = useWatch<DeskValues, typeof name>({ name });
  const people = agencies.find(({ id }) => id === promise?.agency)?.people ?? [];
  return (
    <Fieldset legend={legend} size="small" error={promise?.what && promise.dueOn ? undefined : error}>
      <VStack gap="space-8">
        <TextField label={whatLabel} size="small" maxLength={1000} {...register(`${name}.what`)} />
        <Select label={t('desk.who')} size="small" {...register(`${name}.agency`)}>
          <option value="">{t('desk.choose')}</option>
          {agencies.map((agency) => (
            <option key={agency.id} value={agency.id}>
              {agency.name}
            </option>
          ))}
        </Select>
        <Select label={t('desk.person')} size="small" {...register(`${name}.person`)}>
          <option value="">{t('desk.anyone')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </Select>
        <DueField name={`${name}.dueOn`} />
        {removing && (
          <Button type="button" size="small" variant="tertiary" onClick={removing.remove}>
            {removing.label}
          </Button>
        )}
      </VStack>
    </Fieldset>
  );
}
