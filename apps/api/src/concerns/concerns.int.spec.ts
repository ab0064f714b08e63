import { randomUUID } from 'node:crypto';
import type {
  ConcernChoices,
  ConcernRecorded,
  ConcernReports,
  ConcernsWaiting,
  ConcernView,
  Problem,
  Recorded,
} from '@samspor/contracts';
import { concernKind, ProcessStore, verify } from '@samspor/case-store';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let maja: SignedIn;
let inger: SignedIn;
let astrid: SignedIn;
let solveig: SignedIn;
let lone: SignedIn;
let soren: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, inger, astrid, solveig, lone, soren] = (await Promise.all(
    ['p-ot33-1', 'p-drammen-4', 'p-drammen-1', 'p-sarpsborg-5', 'p-aalborg-2', 'p-aalborg-3'].map((id) =>
      api.as(id),
    ),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());
beforeEach(() => {
  clock.at = new Date('2026-11-20T10:00:00Z');
});

const words = 'Blåmerker på begge armer';
const report = {
  ...{ to: 'mun-3301', isUrgent: false, grounds: ['neglect', 'unmet-needs'], family: 'must-not-know' },
  ...{ observed: words, tried: 'Snakket med helsesykepleier' },
};
const child = () => enrolled(maja, { birthDate: '2010-05-06' });

const send = <T = ConcernRecorded>(
  me: SignedIn,
  { journeyId }: Pick<Recorded, 'journeyId'>,
  more: object = {},
  headers = {},
) => me.json<T>('/api/v1/concern-reports', { journeyId, ...report, ...more }, headers);
const act = <T = ConcernRecorded>(me: SignedIn, id: string, name: string, body: object, version = 1) =>
  me.json<T>(`/api/v1/concern-reports/${id}/${name}`, body, seen(version));
const view = <T = ConcernView>(me: SignedIn, id: string) => me.json<T>(`/api/v1/concern-reports/${id}`);
const lists = async (me: SignedIn) => (await me.json<ConcernReports>('/api/v1/concern-reports')).body;
const waiting = async (me: SignedIn) =>
  (await me.json<ConcernsWaiting>('/api/v1/concern-reports/waiting')).body;

describe('a report of concern', () => {
  it('is sent once under its key, without any consent, and read by child welfare and by who sent it', async () => {
    const youth = await child();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await send(maja, youth, {}, headers);
    expect(first).toMatchObject({ status: 201, body: { version: 1 } });
    expect(await send(maja, youth, {}, headers)).toEqual(first);
    const { reportId } = first.body;
    const { body } = await view(inger, reportId);
    expect(body).toMatchObject({
      ...{ observed: words, grounds: ['neglect', 'unmet-needs'], family: 'must-not-know', law: 'NO' },
      ...{ reporter: 'Maja Kvernberg', agency: { id: 'ot-33' }, birthDate: '2010-05-06', journeyId: null },
      ...{ acknowledgeBy: '2026-11-27', answerBy: '2026-12-11', state: 'sent', isLate: false },
      acts: ['AcknowledgeConcern', 'AnswerConcern'],
    });
    expect(body.name).toMatch(/^Åse Prøve/);
    expect((await view(maja, reportId)).body).toMatchObject({
      ...{ observed: words, journeyId: youth.journeyId, acts: ['AddToConcern'] },
    });
    expect((await lists(inger)).received).toContainEqual(expect.objectContaining({ reportId }));
    expect((await lists(maja)).mine).toContainEqual(expect.objectContaining({ reportId }));
    expect((await lists(maja)).received).toBeNull();
  });

  it('is confirmed and answered, and more is told meanwhile; who comes second hears who came first', async () => {
    const { reportId } = (await send(maja, await child())).body;
    await act(maja, reportId, 'AddToConcern', { note: 'Mor ringte i dag' });
    expect((await act(inger, reportId, 'AcknowledgeConcern', { note: 'Mottatt' })).status).toBe(200);
    const late = await act<Problem>(inger, reportId, 'AnswerConcern', { outcome: 'dismissed' });
    expect([late.status, late.body.rule]).toEqual([409, 'stale']);
    const answer = { outcome: 'investigation', note: 'Ring meg' };
    expect((await act(inger, reportId, 'AnswerConcern', answer, 3)).status).toBe(200);
    const { body } = await view(maja, reportId);
    expect(body.state).toBe('answered');
    expect(body.steps.map(({ type, note, outcome }) => [type, note, outcome])).toEqual([
      ['ConcernReported', null, null],
      ['ConcernAdded', 'Mor ringte i dag', null],
      ['ConcernAcknowledged', 'Mottatt', null],
      ['ConcernAnswered', 'Ring meg', 'investigation'],
    ]);
    for (const [me, name, body] of [
      [maja, 'AnswerConcern', { outcome: 'dismissed' }],
      [inger, 'AddToConcern', { note: 'x' }],
    ] as const)
      expect((await act<Problem>(me, reportId, name, body, 4)).body.rule).toBe('not-your-role');
  });

  it('that is late becomes a matter of who sent it, and of child welfare', async () => {
    const { reportId } = (await send(maja, await child())).body;
    const before = [await waiting(maja), await waiting(inger)] as const;
    clock.at = new Date('2026-12-12T10:00:00Z');
    const run = { id: 'restricted-record:x', runId: 'r' };
    const caught = await new ProcessStore(api.store).catchUp(concernKind, reportId, run);
    expect(caught.events).toEqual(['ConcernDuePassed', 'ConcernDuePassed']);
    expect((await waiting(maja)).late).toBeGreaterThan(before[0].late);
    expect((await waiting(inger)).received?.late).toBeGreaterThan(before[1].received?.late ?? 0);
    expect((await view(maja, reportId)).body.isLate).toBe(true);
    expect((await act(inger, reportId, 'AnswerConcern', { outcome: 'followed-up' }, 1)).status).toBe(200);
    expect((await view(maja, reportId)).body).toMatchObject({ isLate: false, state: 'answered' });
  });

  it('may be made by an agency that has left the youth, and not about one whom the agency never had', async () => {
    const youth = await child();
    const moved = { on: '2026-11-19', municipality: '3105' };
    await maja.json(stepPath(youth, 'Move'), moved, seen(youth.version));
    expect((await send(maja, youth)).status).toBe(201);
    const other = await send<Problem>(astrid, youth);
    const nobody = await send<Problem>(astrid, { journeyId: randomUUID() });
    expect([other.status, other.body.rule]).toEqual([404, 'not-found']);
    expect(nobody).toEqual(other);
  });

  it.each([
    [{ to: 'nav-3301' }, 'not-child-welfare'],
    [{ to: 'dk-aalborg' }, 'not-child-welfare'],
    [{ grounds: ['illegal-absence'] }, 'grounds-missing'],
  ])('is refused with %j', async (more, rule) => {
    expect((await send<Problem>(maja, await child(), more)).body.rule).toBe(rule);
  });

  it('is about a child', async () => {
    const adult = await enrolled(maja, { birthDate: '2008-11-20' });
    expect((await send<Problem>(maja, adult)).body.rule).toBe('not-a-child');
  });

  it('goes to the family group in Denmark, whose law has other grounds and days', async () => {
    const { body: choices } = await lone.json<ConcernChoices>('/api/v1/concern-reports/choices');
    expect(choices).toMatchObject({ law: 'DK', receivers: [{ id: 'dk-aalborg' }] });
    const lastName = `Barn ${randomUUID().replace(/[^a-z]/g, '')}`;
    const who = { firstName: 'Asta', lastName, birthDate: '2014-05-06', on: '2026-11-20', via: 'school' };
    const youth = (await lone.json<Recorded>('/api/v1/journeys/opened', who)).body;
    const { body } = await send(lone, youth, { to: 'dk-aalborg', grounds: ['illegal-absence'] });
    expect((await view(soren, body.reportId)).body).toMatchObject({ law: 'DK', acknowledgeBy: '2026-11-30' });
    const mette = await api.as('p-aalborg-1');
    expect((await view<Problem>(mette, body.reportId)).status).toBe(404);
  });

  it('keeps its words under the youth’s key', async () => {
    const { reportId } = (await send(maja, await child())).body;
    await act(inger, reportId, 'AnswerConcern', { outcome: 'investigation', note: 'Hjemmebesøk fredag' });
    const { rows } = await api.store.pool.query<{ data: object }>(
      'SELECT data FROM event WHERE stream_id = $1',
      [reportId],
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(
      /Blåmerker|neglect|must-not|investigation|Hjemmebesøk|helsesyke/,
    );
  });
});

describe('child welfare of another municipality, and a colleague of the same', () => {
  it('are answered as of a report that nobody has', async () => {
    const { reportId } = (await send(maja, await child())).body;
    const unknown = await view<Problem>(astrid, randomUUID());
    for (const me of [astrid, solveig, await api.as('p-ot33-2'), await api.as('p-ot33-3')]) {
      expect(await view<Problem>(me, reportId)).toEqual(unknown);
      const refused = await act<Problem>(me, reportId, 'AcknowledgeConcern', {});
      expect([refused.status, refused.body]).toEqual([404, unknown.body]);
    }
    expect(unknown.status).toBe(404);
  });
});

describe('the record', () => {
  it('is what the read models say', async () => {
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });
});
