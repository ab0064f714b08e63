import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import type { ForumView } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ItemWords } from './Items.tsx';

/** What the last meetings talked of and agreed on: what their events say. */
export function Minutes({ view: { minutes } }: { view: ForumView }) {
  const { t, texts } = useTexts();
  return (
    <Card id="forum-minutes" title={t('forum.minutes')}>
      {minutes.length === 0 && <BodyLong>{t('forum.noMinutes')}</BodyLong>}
      {minutes.map(({ meeting, meetsOn, present, items, agreements }) => (
        <VStack key={meeting} gap="space-8" className="help-item">
          <Heading level="3" size="xsmall">
            {t('forum.minutesOf', { date: formatDay(meetsOn) })}
          </Heading>
          <BodyShort>
            {t('forum.attended', { who: present.map((seat) => texts.forum.who[seat]).join(', ') })}
          </BodyShort>
          {items.map((one) => (
            <ItemWords key={one.item} item={one} />
          ))}
          {agreements.length > 0 && <BodyShort weight="semibold">{t('forum.agreedThen')}</BodyShort>}
          <ul className="help-list">
            {agreements.map((one) => (
              <li key={one.agreement}>
                <span>
                  {one.child && `${one.child.name}: `}
                  {one.words ?? t('forum.noOne')}
                </span>
                <span>
                  {texts.forum.who[one.who]}, {t('forum.due', { date: formatDay(one.dueOn) })}
                </span>
                <span>{texts.forum.state[one.state]}</span>
              </li>
            ))}
          </ul>
        </VStack>
      ))}
    </Card>
  );
}
