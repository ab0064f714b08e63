import { randomUUID } from 'node:crypto';
import { messageIdOf } from '@samspor/case-store';
import { messageWaiting } from '@samspor/case-store/testing';
import type { JourneyEventType, PersonActor, SystemActor } from '@samspor/domain';
import { LinkTokens } from '@samspor/messages';
import { runningApi, type RunningApi } from '../testing/running-api.ts';

// A Tuesday noon, so that messages may go out.
const clock = { at: new Date('2026-10-13T10:00:00Z'), now: () => clock.at };
const ot: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const sender: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
const reach = { isKnown: true, isReserved: false, guardians: 0 };
const wording = { to: '+4799990001', subject: '', body: 'Hei!', version: 'v1' };

let api: RunningApi;
let tokens: LinkTokens;
beforeAll(() => open());
async function open(): Promise<void> {
  api = await runningApi({ clock });
  tokens = new LinkTokens(api.masterKey);
}
afterAll(() => api.close());
beforeEach(() => void (clock.at = new Date('2026-10-13T10:00:00Z')));

/** A youth to whom a text message has gone out, and its link. */
async function sent(): Promise<{ journeyId: string; link: string }> {
  const { journeyId, id } = await messageWaiting(api.store, 'sms');
  await api.store.record({
    journeyId,
    command: { type: 'ClaimMessage', message: 'm1', reach, wording },
    by: sender,
  });
  const command = { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' } as const;
  await api.store.record({ journeyId, command, by: sender });
  return { journeyId, link: `/s/${tokens.tokenOf(id)}` };
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(api.origin + path, { headers });
const post = (path: string, fields: Record<string, string>) =>
  fetch(api.origin + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
/** All that an answer tells: its status, its headers but for clock and rate, and its words. */
async function told(answer: Response): Promise<string> {
  const { date: _, ratelimit: __, ...headers } = Object.fromEntries(answer.headers);
  return JSON.stringify([answer.status, headers, await answer.text()]);
}
const typesOf = async (journeyId: string): Promise<JourneyEventType[]> =>
  (await api.store.load(journeyId)).events.map(({ type }) => type);

describe('the link of a message', () => {
  it('opens a page without script that tells nothing about the youth, in her language', async () => {
    const { link, journeyId } = await sent();
    const answer = await get(link);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(html).toContain('lang="nb"');
    expect(html).not.toMatch(/<script|Åse|NAV|ppfølgingstjenest/);
    expect(html).not.toContain(journeyId);
    expect(await (await get(link, { 'accept-language': 'nn' })).text()).toContain('lang="nn"');
    expect(await (await get(`${link}?l=se`)).text()).toContain('lang="se"');
  });

  it('takes one answer, which is an event that moves the case', async () => {
    const { link, journeyId } = await sent();
    const answer = await post(link, { answer: 'call-me', time: 'evening', language: 'en' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/s/takk?a=call-me&l=en']);
    const { journey, events } = await api.store.load(journeyId);
    expect(journey).toMatchObject({ phase: 'following-up', language: 'en' });
    expect(events.find(({ type }) => type === 'LinkAnswered')?.data).toMatchObject({ time: 'evening' });
    expect(await (await get('/s/takk?a=call-me&l=en')).text()).toContain('lang="en"');
    const again = await post(link, { answer: 'not-now', time: '', language: 'nb' });
    expect(again.status).toBe(404);
    expect((await typesOf(journeyId)).filter((type) => type === 'LinkAnswered')).toHaveLength(1);
  });

  it('looks the same when it was used, is too old, was guessed, waits to be sent, went to a guardian, or leads to somebody erased or closed: by word and header', async () => {
    const used = await sent();
    await post(used.link, { answer: 'not-now', time: '', language: 'nb' });
    const erased = await sent();
    await api.store.pool.query('DELETE FROM person WHERE journey_id = $1', [erased.journeyId]);
    const closed = await sent();
    await api.store.record({
      journeyId: closed.journeyId,
      command: { type: 'RecordDeath', on: '2026-10-13' },
      by: ot,
    });
    const copy = await sent();
    await api.store.pool.query(`UPDATE message SET recipient = 'guardian' WHERE journey_id = $1`, [
      copy.journeyId,
    ]);
    const old = await sent();
    const forged = `${old.link.slice(0, -4)}${old.link.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    const waiting = `/s/${tokens.tokenOf(messageIdOf(old.journeyId, 'm2'))}`;
    const links = [used, erased, closed, copy].map(({ link }) => link).concat('/s/abc', forged, waiting);
    const before = await Promise.all([used, erased, closed, copy, old].map((one) => typesOf(one.journeyId)));
    const seen = await Promise.all(links.map(async (link) => told(await get(link))));
    const answers = await Promise.all(
      links.map(async (link) => told(await post(link, { answer: 'call-me', language: 'nb' }))),
    );
    clock.at = new Date('2026-12-20T10:00:00Z');
    const late = await told(await get(old.link));
    expect(new Set([...seen, ...answers, late]).size).toBe(1);
    expect(late).toMatch(/^\[404/);
    expect(late).not.toMatch(/Åse|set-cookie|NAV/);
    const after = await Promise.all([used, erased, closed, copy, old].map((one) => typesOf(one.journeyId)));
    expect(after).toEqual(before);
  });

  it('asks for a time beside "call me" only, and keeps none for another answer', async () => {
    const { link, journeyId } = await sent();
    const html = await (await get(link)).text();
    const frame = /<fieldset[^]*<\/fieldset>/.exec(html)?.[0] ?? '';
    expect(frame.match(/name="answer" value="[\w-]+"/g)).toEqual(['name="answer" value="call-me"']);
    expect(html.indexOf('value="not-now"')).toBeGreaterThan(html.indexOf('</fieldset>'));
    await post(link, { answer: 'not-now', time: 'evening', language: 'nb' });
    const { events } = await api.store.load(journeyId);
    expect(events.find(({ type }) => type === 'LinkAnswered')?.data).toMatchObject({ time: null });
  });

  it('shows the page again when nothing was chosen, and nothing is recorded', async () => {
    const { link, journeyId } = await sent();
    const before = await typesOf(journeyId);
    const nothing: Record<string, string>[] = [{}, { answer: 'x' }, { answer: 'call-me\u0000' }];
    for (const fields of nothing) expect((await post(link, fields)).status).toBe(400);
    expect(await typesOf(journeyId)).toEqual(before);
  });

  it('is refused for a minute to whoever tries too often', async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, () => get('/s/guess')));
    expect(tries.map(({ status }) => status)).toContain(429);
  });
});

describe('the button of its page, touched twice', () => {
  beforeAll(async () => {
    await api.close(); // and with it what it remembers of who tries too often
    await open();
  });

  it('thanks for a second touch of the same page, counts one answer, and hears no other', async () => {
    const { link, journeyId } = await sent();
    const reading = /name="reading" value="([\w-]+)"/.exec(await (await get(link)).text())?.[1] ?? '';
    const said = { answer: 'call-me', language: 'nb', reading };
    const touches = await Promise.all([post(link, said), post(link, said)]);
    touches.push(await post(link, said));
    expect(touches.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await typesOf(journeyId)).filter((type) => type === 'LinkAnswered')).toHaveLength(1);
    expect((await post(link, { ...said, answer: 'not-now' })).status).toBe(404);
    expect((await post(link, { ...said, reading: randomUUID() })).status).toBe(404);
    expect((await get(link)).status).toBe(404);
  });

  it('counts two answers at once as one', async () => {
    const { link, journeyId } = await sent();
    const both = await Promise.all([
      post(link, { answer: 'call-me', language: 'nb' }),
      post(link, { answer: 'call-me', language: 'nb' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404]);
    expect((await typesOf(journeyId)).filter((type) => type === 'LinkAnswered')).toHaveLength(1);
  });
});
