import type { IsoDate } from '../calendar/dates.ts';
import type { GuardianCopy } from '../duty/life.ts';
import type {
  CallTime,
  HandReason,
  LadderEnd,
  Language,
  LinkAnswer,
  Message,
  WithheldReason,
} from './ladder.ts';
import type { LadderPlan, MessageChannel, RungChannel } from './plan.ts';

/** A message in one of its attempts to be handed over. */
interface Attempt {
  message: string;
  attempt: number;
}

/** Data by type of the events about seeking contact: the ladder, its messages, and what the youth answers. */
export interface LadderEventData {
  LadderStarted: { ladder: string; county: string; openedOn: IsoDate; plan: LadderPlan };
  /** A rung that cannot be climbed now: its channel is reserved, or would tell where a protected youth lives. */
  RungSkipped: { ladder: string; rung: number; channel: RungChannel; reason: 'reserved' | 'protected' };
  LadderEnded: { ladder: string; reason: LadderEnd };
  MessageQueued: Pick<
    Message,
    'message' | 'ladder' | 'rung' | 'channel' | 'text' | 'recipient' | 'place' | 'notBefore'
  >;
  /** It may not go out now; `until` is an instant, ISO 8601 in UTC. */
  MessagePutOff: { message: string; until: string };
  /** Recorded before the gateway is called: from here on nobody else hands it over. */
  MessageClaimed: Attempt & { version: string; language?: Language; unproofed?: boolean };
  MessageWithheld: { message: string; reason: WithheldReason };
  /** `informs`: it told of the youth's rights; null where it did not. No copy is asked for an adult. */
  MessageSent: Attempt & {
    channel: MessageChannel;
    recipient: Message['recipient'];
    informs: { guardianCopy: GuardianCopy | null } | null;
  };
  /** The gateway will never take it. */
  MessageRefused: Attempt & { reason?: HandReason };
  /** It is known not to have reached the gateway: it waits its turn again. */
  MessageNotHanded: Attempt & { reason?: HandReason };
  /** Nobody knows whether it reached the gateway: it is never handed over again until a person says so. */
  MessageUnknown: Attempt & { reason?: HandReason };
  MessageDelivered: { message: string };
  MessageBounced: { message: string };
  /** The youth answered by the link of a message, or of none that is known any more. */
  LinkAnswered: { message: string; answer: LinkAnswer; time: CallTime | null; language: Language };
  ReplyReceived: { channel: MessageChannel };
}
