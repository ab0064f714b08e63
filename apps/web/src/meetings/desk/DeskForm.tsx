import {
  BodyShort,
  Button,
  Checkbox,
  Heading,
  InlineMessage,
  Select,
  Textarea,
  VStack,
} from '@navikt/ds-react';
import type { DeskView } from '@samspor/contracts';
import { committeeOutcomes } from '@samspor/domain';
import { useState } from 'react';
import { FormProvider, useFieldArray } from 'react-hook-form';
import { useHotkeys } from 'react-hotkeys-hook';
import { useMe } from '../../app/me-api.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { DeskRefusal } from './DeskRefusal.tsx';
import { useDeskCommand } from './desk-api.ts';
import type { OpenCase } from './desk-order.ts';
import { decidedOf, emptyPromise, lacking } from './desk-values.ts';
import { PromiseFields } from './PromiseFields.tsx';
import { useDeskDraft } from './use-desk-draft.ts';

interface DeskFormProps {
  desk: DeskView;
  item: OpenCase;
  /** After the decision is on the record. */
  decided: () => void;
}

/** All that is settled about one case, in one form: decision, category, agreements, and who tells the youth. */
export function DeskForm({ desk, item, decided }: DeskFormProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const { journeyId, facts, decision } = item;
  const { form, key, drop } = useDeskDraft(desk.meetingId, journeyId);
  const send = useDeskCommand(desk.meetingId);
  const [missing, setMissing] = useState<ReturnType<typeof lacking>>([]);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'agreements' });
  const values = form.watch();
  const isOver = decision !== null && decision.outcome !== 'postponed';
  const may = desk.state !== 'closed' && desk.meetsOn <= today && !isOver;
  const save = () => {
    if (!may || send.isPending) return;
    const now = form.getValues();
    const lacks = lacking(now);
    setMissing(lacks);
    if (lacks.length > 0) return;
    const body = { journeyId, shown: facts.version, decided: decidedOf(now) };
    send.mutate(
      { command: 'DecideItem', body, version: desk.version, key },
      {
        onSuccess: () => {
          drop();
          decided();
        },
      },
    );
  };
  useHotkeys('ctrl+enter, meta+enter', save, { enableOnFormTags: true, preventDefault: true });
  const error = (name: (typeof missing)[number]) =>
    missing.includes(name) ? t('desk.fill', { fields: texts.desk[name].toLowerCase() }) : undefined;
  if (desk.state === 'closed') return <BodyShort>{t('desk.closed')}</BodyShort>;
  if (desk.meetsOn > today)
    return <BodyShort>{t('desk.before', { date: formatDay(desk.meetsOn) })}</BodyShort>;
  return (
    <FormProvider {...form}>
      <form
        aria-label={t('desk.form')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <VStack gap="space-12">
          <Heading level="2" size="small">
            {t('desk.form')}
          </Heading>
          {send.error && <DeskRefusal error={send.error} item={item} mine={values} />}
          {!isOver && (
            <>
              <Select
                label={t('desk.outcome')}
                size="small"
                error={error('outcome')}
                {...form.register('outcome')}
              >
                <option value="">{t('desk.choose')}</option>
                {committeeOutcomes
                  .filter((outcome) => outcome !== 'postponed')
                  .map((outcome) => (
                    <option key={outcome} value={outcome}>
                      {texts.codes.committeeOutcome[outcome]}
                    </option>
                  ))}
              </Select>
              <Select
                label={t('desk.responsible')}
                size="small"
                error={error('responsible')}
                {...form.register('responsible')}
              >
                {desk.agencies.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
              <Textarea
                label={t('desk.decision')}
                description={t('desk.decisionWhy')}
                size="small"
                minRows={2}
                maxLength={4000}
                error={error('decision')}
                value={values.decision}
                onChange={(event) => form.setValue('decision', event.target.value)}
              />
              {facts.category?.state === 'proposed' ? (
                <InlineMessage status="info" size="small">
                  {t('desk.waitsForReview')}
                </InlineMessage>
              ) : (
                <Select
                  label={t('desk.proposal')}
                  description={t('desk.proposalWhy')}
                  size="small"
                  {...form.register('category')}
                >
                  <option value="">{t('desk.noCategory')}</option>
                  {([1, 2, 3, 4] as const).map((category) => (
                    <option key={category} value={category}>
                      {texts.codes.category[category]}
                    </option>
                  ))}
                </Select>
              )}
              {values.category && (
                <>
                  <Textarea
                    label={t('desk.reasons')}
                    size="small"
                    minRows={2}
                    error={error('reasons')}
                    value={values.reasons}
                    onChange={(event) => form.setValue('reasons', event.target.value)}
                  />
                  <Textarea
                    label={t('desk.ownAssessment')}
                    size="small"
                    minRows={2}
                    value={values.ownAssessment}
                    onChange={(event) => form.setValue('ownAssessment', event.target.value)}
                  />
                </>
              )}
              {fields.map((field, index) => (
                <PromiseFields
                  key={field.id}
                  name={`agreements.${index}`}
                  legend={t('desk.promise', { number: index + 1 })}
                  whatLabel={t('desk.what')}
                  agencies={desk.agencies}
                  error={error('what')}
                  removing={{ label: t('desk.remove', { number: index + 1 }), remove: () => remove(index) }}
                />
              ))}
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() => append(emptyPromise(values.responsible))}
              >
                {t('desk.add')}
              </Button>
              <Checkbox size="small" {...form.register('tells')}>
                {t('desk.withFeedback')}
              </Checkbox>
              {values.tells && (
                <PromiseFields
                  name="feedback"
                  legend={t('desk.feedback')}
                  whatLabel={t('desk.feedbackWhat')}
                  agencies={desk.agencies}
                  error={error('feedbackWhat')}
                />
              )}
              <Button type="submit" loading={send.isPending} aria-keyshortcuts="Control+Enter">
                {t('desk.save')}
              </Button>
            </>
          )}
        </VStack>
      </form>
    </FormProvider>
  );
}
