import { randomUUID } from 'node:crypto';
import { keepHomes } from '@samspor/case-store';
import type { JourneyView, MatchReport, Recorded, Routes, RouteView, SeekingPage } from '@samspor/contracts';
import { tenorNumber } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const now = new Date('2026-11-20T09:00:00Z');
const today = '2026-11-20';

let api: RunningApi;
let maja: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock: { now: () => now } });
  maja = await api.as('p-ot33-1');
});
afterAll(() => api.close());

let numbers = 0;
const numbered = async () => {
  let birthNumber: string | undefined;
  while (!birthNumber) birthNumber = tenorNumber('2008-03-04', ++numbers);
  const youth = await enrolled(maja, { birthNumber });
  return { ...youth, birthNumber };
};
const queue = async (query = '', me = maja) => (await me.json<SeekingPage>(`/api/v1/seeking?${query}`)).body;
const rowOf = async ({ journeyId }: Recorded, query = '') => {
  for (let cursor = ''; ;) {
    const page = await queue(`${query}${cursor && `&cursor=${cursor}`}`);
    const row = page.rows.find((one) => one.journeyId === journeyId);
    if (row || page.nextCursor === null) return row;
    cursor = page.nextCursor;
  }
};
async function step(youth: Recorded, name: string, body: object, me = maja): Promise<void> {
  const { version } = (await me.json<JourneyView>(`/api/v1/journeys/${youth.journeyId}`)).body;
  const path = stepPath(youth, name);
  const { status, body: answer } = await me.json(path, { on: today, ...body }, seen(version));
  if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(answer)}`);
}
const lives = (journeyId: string, number: number, more: object = {}) => ({
  journeyId,
  home: { street: 'Prøveveien', number, letter: '', postalCode: '3015', place: 'DRAMMEN', ...more },
  barred: false,
});
const knownHomes = (...homes: ReturnType<typeof lives>[]) => keepHomes(api.store.pool, homes, { now, today });

describe('GET /seeking', () => {
  it('shows what has been tried, what is open, and what to do next; its count is its length', async () => {
    const youth = await enrolled(maja);
    await step(youth, 'SeekContact', { channel: 'sms', on: '2026-10-20' });
    await step(youth, 'ReserveChannel', { channel: 'email' });
    expect(await rowOf(youth)).toMatchObject({
      why: 'unknown',
      since: '2026-10-12',
      days: 39,
      tries: [{ channel: 'sms', outcome: 'no-answer', on: '2026-10-20' }],
      ways: expect.arrayContaining([
        { channel: 'email', bar: 'reserved' },
        { channel: 'phone', bar: null },
      ]) as unknown,
      risks: [],
      next: { act: 'step', step: 'SeekContact' },
      caseworker: { id: 'p-ot33-1' },
    });
    const page = await queue();
    expect(page.counts.all).toBe(page.rows.length);
  });

  it('puts what is urgent first, and those sought longest before others', async () => {
    await enrolled(maja, { birthDate: '2009-06-01', on: '2026-11-10' });
    await enrolled(maja, { on: '2026-09-01' });
    const { rows } = await queue();
    const keys = rows.map(({ risks, since }) => `${risks.length > 0 ? 0 : 1} ${since}`);
    expect(keys).toEqual(keys.toSorted());
    expect(keys[0]?.startsWith('0')).toBe(true);
  });

  it('is narrowed by what was tried, by whose and by how long; the figures with it', async () => {
    for (const query of ['tried=none', 'tried=sms', 'owner=me', 'owner=none', 'days=30', 'urgent=true']) {
      const page = await queue(query);
      expect({ query, count: page.counts.all }).toEqual({ query, count: page.rows.length });
    }
    const untried = await queue('tried=none');
    expect(untried.rows.every(({ tries }) => tries.length === 0)).toBe(true);
    expect((await maja.json('/api/v1/seeking?tried=drone')).status).toBe(400);
  });

  it('shows nothing of where a protected youth is, and cannot be narrowed to her', async () => {
    const youth = await enrolled(maja, { school: '300010377' });
    await knownHomes(lives(youth.journeyId, 3, { postalCode: '3099' }));
    expect(await rowOf(youth)).toMatchObject({ area: '3099 DRAMMEN' });
    await step(youth, 'ProtectAddress', { level: 'FORTROLIG' });
    expect(await rowOf(youth)).toMatchObject({ area: null, school: null, isProtected: true });
    expect(await rowOf(youth, 'postalCode=3099')).toBeUndefined();
    expect(await rowOf(youth, 'school=300010377')).toBeUndefined();
    await step(youth, 'ProtectAddress', { level: 'STRENGT_FORTROLIG' });
    expect(await rowOf(youth)).toMatchObject({ municipality: null });
    expect(await rowOf(youth, 'municipality=3301')).toBeUndefined();
  });

  it('is empty for another county, and closed to who does not seek', async () => {
    const other = await queue('', await api.as('p-ot31-1'));
    expect(other).toMatchObject({ rows: [], counts: { all: 0 } });
    expect((await (await api.as('p-nav-5')).json('/api/v1/seeking')).status).toBe(403);
  });
});

describe('register matches', () => {
  const send = async (path: string, text: string, me = maja) => {
    const form = new FormData();
    form.append('file', new Blob([text]), 'treff.csv');
    const answer = await me.fetch(path, { method: 'POST', body: form });
    expect(answer.status).toBe(200);
    return (await answer.json()) as MatchReport;
  };
  const line = (number: string, rest = 'i skole;2026-08-18;46;') =>
    `fodselsnummer;treff;fra;fylke;ytelse\n${number};${rest}dagpenger`;

  it('are previewed, noted once, and no facts', async () => {
    const youth = await numbered();
    const text = line(youth.birthNumber);
    const preview = await send('/api/v1/seeking/matches/preview', text);
    expect(preview.counts).toMatchObject({ noted: 1 });
    expect((await rowOf(youth))?.hints).toEqual([]);
    expect((await send('/api/v1/seeking/matches', text)).counts).toMatchObject({ noted: 1 });
    expect((await send('/api/v1/seeking/matches', text)).counts).toMatchObject({ noted: 0, known: 1 });
    expect(await rowOf(youth, 'hints=true')).toMatchObject({
      hints: [{ kind: 'in-school', source: 'school-register', basis: 'FVL 13 b', county: '46' }],
      next: { act: 'step', step: 'ConfirmHint' },
    });
    await step(youth, 'ConfirmHint', { hint: 'h1', on: '2026-08-18' });
    expect(await rowOf(youth)).toBeUndefined();
  });

  it('say the same of a stranger, of another county’s youth, and of one who is found', async () => {
    const found = await numbered();
    await step(found, 'RecordContact', { channel: 'phone' });
    const stranger = String(tenorNumber('2007-05-05', 77));
    const results = await Promise.all([
      send('/api/v1/seeking/matches', line(found.birthNumber)),
      send('/api/v1/seeking/matches', line(stranger)),
      send('/api/v1/seeking/matches', line((await numbered()).birthNumber), await api.as('p-ot31-1')),
    ]);
    for (const { counts } of results) expect(counts).toMatchObject({ noted: 0, 'not-sought': 1 });
  });
});

describe('a route', () => {
  const visited = async (number: number, more: object = {}) => {
    const youth = await enrolled(maja);
    await step(youth, 'PlanVisit', {});
    await knownHomes(lives(youth.journeyId, number, more));
    return youth;
  };
  const routes = '/api/v1/seeking/routes';
  const make = async (more: object = {}, key: string = randomUUID()) => {
    const body = { visitOn: '2026-11-23', caseworker: 'p-ot33-1', most: 10, postalCode: '3015', ...more };
    return maja.json<RouteView>(routes, body, { 'idempotency-key': key });
  };
  const idsOf = ({ route }: RouteView) => route.map(({ journeyId }) => journeyId);

  it('goes through the visits due in their order, each on one route, and once for one key', async () => {
    const [far, near] = [await visited(20), await visited(4)];
    const key = randomUUID();
    const { status, body } = await make({}, key);
    expect({ status, ids: idsOf(body) }).toEqual({ status: 201, ids: [near.journeyId, far.journeyId] });
    expect(idsOf((await make({}, key)).body)).toEqual(idsOf(body));
    expect(idsOf((await make()).body)).toEqual([]);
    expect((await rowOf(near))?.routeOn).toBe('2026-11-23');
    const { body: list } = await maja.json<Routes>(routes);
    expect(list.waiting.all).toBe(0);
  });

  it('is put in another order, shortened, and refused when somebody else came first', async () => {
    const stops = [await visited(31), await visited(32), await visited(33)].map(({ journeyId }) => journeyId);
    const { body } = await make();
    const put = async (journeyIds: string[], version: number) => {
      const answer = await maja.fetch(`${routes}/${body.routeId}/stops`, {
        method: 'PUT',
        body: JSON.stringify({ journeyIds }),
        headers: { 'content-type': 'application/json', ...seen(version) },
      });
      return { status: answer.status, body: (await answer.json()) as RouteView };
    };
    const [a = '', b = '', c = ''] = stops;
    const turned = await put([c, a], body.version);
    expect(idsOf(turned.body)).toEqual([c, a]);
    expect((await put([a, c], body.version)).status).toBe(409);
    expect((await put([a, b, c], turned.body.version)).status).toBe(409);
  });

  it('records contact and attempts by the journey’s own steps, once', async () => {
    const [met, moved] = [await visited(41), await visited(42)];
    const { body } = await make();
    const done = (youth: Recorded, outcome: string, key: string = randomUUID()) =>
      maja.json<RouteView>(
        `${routes}/${body.routeId}/stops/${youth.journeyId}`,
        { outcome, on: today },
        { 'idempotency-key': key },
      );
    const key = randomUUID();
    expect((await done(met, 'met', key)).status).toBe(200);
    expect((await done(met, 'met', key)).status).toBe(200);
    expect((await done(met, 'not-home')).status).toBe(409);
    expect((await done(moved, 'moved')).body).toMatchObject({ done: 2 });
    const typesOf = async ({ journeyId }: Recorded) =>
      (await api.store.load(journeyId)).events.map(({ type }) => type);
    expect((await typesOf(met)).filter((type) => type === 'ContactMade')).toHaveLength(1);
    expect(await rowOf(met)).toBeUndefined();
    expect(await rowOf(moved)).toMatchObject({ tries: [{ channel: 'visit', outcome: 'moved' }] });
    // Nobody is sent to that door again before the register names another one.
    await step(moved, 'PlanVisit', {});
    expect(idsOf((await make()).body)).toEqual([]);
    await keepHomes(api.store.pool, [lives(moved.journeyId, 90)], { now, today: '2026-11-21' });
    expect(idsOf((await make()).body)).toEqual([moved.journeyId]);
  });

  it('never has a protected youth on it, and loses one who is protected afterwards', async () => {
    const [barred, later] = [await visited(51), await visited(52)];
    await step(barred, 'ProtectAddress', { level: 'FORTROLIG' });
    const { body } = await make();
    expect(idsOf(body)).toEqual([later.journeyId]);
    await step(later, 'ProtectAddress', { level: 'STRENGT_FORTROLIG' });
    const { body: after } = await maja.json<RouteView>(`${routes}/${body.routeId}`);
    expect(after).toMatchObject({ route: [], hidden: 1 });
    expect(JSON.stringify(after)).not.toContain('Prøveveien');
  });

  it('is nobody else’s, and asks for a day to come and a colleague', async () => {
    const { body } = await make();
    const other = await api.as('p-ot31-1');
    expect((await other.json(`${routes}/${body.routeId}`)).status).toBe(404);
    expect((await make({ visitOn: '2026-11-19' })).status).toBe(400);
    expect((await make({ caseworker: 'p-ot31-1' })).status).toBe(400);
  });
});
