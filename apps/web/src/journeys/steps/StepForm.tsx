import { Button, ErrorSummary, HStack, VStack } from '@navikt/ds-react';
import type { StepType } from '@samspor/domain';
import { useRef, useState } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import { problemOf } from '../../api/api-error.ts';
import { useMe } from '../../app/me-api.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useTakeStep } from '../journey-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import { DateField } from './DateField.tsx';
import { bodyOf, type StepValues } from './step-body.ts';
import { fieldsAsked } from './step-forms.ts';
import { StepField } from './StepField.tsx';
import { StepRefusal } from './StepRefusal.tsx';

interface StepFormProps {
  step: StepType;
  form: UseFormReturn<StepValues>;
  close: () => void;
}

/** The fields of a step and the day it happened. What is written stays until it is saved or thrown away. */
export function StepForm({ step, form, close }: StepFormProps) {
  const { t, texts } = useTexts();
  const { journey, done } = useJourneyContext();
  const { today } = useMe();
  const { errors } = form.formState;
  const { adultOn } = journey.person;
  const asked = fieldsAsked(step, form.watch('on') || today, adultOn);
  const take = useTakeStep(journey.journeyId, step);
  const [key] = useState(() => crypto.randomUUID());
  // The version that the person knows of: the page's, until she sends on a newer one that she was told of.
  const [seen, setSeen] = useState(journey.version);
  const summary = useRef<HTMLDivElement>(null);

  const send = (version: number) =>
    form.handleSubmit(
      (values) =>
        take.mutate(
          { body: bodyOf(step, values, adultOn), key, version },
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
  const sendAnyway = () => {
    const version = problemOf(take.error).version ?? seen;
    setSeen(version);
    void send(version);
  };
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
          {asked.map(([name, field]) => (
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
          {take.isError && <StepRefusal error={take.error} sendAnyway={sendAnyway} />}
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
