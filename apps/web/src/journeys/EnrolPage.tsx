import { BodyLong, Button, ErrorSummary, Heading, Link as AkselLink, VStack } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { emptyEnrolment, enrolBody, type EnrolValues } from './enrol-body.ts';
import { EnrolFields } from './EnrolFields.tsx';
import { useEnrol } from './journey-api.ts';

/** Enrols a youth who does not come from a file; for those who may. */
export function EnrolPage() {
  return can(useMe(), 'enrol') ? <EnrolForm /> : <NoAccess />;
}

function EnrolForm() {
  const { t } = useTexts();
  const { today } = useMe();
  const navigate = useNavigate();
  const enrol = useEnrol();
  const form = useForm<EnrolValues>({ defaultValues: emptyEnrolment(today), shouldFocusError: false });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  usePageTitle(t('journey.enrol.title'));
  const known = enrol.isError ? problemOf(enrol.error).journeyId : undefined;
  const wrong = Object.entries(form.formState.errors);
  const showWrong = () => requestAnimationFrame(() => summary.current?.focus());
  const send = (values: EnrolValues) =>
    enrol.mutate(
      { body: enrolBody(values), key },
      {
        onSuccess: ({ journeyId }) => void navigate(paths.journey(journeyId), { state: { enrolled: true } }),
        onError: (error) => {
          const problem = problemOf(error);
          if (problem.status >= 400 && problem.status < 500) setKey(crypto.randomUUID()); // nothing was written
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
      <BodyLong>{t('journey.enrol.intro')}</BodyLong>
      <FormProvider {...form}>
        <form
          noValidate
          aria-label={t('journey.enrol.title')}
          onSubmit={(event) => void form.handleSubmit(send, showWrong)(event)}
        >
          <VStack gap="space-24" className="card" maxWidth="44rem">
            <EnrolFields />
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
              <ErrorBox error={enrol.error} title={t('journey.enrol.failed')} />
            )}
            {known !== undefined && (
              <AkselLink as={Link} to={paths.journey(known)}>
                {t('journey.enrol.toKnown')}
              </AkselLink>
            )}
            <div>
              <Button type="submit" loading={enrol.isPending}>
                {t('journey.enrol.send')}
              </Button>
            </div>
          </VStack>
        </form>
      </FormProvider>
    </VStack>
  );
}
