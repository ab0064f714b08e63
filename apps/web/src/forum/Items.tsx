import { BodyLong, BodyShort, HStack, Tag, VStack } from '@navikt/ds-react';
import type { ForumItemView } from '@samspor/contracts';
import { involvedParties, promisers } from '@samspor/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { optionsOf } from '../app/FormField.tsx';
import { can, useMe } from '../app/me-api.ts';
import { Opening } from '../app/Opening.tsx';
import { paths } from '../app/paths.ts';
import { FindPupil, type ChosenPupil } from '../help/FindPupil.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActForm, ActOpening } from './ActForm.tsx';
import type { PartProps } from './ForumPage.tsx';
import { useConsentFields } from './Raise.tsx';

/** What waits to be talked of, and what was talked of in the meeting that is held now. */
export function Items({ view, done }: PartProps) {
  const { t } = useTexts();
  return (
    <Card id="forum-items" title={t('forum.agenda')}>
      {view.items.length === 0 && <BodyLong>{t('forum.noItems')}</BodyLong>}
      <ul className="help-list">
        {view.items.map((one) => (
          <li key={one.item}>
            <VStack gap="space-8">
              <ItemWords item={one} />
              <Acts item={one} view={view} done={done} />
            </VStack>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What an item says, and what came of it. */
export function ItemWords({ item: one }: { item: ForumItemView }) {
  const { t, texts } = useTexts();
  const me = useMe();
  const { kind, topic, child, words, basis, consentBy, consentOn, involved, outcome } = one;
  return (
    <div>
      <HStack gap="space-8" align="center">
        <Tag size="small" variant="moderate" data-color={kind === 'named' ? 'accent' : 'neutral'}>
          {texts.forum.kind[kind]}
        </Tag>
        <BodyShort weight="semibold">{texts.forum.topic[topic]}</BodyShort>
        {child &&
          (can(me, 'journeys') ? (
            <Link to={paths.journey(child.journeyId)} className="aksel-link">
              {child.name}
            </Link>
          ) : (
            <BodyShort>{child.name}</BodyShort>
          ))}
      </HStack>
      <BodyLong>{words ?? t('forum.noOne')}</BodyLong>
      <BodyShort size="small">
        {t('forum.raisedBy', { date: formatDay(one.raisedOn), name: one.raisedBy })}
        {basis === 'parents-attend' && `. ${texts.forum.basis[basis]}`}
        {consentOn && consentBy && `. ${t('forum.consent', { name: consentBy, date: formatDay(consentOn) })}`}
      </BodyShort>
      {involved.length > 0 && (
        <BodyShort size="small">
          {t('forum.involved')} {involved.map((party) => texts.forum.who[party]).join(', ')}.
        </BodyShort>
      )}
      {outcome && <BodyLong className="help-saved">{outcome}</BodyLong>}
    </div>
  );
}

function Acts({ item: one, view, done }: PartProps & { item: ForumItemView }) {
  const { t, texts } = useTexts();
  const { version, leads, mayName, next } = view;
  const form = { version, done, given: { item: one.item } };
  const isTalking = leads && next?.isOpen === true;
  const outcome = { name: 'words', label: t('forum.outcome'), kind: 'text', needed: true } as const;
  const involved = {
    ...({ name: 'involved', label: t('forum.involved'), kind: 'many', needed: false } as const),
    options: optionsOf(texts.forum.who, involvedParties),
  };
  return (
    <HStack gap="space-8" align="start">
      {isTalking && one.state === 'open' && (
        <ActOpening
          {...form}
          act="DiscussForumItem"
          title={t('forum.discuss')}
          fields={one.kind === 'named' ? [involved, outcome] : [outcome]}
        />
      )}
      {isTalking && (
        <ActOpening
          {...form}
          act="AgreeInForum"
          title={t('forum.agree')}
          fields={[
            { name: 'words', label: t('forum.agreeWhat'), kind: 'text', needed: true },
            {
              ...{ name: 'who', label: t('forum.agreeWho'), kind: 'choice', needed: true },
              options: optionsOf(texts.forum.who, promisers),
            },
            { name: 'dueOn', label: t('forum.agreeDue'), kind: 'day', needed: true },
          ]}
        />
      )}
      {mayName && one.kind === 'anonymous' && one.state === 'open' && (
        <Naming item={one.item} version={version} done={done} />
      )}
      {mayName && (
        <ActOpening
          {...form}
          act="WithdrawForumItem"
          title={t('forum.withdraw')}
          why={t('forum.withdrawWhy')}
          fields={[]}
        />
      )}
    </HStack>
  );
}

/** An anonymous concern gets a name: whom, and the consent of her parents. */
function Naming({ item, version, done }: { item: string; version: number; done: (text: string) => void }) {
  const { t } = useTexts();
  const [child, setChild] = useState<ChosenPupil | null>(null);
  const consent = useConsentFields(true);
  return (
    <Opening title={t('forum.name')} why={t('forum.nameWhy')}>
      {() =>
        child ? (
          <ActForm
            version={version}
            done={done}
            act="NameConcern"
            title={t('forum.aboutChild', { name: child.name })}
            fields={consent}
            given={{ item, journeyId: child.journeyId }}
          />
        ) : (
          <FindPupil title={t('forum.whom')} choose={setChild} />
        )
      }
    </Opening>
  );
}
