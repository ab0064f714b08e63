import { BodyShort, Button, HStack, Link as AkselLink, Tag } from '@navikt/ds-react';
import type { JourneyView, MessageView } from '@samspor/contracts';
import type { MessageState } from '@samspor/domain';
import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { letterFile } from '../../api/client.ts';
import { paths } from '../../app/paths.ts';
import { formatDay, formatInstant } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { inline } from '../../i18n/inline.ts';
import { fromPage } from '../journey-context.ts';
import { standingOf } from './message-state.ts';
import { Unproofed } from './Unproofed.tsx';
import { MessageStory } from './MessageStory.tsx';
import { MessageWords } from './MessageWords.tsx';

type Colour = NonNullable<ComponentProps<typeof Tag>['data-color']>;

const colours: Record<MessageState, Colour> = {
  queued: 'neutral',
  claimed: 'info',
  sent: 'info',
  delivered: 'success',
  bounced: 'danger',
  withheld: 'neutral',
  refused: 'danger',
  unknown: 'warning',
};

/** One message: what it is, where it stands in plain words, what was answered; its text and its story on request. */
export function MessageItem({ message, journey }: { message: MessageView; journey: JourneyView }) {
  const { t, texts } = useTexts();
  const { journeyId, nextSteps, asOf } = journey;
  const { state, channel, text, recipient, language, attempts, answer, words, history, queuedOn } = message;
  const name = t('messages.of', {
    channel: texts.codes.channel[channel],
    text: inline(texts.codes.messageText[text]),
  });
  const aside = [
    recipient === 'guardian' && t('messages.toGuardian'),
    language && t('messages.inLanguage', { language: inline(texts.codes.language[language]) }),
    attempts > 1 && t('messages.attempts', { count: attempts }),
  ].filter(Boolean);
  const maySettle =
    state === 'unknown' && !asOf && nextSteps.some(({ step, mine }) => step === 'SettleMessage' && mine);
  return (
    <li data-state={state}>
      <HStack gap="space-8" align="center">
        <BodyShort weight="semibold">{name}</BodyShort>
        <Tag size="xsmall" variant="moderate" data-color={colours[state]}>
          {texts.codes.messageState[state]}
        </Tag>
        {message.unproofed && <Unproofed />}
      </HStack>
      <BodyShort>{stateLine()}</BodyShort>
      {aside.length > 0 && (
        <BodyShort size="small" textColor="subtle">
          {aside.join(' · ')}
        </BodyShort>
      )}
      {answer && <BodyShort weight="semibold">{answerLine(answer)}</BodyShort>}
      <HStack gap="space-8 space-16" align="center" className="no-print">
        {maySettle && (
          <Button
            as={Link}
            to={paths.settle(journeyId, message.message)}
            preventScrollReset
            state={fromPage}
            size="small"
            aria-label={t('messages.settleOf', { message: inline(name) })}
          >
            {t('messages.settle')}
          </Button>
        )}
        {channel === 'letter' && words && (
          <AkselLink
            href={letterFile(journeyId, message.message)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('messages.letterOf', { date: formatDay(queuedOn) })}
          >
            {t('messages.letter')}
          </AkselLink>
        )}
      </HStack>
      {words && <MessageWords words={words} language={language} name={inline(name)} />}
      <MessageStory history={history} name={inline(name)} />
    </li>
  );

  function stateLine(): string {
    const { key, at, sentAt, reason, withheld } = standingOf(message, new Date());
    const why = withheld ? texts.codes.withheld[withheld] : reason ? texts.codes.handReason[reason] : '';
    const values = { time: formatInstant(at), sent: formatInstant(sentAt ?? at), why };
    return t(`messages.state.${key}`, values).replace('  ', ' ');
  }

  function answerLine({ answer: said, time, at }: NonNullable<MessageView['answer']>): string {
    const values = { time: formatInstant(at), answer: inline(texts.codes.linkAnswer[said]) };
    return time
      ? t('messages.answeredTime', { ...values, when: inline(texts.codes.callTime[time]) })
      : t('messages.answered', values);
  }
}
