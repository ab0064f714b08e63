import type { StallView } from '@samspor/contracts';
import { phases } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import type { Texts } from '../i18n/texts.ts';

type Words = Pick<Texts, 'stalls' | 'codes'>;

/** What stands still, by a name that tells it from others. */
export function subjectOf({ youth, subject }: StallView, { stalls, codes }: Words): string {
  if (youth) return youth.name ?? stalls.someone;
  const at = subject.indexOf(':');
  const family = at < 0 ? subject : subject.slice(0, at);
  const id = subject.slice(at + 1);
  const known: Readonly<Record<string, string>> = stalls.subject;
  const channels: Readonly<Record<string, string>> = codes.channel;
  return (known[family] ?? subject).replace('{{id}}', channels[id]?.toLowerCase() ?? id);
}

/** Which of the cause: the deadline, the phase, the message, the part of the machine. */
export function kindOf({ kind, waitsFor, cause }: StallView, { codes, stalls }: Words): string | null {
  if (kind === '' || kind === waitsFor?.id || cause === 'gateway-away') return null;
  if (cause === 'message-unknown') return stalls.message.replace('{{number}}', kind.slice(1));
  const known: Readonly<Record<string, string>> = { ...codes.channel, ...codes.work, ...stalls.kinds };
  const phase = phases.find((one) => one === kind);
  return known[kind] ?? (phase ? codes.phase[phase] : kind);
}

/** Why the part of the machine says that it does not go; what is no code of ours is shown as it was logged. */
export function detailOf({ detail }: StallView, { stalls }: Words): string | null {
  const known: Readonly<Record<string, string>> = stalls.reason;
  return detail && (known[detail] ?? detail);
}

/** What a leader did about it, and until when it rests. */
export function handledText({ handled }: StallView, { stalls }: Words): string | null {
  if (!handled) return null;
  const text = stalls.handled[handled.how];
  return text.replace('{{on}}', formatDay(handled.on)).replace('{{until}}', formatDay(handled.until));
}
