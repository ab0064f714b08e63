import { Button, Heading, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { WorkPlaceView } from '@samspor/contracts';
import { countyServed, workPlaceKinds } from '@samspor/domain';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox, PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useChoices } from '../journeys/journey-api.ts';
import { SendForm } from './SendForm.tsx';
import { named } from './named.ts';
import { useKeepWorkPlace, useTakeOffWorkPlace, useWorkPlace } from './placements-api.ts';

/** A new work place of the register, or a change of one that the own agency keeps. */
export function WorkPlacePage() {
  const { placeId = '' } = useParams();
  const me = useMe();
  const place = useWorkPlace(placeId, placeId !== '');
  if (!can(me, 'work-places') || (place.data && !place.data.mine)) return <NoAccess />;
  if (placeId === '') return <PlaceForm place={undefined} />;
  if (place.isPending) return <PageLoading />;
  if (!place.data) return <PageError error={place.error} retry={() => void place.refetch()} />;
  return <PlaceForm key={place.data.version} place={place.data} />;
}

function PlaceForm({ place }: { place: WorkPlaceView | undefined }) {
  const { t, texts } = useTexts();
  const { seat } = useMe();
  const navigate = useNavigate();
  const keep = useKeepWorkPlace(place);
  const off = useTakeOffWorkPlace();
  const [key] = useState(() => crypto.randomUUID());
  const municipalities = useChoices().data?.municipalities ?? [];
  const county = countyServed(seat.agency) ?? '';
  const title = t(place ? 'workTraining.changePlace' : 'workTraining.addPlace');
  usePageTitle(title);
  const { place: words, kind } = texts.workTraining;
  const here = municipalities.filter(({ code }) => code.startsWith(county));
  const done = () => void navigate(paths.workTraining);
  return (
    <VStack gap="space-16">
      <AkselLink as={Link} to={paths.workTraining}>
        {t('workTraining.back')}
      </AkselLink>
      <Heading level="1" size="large">
        {title}
      </Heading>
      <div className="card">
        <SendForm
          id="plass"
          title={title}
          submit={t('workTraining.save')}
          initial={
            place
              ? {
                  ...{ orgnr: place.orgnr, host: place.host, kind: place.kind, work: place.work },
                  ...{ municipality: place.municipality, seats: String(place.seats) },
                  ...{ ageFrom: String(place.ageFrom ?? ''), contact: place.contact },
                }
              : {}
          }
          fields={[
            { name: 'host', label: words.host, kind: 'line', needed: true },
            { name: 'orgnr', label: words.orgnr, why: words.orgnrWhy, kind: 'line', needed: true },
            {
              name: 'kind',
              label: words.kind,
              kind: 'choice',
              needed: true,
              options: named(kind, workPlaceKinds),
            },
            {
              name: 'municipality',
              label: words.municipality,
              kind: 'choice',
              needed: true,
              options: here.map(({ code, name }) => ({ id: code, name })),
            },
            { name: 'seats', label: words.seats, why: words.seatsWhy, kind: 'number', needed: true },
            { name: 'ageFrom', label: words.ageFrom, kind: 'number', needed: false },
            { name: 'work', label: words.work, kind: 'text', needed: true },
            { name: 'contact', label: words.contact, why: words.contactWhy, kind: 'line', needed: true },
          ]}
          sending={keep}
          done={done}
        />
      </div>
      {place?.takenOffOn === null && (
        <VStack gap="space-8" align="start">
          {off.isError && <ErrorBox error={off.error} title={null} />}
          <Button
            size="small"
            variant="secondary"
            loading={off.isPending}
            onClick={() =>
              off.mutate({ placeId: place.placeId, version: place.version, key }, { onSuccess: done })
            }
          >
            {t('workTraining.takeOff')}
          </Button>
        </VStack>
      )}
    </VStack>
  );
}
