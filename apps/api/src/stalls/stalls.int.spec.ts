import { randomUUID } from 'node:crypto';
import { collectPeople, showLife } from '@samspor/case-store';
import type {
  DigestView,
  RepairPreview,
  RepairResult,
  StallPage,
  StallTrend,
  StallView,
} from '@samspor/contracts';
import type { Actor, JourneyCommand } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, workflow } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-23T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let maja: SignedIn;
let anders: SignedIn;
let liv: SignedIn;
let yusuf: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, anders, liv, yusuf] = await Promise.all([
    api.as('p-ot33-1'),
    api.as('p-ot33-2'),
    api.as('p-ot33-3'),
    api.as('p-ot31-4'),
  ]);
});
afterAll(() => api.close());

const board = async (me: SignedIn, query = '') => (await me.json<StallPage>(`/api/v1/stalls${query}`)).body;
const of = (page: StallPage, journeyId: string) =>
  page.rows.filter(({ youth }) => youth?.journeyId === journeyId);
const key = () => ({ 'idempotency-key': randomUUID() });
const mend = (me: SignedIn, body: object) =>
  me.json<RepairResult[]>('/api/v1/stalls/repairs', { reason: 'Ingen har svart', ...body }, key());

async function late(): Promise<StallView> {
  const { journeyId } = await enrolled(maja, { on: '2026-11-02' });
  await api.store.record({ journeyId, command: { type: 'CatchUp' }, by: workflow });
  clock.at = new Date(clock.at.getTime() + 60_000);
  await collectPeople(api.store.pool, api.store.today(), [journeyId]);
  const [found] = of(await board(liv, '?cause=deadline-passed'), journeyId);
  if (!found) throw new Error('The late youth is not on the board');
  return found;
}

describe('GET /stalls', () => {
  it('tells a leader why, since when, whose it is and what mends it; a caseworker her own; nobody another county’s', async () => {
    const stall = await late();
    expect(stall).toMatchObject({
      cause: 'deadline-passed',
      kind: 'seek-contact',
      days: 13,
      owner: { id: 'p-ot33-1' },
      repairs: ['remind', 'reassign', 'skip'],
    });
    const journeyId = stall.youth?.journeyId ?? '';
    expect(of(await board(maja), journeyId)).toMatchObject([{ cause: 'deadline-passed', repairs: [] }]);
    expect(of(await board(anders), journeyId)).toEqual([]);
    const ingrid = await api.as('p-ot31-3');
    expect(of(await board(ingrid), journeyId)).toEqual([]);
    expect(of(await board(liv, '?owner=p-ot33-2'), journeyId)).toEqual([]);
    expect(of(await board(liv, '?days=7&owner=p-ot33-1'), journeyId)).toHaveLength(1);
    expect(of(await board(liv, '?days=14'), journeyId)).toEqual([]);
  });

  it('tells that no worker lives, and that one does again', async () => {
    const machine = async () => (await board(liv, '?lane=machine')).rows.map(({ cause }) => cause);
    expect(await machine()).toContain('no-worker');
    await showLife(api.store.pool, 'worker:1');
    expect(await machine()).not.toContain('no-worker');
  });

  it('shows an administrator the machine’s lane only, and a caseworker the people’s', async () => {
    const page = await board(yusuf);
    expect([page.lanes, page.rows.every(({ lane }) => lane === 'machine')]).toEqual([['machine'], true]);
    expect((await yusuf.json('/api/v1/stalls?lane=people')).status).toBe(403);
    expect((await maja.json('/api/v1/stalls?lane=machine')).status).toBe(403);
    expect((await (await api.as('p-police-1')).json('/api/v1/stalls')).status).toBe(403);
    expect((await liv.json('/api/v1/stalls?cursor=eA')).status).toBe(400);
  });
});

