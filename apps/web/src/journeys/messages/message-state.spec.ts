import type { MessageMoment, MessageView } from '@samspor/contracts';
import { standingOf } from './message-state.ts';

const now = new Date('2026-10-13T20:00:00Z');
const at = '2026-10-13T19:00:00.000Z';
const happened = (type: MessageMoment['type'], more: Partial<MessageMoment> = {}): MessageMoment => ({
  type,
  at,
  attempt: null,
  reason: null,
  until: null,
  ...more,
});
const message = (state: MessageView['state'], history: MessageMoment[], notBefore = at): MessageView => ({
  message: 'm1',
  channel: 'sms',
  text: 'contact',
  recipient: 'youth',
  state,
  queuedOn: '2026-10-13',
  sentOn: null,
  notBefore,
  attempts: 1,
  language: 'nb',
  unproofed: false,
  withheld: null,
  history,
  words: null,
  answer: null,
});

describe('where a message stands', () => {
  it('waits for the hours in which messages go out', () => {
    const morning = '2026-10-14T07:00:00.000Z';
    const queued = message('queued', [happened('MessageQueued'), happened('MessagePutOff')], morning);
    expect(standingOf(queued, now)).toMatchObject({ key: 'waits', at: morning });
    expect(standingOf(queued, new Date('2026-10-14T07:00:01Z')).key).toBe('soon');
  });

  it('is tried again when it did not go out, with the reason', () => {
    const away = message('queued', [
      happened('MessageQueued'),
      happened('MessageClaimed'),
      happened('MessageNotHanded', { reason: 'busy' }),
    ]);
    expect(standingOf(away, now)).toMatchObject({ key: 'retry', reason: 'busy' });
  });

  it('tells of a bounce when it was sent, and of an answer nothing', () => {
    const back = message('bounced', [
      happened('MessageSent', { at: '2026-10-13T08:00:00.000Z' }),
      happened('MessageBounced'),
    ]);
    expect(standingOf(back, now)).toMatchObject({ key: 'bounced', at, sentAt: '2026-10-13T08:00:00.000Z' });
    const answered = message('sent', [
      happened('MessageSent'),
      happened('LinkAnswered', { at: '2026-10-14' }),
    ]);
    expect(standingOf(answered, now)).toMatchObject({ key: 'sent', at });
  });
});
