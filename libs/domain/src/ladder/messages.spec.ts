import { decide } from '../journey/decide.ts';
import { workflow } from '../journey/given.ts';
import type { Reach } from './ladder-commands.ts';
import { reach, started, wording } from './given-ladder.ts';

describe('a message', () => {
  it('is claimed by one sender only, and its outcome is recorded once', () => {
    const one = started();
    const claim = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
    expect(one.tell(claim)).toEqual(['MessageClaimed']);
    expect(one.tell(claim)).toEqual([]);
    const sent = { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' } as const;
    expect(one.tell(sent)).toEqual(['MessageSent']);
    expect(one.tell(sent)).toEqual([]);
    expect(one.tell({ ...sent, outcome: 'not-handed' })).toEqual([]);
  });

  it('seeks the youth, as a call would, once it is sent: what was to be done within a week is done', () => {
    const one = started();
    expect(one.journey).toMatchObject({ phase: 'enrolled', deadlines: [{ kind: 'seek-contact' }] });
    one.send('m1');
    expect(one.journey).toMatchObject({ phase: 'contact-sought', deadlines: [] });
    expect(one.contact?.state).toBe('open');
  });

  it('waits its turn again when it is known not to have been handed over, and counts its attempts', () => {
    const one = started();
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'not-handed', reason: 'busy' });
    expect(one.states()).toEqual(['m1 queued']);
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    // The outcome of the first attempt comes late: it says nothing about the second.
    expect(one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' })).toEqual([]);
    expect(one.contact?.state).toBe('open');
  });

  it('is never claimed again while nobody knows whether it went out; a person says so', () => {
    const one = started();
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    const lost = { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'unknown' } as const;
    expect(one.tell(lost)).toEqual(['MessageUnknown', 'TaskRaised']);
    expect(one.tell(lost)).toEqual([]);
    expect(one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording })).toEqual([]);
    expect(one.on('2026-11-20').climb()).toEqual([]);
    expect(one.step({ type: 'SettleMessage', message: 'm1', sent: 'no' })).toEqual(['MessageNotHanded']);
    expect(one.states()).toEqual(['m1 queued']);
    expect(one.journey.tasks.map(({ kind }) => kind)).not.toContain('settle-message');
    expect(() => one.step({ type: 'SettleMessage', message: 'm1', sent: 'yes' })).toThrow('message-known');
  });

  it('is let go when nobody can hand it over, and the ladder goes on; what is claimed may be on its way', () => {
    const one = started();
    const claimed = started();
    claimed.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    expect(claimed.tell({ type: 'GiveUpMessage', message: 'm1' })).toEqual([]);
    expect(one.tell({ type: 'GiveUpMessage', message: 'm1' })).toEqual(['MessageWithheld']);
    expect(one.tell({ type: 'GiveUpMessage', message: 'm1' })).toEqual([]);
    expect(one.climb()).toEqual(['MessageQueued']);
  });

  it('goes on at once to the next rung when it bounced, and is no attempt then', () => {
    const one = started();
    one.send('m1');
    expect(one.journey.facts.filter(({ type }) => type === 'contact-attempt')).toHaveLength(1);
    one.on('2026-10-13').tell({ type: 'RecordReceipt', message: 'm1', state: 'bounced' });
    expect(one.journey.facts.filter(({ type }) => type === 'contact-attempt')).toEqual([]);
    expect(one.climb()).toEqual(['MessageQueued']);
    expect(one.tell({ type: 'RecordReceipt', message: 'm1', state: 'delivered' })).toEqual([]);
  });

  it('is proved sent by a receipt whose sending was not heard of', () => {
    const one = started();
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    const receipt = { type: 'RecordReceipt', message: 'm1', state: 'delivered' } as const;
    expect(one.tell(receipt)).toEqual(['MessageSent', 'MessageDelivered']);
    expect(one.tell(receipt)).toEqual([]);
    expect(one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'unknown' })).toEqual([]);
  });

  it('does not go out again when a receipt comes of what was said not to have been taken', () => {
    const one = started();
    expect(one.tell({ type: 'RecordReceipt', message: 'm1', state: 'delivered' })).toEqual([]);
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'not-handed', reason: 'busy' });
    const receipt = { type: 'RecordReceipt', message: 'm1', state: 'delivered' } as const;
    expect(one.tell(receipt)).toEqual(['MessageSent', 'MessageDelivered']);
    expect(one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording })).toEqual([]);
  });

  it.each<[string, Partial<Reach>, string]>([
    ['nobody knows the number', { isKnown: false }, 'no-address'],
    ['the youth is reserved in the contact register', { isReserved: true }, 'registered-reservation'],
  ])('is held back where %s', (_, known, reason) => {
    const one = started();
    const asked = { type: 'ClaimMessage', message: 'm1', reach: { ...reach, ...known }, wording } as const;
    expect(decide(asked, one.journey, { by: workflow, today: one.day })).toMatchObject([
      { type: 'MessageWithheld', data: { reason } },
    ]);
  });
});
