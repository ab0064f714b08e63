import { BodyLong, BodyShort, Heading, VStack } from '@navikt/ds-react';
import type { JourneyView, ReplyView } from '@samspor/contracts';
import { Card } from '../../app/Card.tsx';
import { formatInstant } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { LadderNow } from './LadderNow.tsx';
import { MessageItem } from './MessageItem.tsx';
import { StepLink } from './StepLink.tsx';

/** How contact is sought, each message with what became of it, and what the youth answered. */
export function Messages({ journey }: { journey: JourneyView }) {
  const { t } = useTexts();
  const { ladder, messages, replies } = journey;
  const mayStart = journey.nextSteps.some(({ step, mine }) => step === 'StartLadder' && mine);
  return (
    <Card id="meldinger" title={t('messages.title')} gap="space-16">
      {ladder && <LadderNow ladder={ladder} journey={journey} />}
      {messages.length + replies.length === 0 && (
        <BodyShort>
          {t('messages.none')} {mayStart && t('messages.noneWay')}
        </BodyShort>
      )}
      {messages.length + replies.length > 0 && (
        <VStack gap="space-8">
          <Heading level="3" size="xsmall">
            {t('messages.list')}
          </Heading>
          <ul className="messages">
            {replies.map((reply) => (
              <Reply key={reply.at} reply={reply} />
            ))}
            {messages.map((message) => (
              <MessageItem key={message.message} message={message} journey={journey} />
            ))}
          </ul>
        </VStack>
      )}
      <StepLink journey={journey} step="StartLadder" />
    </Card>
  );
}

function Reply({ reply: { at, text } }: { reply: ReplyView }) {
  const { t } = useTexts();
  return (
    <li data-state="answer">
      <BodyShort weight="semibold">{t('messages.replied', { time: formatInstant(at) })}</BodyShort>
      {text && <BodyLong className="written">{text}</BodyLong>}
    </li>
  );
}
