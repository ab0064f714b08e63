import {
  BodyShort,
  Button,
  Heading,
  HStack,
  InlineMessage,
  Link as AkselLink,
  VStack,
} from '@navikt/ds-react';
import type { DeskItem } from '@samspor/contracts';
import { useRef, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { useParams } from 'react-router';
import { minutesFile } from '../../api/client.ts';
import { useAnnounce } from '../../app/Announcer.tsx';
import { PageError } from '../../app/PageError.tsx';
import { PageLoading } from '../../app/PageLoading.tsx';
import { singleKeys } from '../../app/settings.ts';
import { usePageTitle } from '../../app/usePageTitle.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseMore } from './CaseMore.tsx';
import { DeskAgenda } from './DeskAgenda.tsx';
import { DeskForm } from './DeskForm.tsx';
import { DeskRoom } from './DeskRoom.tsx';
import { LateCases } from './LateCases.tsx';
import { OldAgreements } from './OldAgreements.tsx';
import { useDesk } from './desk-api.ts';
import { isWaiting, nextWaiting, stepFrom } from './desk-order.ts';
import './desk.css';

/** The committee's desk: the agenda, one case at a time with what may be seen of it, and one form. */
export function DeskPage() {
  const { t } = useTexts();
  const { meetingId = '' } = useParams();
  const desk = useDesk(meetingId);
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<number | null>(null);
  const [isHidden, setHidden] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const single = singleKeys.useValue() === 'on';
  usePageTitle(t('meetings.title'));
  const items = desk.data?.items ?? [];
  const at = items.find(({ number }) => number === chosen) ?? items.find(isWaiting) ?? items[0];
  const go = (item: DeskItem | undefined) => {
    if (!item) return;
    setChosen(item.number);
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  };
  const step = (by: 1 | -1) => go(stepFrom(items, at, by));
  useHotkeys('n', () => step(1), { enabled: single, useKey: true });
  useHotkeys('p', () => step(-1), { enabled: single, useKey: true });
  useHotkeys('alt+n', () => step(1), { enableOnFormTags: true, preventDefault: true });
  useHotkeys('alt+p', () => step(-1), { enableOnFormTags: true, preventDefault: true });
  // The case that is open stays open, though the agenda is read anew and its order changes.
  if (at && chosen === null) setChosen(at.number);
  if (desk.isPending) return <PageLoading />;
  if (!desk.data) return <PageError error={desk.error} retry={() => void desk.refetch()} />;
  const { data } = desk;
  const decided = (item: DeskItem) => {
    const next = nextWaiting(items, item);
    announce(t(next ? 'desk.saved' : 'desk.savedLast', { number: item.number }));
    go(next ?? item);
  };
  return (
    <VStack gap="space-16">
      <HStack justify="space-between" align="end" gap="space-12">
        <VStack gap="space-4">
          <Heading level="1" size="large">
            {t('desk.title', { date: formatDay(data.meetsOn) })}
          </Heading>
          <BodyShort>
            {data.committeeName}, {t('desk.placeAndTime', { place: data.place, hour: data.hour })}
          </BodyShort>
        </VStack>
        <HStack gap="space-12" align="center">
          <AkselLink href={minutesFile(meetingId)}>{t('desk.minutes')}</AkselLink>
          <Button
            size="small"
            variant="secondary"
            aria-pressed={isHidden}
            onClick={() => setHidden(!isHidden)}
          >
            {t(isHidden ? 'desk.projectorOff' : 'desk.projector')}
          </Button>
        </HStack>
      </HStack>
      {!data.leads && <InlineMessage status="info">{t('desk.readOnly')}</InlineMessage>}
      {isHidden && <InlineMessage status="info">{t('desk.projectorOn')}</InlineMessage>}
      <DeskRoom desk={data} />
      <OldAgreements desk={data} isHidden={isHidden} />
      {!isHidden && <LateCases desk={data} />}
      <div className="desk">
        <DeskAgenda items={items} at={at?.number ?? null} isHidden={isHidden} choose={go} />
        {at ? (
          <>
            <CaseFacts
              key={`facts-${at.number}`}
              item={at}
              isHidden={isHidden}
              heading={heading}
              step={step}
            />
            {data.leads && at.facts && at.journeyId && (
              <VStack gap="space-16" className="card desk-form">
                <DeskForm
                  key={at.journeyId}
                  desk={data}
                  item={{ ...at, facts: at.facts, journeyId: at.journeyId }}
                  decided={() => decided(at)}
                />
                <CaseMore
                  key={`more-${at.journeyId}`}
                  desk={data}
                  item={{ ...at, facts: at.facts, journeyId: at.journeyId }}
                />
              </VStack>
            )}
          </>
        ) : (
          <BodyShort className="card">{t('desk.empty')}</BodyShort>
        )}
      </div>
    </VStack>
  );
}
