import { BodyLong, Button, Checkbox, CheckboxGroup, Heading, Select, VStack } from '@navikt/ds-react';
import type { CaseloadAsked, CaseloadView } from '@samspor/contracts';
import { openPhases, type Phase } from '@samspor/domain';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useCaseload } from './absences-api.ts';
import { GiveMany } from './GiveMany.tsx';
import { RecentRuns } from './RecentRuns.tsx';
import './absences.css';

/** Gives many youths to other contact persons: choose whose and to whom, see who gets whom, do it, take it back. */
export function CaseloadPage() {
  return can(useMe(), 'reassign') ? <Caseload /> : <NoAccess />;
}

function Caseload() {
  const { t } = useTexts();
  const caseload = useCaseload();
  const [asked, setAsked] = useState<{ what: CaseloadAsked; at: number } | null>(null);
  usePageTitle(t('caseload.title'));
  if (caseload.isPending) return <PageLoading />;
  if (!caseload.data) return <PageError error={caseload.error} retry={() => void caseload.refetch()} />;
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('caseload.title')}
        </Heading>
        <BodyLong>{t('caseload.intro')}</BodyLong>
      </div>
      <Card id="hvem" title={t('caseload.whose')}>
        <Choice view={caseload.data} ask={(what) => setAsked({ what, at: (asked?.at ?? 0) + 1 })} />
      </Card>
      {/* Asked anew is another act: what was seen and done for the last one is forgotten. */}
      {asked && <GiveMany key={asked.at} asked={asked.what} />}
      <RecentRuns runs={caseload.data.recent} />
    </VStack>
  );
}

function Choice({
  view: { people, nobody },
  ask,
}: {
  view: CaseloadView;
  ask: (what: CaseloadAsked) => void;
}) {
  const { t, texts } = useTexts();
  const [from, setFrom] = useState('nobody');
  const [phase, setPhase] = useState('');
  const [to, setTo] = useState<string[]>([]);
  const [isTried, setTried] = useState(false);
  const receivers = people.filter(({ id }) => id !== from);
  const chosen = to.filter((id) => id !== from);
  return (
    <form
      noValidate
      aria-label={t('caseload.whose')}
      className="caseload-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen.length > 0) ask({ from, to: chosen, ...(phase && { phase: phase as Phase }) });
      }}
    >
      <Select
        size="small"
        label={t('caseload.from')}
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      >
        <option value="nobody">{t('caseload.nobody', { count: nobody })}</option>
        {people.map(({ id, name, youths }) => (
          <option key={id} value={id}>
            {name} ({youths})
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('myDay.phase')}
        value={phase}
        onChange={({ target }) => setPhase(target.value)}
      >
        <option value="">{t('myDay.allPhases')}</option>
        {openPhases.map((one) => (
          <option key={one} value={one}>
            {texts.codes.phase[one]}
          </option>
        ))}
      </Select>
      <CheckboxGroup
        size="small"
        legend={t('caseload.to')}
        description={t('caseload.toWhy')}
        error={isTried && chosen.length === 0 && t('caseload.toNeeded')}
        value={chosen}
        onChange={setTo}
      >
        {receivers.map(({ id, name, role, youths, awayUntil }) => (
          <Checkbox key={id} value={id}>
            {t('caseload.person', { name, role: texts.codes.role[role], count: youths })}
            {awayUntil && `, ${t('caseload.away', { date: formatDay(awayUntil) })}`}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div>
        <Button size="small" type="submit" variant="secondary">
          {t('caseload.preview')}
        </Button>
      </div>
    </form>
  );
}
