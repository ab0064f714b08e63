import { BodyLong, BodyShort, Button, Heading, VStack } from '@navikt/ds-react';
import type { IntakeView } from '@samspor/contracts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { CoverCard } from './CoverCard.tsx';
import { FreeTimes } from './FreeTimes.tsx';
import './intake.css';
import { useIntake } from './intake-api.ts';
import { RosterCard } from './RosterCard.tsx';
import { TalkList } from './TalkList.tsx';

/** NAV's daily intake: who has it, who comes, and which times are free. */
export function IntakePage() {
  return can(useMe(), 'intake') ? <Intake /> : <NoAccess />;
}

function Intake() {
  const { t } = useTexts();
  const intake = useIntake();
  usePageTitle(t('intake.title'));
  if (intake.isPending) return <PageLoading />;
  const reread = () => void intake.refetch();
  if (!intake.data) return <PageError error={intake.error} retry={reread} />;
  return (
    <VStack gap="space-20">
      <Head view={intake.data} />
      {intake.isError && <StaleNote since={intake.dataUpdatedAt} retry={reread} />}
      <Day view={intake.data} />
    </VStack>
  );
}

function Head({ view: { agencyName, onDuty } }: { view: IntakeView }) {
  const { t } = useTexts();
  return (
    <VStack gap="space-4">
      <Heading level="1" size="large">
        {t('intake.title')}
      </Heading>
      <BodyLong>{t('intake.intro', { agency: agencyName })}</BodyLong>
      <BodyShort weight="semibold">
        {onDuty
          ? t('intake.onDuty', { name: onDuty.person.name, from: onDuty.from, to: onDuty.to })
          : t('intake.noDuty')}
      </BodyShort>
    </VStack>
  );
}

function Day({ view }: { view: IntakeView }) {
  const { t } = useTexts();
  const { today } = useMe();
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState(search.get('ungdom') ?? '');
  const isToday = (talk: IntakeView['talks'][number]) => talk.day === today;
  return (
    <div className="intake">
      <VStack gap="space-20">
        <Card id="dagens" title={t('intake.today.title')}>
          <TalkList talks={view.talks.filter(isToday)} none={t('intake.today.none')} move={setChosen} />
        </Card>
        <Card id="noen-her" title={t('intake.now.title')}>
          <VStack gap="space-12" align="start">
            <BodyLong>{t('intake.now.text')}</BodyLong>
            <Button as={Link} to={paths.enrol} size="small">
              {t('intake.now.act')}
            </Button>
          </VStack>
        </Card>
        <Card id="kommende" title={t('intake.coming.title')}>
          <TalkList
            talks={view.talks.filter((talk) => !isToday(talk))}
            none={t('intake.coming.none')}
            move={setChosen}
          />
        </Card>
      </VStack>
      <VStack gap="space-20">
        <FreeTimes view={view} chosen={chosen} choose={setChosen} />
        <RosterCard view={view} />
        {view.duties.length > 0 && <CoverCard view={view} />}
      </VStack>
    </div>
  );
}
