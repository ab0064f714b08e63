import { Button, ErrorSummary, HStack, VStack } from '@navikt/ds-react';
import type { StepType } from '@samspor/domain';
import { useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { ApiError, problemOf } from '../../api/api-error.ts';
import { useMe } from '../../app/me-api.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useTakeStep } from '../journey-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import { DateField } from './DateField.tsx';
import { recordedSince } from './meanwhile.ts';
import { Meanwhile } from './Meanwhile.tsx';
import { bodyOf } from './step-body.ts';
import { fieldsAsked } from './step-forms.ts';
import { StepField } from './StepField.tsx';
import { StepRefusal } from './StepRefusal.tsx';
import { Sure, useSure } from './Sure.tsx';
import type { DraftForm } from './useDraft.ts';
import { Waiting } from './Waiting.tsx';

interface StepFormProps {
  step: StepType;
  draft: DraftForm;
  /** Fields whose value is known and not asked. */
  given: readonly string[];
  close: (saved?: boolean) => void;
}

/** The fields of a step and the day it happened. What is written stays until it is saved or thrown away. */
export function StepForm({ step, draft: { form, key }, given, close }: StepFormProps) {
  const { t, texts } = useTexts();
  const { journey, done } = useJourneyContext();
  const { today } = useMe();
  const { errors } = form.formState;
  const { adultOn } = journey.person;
  const asked = fieldsAsked(step, form.watch('on') || today, adultOn).filter(
    ([name]) => !given.includes(name),
  );
  const take = useTakeStep(journey.journeyId, step);
  const [seen] = useState(journey.version);
  const unsure = take.error instanceof ApiError && take.error.unsure;
  const stale = take.isError && problemOf(take.error).rule === 'stale';
  // What may be one's own is no news: it is what one sends now, or sent and heard nothing of.
  const news = take.isPending || take.isSuccess || unsure ? [] : recordedSince(journey.timeline, seen);
  // What is wrong with a field stands at the field and in the summary.
  const isToldElsewhere = (stale && news.length > 0) || (problemOf(take.error).fields ?? []).length > 0;
  const behind = news.length > 0 || stale;
  // The version that the person knows of: that of the opened form, until she is told of a newer one.
  const told = Math.max(
    seen,
    news.length > 0 ? journey.version : 0,
    stale ? (problemOf(take.error).version ?? 0) : 0,
  );
  const summary = useRef<HTMLDivElement>(null);

  const send = () =>
    form.handleSubmit(
      (values) =>
        take.mutate(
          { body: bodyOf(step, values, adultOn), key, version: told },
          {
            onSuccess: (recorded) => {
              done({ step, on: values.on ?? today, recorded });
              close(true);
            },
            onError: (error) =>
              problemOf(error).fields?.forEach(({ field, message }) => form.setError(field, { message })),
          },
        ),
      () => requestAnimationFrame(() => summary.current?.focus()),
    )();
  const wrong = Object.entries(errors);
  const sure = useSure(step);

  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={texts.steps[step].name}
        onSubmit={(event) => {
          event.preventDefault();
          if (sure.isGiven()) void send();
        }}
      >
        <VStack gap="space-20">
          {asked.map(([name, field]) => (
            <StepField key={name} step={step} name={name} form={field} />
          ))}
          <DateField name="on" label={t('journey.form.on')} description={t('journey.form.onWhy')} />
          {sure.asked && <Sure sure={sure} />}
          {wrong.length > 0 && (
            <ErrorSummary ref={summary} heading={t('app.errorSummary')}>
              {wrong.map(([name, error]) => (
                <ErrorSummary.Item key={name} href={`#felt-${name}`}>
                  {error?.message}
                </ErrorSummary.Item>
              ))}
            </ErrorSummary>
          )}
          {news.length > 0 && <Meanwhile step={step} asked={asked} values={form.watch()} entries={news} />}
          {take.isError && !isToldElsewhere && <StepRefusal error={take.error} />}
          <Waiting pending={take.isPending} />
          <HStack gap="space-12">
            <Button type="submit" loading={take.isPending}>
              {t(behind ? 'journey.form.sendToo' : 'journey.form.send')}
            </Button>
            <Button type="button" variant="tertiary" onClick={() => close()}>
              {t('app.cancel')}
            </Button>
          </HStack>
        </VStack>
      </form>
    </FormProvider>
  );
}
