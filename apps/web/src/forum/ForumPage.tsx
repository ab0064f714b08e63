import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import type { ForumView } from '@samspor/contracts';
import { forumSeats } from '@samspor/domain';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { optionsOf } from '../app/FormField.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActOpening } from './ActForm.tsx';
import { Agreements } from './Agreements.tsx';
import { useForum } from './forum-api.ts';
import { Items } from './Items.tsx';
import { Minutes } from './Minutes.tsx';
import { Raise } from './Raise.tsx';
import '../help/help.css';

/** The wellbeing forum (Trivselsforum, deck 004 slides 4 to 6): what is raised, talked of and agreed on. */
export function ForumPage() {
  return can(useMe(), 'forum') ? <Forum /> : <NoAccess />;
}

function Forum() {
  const { t } = useTexts();
  const forum = useForum();
  const [saved, setSaved] = useState('');
  usePageTitle(t('forum.title'));
  if (forum.isPending) return <PageLoading />;
  const reread = () => void forum.refetch();
  if (!forum.data) return <PageError error={forum.error} retry={reread} />;
  const part = { view: forum.data, done: setSaved };
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('forum.title')}
        </Heading>
        <BodyLong>{t('forum.intro')}</BodyLong>
      </div>
      {forum.isError && <StaleNote since={forum.dataUpdatedAt} retry={reread} />}
      <div role="status">{saved && <BodyShort className="help-saved">{saved}</BodyShort>}</div>
      <div className="columns">
        <VStack gap="space-20">
          <Next {...part} />
          <Agreements {...part} />
          <Items {...part} />
        </VStack>
        <VStack gap="space-20">
          <Raise {...part} />
          <Minutes view={forum.data} />
        </VStack>
      </div>
    </VStack>
  );
}

export interface PartProps {
  view: ForumView;
  done: (text: string) => void;
}

/** The meeting that is called; from its day on, who was present can be written down. */
function Next({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const { next, version, leads } = view;
  const form = { version, done };
  return (
    <Card id="forum-next" title={t('forum.next')}>
      <BodyShort weight="semibold">
        {next ? t('forum.nextOn', { date: formatDay(next.meetsOn) }) : t('forum.notCalled')}
      </BodyShort>
      {leads && !next && (
        <ActOpening
          {...form}
          act="CallForum"
          title={t('forum.call')}
          fields={[{ name: 'meetsOn', label: t('forum.meetsOn'), kind: 'day', needed: true }]}
        />
      )}
      {leads && next?.isOpen && (
        <ActOpening
          {...form}
          act="HoldForum"
          title={t('forum.hold')}
          fields={[
            {
              name: 'present',
              label: t('forum.present'),
              why: t('forum.presentWhy'),
              kind: 'many',
              needed: true,
              options: optionsOf(texts.forum.who, forumSeats),
            },
          ]}
        />
      )}
    </Card>
  );
}
