import { randomUUID } from 'node:crypto';
import type {
  LadderChoices,
  LadderGroupPage,
  LadderPreviewPage,
  LadderStartPage,
  YouthByHand,
} from '@samspor/contracts';
import { verify } from '@samspor/case-store';
import { youthOfDrammen } from '@samspor/case-store/testing';
import type { JourneyCommand, PersonActor } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';

const clock = { at: new Date('2026-10-13T10:00:00Z'), now: () => clock.at };
const maja: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
const workflow = { kind: 'system', id: 'workflow', agency: 'ot-33' } as const;
const path = '/api/v1/counties/33/ladders';
const many = 260;

let api: RunningApi;
let liv: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  liv = await api.as('p-ot33-3');
  await Promise.all(Array.from({ length: many }, (_, index) => enrolled(index)));
});
afterAll(() => api.close());

async function enrolled(index: number, ...commands: JourneyCommand[]): Promise<string> {
  const journeyId = randomUUID();
  const person = {
    ...{ birthNumber: null, firstName: 'Åse', lastName: journeyId, birthDate: '2008-11-05' },
    ...{ municipality: '3301', schoolName: index % 2 ? 'Åssiden vgs' : null, guardians: [] },
    ...{
      mobile: index < 200 ? `+47999${10_000 + index}` : null,
      email: null,
      protection: 'UGRADERT' as const,
    },
  };
  await api.store.record({ journeyId, command: youthOfDrammen, by: maja, person });
  await api.store.catchUp(journeyId, workflow);
  for (const command of commands) await api.store.record({ journeyId, command, by: maja });
  return journeyId;
}

const post = async (act: 'preview' | 'start', body: LadderGroupPage, key: string = randomUUID()) => {
  const headers = { 'content-type': 'application/json', origin: api.origin, 'idempotency-key': key };
  const answer = await liv.fetch(`${path}/${act}`, { method: 'POST', body: JSON.stringify(body), headers });
  return (await answer.json()) as LadderStartPage;
};

/** All pages of a group, added up; each page of a start is sent twice, as by a line that was lost. */
async function all(act: 'preview' | 'start', group: LadderGroupPage = {}) {
  const sum = {
    first: {} as Record<string, number>,
    leftOut: {} as Record<string, number>,
    byHand: [] as YouthByHand[],
    refused: 0,
  };
  const add = (into: Record<string, number>, from: Record<string, number>) => {
    for (const [name, count] of Object.entries(from)) into[name] = (into[name] ?? 0) + count;
  };
  for (let after: string | null = ''; after !== null;) {
    const key = randomUUID();
    const asked = { ...group, ...(after && { after }) };
    const page: LadderStartPage & Partial<LadderPreviewPage> = await post(act, asked, key);
    if (act === 'start') expect(await post(act, asked, key)).toEqual(page);
    add(sum.first, page.first);
    add(sum.leftOut, page.leftOut);
    sum.byHand.push(...(page.byHand ?? []));
    sum.refused += page.refused;
    after = page.next;
  }
  return sum;
}

const started = async () =>
  (
    await api.store.pool.query<{ journeys: number; events: number; actors: string[] }>(
      `SELECT count(DISTINCT stream_id)::int AS journeys, count(*)::int AS events, array_agg(DISTINCT actor) AS actors
       FROM event WHERE type = 'LadderStarted'`,
    )
  ).rows[0];

describe('ladders for many', () => {
  it('tells how many there are, by municipality and school', async () => {
    const { body } = await liv.json<LadderChoices>(path);
    expect(body).toEqual({
      all: many,
      municipalities: [{ municipality: '3301', count: many }],
      schools: [{ school: 'Åssiden vgs', count: many / 2 }],
    });
  });

  it('previews each group without beginning anything, and then begins it once, by the leader', async () => {
    const on = '2026-10-13';
    await enrolled(0, { type: 'StartLadder', on });
    await enrolled(0, { type: 'RecordDeath', on });
    const barred = await enrolled(0, { type: 'ProtectAddress', level: 'STRENGT_FORTROLIG', on });
    const before = await started();
    const left = { 'ladder-runs': 1, died: 1, protected: 1 };
    expect(await all('preview', { school: 'Åssiden vgs' })).toMatchObject({
      first: { sms: 100, letter: 30 },
    });
    expect(await all('preview', { duty: 're-contact' })).toMatchObject({
      first: {},
      leftOut: {},
      refused: 0,
    });
    const preview = await all('preview');
    const counts = { first: { sms: 200, letter: 60 }, leftOut: left, refused: 0 };
    expect(preview).toEqual({
      ...counts,
      byHand: [{ journeyId: barred, name: `Åse ${barred}`, why: 'protected' }],
    });
    expect(await started()).toEqual(before);
    expect(await all('start')).toEqual({ ...counts, byHand: [] }); // an answer that is kept names nobody
    expect(await started()).toEqual({
      journeys: many + 1,
      events: many + 1,
      actors: ['p-ot33-1', 'p-ot33-3'],
    });
    expect(await all('start')).toMatchObject({ first: {}, leftOut: { 'ladder-runs': many + 1 } });
    expect((await started())?.events).toBe(many + 1);
    const { rows } = await api.store.pool.query(`SELECT FROM wake WHERE type = 'contactLadder'`);
    expect(rows).toHaveLength(many + 1);
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });

  it('is the county leader’s alone', async () => {
    const [caseworker, elsewhere] = await Promise.all([api.as('p-ot33-1'), api.as('p-nav-5')]);
    expect((await caseworker.json(path)).status).toBe(403);
    expect((await elsewhere.json(path)).status).toBe(403);
    expect((await liv.json('/api/v1/counties/31/ladders')).status).toBe(403);
  });
});
