import type { JourneyView } from '@samspor/contracts';
import { defaultLadderPolicy, type LadderCommand, type SystemActor } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath, workflow } from '../testing/youths.ts';

// A Tuesday noon in Oslo, so that messages may go out.
const clock = { at: new Date('2026-10-13T10:00:00Z'), now: () => clock.at };
const sender: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
const reach = { isKnown: true, isReserved: false, guardians: 0 };
const wording = {
  to: 'Åse Prøvdal\nTestveien 5\n0001 Testby',
  subject: 'Dette har du rett til',
  body: 'Hei!\n\nSvar her: http://localhost/s/abc',
  version: 'v1',
  language: 'se',
  unproofed: true,
} as const;

let api: RunningApi;
let maja: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  maja = await api.as('p-ot33-1');
});
afterAll(() => api.close());
beforeEach(() => void (clock.at = new Date('2026-10-13T10:00:00Z')));

/** A youth whom contact is sought with, and her first message, m1, in the outbox. */
async function sought(): Promise<string> {
  const one = await enrolled(maja);
  await api.store.catchUp(one.journeyId, workflow);
  const start = await maja.json(stepPath(one, 'StartLadder'), { on: '2026-10-13' }, seen(one.version));
  expect(start.status).toBe(200);
  await api.store.climb(one.journeyId, 'l1', workflow);
  return one.journeyId;
}

const tell = (journeyId: string, command: LadderCommand) =>
  api.store.record({ journeyId, command, by: sender });
const claim = (journeyId: string, message = 'm1') =>
  tell(journeyId, { type: 'ClaimMessage', message, reach, wording });
const viewOf = async (journeyId: string, who = maja) =>
  (await who.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;

/** Climbs until the letter, m3, is claimed. */
async function withLetter(): Promise<string> {
  const journeyId = await sought();
  for (const [message, waitDays] of [
    ['m1', 7],
    ['m2', 7],
    ['m3', 0],
  ] as const) {
    await claim(journeyId, message);
    await tell(journeyId, { type: 'RecordHandOver', message, attempt: 1, outcome: 'sent' });
    clock.at = new Date(clock.at.getTime() + waitDays * 86_400_000);
    await api.store.climb(journeyId, 'l1', workflow);
  }
  return journeyId;
}

describe('the messages of a youth’s page', () => {
  it('tell what was sent, how it went, and what comes next', async () => {
    const journeyId = await sought();
    await claim(journeyId);
    await tell(journeyId, {
      type: 'RecordHandOver',
      message: 'm1',
      attempt: 1,
      outcome: 'not-handed',
      reason: 'busy',
    });
    await claim(journeyId);
    await tell(journeyId, { type: 'RecordHandOver', message: 'm1', attempt: 2, outcome: 'sent' });
    await tell(journeyId, { type: 'RecordReceipt', message: 'm1', state: 'delivered' });
    const { messages, ladder } = await viewOf(journeyId);
    const [message] = messages;
    expect(message).toMatchObject({
      state: 'delivered',
      attempts: 2,
      language: 'se',
      unproofed: true,
      words: { to: wording.to, subject: wording.subject, body: wording.body },
      answer: null,
    });
    expect(message?.history.map(({ type, attempt, reason }) => [type, attempt, reason])).toEqual([
      ['MessageQueued', null, null],
      ['MessageClaimed', 1, null],
      ['MessageNotHanded', 1, 'busy'],
      ['MessageClaimed', 2, null],
      ['MessageSent', 2, null],
      ['MessageDelivered', null, null],
    ]);
    expect(ladder).toMatchObject({ nextOn: '2026-10-20', ended: null, hours: defaultLadderPolicy.hours });
    expect(ladder?.rungs.map(({ on, message: sent }) => [on, sent])).toEqual([
      ['2026-10-13', 'm1'],
      ...Array.from({ length: 4 }, () => [null, null]),
    ]);
  });

  it('tell what the youth answered, and when', async () => {
    const journeyId = await sought();
    await claim(journeyId);
    await tell(journeyId, { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' });
    await tell(journeyId, {
      type: 'AnswerLink',
      message: 'm1',
      answer: 'call-me',
      time: 'evening',
      language: 'nn',
    });
    await tell(journeyId, { type: 'ReceiveReply', text: 'Ring etter fire' });
    const { messages, replies } = await viewOf(journeyId);
    const at = clock.at.toISOString();
    expect(messages[0]?.answer).toEqual({ answer: 'call-me', time: 'evening', language: 'nn', at });
    expect(replies).toEqual([{ at, channel: 'sms', text: 'Ring etter fire' }]);
  });

  it('say why one was held back', async () => {
    const journeyId = await sought();
    const none = { ...reach, isReserved: true };
    await tell(journeyId, { type: 'ClaimMessage', message: 'm1', reach: none, wording });
    const { messages } = await viewOf(journeyId);
    expect(messages.find(({ message }) => message === 'm1')).toMatchObject({
      state: 'withheld',
      withheld: 'registered-reservation',
      words: null,
    });
  });

  it('keep the words from an agency that does not seek contact, and the timeline keeps them from all', async () => {
    const journeyId = await sought();
    await claim(journeyId);
    const step = async (name: string, body: object) => {
      const { version } = await viewOf(journeyId);
      const path = `/api/v1/journeys/${journeyId}/steps/${name}`;
      return (await maja.json(path, { ...body, on: '2026-10-13' }, seen(version))).status;
    };
    expect(await step('HoldClarificationTalk', { channel: 'phone' })).toBe(200);
    expect(await step('ReferToCommittee', { committee: 'nav-3301', question: 'Hvem hjelper?' })).toBe(200);
    const now = await viewOf(journeyId);
    const nav = await api.as('p-nav-1');
    const theirs = await viewOf(journeyId, nav);
    expect(theirs.messages[0]).toMatchObject({ state: 'claimed', words: null });
    expect(now.messages[0]?.words?.body).toBe(wording.body);
    expect(JSON.stringify([theirs.timeline, now.timeline])).not.toContain('/s/abc');
  });
});

describe('GET /journeys/:id/messages/:message/letter', () => {
  it('is the letter as PDF', async () => {
    const journeyId = await withLetter();
    const answer = await fetch(`${api.origin}/api/v1/journeys/${journeyId}/messages/m3/letter`, {
      headers: { cookie: maja.cookie },
    });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-1\.7[^]*%%EOF/);
  });

  it('is not found where it is no letter, was not written, or the youth is another county’s', async () => {
    const journeyId = await withLetter();
    const other = await api.as('p-ot31-1');
    const asked = [
      [maja, 'm1'],
      [maja, 'm9'],
      [other, 'm3'],
    ] as const;
    for (const [who, message] of asked) {
      const path = `/api/v1/journeys/${journeyId}/messages/${message}/letter`;
      expect((await who.json(path)).status).toBe(404);
    }
  });
});
