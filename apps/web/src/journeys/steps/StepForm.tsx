import { Button, ErrorSummary, HStack, VStack } from '@navikt/ds-react';
import type { StepType } from '@samspor/domain';
import { useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { problemOf } from '../../api/api-error.ts';
import { useMe } from '../../app/me-api.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useTakeStep } from '../journey-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import { DateField } from './DateField.tsx';
import { bodyOf, emptyValues, type StepValues } from './step-body.ts';
import { fieldsOf } from './step-forms.ts';
import { StepField } from './StepField.tsx';
import { StepRefusal } from './StepRefusal.tsx';

interface StepFormProps {
  step: StepType;
  close: () => void;
  setDirty: (dirty: boolean) => void;
}

/** The fields of a step and the day it happened. What is written stays until it is saved or thrown away. */
export function StepForm({ step, close, setDirty }: StepFormProps) {
  const { t, texts } = useTexts();
  const { journey, done } = useJourneyContext();
  const { today } = useMe();
  const form = useForm<StepValues>({ defaultValues: emptyValues(step, today), shouldFocusError: false });
  const { errors, isDirty } = form.formState;
  const take = useTakeStep(journey.journeyId, step);
  const [key] = useState(() => crypto.randomUUID());
  const [seen] = useState(journey.version);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => setDirty(isDirty), [isDirty, setDirty]);

  const send = (version: number) =>
    form.handleSubmit(
      (values) =>
        take.mutate(
          { body: bodyOf(step, values), key, version },
          {
            onSuccess: (recorded) => {
              done({ step, on: values.on ?? today, recorded });
              close();
            },
            onError: (error) =>
              problemOf(error).fields?.forEach(({ field, message }) => form.setError(field, { message })),
          },
        ),
      () => requestAnimationFrame(() => summary.current?.focus()),
    )();
  const version = seenBy(take.error) ?? seen;
  const wrong = Object.entries(errors);

  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={texts.steps[step].name}
        onSubmit={(event) => {
          event.preventDefault();
          void send(seen);
        }}
      >
        <VStack gap="space-20">
          {fieldsOf(step).map(([name, field]) => (
            <StepField key={name} step={step} name={name} form={field} />
          ))}
          <DateField name="on" label={t('journey.form.on')} description={t('journey.form.onWhy')} />
          {wrong.length > 0 && (
            <ErrorSummary ref={summary} heading={t('app.errorSummary')}>
              {wrong.map(([name, error]) => (
                <ErrorSummary.Item key={name} href={`#felt-${name}`}>
                  {error?.message}
                </ErrorSummary.Item>
              ))}
            </ErrorSummary>
          )}
          {take.isError && <StepRefusal error={take.error} sendAnyway={() => void send(version)} />}
          <HStack gap="space-12">
            <Button type="submit" loading={take.isPending}>
              {t('journey.form.send')}
            </Button>
            <Button type="button" variant="tertiary" onClick={close}>
              {t('app.cancel')}
            </Button>
          </HStack>
        </VStack>
      </form>
    </FormProvider>
  );
}

/** The version that the person has been told of by a refusal. */
function seenBy(error: Error | null): number | undefined {
  return error ? problemOf(error).version : undefined;
}
