import { BodyLong, BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import type { ForumAgreementView } from '@samspor/contracts';
import { problemOf, problemText } from '../api/api-error.ts';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActOpening } from './ActForm.tsx';
import { useForumAct } from './forum-api.ts';
import type { PartProps } from './ForumPage.tsx';

/** Binding agreements that come back until they are done, the earliest first. */
export function Agreements({ view, done }: PartProps) {
  const { t } = useTexts();
  return (
    <Card id="forum-agreements" title={t('forum.agreements')}>
      {view.agreements.length === 0 && <BodyLong>{t('forum.noAgreements')}</BodyLong>}
      <ul className="help-list">
        {view.agreements.map((one) => (
          <li key={one.agreement}>
            <One agreement={one} view={view} done={done} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function One({ agreement: one, view, done }: PartProps & { agreement: ForumAgreementView }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const act = useForumAct();
  const words = one.words ?? t('forum.noOne');
  const isLate = one.dueOn < today;
  return (
    <VStack gap="space-8">
      <div>
        <BodyShort weight="semibold">
          {one.child && `${one.child.name}: `}
          {words}
        </BodyShort>
        <BodyShort className={isLate ? 'late' : undefined}>
          {texts.forum.who[one.who]},{' '}
          {t(isLate ? 'forum.overdue' : 'forum.due', { date: formatDay(one.dueOn) })}
        </BodyShort>
      </div>
      <HStack gap="space-8" align="start">
        {one.mayComplete && (
          <Button
            size="small"
            variant="secondary"
            loading={act.isPending}
            aria-label={t('forum.doneName', { words })}
            onClick={() =>
              act.mutate(
                {
                  act: 'CompleteForumAgreement',
                  body: { agreement: one.agreement },
                  key: crypto.randomUUID(),
                  version: view.version,
                },
                { onSuccess: () => done(t('forum.saved', { title: t('forum.doneName', { words }) })) },
              )
            }
          >
            {t('forum.done')}
          </Button>
        )}
        {view.leads && (
          <ActOpening
            version={view.version}
            done={done}
            act="DropForumAgreement"
            title={t('forum.drop')}
            fields={[{ name: 'words', label: t('forum.dropWhy'), kind: 'text', needed: true }]}
            given={{ agreement: one.agreement }}
          />
        )}
      </HStack>
      <div role="alert">
        {act.error && (
          <BodyShort className="late">{problemText(problemOf(act.error), texts.rules)}</BodyShort>
        )}
      </div>
    </VStack>
  );
}
