import type { CausedEvent, Journey } from '../journey/journey.ts';
import type { JourneyEventType } from '../journey/journey-events.ts';
import type { LadderEventData } from './ladder-events.ts';
import type { Ladder, Message } from './ladder.ts';

export type LadderEvent = Extract<CausedEvent, { type: keyof LadderEventData }>;

/** The journey after one more event about seeking contact. */
export function evolveLadder(journey: Journey, event: LadderEvent): Journey {
  const { on } = event.data;
  switch (event.type) {
    case 'LadderStarted': {
      const { ladder, county, openedOn, plan } = event.data;
      const begun = { ladder, county, openedOn, plan, startedOn: on, rung: -1, climbedOn: on };
      return { ...journey, ladder: { ...begun, message: null, skipped: false, ended: null } };
    }
    case 'RungSkipped': {
      const { rung } = event.data;
      return climbed(journey, { rung, climbedOn: on, message: null, skipped: true });
    }
    case 'LadderEnded':
      return withLadder(journey, { ended: event.data.reason });
    case 'MessageQueued':
      return queued(journey, event);
    case 'MessagePutOff':
      return withMessage(journey, event.data.message, { notBefore: event.data.until });
    case 'MessageClaimed':
      return withMessage(journey, event.data.message, { state: 'claimed', attempt: event.data.attempt });
    case 'MessageWithheld':
      return withMessage(journey, event.data.message, { state: 'withheld' });
    case 'MessageSent':
      return settled(withMessage(journey, event.data.message, { state: 'sent', sentOn: on }));
    case 'MessageRefused':
      return settled(withMessage(journey, event.data.message, { state: 'refused' }));
    case 'MessageNotHanded':
      return settled(withMessage(journey, event.data.message, { state: 'queued' }));
    case 'MessageUnknown':
      return withMessage(journey, event.data.message, { state: 'unknown' });
    case 'MessageDelivered':
      return withMessage(journey, event.data.message, { state: 'delivered' });
    case 'MessageBounced':
      return bounced(journey, event.data.message);
    case 'LinkAnswered': {
      const { message, language } = event.data;
      return { ...withMessage(journey, message, { answered: true }), language };
    }
    case 'ReplyReceived':
      return journey;
  }
}

export const isLadderEvent = (event: CausedEvent): event is LadderEvent =>
  (ladderEventTypes as readonly JourneyEventType[]).includes(event.type);

export const ladderEventTypes = [
  'LadderStarted',
  'RungSkipped',
  'LadderEnded',
  'MessageQueued',
  'MessagePutOff',
  'MessageClaimed',
  'MessageWithheld',
  'MessageSent',
  'MessageRefused',
  'MessageNotHanded',
  'MessageUnknown',
  'MessageDelivered',
  'MessageBounced',
  'LinkAnswered',
  'ReplyReceived',
] as const satisfies readonly (keyof LadderEventData)[];

/** The rung is climbed by the youth's own message; a guardian's copy goes beside it. */
function queued(journey: Journey, { data }: LadderEvent & { type: 'MessageQueued' }): Journey {
  const { on, message, ladder, rung, channel, text, recipient, place, notBefore } = data;
  const begun = { message, ladder, rung, channel, text, recipient, place, notBefore, queuedOn: on };
  const messages = [
    ...journey.messages,
    { ...begun, state: 'queued', attempt: 0, sentOn: null, answered: false } as const,
  ];
  const after = { ...journey, messages };
  if (recipient === 'guardian') return after;
  return climbed(after, { rung, climbedOn: on, message });
}

/** What came back was no attempt and told nobody anything: the facts of its sending do not count (domain.md §5). */
function bounced(journey: Journey, id: string): Journey {
  const message = journey.messages.find((one) => one.message === id);
  if (!message) return journey;
  const facts = [...journey.facts];
  const strike = (type: 'contact-attempt' | 'rights-info-sent') => {
    const at = facts.findLastIndex(
      (fact) =>
        fact.type === type &&
        fact.on === message.sentOn &&
        (fact.type !== 'contact-attempt' || fact.channel === message.channel),
    );
    if (at >= 0) facts.splice(at, 1);
  };
  if (message.recipient === 'youth') strike('contact-attempt');
  if (message.text === 'rights-info') strike('rights-info-sent');
  return { ...withMessage(journey, id, { state: 'bounced' }), facts };
}

/** Once every message is known to have gone out or not, nobody has to find out any more. */
function settled(journey: Journey): Journey {
  if (journey.messages.some(({ state }) => state === 'unknown')) return journey;
  return { ...journey, tasks: journey.tasks.filter(({ kind }) => kind !== 'settle-message') };
}

/** The ladder has come to a rung. */
export function climbed(
  journey: Journey,
  rung: Pick<Ladder, 'rung' | 'climbedOn' | 'message'> & { skipped?: boolean },
): Journey {
  return withLadder(journey, { skipped: false, ...rung });
}

function withLadder(journey: Journey, change: Partial<Ladder>): Journey {
  return { ...journey, ladder: journey.ladder && { ...journey.ladder, ...change } };
}

function withMessage(journey: Journey, id: string, change: Partial<Message>): Journey {
  const messages = journey.messages.map((one) => (one.message === id ? { ...one, ...change } : one));
  return { ...journey, messages };
}
