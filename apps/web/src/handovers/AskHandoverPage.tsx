import { BodyLong, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import type { HandoverChoices } from '@samspor/contracts';
import { handoverUrgencies, handoverWants } from '@samspor/domain';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { FormField, type AskedField } from '../app/FormField.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox, PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useAskHandover, useHandoverChoices } from './handovers-api.ts';
import './handovers.css';

/** Refers a youth to another agency: to whom, what for, on what basis, until when. */
export function AskHandoverPage() {
  const { journeyId = '' } = useParams();
  return can(useMe(), 'handovers') ? <Asking key={journeyId} journeyId={journeyId} /> : <NoAccess />;
}

function Asking({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const choices = useHandoverChoices(journeyId);
  usePageTitle(t('handovers.refer'));
  if (choices.isPending) return <PageLoading />;
  if (!choices.data) return <PageError error={choices.error} retry={() => void choices.refetch()} />;
  const { name } = choices.data;
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <div>
          <Heading level="1" size="large">
            {t('handovers.askTitle', { name })}
          </Heading>
          <BodyLong>{t('handovers.askIntro')}</BodyLong>
        </div>
        <Button as={Link} to={paths.journey(journeyId)} size="small" variant="tertiary">
          {t('handovers.back')}
        </Button>
      </HStack>
      <AskForm choices={choices.data} />
    </VStack>
  );
}

function useFields({ agencies, bases, answerBy }: HandoverChoices, isUrgent: boolean): AskedField[] {
  const { t, texts } = useTexts();
  const { want, urgency, basis } = texts.handovers;
  const date = formatDay(isUrgent ? answerBy.urgent : answerBy.ordinary);
  return [
    {
      name: 'to',
      label: t('handovers.agency'),
      kind: 'choice',
      needed: true,
      options: agencies.map(({ id, name, takesPart }) => ({
        id,
        name: takesPart ? t('handovers.partner', { name }) : name,
      })),
    },
    {
      name: 'wants',
      label: t('handovers.wantsLabel'),
      why: t('handovers.wantsWhy'),
      kind: 'choice',
      needed: true,
      options: handoverWants.map((id) => ({ id, name: want[id] })),
    },
    {
      name: 'basis',
      label: t('handovers.basisLabel'),
      why: t('handovers.basisWhy'),
      kind: 'choice',
      needed: true,
      options: bases.map((id) => ({ id, name: basis[id] })),
    },
    {
      name: 'urgency',
      label: t('handovers.urgencyLabel'),
      kind: 'choice',
      needed: true,
      options: handoverUrgencies.map((id) => ({ id, name: urgency[id] })),
    },
    {
      name: 'answerBy',
      label: t('handovers.answerByField'),
      why: t('handovers.answerByWhy', { date }),
      kind: 'day',
      needed: false,
    },
    { name: 'question', label: t('handovers.question'), kind: 'text', needed: true },
    {
      name: 'summary',
      label: t('handovers.summary'),
      why: t('handovers.summaryWhy'),
      kind: 'text',
      needed: true,
    },
  ];
}

function AskForm({ choices }: { choices: HandoverChoices }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { journeyId } = choices;
  const [values, setValues] = useState<Record<string, string>>({ urgency: 'ordinary' });
  const [isTried, setTried] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const ask = useAskHandover(journeyId);
  const fields = useFields(choices, values.urgency === 'urgent');
  const problem = ask.error && problemOf(ask.error);
  const isEmpty = ({ name }: AskedField) => !values[name]?.trim();
  const send = () => {
    setTried(true);
    const empty = fields.find((field) => field.needed && isEmpty(field));
    if (empty) return document.getElementById(`ask-${empty.name}`)?.focus();
    const filled = Object.fromEntries(
      fields.filter((field) => !isEmpty(field)).map(({ name }) => [name, values[name]]),
    );
    ask.mutate(
      { body: { journeyId, ...filled }, key, version: choices.version },
      {
        onSuccess: ({ handoverId }) => void navigate(paths.handover(handoverId), { state: { sent: true } }),
        onError: () => setKey(crypto.randomUUID()),
      },
    );
  };
  return (
    <form
      noValidate
      className="card"
      aria-label={t('handovers.refer')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <VStack gap="space-16" className="handover-form">
        {fields.map((field) => (
          <FormField
            key={field.name}
            id={`ask-${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            error={
              isTried && field.needed && isEmpty(field)
                ? t('handovers.needed')
                : problem?.fields?.find((one) => one.field === field.name)?.message
            }
            change={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {problem && !problem.fields && <ErrorBox error={ask.error} title={null} />}
        <div>
          <Button type="submit" loading={ask.isPending}>
            {t('handovers.send')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
