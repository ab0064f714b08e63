import { BodyShort, Heading, InlineMessage, Loader, VStack } from '@navikt/ds-react';
import type { LadderPreview, PreviewedMessage } from '@samspor/contracts';
import { formatDay, formatInstant } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { inline } from '../../i18n/inline.ts';
import { useLadderPreview } from '../journey-api.ts';
import { WrittenText } from './MessageWords.tsx';
import { Unproofed } from './Unproofed.tsx';

/** What starting the ladder sends first, letter for letter, and what follows unless the youth answers. */
export function LadderFirst({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const preview = useLadderPreview(journeyId);
  if (preview.isPending) return <Loader title={t('messages.preview.loading')} />;
  if (preview.isError) return <InlineMessage status="warning">{t('messages.preview.failed')}</InlineMessage>;
  return <Shown preview={preview.data} />;
}

function Shown({ preview: { passed, message, task, rest, registerAnswered } }: { preview: LadderPreview }) {
  const { t, texts } = useTexts();
  const { channel: channels, messageText, withheld } = texts.codes;
  return (
    <VStack as="section" gap="space-12" className="proposal" aria-labelledby="forste-melding">
      <Heading id="forste-melding" level="2" size="xsmall">
        {t('messages.preview.title')}
      </Heading>
      {!registerAnswered && (
        <InlineMessage status="warning">{t('messages.preview.registerAway')}</InlineMessage>
      )}
      {passed.map(({ channel, why }) => (
        <BodyShort key={channel}>
          {t('messages.preview.passed', { channel: channels[channel], why: withheld[why] })}
        </BodyShort>
      ))}
      {message && <FirstMessage message={message} />}
      {task && (
        <BodyShort>
          {t('messages.preview.task', {
            channel: inline(channels[task.channel]),
            date: formatDay(task.dueOn),
          })}
        </BodyShort>
      )}
      {!message && !task && <BodyShort>{t('messages.preview.nothing')}</BodyShort>}
      {rest.length > 0 && (
        <BodyShort size="small">
          {t('messages.preview.rest', {
            rungs: rest
              .map(({ channel, text }) =>
                text === null
                  ? inline(channels[channel])
                  : `${inline(channels[channel])} (${inline(messageText[text])})`,
              )
              .join(', '),
          })}
        </BodyShort>
      )}
    </VStack>
  );
}

function FirstMessage({ message }: { message: PreviewedMessage }) {
  const { t, texts } = useTexts();
  const { channel, text, language, unproofed, at, atOnce, words, copies } = message;
  const what = {
    channel: texts.codes.channel[channel],
    text: inline(texts.codes.messageText[text]),
    language: inline(texts.codes.language[language]),
    time: formatInstant(at),
  };
  return (
    <>
      <BodyShort weight="semibold">
        {t(atOnce ? 'messages.preview.atOnce' : 'messages.preview.later', what)} {unproofed && <Unproofed />}
      </BodyShort>
      {unproofed && <BodyShort size="small">{t('messages.unproofedWhy')}</BodyShort>}
      {!atOnce && <BodyShort size="small">{t('messages.preview.hours')}</BodyShort>}
      <div>
        <WrittenText words={words} language={language} />
      </div>
      {copies > 0 && <BodyShort size="small">{t('messages.preview.copies', { count: copies })}</BodyShort>}
    </>
  );
}
