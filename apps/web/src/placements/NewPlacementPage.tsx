import { BodyLong, Heading, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { JourneyView, WorkTraining } from '@samspor/contracts';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useJourney } from '../journeys/journey-api.ts';
import { SendForm } from './SendForm.tsx';
import { usePlanPlacement, useWorkTraining } from './placements-api.ts';
import { termsFields, termsValues } from './terms-fields.ts';

/** A new placement of one youth: where, for how long, with which goals. */
export function NewPlacementPage() {
  const [search] = useSearchParams();
  const journeyId = search.get('ungdom') ?? '';
  return can(useMe(), 'work-training') ? <Plan key={journeyId} journeyId={journeyId} /> : <NoAccess />;
}

function Plan({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const journey = useJourney(journeyId, null);
  const board = useWorkTraining();
  usePageTitle(t('workTraining.plan'));
  if (journey.isPending || board.isPending) return <PageLoading />;
  if (!journey.data) return <PageError error={journey.error} retry={() => void journey.refetch()} />;
  if (!board.data) return <PageError error={board.error} retry={() => void board.refetch()} />;
  return <PlanForm journey={journey.data} board={board.data} />;
}

function PlanForm({ journey, board }: { journey: JourneyView; board: WorkTraining }) {
  const { t, texts } = useTexts();
  const { seat } = useMe();
  const navigate = useNavigate();
  const plan = usePlanPlacement();
  const { journeyId, person, agencies } = journey;
  const { planned: words } = texts.workTraining;
  const places = board.places
    .filter(({ taken, seats }) => taken < seats)
    .map(({ placeId: id, host, seats, taken }) => ({
      id,
      name: t('workTraining.placeFree', { host, free: seats - taken }),
    }));
  const partners = agencies.filter(({ id }) => id !== seat.agency);
  return (
    <VStack gap="space-16">
      <AkselLink as={Link} to={paths.journey(journeyId)}>
        {t('workTraining.toYouth', { name: person.name })}
      </AkselLink>
      <Heading level="1" size="large">
        {t('workTraining.planFor', { name: person.name })}
      </Heading>
      <BodyLong>{t('workTraining.planWhy')}</BodyLong>
      <BodyLong size="small">{t('workTraining.ageRule')}</BodyLong>
      <div className="card">
        {places.length === 0 ? (
          <BodyLong>{t('workTraining.noFree')}</BodyLong>
        ) : (
          <SendForm
            id="plan"
            title={t('workTraining.plan')}
            initial={termsValues(undefined)}
            fields={[
              { name: 'place', label: words.place, kind: 'choice', needed: true, options: places },
              ...termsFields(texts),
              {
                name: 'partner',
                label: words.partner,
                why: words.partnerWhy,
                kind: 'choice',
                needed: false,
                options: partners,
              },
            ]}
            given={{ journeyId }}
            sending={plan}
            done={({ placementId }) => void navigate(paths.placement(placementId))}
          />
        )}
      </div>
    </VStack>
  );
}
