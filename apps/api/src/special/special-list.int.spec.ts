import { randomUUID } from 'node:crypto';
import type { Problem, Recorded, SpecialFollows, SpecialListView, SpecialRecorded } from '@samspor/contracts';
import { ProcessStore, specialKind, specialListOf, verify } from '@samspor/case-store';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { seen } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let karen: SignedIn;
let lone: SignedIn;
let mette: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [karen, lone, mette] = (await Promise.all(
    ['p-aalborg-6', 'p-aalborg-2', 'p-aalborg-1'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());

/** A child whom the wellbeing person has met: she is her contact person. */
async function child(): Promise<string> {
  const lastName = `Barn ${randomUUID().replace(/[^a-z]/g, '')}`;
  const who = { firstName: 'Asta', lastName, birthDate: '2011-05-06', on: '2026-11-20', via: 'school' };
  const { status, body } = await lone.json<Recorded>('/api/v1/journeys/opened', who);
  if (status !== 201) throw new Error(`Not opened: ${JSON.stringify(body)}`);
  return body.journeyId;
}

const list = async () => (await karen.json<SpecialListView>('/api/v1/special-list')).body;
const act = async <T = SpecialRecorded>(me: SignedIn, name: string, body: object, version?: number) =>
  me.json<T>(`/api/v1/special-list/acts/${name}`, body, seen(version ?? (await list()).version));
const put = <T = SpecialRecorded>(journeyId: string, version?: number) =>
  act<T>(karen, 'PutOnList', { journeyId, reason: 'Fem tyverier i høst', reviewOn: '2026-12-18' }, version);
const follows = async (me: SignedIn, journeyId: string) =>
  (await me.json<SpecialFollows>(`/api/v1/special-list/of/${journeyId}`)).body;

describe('the special unit’s list', () => {
  it('is read by the unit; the youth’s own helper learns that it follows her, and nobody else', async () => {
    const journeyId = await child();
    const before = await follows(lone, journeyId);
    expect((await put(journeyId)).status).toBe(200);
    expect((await list()).youths).toMatchObject([
      { journeyId, reason: 'Fem tyverier i høst', since: '2026-11-20', reviewOn: '2026-12-18', note: null },
    ]);
    expect([before, await follows(lone, journeyId), await follows(karen, journeyId)]).toEqual([
      { follows: false },
      { follows: true },
      { follows: true },
    ]);
    for (const person of ['p-aalborg-1', 'p-aalborg-3', 'p-aalborg-4'])
      expect(await follows(await api.as(person), journeyId)).toEqual({ follows: false });
    for (const me of [mette, lone]) {
      expect((await me.json<Problem>('/api/v1/special-list')).status).toBe(403);
      expect((await act<Problem>(me, 'TakeOffList', { journeyId, reason: 'x' })).status).toBe(403);
    }
    for (const me of [mette, lone, karen]) {
      const page = await me.fetch(`/api/v1/journeys/${journeyId}`);
      expect(await page.text()).not.toMatch(/tyverier|SpecialList|special-list/);
    }
    const stranger = await api.as('p-ot33-1');
    expect((await stranger.json<Problem>(`/api/v1/special-list/of/${journeyId}`)).status).toBe(404);
    const { rows } = await api.store.pool.query<{ data: object }>(
      `SELECT data FROM event WHERE type = 'PutOnSpecialList'`,
    );
    expect(JSON.stringify(rows)).not.toContain('tyverier');
    await act(karen, 'TakeOffList', { journeyId, reason: 'Går på skole igjen' });
    expect(await follows(lone, journeyId)).toEqual({ follows: false });
  });

  it('refuses whoever comes when it is full, until one is taken off', async () => {
    const [first, second] = [await child(), await child()];
    await act(karen, 'SetPlaces', { places: 1 });
    await put(first);
    const full = await put<Problem>(second);
    expect([full.status, full.body.rule]).toEqual([409, 'special-list-full']);
    expect(full.body.detail).toMatch(/Spesialenheten må bli enig om hvem/);
    await act(karen, 'TakeOffList', { journeyId: first, reason: 'Flyttet til kusine' });
    expect((await put(second)).status).toBe(200);
    expect((await list()).youths.map(({ journeyId }) => journeyId)).toEqual([second]);
    await act(karen, 'SetPlaces', { places: 100 });
  });

  it('is not filled by two at once with the same youth, and says who came first', async () => {
    const journeyId = await child();
    const { version } = await list();
    await put(journeyId, version);
    const again = await put<Problem>(journeyId, version);
    expect([again.body.rule, again.body.changes]).toMatchObject(['stale', [{ by: 'Karen Lyngsø' }]]);
  });

  it('marks a review that was left out, until it is held', async () => {
    const journeyId = await child();
    await put(journeyId);
    clock.at = new Date('2026-12-19T10:00:00Z');
    const run = { id: 'special-list:x', runId: 'r' };
    const caught = await new ProcessStore(api.store).catchUp(specialKind, specialListOf('dk-aalborg'), run);
    expect(caught.events).toContain('SpecialReviewPassed');
    const of = async () => (await list()).youths.find((one) => one.journeyId === journeyId);
    expect(await of()).toMatchObject({ isLate: true });
    const review = { journeyId, note: 'Møter til avtalene', reviewOn: '2027-01-29' };
    expect((await act(karen, 'ReviewPlace', review)).status).toBe(200);
    expect(await of()).toMatchObject({ isLate: false, note: 'Møter til avtalene', reviewOn: '2027-01-29' });
    clock.at = new Date('2026-11-20T10:00:00Z');
  });

  it('is what its events say', async () => {
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });
});
