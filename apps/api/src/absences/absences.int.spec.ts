import { randomUUID } from 'node:crypto';
import { rebuild, verify } from '@samspor/case-store';
import type {
  AbsenceBook,
  AbsenceRecorded,
  CaseloadDone,
  CaseloadPreview,
  CaseloadUndone,
  CaseloadView,
  JourneyView,
  MyDay,
  Problem,
  Recorded,
} from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-10-20T10:00:00Z'), now: () => clock.at };
const on = '2026-10-20';

let api: RunningApi;
let maja: SignedIn;
let anders: SignedIn;
let liv: SignedIn;
let ingrid: SignedIn;
let sigrun: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, anders, liv, ingrid, sigrun] = (await Promise.all(
    ['p-ot33-1', 'p-ot33-2', 'p-ot33-3', 'p-ot31-1', 'p-ot31-3'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());
beforeEach(() => void (clock.at = new Date('2026-10-20T10:00:00Z')));

const view = async (me: SignedIn, { journeyId }: Recorded) =>
  (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
const rowOf = async (me: SignedIn, { journeyId }: Recorded) =>
  (await me.json<MyDay>('/api/v1/my-day')).body.rows.find((row) => row.journeyId === journeyId);

async function takes<T = Recorded>(me: SignedIn, youth: Recorded, step: string, fields: object) {
  const { version } = await view(me, youth);
  return me.json<T>(
    stepPath(youth, step),
    { on: clock.at.toISOString().slice(0, 10), ...fields },
    seen(version),
  );
}

/** A youth with a contact person. */
async function youthOf(caseworker: string): Promise<Recorded> {
  const youth = await enrolled(maja, { on });
  await takes(maja, youth, 'AssignCaseworker', { caseworker });
  return youth;
}

const book = async (me: SignedIn) => (await me.json<AbsenceBook>('/api/v1/absences')).body;
const plan = (me: SignedIn, body: object) => me.json<AbsenceRecorded & Problem>('/api/v1/absences', body);
const says = (me: SignedIn, { absenceId, version }: AbsenceRecorded, act: string, body: object) =>
  me.json<AbsenceRecorded & Problem>(`/api/v1/absences/${absenceId}/${act}`, body, seen(version));
const at = (day: string) => void (clock.at = new Date(`${day}T10:00:00Z`));

describe('an absence', () => {
  it('gives the substitute her rows, marked, from the first day to the last, and leaves them in hers', async () => {
    const youth = await youthOf('p-ot33-1');
    const planned = await plan(maja, { from: '2026-10-22', to: '2026-10-23', substitute: 'p-ot33-2' });
    expect(planned.status).toBe(201);
    expect(await rowOf(anders, youth)).toBeUndefined();
    for (const day of ['2026-10-22', '2026-10-23']) {
      at(day);
      expect(await rowOf(anders, youth)).toMatchObject({
        insteadOf: { id: 'p-ot33-1', name: 'Maja Kvernberg' },
      });
      expect(await rowOf(maja, youth)).toMatchObject({ insteadOf: null });
      expect((await view(anders, youth)).away).toEqual({ until: '2026-10-23', substitute: 'Anders Tveitan' });
      expect(await rowOf(ingrid, youth)).toBeUndefined();
    }
    const { counts } = (await anders.json<MyDay>('/api/v1/my-day')).body;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(1);
    at('2026-10-24');
    expect(await rowOf(anders, youth)).toBeUndefined();
    expect((await view(anders, youth)).away).toBeNull();
  });

  it('ends when she comes back early, and is found again by verify and rebuild', async () => {
    at('2026-11-02');
    const youth = await youthOf('p-ot33-1');
    const planned = await plan(liv, {
      ...{ person: 'p-ot33-1', from: '2026-11-02', to: '2026-11-20', substitute: 'p-ot33-2' },
    });
    at('2026-11-05');
    expect(await rowOf(anders, youth)).toBeDefined();
    const [one] = (await book(maja)).absences;
    expect((await says(maja, planned.body, 'end', { absence: one?.absence })).status).toBe(200);
    expect(await rowOf(anders, youth)).toBeUndefined();
    expect((await book(liv)).absences).toEqual([]);
    expect((await verify(api.store.pool)).differences).toEqual([]);
    await rebuild(api.store.pool);
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });

  it('is refused to strangers and for strangers, over another, and with somebody who is away', async () => {
    at('2026-12-01');
    const days = { from: '2026-12-01', to: '2026-12-05' };
    expect((await plan(maja, { ...days, substitute: 'p-ot31-1' })).body.fields?.[0]?.field).toBe(
      'substitute',
    );
    expect((await plan(maja, { ...days, substitute: 'nobody-knows' })).body.fields?.[0]?.field).toBe(
      'substitute',
    );
    expect((await plan(maja, { ...days, person: 'p-ot33-2' })).body.rule).toBe('not-your-absence');
    expect((await plan(sigrun, { ...days, person: 'p-ot33-1' })).body.fields?.[0]?.field).toBe('person');
    expect((await plan(maja, { from: '2026-11-30', to: '2026-12-05' })).body.rule).toBe('absence-day');
    const planned = await plan(anders, days);
    expect((await plan(anders, days)).body.rule).toBe('absence-overlaps');
    expect((await plan(maja, { ...days, substitute: 'p-ot33-2' })).body.rule).toBe('substitute-away');
    const elsewhere = await says(sigrun, planned.body, 'end', { absence: '1' });
    const unknown = await says(sigrun, { absenceId: randomUUID(), version: 1 }, 'end', { absence: '1' });
    expect(elsewhere).toEqual(unknown);
    expect(elsewhere.status).toBe(404);
    expect((await says(anders, planned.body, 'end', { absence: '1' })).status).toBe(200);
  });

  it('is marked where nobody stands in, or the substitute goes away herself', async () => {
    at('2027-01-11');
    await youthOf('p-ot33-1');
    const hers = await plan(maja, { from: '2027-01-11', to: '2027-01-15' });
    const [alone] = (await book(liv)).absences;
    expect(alone).toMatchObject({
      uncovered: 'nobody',
      youths: expect.any(Number) as number,
      mayChange: true,
    });
    expect((await book(anders)).absences[0]).toMatchObject({ youths: null, mayChange: false });
    const days = { absence: alone?.absence, from: '2027-01-11', to: '2027-01-15' };
    const changed = await says(liv, hers.body, 'change', { ...days, substitute: 'p-ot33-2' });
    expect((await book(liv)).absences[0]?.uncovered).toBeNull();
    expect((await says(maja, hers.body, 'end', { absence: alone?.absence })).body.rule).toBe('stale');
    await plan(anders, { from: '2027-01-14', to: '2027-01-20' });
    expect((await book(liv)).absences[0]?.uncovered).toBe('away');
    expect(changed.status).toBe(200);
  });
});

describe('many youths given to others', () => {
  const path = '/api/v1/caseload';
  const preview = async (me: SignedIn, asked: object) =>
    (await me.json<CaseloadPreview & Problem>(`${path}/preview`, asked)).body;
  const runs = (me: SignedIn, run: string, moves: object[], key = `${run}:0`) =>
    me.json<CaseloadDone & Problem>(`${path}/run`, { run, moves }, { 'idempotency-key': key });
  const undoes = async (me: SignedIn, run: string, key = randomUUID()) =>
    (await me.json<CaseloadUndone>(`${path}/undo`, { run }, { 'idempotency-key': key })).body;
  const movesOf = ({ moves }: CaseloadPreview) =>
    moves.flatMap(({ journeyId, version, to }) => (to ? [{ journeyId, version, to: to.id }] : []));
  const holder = async (youth: Recorded) => (await view(liv, youth)).caseworker?.id ?? null;

  it('are spread evenly as the preview said, once under one key, and taken back except who has changed', async () => {
    at('2027-02-01');
    const youths: Recorded[] = [];
    for (let count = 0; count < 4; count++) youths.push(await youthOf('p-ot33-3'));
    const strict = await youthOf('p-ot33-3');
    await takes(maja, strict, 'ProtectAddress', { level: 'STRENGT_FORTROLIG' });
    const asked = { from: 'p-ot33-3', to: ['p-ot33-1', 'p-ot33-2'] };
    const shown = await preview(liv, asked);
    const outlook = new Map(shown.moves.map((move) => [move.journeyId, move]));
    expect(outlook.get(strict.journeyId)).toMatchObject({ to: null, why: 'strict' });
    expect(movesOf(shown).filter(({ to }) => to === 'p-ot33-1')).toHaveLength(2);
    const [first, second, third] = youths as [Recorded, Recorded, Recorded];
    await takes(maja, first, 'AddNote', { note: 'Ringte.' });
    const run = randomUUID();
    const done = await runs(liv, run, movesOf(shown));
    const why = Object.fromEntries(done.body.results.map((one) => [one.journeyId, one.why]));
    expect(youths.map(({ journeyId }) => why[journeyId])).toEqual(['changed', null, null, null]);
    expect((await runs(liv, run, movesOf(shown))).body).toEqual(done.body);
    expect((await runs(liv, run, [], `${run}:0`)).body.rule).toBe('key-reused');
    expect([await holder(first), await holder(second)]).toEqual([
      'p-ot33-3',
      outlook.get(second.journeyId)?.to?.id,
    ]);
    const entries = (await view(liv, second)).timeline.filter(({ type }) => type === 'CaseworkerAssigned');
    expect(entries[0]?.by.id).toBe('p-ot33-3');

    await takes(maja, third, 'AddNote', { note: 'Ringte tilbake.' });
    const key = randomUUID();
    const undone = await undoes(liv, run, key);
    const left = undone.results.filter((one) => one.why !== null);
    expect(left.map(({ journeyId, why: reason }) => [journeyId, reason])).toEqual([
      [third.journeyId, 'changed'],
    ]);
    expect(left[0]?.name).toMatch(/\w/);
    expect(await undoes(liv, run, key)).toEqual(undone);
    expect([await holder(second), await holder(third)]).toEqual([
      'p-ot33-3',
      outlook.get(third.journeyId)?.to?.id,
    ]);
    const { recent } = (await liv.json<CaseloadView>(path)).body;
    expect(recent).toMatchObject([{ run, count: 3, undone: 2, by: 'Liv Bråten' }]);
    at('2027-02-09');
    expect((await liv.json<CaseloadView>(path)).body.recent).toEqual([]);
    expect((await undoes(liv, run)).results).toEqual([]);
  });

  it('are a leader’s, of her own agency, to her own people', async () => {
    at('2027-03-01');
    const youth = await youthOf('p-ot33-1');
    const asked = { from: 'p-ot33-1', to: ['p-ot33-2'] };
    expect((await anders.json<Problem>(`${path}/preview`, asked)).status).toBe(403);
    expect((await preview(sigrun, asked)).fields?.[0]?.field).toBe('from');
    expect((await preview(liv, { ...asked, to: ['p-ot31-1'] })).fields?.[0]?.field).toBe('to');
    const { version } = await view(liv, youth);
    const theirs = await runs(sigrun, randomUUID(), [
      { journeyId: youth.journeyId, version, to: 'p-ot31-1' },
    ]);
    const unknown = await runs(sigrun, randomUUID(), [{ journeyId: randomUUID(), version, to: 'p-ot31-1' }]);
    for (const { body } of [theirs, unknown])
      expect(body.results).toEqual([
        { journeyId: expect.any(String) as string, name: null, to: null, why: 'gone' },
      ]);
    expect(await holder(youth)).toBe('p-ot33-1');
  });

  it('go on where the answer of a page was lost: each page is done or not at all', async () => {
    at('2027-04-01');
    const [one, other] = [await youthOf('p-ot33-2'), await youthOf('p-ot33-2')];
    const shown = await preview(liv, { from: 'p-ot33-2', to: ['p-ot33-1'] });
    const [a, b] = [one, other].map(({ journeyId }) =>
      movesOf(shown).filter((move) => move.journeyId === journeyId),
    );
    const run = randomUUID();
    const lost = await Promise.all([runs(liv, run, a ?? []), runs(liv, run, a ?? [])]);
    expect(lost[0]?.body).toEqual(lost[1]?.body);
    expect((await runs(liv, run, b ?? [], `${run}:1`)).body.results[0]?.why).toBeNull();
    expect([await holder(one), await holder(other)]).toEqual(['p-ot33-1', 'p-ot33-1']);
    const undone = await undoes(liv, run);
    expect(undone.results.map(({ why, to }) => [why, to?.id])).toEqual([
      [null, 'p-ot33-2'],
      [null, 'p-ot33-2'],
    ]);
    expect([await holder(one), await holder(other)]).toEqual(['p-ot33-2', 'p-ot33-2']);
  });
});
