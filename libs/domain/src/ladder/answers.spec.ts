import type { Case } from './given-ladder.ts';
import { started } from './given-ladder.ts';

describe('an answer by link', () => {
  const answer = (one: Case, said: 'call-me' | 'not-now' | 'in-school') =>
    one.tell({ type: 'AnswerLink', message: 'm1', answer: said, time: null, language: 'se' });
  const sent = () => {
    const one = started();
    one.send('m1');
    return one;
  };

  it('is contact, raises a call, and begins the follow-up', () => {
    const one = sent();
    expect(answer(one, 'call-me')).toEqual(['LinkAnswered', 'TaskRaised']);
    expect(one.contact?.state).toBe('fulfilled');
    expect(one.journey).toMatchObject({ phase: 'following-up', language: 'se' });
    expect(one.journey.tasks).toMatchObject([{ kind: 'call-back', dueOn: '2026-10-14' }]);
    expect(one.climb()).toEqual(['LadderEnded']);
  });

  it('that says "not now" lets the youth rest until the next school year', () => {
    const one = sent();
    expect(answer(one, 'not-now')).toEqual(['LinkAnswered']);
    expect(one.journey).toMatchObject({ phase: 'declined', otStatus: 'OTNO' });
    expect(one.contact?.state).toBe('fulfilled');
    expect(one.on('2027-08-01').tell({ type: 'CatchUp' })).toContain('JourneyReopened');
  });

  it('that says "in school" is a claim that somebody confirms', () => {
    const one = sent();
    answer(one, 'in-school');
    expect(one.journey.tasks.map(({ kind }) => kind)).toEqual(['confirm-claim']);
    expect(one.journey.phase).toBe('following-up');
    one.step({ type: 'ReturnToSchool', kind: 'school' });
    expect(one.journey.tasks).toEqual([]);
  });

  it('is heard once', () => {
    const one = sent();
    answer(one, 'call-me');
    expect(answer(one, 'not-now')).toEqual([]);
  });

  it('is heard no more when the case is closed', () => {
    const one = sent();
    one.step({ type: 'RecordDeath' });
    expect(answer(one, 'call-me')).toEqual([]);
  });
});

describe('an answer by text message', () => {
  it('is contact, and somebody calls', () => {
    const one = started();
    expect(one.tell({ type: 'ReceiveReply', text: 'Ring meg' })).toEqual(['ReplyReceived', 'TaskRaised']);
    expect(one.contact?.state).toBe('fulfilled');
  });

  it('that says stop reserves the channel', () => {
    const one = started();
    expect(one.tell({ type: 'ReceiveReply', text: 'STOPP' })).toEqual(['ReplyReceived', 'ChannelReserved']);
    const texts = one.journey.facts.filter(({ type }) => type === 'reserved-channel');
    expect(texts).toMatchObject([{ channel: 'sms' }]);
  });

  it('that says stop and more is read as well', () => {
    const one = started();
    expect(one.tell({ type: 'ReceiveReply', text: 'STOPP. Ring meg heller' })).toEqual([
      'ReplyReceived',
      'ChannelReserved',
      'TaskRaised',
    ]);
  });

  it('from a number that several have is nobody’s contact, and is not let go', () => {
    const one = started();
    const shared = { type: 'ReceiveReply', text: 'Hei', isShared: true } as const;
    expect(one.tell(shared)).toEqual(['TaskRaised']);
    expect(one.journey.tasks.map(({ kind }) => kind)).toContain('call-back');
    expect(one.contact?.state).toBe('open');
    expect(one.tell({ ...shared, text: 'Stopp' })).toEqual(['ChannelReserved']);
    one.step({ type: 'RecordDeath' });
    expect(one.tell(shared)).toEqual([]);
  });
});