describe('POST /stalls/repairs', () => {
  it('says beforehand what happens to whom, and does it: reminded, it rests', async () => {
    const stall = await late();
    const gone = randomUUID();
    const body = { repair: 'remind', stallIds: [stall.stallId, gone] };
    const preview = (await liv.json<RepairPreview[]>('/api/v1/stalls/repairs/preview', body)).body;
    expect(preview).toMatchObject([
      { stallId: stall.stallId, rule: null, to: 'Maja Kvernberg', until: '2026-11-30' },
      { stallId: gone, rule: 'repair-gone' },
    ]);
    const { body: results } = await mend(liv, body);
    expect(results).toMatchObject([{ result: 'done' }, { result: 'refused', rule: 'repair-gone' }]);
    const journeyId = stall.youth?.journeyId ?? '';
    expect(of(await board(liv, '?cause=deadline-passed'), journeyId)).toEqual([]);
    expect(of(await board(maja), journeyId)).toMatchObject([
      { handled: { how: 'reminded', until: '2026-11-30' } },
    ]);
    const { events } = await api.store.load(journeyId);
    expect(events.at(-1)).toMatchObject({ type: 'StallHandled', texts: { reason: 'Ingen har svart' } });
  });

  it('gives many to a colleague at once', async () => {
    const stalls = [await late(), await late()];
    const body = {
      repair: 'reassign',
      stallIds: stalls.map(({ stallId }) => stallId),
      caseworker: 'p-ot33-2',
    };
    expect((await mend(liv, body)).body.map(({ result }) => result)).toEqual(['done', 'done']);
    const ids = (await board(anders)).rows.map(({ youth }) => youth?.journeyId);
    expect(ids).toEqual(expect.arrayContaining(stalls.map(({ youth }) => youth?.journeyId)));
    expect((await mend(liv, { ...body, caseworker: 'p-nav-1' })).status).toBe(400);
  });

  it('passes over until a day, at most ninety days ahead, and only for a reason', async () => {
    const { stallId } = await late();
    const skip = (until: string) => mend(liv, { repair: 'skip', stallIds: [stallId], until });
    expect((await skip('2027-03-01')).body).toMatchObject([{ result: 'refused', rule: 'skip-too-long' }]);
    expect(
      (await mend(liv, { repair: 'skip', stallIds: [stallId], until: '2026-12-24', reason: undefined }))
        .status,
    ).toBe(400);
    expect((await skip('2026-12-24')).body).toMatchObject([{ result: 'done' }]);
    expect((await board(liv, '?state=resting')).rows.map((row) => row.stallId)).toContain(stallId);
  });

  it('refuses caseworkers, and what does not help', async () => {
    const { stallId } = await late();
    const remind = { repair: 'remind', stallIds: [stallId] };
    expect((await mend(maja, remind)).body).toMatchObject([{ rule: 'repair-not-your-role' }]);
    expect((await mend(liv, { ...remind, repair: 'unpause' })).body).toMatchObject([
      { rule: 'repair-does-not-fit' },
    ]);
    expect((await mend(liv, { ...remind, repair: 'escalate' })).body).toMatchObject([
      { rule: 'repair-nobody-above' },
    ]);
    expect((await mend(await api.as('p-ot31-3'), remind)).body).toMatchObject([
      { rule: 'repair-gone', name: null },
    ]);
  });
});

it('GET /stalls/trend: counts what stands as the board does', async () => {
  const { days } = (await liv.json<StallTrend>('/api/v1/stalls/trend')).body;
  expect(days.length).toBeGreaterThan(0);
  expect(days.every(({ standing }) => standing >= 0)).toBe(true);
  expect((await maja.json('/api/v1/stalls/trend')).status).toBe(403);
});

describe('the daily e-mail', () => {
  const digest = async (me: SignedIn) => (await me.json<DigestView>('/api/v1/stalls/digest')).body;

  it('is on until a leader turns her own off, and nobody else has one', async () => {
    const shown = { wanted: true, address: 'liv.braten@samspor.example', last: null };
    expect(await digest(liv)).toEqual(shown);
    const put = async (me: SignedIn, wanted: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'PUT', body: JSON.stringify({ wanted }), headers };
      const response = await me.fetch('/api/v1/stalls/digest', sent);
      return { status: response.status, body: (await response.json()) as DigestView };
    };
    expect((await put(liv, false)).body).toEqual({ ...shown, wanted: false });
    expect((await digest(await api.as('p-ot31-3'))).wanted).toBe(true);
    expect((await put(liv, 'ja')).status).toBe(400);
    expect((await put(maja, false)).status).toBe(403);
    expect((await maja.json('/api/v1/stalls/digest')).status).toBe(403);
    expect((await put(liv, true)).body).toEqual(shown);
  });
});

it('POST /stalls/repairs: settles a message that nobody knew the outcome of, and asks which it was', async () => {
  const journeyId = await unknownMessage();
  const [stall] = of(await board(liv, '?cause=message-unknown'), journeyId);
  expect(stall).toMatchObject({ kind: 'm1', repairs: ['settle', 'remind', 'reassign', 'skip'] });
  const settle = { repair: 'settle', stallIds: [stall?.stallId] };
  expect((await mend(liv, settle)).status).toBe(400);
  expect((await mend(liv, { repair: 'remind', stallIds: [stall?.stallId], reason: undefined })).status).toBe(
    400,
  );
  expect((await mend(liv, { ...settle, sent: 'no', reason: undefined })).body).toMatchObject([
    { result: 'done' },
  ]);
  expect(of(await board(liv, '?cause=message-unknown'), journeyId)).toEqual([]);
  const { journey } = await api.store.load(journeyId);
  expect(journey?.messages.map(({ state }) => state)).toEqual(['queued']);
});

async function unknownMessage(): Promise<string> {
  const { journeyId } = await enrolled(maja, { on: api.store.today() });
  const by = { kind: 'system', id: 'sender', agency: 'ot-33' } as const;
  const record = (command: JourneyCommand, who: Actor = by) =>
    api.store.record({ journeyId, command, by: who });
  const ot = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' } as const;
  await record({ type: 'CatchUp' }, workflow);
  await record({ type: 'StartLadder', on: api.store.today() }, ot);
  await api.store.climb(journeyId, 'l1', workflow);
  const reach = { isKnown: true, isReserved: false, guardians: 0 };
  const wording = { to: '+4799910000', subject: '', body: 'Hei!', version: 'v1' };
  await record({ type: 'ClaimMessage', message: 'm1', reach, wording });
  await record({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'unknown' });
  await collectPeople(api.store.pool, api.store.today(), [journeyId]);
  return journeyId;
}
