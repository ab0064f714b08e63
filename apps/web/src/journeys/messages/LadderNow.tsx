import { BodyShort, HStack, ReadMore, VStack } from '@navikt/ds-react';
import type { JourneyView, LadderView, RungView } from '@samspor/contracts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { inline } from '../../i18n/inline.ts';
import { StepLink } from './StepLink.tsx';

/** Which rung of the contact ladder we are on, what comes next and when; its rungs one by one on request. */
export function LadderNow({ ladder, journey }: { ladder: LadderView; journey: JourneyView }) {
  const { t, texts } = useTexts();
  const { startedOn, rungs, ended, endedOn, hours } = ladder;
  const place = rungs.findLastIndex(({ on }) => on !== null);
  return (
    <VStack gap="space-8">
      {ended ? (
        <BodyShort>
          <strong>{t('messages.ladder.ended', { date: formatDay(endedOn ?? startedOn) })}.</strong>{' '}
          {texts.codes.ladderEnd[ended]}
        </BodyShort>
      ) : (
        <>
          <BodyShort>
            <strong>{t('messages.ladder.since', { date: formatDay(startedOn) })}.</strong>{' '}
            {place >= 0 && `${t('messages.ladder.place', { number: place + 1, count: rungs.length })}.`}
          </BodyShort>
          <BodyShort>{nextLine()}</BodyShort>
        </>
      )}
      <ReadMore size="small" header={t('messages.ladder.rungs')}>
        <ol className="rungs">
          {rungs.map((rung, at) => (
            <li key={at} aria-current={!ended && at === place ? 'step' : undefined}>
              <span>{nameOf(rung)}</span> <span>{whenOf(rung, at)}</span>
            </li>
          ))}
        </ol>
        <BodyShort size="small">{t('messages.ladder.hours', hours)}</BodyShort>
      </ReadMore>
      <HStack>
        <StepLink journey={journey} step="StopLadder" />
      </HStack>
    </VStack>
  );

  function nextLine(): string {
    const next = rungs[place + 1];
    const date = ladder.nextOn && formatDay(ladder.nextOn);
    if (!next) return date ? t('messages.ladder.person', { date }) : t('messages.ladder.personWaits');
    const rung = inline(nameOf(next));
    return date ? t('messages.ladder.next', { rung, date }) : t('messages.ladder.nextWaits', { rung });
  }

  function nameOf({ channel, text }: RungView): string {
    const name = texts.codes.channel[channel];
    if (text === null) return name;
    return t('messages.ladder.rung', { channel: name, text: inline(texts.codes.messageText[text]) });
  }

  function whenOf({ on, skipped }: RungView, at: number): string {
    if (skipped) return t('messages.ladder.skipped', { why: texts.codes.skipped[skipped] });
    if (on !== null)
      return [formatDay(on), !ended && at === place && t('messages.ladder.now')].filter(Boolean).join(', ');
    const before = rungs[at - 1];
    return before ? t('messages.ladder.wait', { count: before.waitDays }) : t('messages.ladder.first');
  }
}
