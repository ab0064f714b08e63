import type { StallView } from '@samspor/contracts';
import { phases } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import type { Texts } from '../i18n/texts.ts';

type Words = Pick<Texts, 'stalls' | 'codes'>;

/** What stands still, by a name that tells it from others. */
export function subjectOf({ youth, subject }: StallView, { stalls }: Words): string {
  if (youth) return youth.name ?? stalls.someone;
  const at = subject.indexOf(':');
  const family = at < 0 ? subject : subject.slice(0, at);
  const known: Readonly<Record<string, string>> = stalls.subject;
  return (known[family] ?? subject).replace('{{id}}', subject.slice(at + 1));
}

/** Which of the cause: the deadline, the phase, the part of the machine. */
export function kindOf({ kind, waitsFor }: StallView, { codes }: Words): string | null {
  if (kind === '' || kind === waitsFor?.id) return null;
  const work: Readonly<Record<string, string>> = codes.work;
  const phase = phases.find((one) => one === kind);
  return work[kind] ?? (phase ? codes.phase[phase] : kind);
}

/** What a leader did about it, and until when it rests. */
export function handledText({ handled }: StallView, { stalls }: Words): string | null {
  if (!handled) return null;
  const text = stalls.handled[handled.how];
  return text.replace('{{on}}', formatDay(handled.on)).replace('{{until}}', formatDay(handled.until));
}
