import { BodyLong, BodyShort, Heading, Select, VStack } from '@navikt/ds-react';
import type { CommitteeSetup, CommitteesSetup } from '@samspor/contracts';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { DecidedItem } from '../county/DecidedItem.tsx';
import '../county/county.css';
import { useTexts } from '../i18n/i18n.ts';
import { CommitteeForm } from './CommitteeForm.tsx';
import { Ahead } from './OutlookBox.tsx';
import { Changes } from './Changes.tsx';
import { useCommitteesSetup } from './setup-api.ts';
import { SetupLinks } from './SetupLinks.tsx';
import { sittingChanges } from './sitting-changes.ts';
import { stateOn } from './sits-on.ts';

/** How the county's committees sit and meet, for who looks after the system. */
export function CommitteesSetupPage() {
  return can(useMe(), 'setup') ? <Committees /> : <NoAccess />;
}

function Committees() {
  const { t } = useTexts();
  const setup = useCommitteesSetup();
  const [chosen, setChosen] = useState<string | null>(null);
  usePageTitle(`${t('county.title')}: ${t('setup.committees')}`);
  if (setup.isPending) return <PageLoading />;
  const reread = () => void setup.refetch();
  if (!setup.data) return <PageError error={setup.error} retry={reread} />;
  const { committees } = setup.data;
  const committee = committees.find(({ id }) => id === chosen) ?? committees[0];
  return (
    <VStack gap="space-20">
      <Heading level="1" size="large">
        {`${t('county.title')}: ${t('setup.committees')}`}
      </Heading>
      <SetupLinks />
      <BodyLong>{t('setup.committeesIntro')}</BodyLong>
      {setup.isError && <StaleNote since={setup.dataUpdatedAt} retry={reread} />}
      {!committee && <BodyShort>{t('setup.none')}</BodyShort>}
      {committees.length > 1 && (
        <Select
          size="small"
          label={t('setup.which')}
          value={committee?.id}
          onChange={({ target }) => setChosen(target.value)}
        >
          {committees.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {committee && (
        <>
          <Standing committee={committee} setup={setup.data} />
          <CommitteeForm key={committee.id} committee={committee} setup={setup.data} />
        </>
      )}
    </VStack>
  );
}

/** When the committee meets next, and what was decided about it, the latest first. */
function Standing({ committee, setup }: { committee: CommitteeSetup; setup: CommitteesSetup }) {
  const { t, texts } = useTexts();
  const { name, base, decisions, ahead } = committee;
  return (
    <Card id="bestemt" title={name}>
      <Heading level="3" size="xsmall">
        {t('setup.ahead')}
      </Heading>
      <ul className="county-changes">
        {ahead.map((meeting) => (
          <li key={meeting.meetsOn}>
            <Ahead meeting={meeting} />
          </li>
        ))}
      </ul>
      {decisions.length === 0 && <BodyShort>{t('setup.nothingDecided')}</BodyShort>}
      {decisions.length > 0 && (
        <ol className="county-decisions" reversed>
          {decisions.map((decision, index) => (
            <DecidedItem
              key={decision.version}
              {...decision}
              state={stateOn(decision, decisions, setup.today)}
            >
              <Changes
                changes={sittingChanges(decisions[index + 1]?.content ?? base, decision.content, {
                  texts,
                  seats: setup.seats,
                })}
              />
            </DecidedItem>
          ))}
        </ol>
      )}
    </Card>
  );
}
