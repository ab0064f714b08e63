import { HStack, Select, Textarea, TextField } from '@navikt/ds-react';
import { countyServed, offerKinds } from '@samspor/domain';
import { useController } from 'react-hook-form';
import { useMe } from '../app/me-api.ts';
import { DateInput } from '../county/DayInput.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useChoices } from '../journeys/journey-api.ts';
import type { OfferValues } from './offer-values.ts';

type FieldName = keyof OfferValues;

/** Everything that an offer says of itself. */
export function OfferFields() {
  const { t, texts } = useTexts();
  const { seat } = useMe();
  const choices = useChoices();
  const county = countyServed(seat.agency) ?? '';
  const here = choices.data?.municipalities.filter(({ code }) => code.startsWith(county)) ?? [];
  return (
    <>
      <Text name="title" needed />
      <Choice name="kind" needed options={offerKinds.map((kind) => [kind, texts.codes.offerKind[kind]])} />
      <Text name="provider" needed />
      <Text name="place" needed />
      <Choice
        name="municipality"
        empty={t('offers.wholeCounty')}
        options={here.map(({ code, name }) => [code, name])}
      />
      <Long name="description" />
      <Text name="contact" needed />
      <HStack gap="space-16">
        <Number name="seats" />
        <Number name="ageFrom" />
        <Number name="ageTo" />
      </HStack>
      <HStack gap="space-16">
        <Day name="startsOn" />
        <Day name="until" />
      </HStack>
    </>
  );
}

function useOfferField(name: FieldName, rule: 'needed' | 'number' | null) {
  const { t, texts } = useTexts();
  const { label, why } = texts.offers.fields[name];
  const { field, fieldState } = useController<OfferValues>({
    name,
    rules: {
      validate: (value) => {
        if (rule === 'needed' && value.trim() === '') return t('app.required', { field: label });
        return rule === 'number' && !/^\s*\d*\s*$/.test(value)
          ? t('offers.notANumber', { field: label })
          : true;
      },
    },
  });
  const { ref: _, ...given } = field;
  const common = { id: `felt-${name}`, size: 'small' as const, label, error: fieldState.error?.message };
  return { field, given, common: { ...common, ...(why && { description: why }) } };
}

function Text({ name, needed = false }: { name: FieldName; needed?: boolean }) {
  const { given, common } = useOfferField(name, needed ? 'needed' : null);
  return <TextField {...common} {...given} autoComplete="off" />;
}

function Long({ name }: { name: FieldName }) {
  const { given, common } = useOfferField(name, 'needed');
  return <Textarea {...common} {...given} minRows={3} maxLength={4000} />;
}

function Number({ name }: { name: FieldName }) {
  const { given, common } = useOfferField(name, 'number');
  return (
    <TextField {...common} {...given} inputMode="numeric" autoComplete="off" className="county-number" />
  );
}

function Day({ name }: { name: FieldName }) {
  const { field, common } = useOfferField(name, null);
  const { id, label, error } = common;
  return <DateInput {...{ id, label, error }} value={field.value} change={field.onChange} />;
}

interface ChoiceProps {
  name: FieldName;
  needed?: boolean;
  options: readonly (readonly [code: string, text: string])[];
  empty?: string;
}

function Choice({ name, needed = false, options, empty }: ChoiceProps) {
  const { t } = useTexts();
  const { given, common } = useOfferField(name, needed ? 'needed' : null);
  return (
    <Select {...common} {...given}>
      <option value="">{empty ?? t('app.choose')}</option>
      {options.map(([code, text]) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </Select>
  );
}
