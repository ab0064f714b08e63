import { BodyLong, Button, Heading, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import type { ConcernChoices, JourneyView } from '@samspor/contracts';
import { familyTold } from '@samspor/domain';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import { optionsOf, type AskedField } from '../app/FormField.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useJourney } from '../journeys/journey-api.ts';
import { useConcernChoices, useReportConcern } from './concerns-api.ts';
import './concerns.css';

/** Reports a concern about a youth to child welfare: to whom, about what, and what was seen. */
export function ReportConcernPage() {
  const { journeyId = '' } = useParams();
  return can(useMe(), 'concern-reports') ? <Reporting key={journeyId} journeyId={journeyId} /> : <NoAccess />;
}

function Reporting({ journeyId }: { journeyId: string }) {
  const { t, texts } = useTexts();
  const journey = useJourney(journeyId, null);
  const choices = useConcernChoices();
  usePageTitle(t('concerns.make'));
  if (journey.isPending || choices.isPending) return <PageLoading />;
  if (!journey.data) return <PageError error={journey.error} retry={() => void journey.refetch()} />;
  if (!choices.data) return <PageError error={choices.error} retry={() => void choices.refetch()} />;
  const { person } = journey.data;
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <Heading level="1" size="large" className="concern-title">
          {t('concerns.askTitle', { name: person.name })}
        </Heading>
        <Button as={Link} to={paths.journey(journeyId)} size="small" variant="tertiary">
          {t('concerns.back')}
        </Button>
      </HStack>
      <LocalAlert status="warning">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{t('concerns.danger')}</LocalAlert.Title>
        </LocalAlert.Header>
      </LocalAlert>
      <VStack gap="space-8" className="concern-text">
        <BodyLong>{texts.concerns.law[choices.data.law]}</BodyLong>
        <BodyLong>{t('concerns.who')}</BodyLong>
      </VStack>
      {person.age < 18 ? (
        <ReportForm journey={journey.data} choices={choices.data} />
      ) : (
        <BodyLong className="card">{texts.rules['not-a-child']}</BodyLong>
      )}
    </VStack>
  );
}

function useFields({ receivers, grounds }: ConcernChoices): AskedField[] {
  const { t, texts } = useTexts();
  const { ground, familyTold: told } = texts.concerns;
  return [
    {
      ...{ name: 'to', label: t('concerns.receiver'), why: t('concerns.receiverWhy') },
      ...{ kind: 'choice', needed: true, options: receivers },
    },
    {
      ...{ name: 'grounds', label: t('concerns.grounds'), kind: 'many', needed: true },
      options: optionsOf(ground, grounds),
    },
    {
      ...{ name: 'observed', label: t('concerns.observed'), why: t('concerns.observedWhy') },
      ...{ kind: 'text', needed: true },
    },
    { name: 'tried', label: t('concerns.tried'), kind: 'text', needed: false },
    {
      ...{ name: 'family', label: t('concerns.family'), why: t('concerns.familyWhy') },
      ...{ kind: 'choice', needed: true, options: optionsOf(told, familyTold) },
    },
    {
      ...{ name: 'urgency', label: t('concerns.urgency'), kind: 'choice', needed: true },
      options: [
        { id: 'ordinary', name: t('concerns.ordinary') },
        { id: 'urgent', name: t('concerns.urgent') },
      ],
    },
  ];
}

function ReportForm({ journey: { journeyId }, choices }: { journey: JourneyView; choices: ConcernChoices }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const report = useReportConcern();
  const [only] = choices.receivers;
  return (
    <div className="card concern-text">
      <FieldsForm
        id="report"
        title={t('concerns.make')}
        fields={useFields(choices)}
        initial={only && choices.receivers.length === 1 ? { to: only.id } : {}}
        problem={report.error && problemOf(report.error)}
        isPending={report.isPending}
        submit={t('concerns.send')}
        send={({ urgency, ...said }) =>
          report.mutate(
            { body: { journeyId, ...said, isUrgent: urgency === 'urgent' }, key },
            {
              onSuccess: ({ reportId }) => void navigate(paths.concern(reportId), { state: { sent: true } }),
              onError: () => setKey(crypto.randomUUID()),
            },
          )
        }
      />
    </div>
  );
}
