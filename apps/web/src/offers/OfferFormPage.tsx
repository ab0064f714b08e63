import { Button, ErrorSummary, Heading, HStack, VStack } from '@navikt/ds-react';
import type { OfferView } from '@samspor/contracts';
import { useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { problemOf, wasRefused } from '../api/api-error.ts';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox, PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { offerBody, offerValues, type OfferValues } from './offer-values.ts';
import { OfferFields } from './OfferFields.tsx';
import { useKeepOffer, useOffer, useTakeOff } from './offers-api.ts';

/** A new offer of the overview, or a change of one that the own agency keeps. */
export function OfferFormPage() {
  const { entryId = '' } = useParams();
  const me = useMe();
  const isNew = entryId === '';
  const offer = useOffer(entryId, !isNew);
  if (!can(me, 'keep-offers') || (offer.data && !offer.data.mine)) return <NoAccess />;
  if (isNew) return <OfferForm offer={undefined} />;
  if (offer.isPending) return <PageLoading />;
  if (!offer.data) return <PageError error={offer.error} retry={() => void offer.refetch()} />;
  return <OfferForm key={offer.data.version} offer={offer.data} />;
}

function OfferForm({ offer }: { offer: OfferView | undefined }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const keep = useKeepOffer();
  const off = useTakeOff();
  const form = useForm<OfferValues>({ defaultValues: offerValues(offer), shouldFocusError: false });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  const title = t(offer ? 'offers.changeTitle' : 'offers.addTitle');
  usePageTitle(title);
  const wrong = Object.entries(form.formState.errors);
  const showWrong = () => requestAnimationFrame(() => summary.current?.focus());
  const failed = (error: unknown) => {
    const problem = problemOf(error);
    if (wasRefused(error)) setKey(crypto.randomUUID());
    problem.fields?.forEach(({ field, message }) => form.setError(field as keyof OfferValues, { message }));
    if (problem.fields) showWrong();
  };
  const done = { onSuccess: () => void navigate(paths.offers), onError: failed };
  const send = (values: OfferValues) =>
    keep.mutate({ seen: offer ?? null, body: offerBody(values), key }, done);
  const error = keep.error ?? off.error;
  return (
    <VStack gap="space-16">
      <Heading level="1" size="large">
        {title}
      </Heading>
      <FormProvider {...form}>
        <form
          noValidate
          aria-label={title}
          onSubmit={(event) => void form.handleSubmit(send, showWrong)(event)}
        >
          <VStack gap="space-16" className="card" maxWidth="44rem">
            <OfferFields />
            {wrong.length > 0 && (
              <ErrorSummary ref={summary} heading={t('app.errorSummary')}>
                {wrong.map(([name, { message }]) => (
                  <ErrorSummary.Item key={name} href={`#felt-${name}`}>
                    {message}
                  </ErrorSummary.Item>
                ))}
              </ErrorSummary>
            )}
            {error && !problemOf(error).fields?.length && <ErrorBox error={error} title={null} />}
            <HStack gap="space-12">
              <Button type="submit" loading={keep.isPending}>
                {t('offers.save')}
              </Button>
              {offer?.takenOffOn === null && (
                <Button
                  type="button"
                  variant="secondary"
                  loading={off.isPending}
                  onClick={() => off.mutate({ entryId: offer.entryId, version: offer.version, key }, done)}
                >
                  {t('offers.takeOff')}
                </Button>
              )}
            </HStack>
          </VStack>
        </form>
      </FormProvider>
    </VStack>
  );
}
