import type { LadderPreview } from '@samspor/contracts';
import type { LadderOutlook } from '@samspor/domain';

/** The outlook of a ladder as the page shows it. */
export function previewView(
  { passed, first, rest }: LadderOutlook,
  { now, registerAnswered }: { now: Date; registerAnswered: boolean },
): LadderPreview {
  const message = first && 'message' in first ? first : null;
  return {
    passed,
    message: message && messageView(message, now),
    task: first && !('message' in first) ? first : null,
    rest: rest.map((rung) => ({
      channel: rung.channel,
      text: 'text' in rung ? rung.text : null,
      waitDays: rung.waitDays,
    })),
    registerAnswered,
  };
}

type First = Extract<NonNullable<LadderOutlook['first']>, { message: unknown }>;

function messageView({ message, wording, at, copies }: First, now: Date): LadderPreview['message'] {
  const { to, subject, body, language = 'nb', unproofed = false } = wording;
  return {
    channel: message.channel,
    text: message.text,
    language,
    unproofed,
    at: at.toISOString(),
    atOnce: at <= now,
    words: { to, subject, body },
    copies,
  };
}
