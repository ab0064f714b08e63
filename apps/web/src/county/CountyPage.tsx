import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import { counties, type CountyCode } from '@samspor/domain';
import { useState } from 'react';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { SetupLinks } from '../setup/SetupLinks.tsx';
import { countyOf, useCountyPolicy } from './county-api.ts';
import { Decisions } from './Decisions.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import type { Proposal } from './policy-on.ts';

/** What the county decides for itself, for those who decide. */
export function CountyPage() {
  const me = useMe();
  const county = countyOf(me.seat.agency);
  return can(me, 'county-policy') && county ? <Settings county={county} /> : <NoAccess />;
}

function Settings({ county }: { county: CountyCode }) {
  const { t } = useTexts();
  const policy = useCountyPolicy(county);
  const [proposed, setProposed] = useState<{ proposal: Proposal; times: number } | null>(null);
  usePageTitle(t('county.title'));
  if (policy.isPending) return <PageLoading />;
  const reread = () => void policy.refetch();
  if (!policy.data) return <PageError error={policy.error} retry={reread} />;
  return (
    <VStack gap="space-20">
      <Heading level="1" size="large">
        {t('county.title')}
      </Heading>
      <SetupLinks />
      <BodyLong>{t('county.intro', { county: counties[county] })}</BodyLong>
      {policy.isError && <StaleNote since={policy.dataUpdatedAt} retry={reread} />}
      <Decisions
        view={policy.data}
        takeBack={(proposal) => setProposed({ proposal, times: (proposed?.times ?? 0) + 1 })}
      />
      <PolicyForm
        key={proposed?.times}
        county={county}
        view={policy.data}
        proposal={proposed?.proposal ?? null}
      />
    </VStack>
  );
}
