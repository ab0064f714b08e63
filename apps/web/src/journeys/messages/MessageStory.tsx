import { ReadMore } from '@navikt/ds-react';
import type { MessageMoment } from '@samspor/contracts';
import { formatInstant } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';

/** All that happened to a message, with attempts and reasons, folded away until somebody asks. */
export function MessageStory({ history, name }: { history: MessageMoment[]; name: string }) {
  const { t, texts } = useTexts();
  return (
    <ReadMore
      size="small"
      header={t('messages.history')}
      aria-label={t('messages.historyOf', { message: name })}
    >
      <ol className="moments">
        {history.map((moment) => (
          <li key={`${moment.at} ${moment.type}`}>{lineOf(moment)}</li>
        ))}
      </ol>
    </ReadMore>
  );

  function lineOf({ type, at, attempt, reason, until }: MessageMoment): string {
    return [
      `${formatInstant(at)}: ${texts.codes.event[type]}`,
      attempt !== null && attempt > 1 && t('messages.attempt', { number: attempt }),
      until && t('messages.until', { time: formatInstant(until) }),
      reason && texts.codes.handReason[reason],
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
