import { BodyShort, Button, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { forumTopics, namedBases, type ForumItemKind } from '@samspor/domain';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { optionsOf, type AskedField } from '../app/FormField.tsx';
import { FindPupil, type ChosenPupil } from '../help/FindPupil.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { ActForm } from './ActForm.tsx';
import type { PartProps } from './ForumPage.tsx';

/** Raises a theme, a concern about nobody, or a child by name. */
export function Raise({ view: { version, mayName }, done }: PartProps) {
  const { t } = useTexts();
  const [kind, setKind] = useState<ForumItemKind | ''>('');
  const [round, setRound] = useState(0);
  const form = {
    version,
    done: (text: string) => {
      setKind('');
      setRound(round + 1);
      done(text);
    },
  };
  const topic = useTopic();
  return (
    <Card id="forum-raise" title={t('forum.raise')}>
      <RadioGroup
        key={round}
        size="small"
        legend={t('forum.raise')}
        hideLegend
        value={kind}
        onChange={(chosen: ForumItemKind) => setKind(chosen)}
      >
        <Radio value="theme">{t('forum.raiseTheme')}</Radio>
        <Radio value="anonymous">{t('forum.raiseConcern')}</Radio>
        {mayName && <Radio value="named">{t('forum.raiseChild')}</Radio>}
      </RadioGroup>
      {kind === 'theme' && (
        <ActForm
          {...form}
          act="RaiseTheme"
          title={t('forum.raiseTheme')}
          fields={[topic, { name: 'words', label: t('forum.themeWords'), kind: 'text', needed: true }]}
        />
      )}
      {kind === 'anonymous' && (
        <ActForm
          {...form}
          act="RaiseConcern"
          title={t('forum.raiseConcern')}
          fields={[
            topic,
            {
              ...{ name: 'words', label: t('forum.concernWords'), why: t('forum.concernWhy') },
              ...{ kind: 'text', needed: true },
            },
          ]}
        />
      )}
      {kind === 'named' && <RaiseChild {...form} />}
    </Card>
  );
}

function RaiseChild({ version, done }: { version: number; done: (text: string) => void }) {
  const { t, texts } = useTexts();
  const [child, setChild] = useState<ChosenPupil | null>(null);
  const topic = useTopic();
  const consent = useConsentFields(false);
  if (!child) return <FindPupil title={t('forum.whom')} choose={setChild} />;
  const basis: AskedField = {
    ...{ name: 'basis', label: t('forum.basisLabel'), kind: 'choice', needed: true },
    options: optionsOf(texts.forum.basis, namedBases),
  };
  return (
    <VStack gap="space-12">
      <BodyShort weight="semibold">{t('forum.aboutChild', { name: child.name })}</BodyShort>
      <ActForm
        version={version}
        done={done}
        act="RaiseChild"
        title={t('forum.aboutChild', { name: child.name })}
        fields={[
          topic,
          basis,
          ...consent,
          {
            ...{ name: 'words', label: t('forum.childWords'), why: t('forum.childWhy') },
            ...{ kind: 'text', needed: true },
          },
        ]}
        given={{ journeyId: child.journeyId }}
      />
      <div>
        <Button size="small" variant="tertiary" onClick={() => setChild(null)}>
          {t('forum.otherChild')}
        </Button>
      </div>
    </VStack>
  );
}

function useTopic(): AskedField {
  const { t, texts } = useTexts();
  return {
    ...{ name: 'topic', label: t('forum.topicLabel'), kind: 'choice', needed: true },
    options: optionsOf(texts.forum.topic, forumTopics),
  };
}

/** Who consented, and when; needed where nothing else lets the child be named. */
export function useConsentFields(needed: boolean): AskedField[] {
  const { t } = useTexts();
  return [
    { name: 'consentOn', label: t('forum.consentOn'), kind: 'day', needed },
    { name: 'consentBy', label: t('forum.consentBy'), kind: 'line', needed },
  ];
}
