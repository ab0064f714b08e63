import { BodyLong, Heading, Link as AkselLink, Select, VStack } from '@navikt/ds-react';
import type { LadderChoices, LadderGroup } from '@samspor/contracts';
import { counties, type CountyCode } from '@samspor/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';
import { countyOf } from './county-api.ts';
import { BeginMany } from './BeginMany.tsx';
import { useIsBeginning, useLadderChoices } from './many-api.ts';

/** Seek contact with many at once: choose whom, see what will happen, begin. */
export function ManyLaddersPage() {
  const me = useMe();
  const county = countyOf(me.seat.agency);
  return can(me, 'start-ladders') && county ? <ManyLadders county={county} /> : <NoAccess />;
}

function ManyLadders({ county }: { county: CountyCode }) {
  const { t } = useTexts();
  const choices = useLadderChoices(county);
  const [group, setGroup] = useState<LadderGroup>({});
  usePageTitle(t('county.many.title'));
  if (choices.isPending) return <PageLoading />;
  if (!choices.data) return <PageError error={choices.error} retry={() => void choices.refetch()} />;
  return (
    <VStack gap="space-20">
      <VStack gap="space-8" align="start">
        <AkselLink as={Link} to={paths.overview}>
          {t('county.many.back')}
        </AkselLink>
        <Heading level="1" size="large">
          {t('county.many.title')}
        </Heading>
        <BodyLong>{t('county.many.intro', { county: counties[county] })}</BodyLong>
      </VStack>
      <Card id="hvem" title={t('county.many.whom')}>
        <GroupFields choices={choices.data} group={group} change={setGroup} />
      </Card>
      {/* Another group is another act: what was seen and done for the last one is forgotten. */}
      <BeginMany key={JSON.stringify(group)} county={county} group={group} />
    </VStack>
  );
}

interface GroupFieldsProps {
  choices: LadderChoices;
  group: LadderGroup;
  change: (group: LadderGroup) => void;
}

function GroupFields({ choices: { all, municipalities, schools }, group, change }: GroupFieldsProps) {
  const { t } = useTexts();
  const isBeginning = useIsBeginning();
  const set = (name: keyof LadderGroup, value: string) => {
    const { [name]: _, ...others } = group;
    change(value ? { ...others, [name]: value } : others);
  };
  return (
    <fieldset className="county-row" disabled={isBeginning}>
      <Select
        size="small"
        label={t('county.many.municipality')}
        value={group.municipality ?? ''}
        onChange={({ target }) => set('municipality', target.value)}
      >
        <option value="">{t('county.many.all', { count: all })}</option>
        {municipalities.map(({ municipality, count }) => (
          <option key={municipality} value={municipality}>
            {municipalityName(municipality)} ({count})
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('county.many.school')}
        value={group.school ?? ''}
        onChange={({ target }) => set('school', target.value)}
      >
        <option value="">{t('county.many.all', { count: all })}</option>
        {schools.map(({ school, count }) => (
          <option key={school} value={school}>
            {school} ({count})
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('county.many.duty')}
        value={group.duty ?? ''}
        onChange={({ target }) => set('duty', target.value)}
      >
        <option value="">{t('county.many.anyDuty')}</option>
        <option value="re-contact">{t('county.many.reContact')}</option>
        <option value="new">{t('county.many.newDuty')}</option>
      </Select>
      <Select
        size="small"
        label={t('county.many.due')}
        value={group.overdue ?? ''}
        onChange={({ target }) => set('overdue', target.value)}
      >
        <option value="">{t('county.many.anyDue')}</option>
        <option value="yes">{t('county.many.overdue')}</option>
      </Select>
    </fieldset>
  );
}
