import { BodyLong, BodyShort, ReadMore } from '@navikt/ds-react';
import type { MessageView } from '@samspor/contracts';
import type { Language } from '@samspor/domain';
import { useTexts } from '../../i18n/i18n.ts';

interface MessageWordsProps {
  words: NonNullable<MessageView['words']>;
  /** What it is written in, so that it is read aloud rightly. */
  language: Language | null;
  name: string;
}

/** The text as it was handed over, letter for letter, folded away until somebody asks. */
export function MessageWords({ words, language, name }: MessageWordsProps) {
  const { t } = useTexts();
  return (
    <ReadMore size="small" header={t('messages.words')} aria-label={t('messages.wordsOf', { message: name })}>
      <WrittenText words={words} language={language} />
    </ReadMore>
  );
}

/** To whom, the subject where it has one, and the words. */
export function WrittenText({ words: { to, subject, body }, language }: Omit<MessageWordsProps, 'name'>) {
  const { t } = useTexts();
  return (
    <>
      {to && (
        <BodyShort size="small">
          {t('messages.to')}: {to.split('\n').join(', ')}
        </BodyShort>
      )}
      {subject && (
        <BodyShort size="small">
          {t('messages.subject')}: <span lang={language ?? undefined}>{subject}</span>
        </BodyShort>
      )}
      <BodyLong className="written" lang={language ?? undefined}>
        {body}
      </BodyLong>
    </>
  );
}
