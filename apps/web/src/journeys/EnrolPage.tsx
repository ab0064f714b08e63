import { BodyLong, Button, ErrorSummary, Heading, Link as AkselLink, VStack } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import { problemOf, wasRefused } from '../api/api-error.ts';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import {
  type Beginning,
  emptyEnrolment,
  enrolBody,
  type EnrolValues,
  openBody,
  usual,
} from './enrol-body.ts';
import { EnrolFields } from './EnrolFields.tsx';
import { useEnrol } from './journey-api.ts';

/** Writes in a youth by hand: the county enrols her, another agency that meets her opens a journey. */
export function EnrolPage() {
  const me = useMe();
  if (can(me, 'enrol')) return <EnrolForm beginning="enrol" />;
  return can(me, 'open') ? <EnrolForm beginning="open" /> : <NoAccess />;
}

function EnrolForm({ beginning }: { beginning: Beginning }) {
  const { t } = useTexts();
  const { today, seat } = useMe();
  const navigate = useNavigate();
  const enrol = useEnrol(beginning);
  const form = useForm<EnrolValues>({
    defaultValues: { ...emptyEnrolment(today), ...usual(seat.agency) },
    shouldFocusError: false,
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  usePageTitle(t('journey.enrol.title'));
  const known = enrol.isError ? problemOf(enrol.error).journeyId : undefined;
  const wrong = Object.entries(form.formState.errors);
  const showWrong = () => requestAnimationFrame(() => summary.current?.focus());
  const send = (values: EnrolValues) =>
    enrol.mutate(
      { body: beginning === 'enrol' ? enrolBody(values) : openBody(values), key },
      {
        onSuccess: ({ journeyId }) =>
          void navigate(paths.journey(journeyId), { state: { begun: beginning } }),
        onError: (error) => {
          const problem = problemOf(error);
          if (wasRefused(error)) setKey(crypto.randomUUID());
          problem.fields?.forEach(({ field, message }) =>
            form.setError(field as keyof EnrolValues, { message }),
          );
          if (problem.fields) showWrong();
        },
      },
    );
  return (
    <VStack gap="space-16">
      <Heading level="1" size="large">
        {t('journey.enrol.title')}
      </Heading>
      <BodyLong>{t(`journey.${beginning}.intro`)}</BodyLong>
      <FormProvider {...form}>
        <form
          noValidate
          aria-label={t('journey.enrol.title')}
          onSubmit={(event) => void form.handleSubmit(send, showWrong)(event)}
        >
          <VStack gap="space-24" className="card" maxWidth="44rem">
            <EnrolFields beginning={beginning} />
            {wrong.length > 0 && (
              <ErrorSummary ref={summary} heading={t('app.errorSummary')}>
                {wrong.map(([name, error]) => (
                  <ErrorSummary.Item key={name} href={`#felt-${name}`}>
                    {error.message}
                  </ErrorSummary.Item>
                ))}
              </ErrorSummary>
            )}
            {enrol.isError && !problemOf(enrol.error).fields?.length && (
              <ErrorBox error={enrol.error} title={t(`journey.${beginning}.failed`)} />
            )}
            {known !== undefined && (
              <AkselLink as={Link} to={paths.journey(known)}>
                {t('journey.enrol.toKnown')}
              </AkselLink>
            )}
            <div>
              <Button type="submit" loading={enrol.isPending}>
                {t(`journey.${beginning}.send`)}
              </Button>
            </div>
          </VStack>
        </form>
      </FormProvider>
    </VStack>
  );
}
