import type { MessageView } from '@samspor/contracts';
import type { HandReason, WithheldReason } from '@samspor/domain';

/** Where a message stands, in the terms of the page's words; times are instants, ISO 8601 in UTC. */
export interface Standing {
  key:
    | 'waits'
    | 'soon'
    | 'retry'
    | 'claimed'
    | 'sent'
    | 'delivered'
    | 'bounced'
    | 'refused'
    | 'unknown'
    | 'withheld';
  /** When it came to stand so; of one that waits, when it goes out. */
  at: string;
  sentAt: string | null;
  reason: HandReason | null;
  withheld: WithheldReason | null;
}

/** Where a message stands at `now`, from what happened to it. */
export function standingOf({ state, notBefore, history, withheld }: MessageView, now: Date): Standing {
  const last = history.findLast(({ type }) => type !== 'LinkAnswered');
  const sentAt = history.findLast(({ type }) => type === 'MessageSent')?.at ?? null;
  const stands = { at: last?.at ?? notBefore, sentAt, reason: last?.reason ?? null, withheld };
  if (state !== 'queued') return { ...stands, key: state };
  if (Date.parse(notBefore) > now.getTime()) return { ...stands, key: 'waits', at: notBefore };
  return { ...stands, key: last?.type === 'MessageNotHanded' ? 'retry' : 'soon' };
}
