import { randomUUID } from 'node:crypto';
import type { ConcernRecorded, HandoverRecorded } from '@samspor/contracts';
import { collectOnRecord, collectPeople, concernKind, countStalls, ProcessStore } from '@samspor/case-store';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen } from '../testing/youths.ts';

/**
 * Whether anybody but its two parties can tell that a report of concern exists: every address that reads, asked by
 * colleagues, leaders, helpers of other agencies and strangers, gives the same body with the report as without it.
 */

const clock = { at: new Date('2026-12-14T10:00:00Z'), now: () => clock.at };
const words = 'Blåmerker på begge armer';

let api: RunningApi;
let maja: SignedIn;
let inger: SignedIn;
let journeyId: string;
let lastName: string;

beforeAll(async () => {
  api = await runningApi({ clock });
  maja = await api.as('p-ot33-1');
  inger = await api.as('p-drammen-4');
  lastName = `Skjult ${randomUUID().replace(/[^a-z]/g, '')}`;
  const youth = await enrolled(maja, { birthDate: '2010-05-06', lastName });
  ({ journeyId } = youth);
  let { version } = youth;
  for (const [to, person] of [
    ['nav-3301', 'p-nav-1'],
    ['mun-3301', 'p-drammen-1'],
    ['school-300010377', 'p-assiden-1'],
  ] as const) {
    const asked = { journeyId, to, wants: 'take-part', basis: 'consent', urgency: 'ordinary' };
    const text = { question: 'Kan dere delta?', summary: 'Kort' };
    const { body } = await maja.json<HandoverRecorded>(
      '/api/v1/handovers',
      { ...asked, ...text },
      seen(version),
    );
    await (await api.as(person)).json(`/api/v1/handovers/${body.handoverId}/Accept`, {}, seen(body.version));
    version = (await maja.json<{ version: number }>(`/api/v1/journeys/${journeyId}`)).body.version;
  }
}, 120_000);
afterAll(() => api.close());

/** Colleagues of who reports and of child welfare, their leaders, helpers at other agencies, and strangers. */
const readers = [
  ...['p-ot33-2', 'p-ot33-3', 'p-ot31-3', 'p-ot31-4', 'p-ot31-5'],
  ...['p-drammen-1', 'p-drammen-2', 'p-drammen-3', 'p-sarpsborg-5', 'p-sarpsborg-2'],
  ...['p-nav-1', 'p-nav-4', 'p-nav-5', 'p-nav-7', 'p-assiden-1', 'p-assiden-2', 'p-assiden-4'],
  ...['p-police-1', 'p-aalborg-3'],
];

interface Description {
  paths: Record<string, Record<string, unknown>>;
}

/** Every address that reads, about this youth where one is asked for; streams that stand open give no body. */
async function addresses(): Promise<string[]> {
  const response = await fetch(`${api.origin}/api/v1/openapi.json`);
  const { paths } = (await response.json()) as Description;
  return Object.entries(paths)
    .filter(([path, acts]) => 'get' in acts && !/\/auth\/|\/changes$|\/health\//.test(path))
    .map(([path]) => path.replaceAll(/\{\w+\}/g, (name) => (name === '{county}' ? '33' : journeyId)));
}

/** What a reader gets at every address, and when she looks for the youth; without the instants of the answer. */
async function everything(paths: string[]): Promise<Map<string, string>> {
  // As the relay does, which does not run here: how many wakes wait is one number for the whole installation.
  await api.store.pool.query('UPDATE wake SET sent = wanted');
  await collectPeople(api.store.pool, api.store.today());
  await collectOnRecord(api.store.pool, api.store.today());
  await countStalls(api.store.pool, api.store.today());
  const told = new Map<string, string>();
  for (const person of readers) {
    const me = await api.as(person);
    const ask = async (path: string, body?: unknown) => {
      const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
      const headers = { 'content-type': 'application/json' };
      const answer = await me.fetch(path, { ...sent, headers });
      const text = (await answer.text()).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant');
      told.set(`${person} ${path}`, `${answer.status} ${answer.headers.get('etag')} ${text}`);
    };
    for (const path of paths) await ask(path);
    for (const whose of ['own', 'shared', 'none', 'all']) await ask(`/api/v1/my-day?caseworker=${whose}`);
    await ask('/api/v1/journeys/search', { text: lastName });
  }
  return told;
}

describe('a report of concern', () => {
  it('changes nothing that anybody else can read, however late it is and whatever comes of it', async () => {
    const paths = await addresses();
    expect(paths.length).toBeGreaterThan(40);
    await everything(paths); // what a first reading makes is there from then on
    const before = await everything(paths);
    expect([...before.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(150);
    expect(before.get(`p-nav-1 /api/v1/journeys/${journeyId}`)).toContain(lastName);

    clock.at = new Date('2026-11-20T10:00:00Z');
    const report = { to: 'mun-3301', isUrgent: true, grounds: ['neglect'], family: 'told', observed: words };
    const sent = await maja.json<ConcernRecorded>('/api/v1/concern-reports', { journeyId, ...report });
    expect(sent.status).toBe(201);
    const { reportId } = sent.body;
    clock.at = new Date('2026-12-14T10:00:00Z');
    const run = { id: `restricted-record:${reportId}`, runId: 'r' };
    await new ProcessStore(api.store).catchUp(concernKind, reportId, run);
    const late = await everything(paths);
    const answer = { outcome: 'investigation', note: 'Hjemmebesøk' };
    await inger.json(`/api/v1/concern-reports/${reportId}/AnswerConcern`, answer, seen(1));
    const answered = await everything(paths);
    for (const after of [late, answered])
      for (const [asked, body] of before) expect([asked, after.get(asked)]).toEqual([asked, body]);
  }, 280_000);

  it('leaves no word in what is kept beside the texts, and no entry of who saw what under the youth', async () => {
    const { rows: tables } = await api.store.pool.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    expect(tables.map(({ name }) => name)).toContain('wake');
    for (const { name } of tables) {
      const { rows } = await api.store.pool.query(
        `SELECT FROM "${name}" t WHERE t::text ~ 'Blåmerker|Hjemmebesøk|neglect' LIMIT 1`,
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
    const { rows } = await api.store.pool.query(
      `SELECT FROM audit WHERE subject = $1 AND action ILIKE '%concern%' AND result = 'permitted'`,
      [journeyId],
    );
    expect(rows).toHaveLength(0);
    const { rows: wakes } = await api.store.pool.query<{ id: string; type: string }>(
      `SELECT workflow_id AS id, type FROM wake WHERE workflow_id LIKE 'restricted-record:%'`,
    );
    expect(wakes).toHaveLength(1);
    expect(JSON.stringify(wakes)).not.toMatch(/concern/i);
    expect(JSON.stringify(wakes)).not.toContain(journeyId);
  });
});
