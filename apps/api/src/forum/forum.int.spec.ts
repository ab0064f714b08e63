import { randomUUID } from 'node:crypto';
import type { ForumRecorded, ForumView, JourneyView, Me, Problem, Recorded } from '@samspor/contracts';
import { forumKind, forumStreamOf, ProcessStore, verify } from '@samspor/case-store';
import type { ForumAct } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { seen } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };
const today = '2026-11-20';

let api: RunningApi;
let mette: SignedIn;
let lone: SignedIn;
let birgitte: SignedIn;
let jens: SignedIn;
let turid: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [mette, lone, birgitte, jens, turid] = (await Promise.all(
    ['p-aalborg-1', 'p-aalborg-2', 'p-aalborg-4', 'p-aalborg-5', 'p-assiden-3'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());

const view = async (me: SignedIn = lone) => (await me.json<ForumView>('/api/v1/forum')).body;
const act = async <T = ForumRecorded>(me: SignedIn, name: ForumAct, body: object) =>
  me.json<T>(`/api/v1/forum/acts/${name}`, body, seen((await view()).version));

/** A child of Aalborg, whom the wellbeing person has met. */
async function child(firstName: string, lastName: string, more: object = {}) {
  const who = { firstName, lastName, birthDate: '2014-05-06', on: today, via: 'school', ...more };
  return lone.json<Recorded & Problem>('/api/v1/journeys/opened', who);
}

describe('a Danish child', () => {
  it('has a journey of the municipality’s own, with no duty, no county and no CPR number', async () => {
    const { status, body } = await child('Karla', 'Nørlund');
    expect([status, body.events]).toEqual([201, ['JourneyOpened', 'CaseworkerAssigned']]);
    const { body: page } = await lone.json<JourneyView>(`/api/v1/journeys/${body.journeyId}`);
    expect(page).toMatchObject({ phase: 'in-training', otStatus: null, duties: [] });
    const numbered = await child('Vigga', 'Nørlund', { birthNumber: '01010750160' });
    expect([numbered.status, numbered.body.fields?.[0]?.field]).toEqual([400, 'birthNumber']);
    const placed = await child('Vigga', 'Nørlund', { municipality: '3301' });
    expect([placed.status, placed.body.fields?.[0]?.field]).toEqual([400, 'municipality']);
  });
});

describe('an anonymous concern', () => {
  it('is refused where it names a pupil whom the agency knows, and the words are told', async () => {
    await child('Liva', 'Damgaard');
    const words = 'Liva sitter alene, ring 98 12 34 56';
    const { status, body } = await act<Problem>(birgitte, 'RaiseConcern', { topic: 'behaviour', words });
    expect(status).toBe(400);
    expect(body.fields?.[0]?.message).toMatch(/«98 12 34 56», «Liva»/);
    const about = { topic: 'behaviour', words: 'En elev sitter alene', journeyId: randomUUID() };
    expect((await act<Problem>(birgitte, 'RaiseConcern', about)).status).toBe(400);
    const ok = await act(birgitte, 'RaiseConcern', { topic: 'behaviour', words: 'En elev sitter alene' });
    expect(ok.status).toBe(200);
  });

  it('names nobody by a name of another agency’s: what is asked tells nothing of who is known there', async () => {
    await turid.json('/api/v1/journeys/opened', {
      ...{ firstName: 'Oddbjørg', lastName: 'Kvisvik', birthDate: '2009-05-06', municipality: '3301' },
      ...{ school: '300010377', on: today, via: 'school' },
    });
    const words = 'Oddbjørg er et navn';
    expect((await act(birgitte, 'RaiseConcern', { topic: 'other', words })).status).toBe(200);
  });
});

describe('a named child', () => {
  it('is placed by consent, read by the forum, and put down as shown', async () => {
    const { journeyId } = (await child('Alma', 'Skovsgaard')).body;
    const raise = { journeyId, topic: 'absence', basis: 'consent', words: 'Borte hver mandag' };
    expect((await act<Problem>(lone, 'RaiseChild', raise)).body.rule).toBe('forum-consent');
    const consent = { ...raise, consentOn: today, consentBy: 'Begge foreldre' };
    expect((await act(lone, 'RaiseChild', consent)).status).toBe(200);
    const item = (await view(jens)).items.find((one) => one.child?.journeyId === journeyId);
    expect(item).toMatchObject({
      ...{ kind: 'named', words: 'Borte hver mandag', consentBy: 'Begge foreldre' },
      child: { name: 'Alma Skovsgaard' },
    });
    const { rows } = await api.store.pool.query<{ data: object; actor: string }>(
      `SELECT actor FROM audit WHERE action = 'forum-viewed' AND subject = $1 AND actor = 'p-aalborg-5'`,
      [journeyId],
    );
    expect(rows.length).toBeGreaterThan(0);
    const stored = await api.store.pool.query<{ data: object }>(
      `SELECT data FROM event WHERE type = 'ChildRaised' AND data->>'journeyId' = $1`,
      [journeyId],
    );
    expect(JSON.stringify(stored.rows)).not.toMatch(/mandag|foreldre/);
  });

  it('whom the agency does not follow is nobody, as one who does not exist', async () => {
    const norwegian = await turid.json<Recorded>('/api/v1/journeys/opened', {
      ...{ firstName: 'Ida', lastName: 'Fremstad', birthDate: '2009-05-06', municipality: '3301' },
      ...{ school: '300010377', on: today, via: 'school' },
    });
    const raise = { topic: 'absence', basis: 'parents-attend', words: 'Hvem er det' };
    const other = await act<Problem>(lone, 'RaiseChild', { ...raise, journeyId: norwegian.body.journeyId });
    const nobody = await act<Problem>(lone, 'RaiseChild', { ...raise, journeyId: randomUUID() });
    expect([other.status, other.body.rule]).toEqual([404, 'not-found']);
    expect(nobody.body).toEqual(other.body);
  });
});

describe('the forum', () => {
  it('is for its members in Denmark, and unknown to everybody else', async () => {
    expect((await turid.json<Problem>('/api/v1/forum')).status).toBe(403);
    const police = await api.as('p-police-1');
    expect((await police.json<Problem>('/api/v1/forum')).status).toBe(403);
    expect((await police.json<Me>('/api/v1/me')).body.can).toEqual([]);
    expect((await jens.json<Me>('/api/v1/me')).body.can).toEqual(['forum']);
  });

  it('meets, agrees in writing, and carries over what is not done', async () => {
    expect((await act(mette, 'CallForum', { meetsOn: today })).status).toBe(200);
    await act(birgitte, 'RaiseTheme', { topic: 'grief', words: 'Sorg i 7. klasse' });
    const item = (await view()).items.find(({ kind }) => kind === 'theme')?.item;
    await act(mette, 'DiscussForumItem', { item, words: 'PPR holder et oplæg' });
    const agreed = { item, who: 'ppr', dueOn: '2026-11-24', words: 'Oplæg for lærerne' };
    expect((await act(mette, 'AgreeInForum', agreed)).status).toBe(200);
    expect((await act(mette, 'HoldForum', { present: ['school-leader', 'ppr', 'police'] })).status).toBe(200);
    const streamId = forumStreamOf('dk-aalborg');
    clock.at = new Date('2026-11-25T00:00:10Z');
    const run = { id: 'forum:x', runId: 'r' };
    const caught = await new ProcessStore(api.store).catchUp(forumKind, streamId, run);
    clock.at = new Date('2026-11-20T10:00:00Z');
    expect(caught.events).toEqual(['ForumDuePassed']);
    const after = await view(birgitte);
    expect(after.next).toBeNull();
    expect(after.agreements).toMatchObject([{ who: 'ppr', words: 'Oplæg for lærerne', mayComplete: true }]);
    expect(after.minutes[0]).toMatchObject({
      present: ['school-leader', 'ppr', 'police'],
      items: [{ outcome: 'PPR holder et oplæg' }],
    });
    const { agreement } = after.agreements[0] ?? {};
    expect((await act(birgitte, 'CompleteForumAgreement', { agreement })).status).toBe(200);
    expect((await view()).agreements).toEqual([]);
  });

  it('is recorded once under a key, and refused to who saw an older version of the same item', async () => {
    const headers = { ...seen((await view()).version), 'idempotency-key': randomUUID() };
    const body = { topic: 'other', words: 'Skolevejen' };
    const send = () => lone.json<ForumRecorded>('/api/v1/forum/acts/RaiseTheme', body, headers);
    const first = await send();
    expect(await send()).toEqual(first);
    const item = (await view()).items.at(-1)?.item;
    await act(lone, 'WithdrawForumItem', { item });
    const late = await lone.json<Problem>(
      '/api/v1/forum/acts/WithdrawForumItem',
      { item },
      seen(first.body.version),
    );
    expect([late.status, late.body.rule]).toEqual([409, 'stale']);
  });

  it('is what the read models say', async () => {
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });
});
