import { randomUUID } from 'node:crypto';
import { MeetingStore, verify } from '@samspor/case-store';
import type {
  Choices,
  CommitteeOutlook,
  CommitteesSetup,
  CourseView,
  Problem,
  SetupDecided,
  TemplatesSetup,
} from '@samspor/contracts';
import { baseCommitteeOf, type TemplateHistory } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const path = '/api/v1/setup/committees';
const known = baseCommitteeOf('nav-3301');
if (!known) throw new Error('no committee');
const { id: _, ...base } = known;
const fridays = { ...base, weekday: 5, hour: 13, place: 'Papirbredden' };

let api: RunningApi;
let yusuf: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  yusuf = await seated('ot-33');
  await new MeetingStore(api.store).call('nav-3301', { id: 'committee:nav-3301', runId: 'r' });
});
afterAll(() => api.close());

/** The administrator of two counties in the seat of one. */
async function seated(agency: string): Promise<SignedIn> {
  const me = await api.as('p-ot31-4');
  await send(me, '/api/v1/me/seat', { agency, role: 'administrator' }, { method: 'PUT' });
  return me;
}

async function send(
  me: SignedIn,
  to: string,
  body: unknown,
  { method = 'POST', seen, key = randomUUID() }: { method?: string; seen?: number; key?: string } = {},
) {
  const headers = {
    'content-type': 'application/json',
    origin: api.origin,
    'idempotency-key': key,
    ...(seen !== undefined && { 'if-match': `"${seen}"` }),
  };
  const answer = await me.fetch(to, { method, body: JSON.stringify(body), headers });
  const said: unknown = answer.status === 204 ? null : await answer.json();
  return {
    status: answer.status,
    body: said as SetupDecided & CommitteeOutlook & Problem & { runId: string },
  };
}
const put = (body: unknown, seen: number, at = 'nav-3301') =>
  send(yusuf, `${path}/${at}`, body, { method: 'PUT', seen });
const faults = ({ body }: { body: Problem }) => body.fields?.map(({ field, code }) => `${field} ${code}`);

describe('the courses in the set-up', () => {
  const at = '/api/v1/setup/templates';
  const decide = (plan: unknown, seen: number, name = 'klart-jeg-kan') =>
    send(yusuf, `${at}/${name}`, { from: '2027-01-01', plan }, { method: 'PUT', seen });

  it('build runs from a day on; a run that was planned keeps what it began with', async () => {
    const berit = await api.as('p-nav-3');
    const planned = async (from: string) => {
      const body = {
        ...{ template: 'klart-jeg-kan', from, weekdays: [2, 4], seats: 8, hour: 10 },
        ...{ place: 'Ungteam', leader: 'p-nav-3' },
      };
      const { body: run } = await send(berit, '/api/v1/courses', body);
      return run.runId;
    };
    const built = async (runId: string) => {
      const { body } = await berit.json<CourseView>(`/api/v1/courses/${runId}`);
      return [body.built.sessions.length, body.sessions.length, body.followUps.length];
    };
    const before = await planned('2027-02-02');
    const { templates } = (await yusuf.json<TemplatesSetup>(at)).body;
    expect(templates[0]).toMatchObject({ id: 'klart-jeg-kan', version: 0, runs: 1, decisions: [] });
    const plan = {
      ...templates[0]?.base,
      followUpMonths: null,
      sessions: templates[0]?.base.sessions.slice(3),
    };
    expect((await decide(plan, 0)).body).toEqual({ version: 1, from: '2027-01-01' });
    expect(await built(before)).toEqual([8, 8, 1]);
    expect(await built(await planned('2027-02-02'))).toEqual([5, 5, 0]);
    expect(await built(await planned('2026-12-01'))).toEqual([8, 8, 1]);
    const [after] = (await yusuf.json<TemplatesSetup>(at)).body.templates;
    expect(after).toMatchObject({ version: 1, runs: 3, decisions: [{ by: { name: 'Yusuf Haldorsen' } }] });
    const offered = (await berit.json<TemplateHistory[]>('/api/v1/courses/templates')).body;
    expect(offered.map(({ decided }) => decided.length)).toEqual([1, 0, 0, 0]);
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });

  it('are refused with every field that cannot stand, and to others', async () => {
    const wrong = await decide({ seats: 0 }, 1);
    expect([wrong.status, faults(wrong)?.[0]]).toEqual([400, 'plan.sessions missing']);
    expect((await decide({}, 1, 'kokkekurs')).status).toBe(404);
    expect((await (await api.as('p-nav-3')).json(at)).status).toBe(403);
  });
});

describe('the committees in the set-up', () => {
  it('are the county’s own, with their next meetings and the seats there are', async () => {
    const { body } = await yusuf.json<CommitteesSetup>(path);
    expect(body).toMatchObject({ earliest: '2026-11-17', today: '2026-11-16' });
    expect(body.committees).toMatchObject([{ id: 'nav-3301', version: 0, base, decisions: [] }]);
    expect(body.committees[0]?.ahead[0]).toEqual({ meetsOn: '2026-11-24', isCalled: true });
    expect(body.seats).toContainEqual({
      agency: { id: 'mun-3301', name: 'Drammen kommune' },
      role: 'ppt',
      people: ['Astrid Holmen'],
    });
  });

  it('are previewed without anything being decided', async () => {
    const { status, body } = await send(yusuf, `${path}/nav-3301/preview`, {
      from: '2026-12-01',
      sits: fridays,
    });
    expect(status).toBe(200);
    expect(body.after.map(({ meetsOn }) => meetsOn)).toEqual([
      '2026-11-24',
      '2026-12-04',
      '2026-12-11',
      '2026-12-18',
    ]);
    expect(body.cases).toEqual({ count: 0, before: '2026-11-24', after: '2026-11-24' });
    expect((await yusuf.json<CommitteesSetup>(path)).body.committees[0]?.version).toBe(0);
  });

  it('are decided from a day to come, told with who did it, and known to the other pages', async () => {
    expect((await put({ from: '2026-11-25', sits: fridays }, 0)).body).toEqual({
      version: 1,
      from: '2026-11-25',
    });
    const { body } = await yusuf.json<CommitteesSetup>(path);
    expect(body.committees[0]).toMatchObject({
      version: 1,
      decisions: [{ from: '2026-11-25', content: fridays, by: { name: 'Yusuf Haldorsen' } }],
    });
    clock.at = new Date('2026-11-24T10:00:00Z');
    const maja = await api.as('p-ot33-1');
    const { committees } = (await maja.json<Choices>('/api/v1/choices')).body;
    expect(committees.find(({ id }) => id === 'nav-3301')?.comesUp).toBe('2026-11-27');
    const { rows } = await api.store.pool.query(
      `SELECT actor, role FROM audit WHERE action = 'SetCommittee'`,
    );
    expect(rows).toEqual([{ actor: 'p-ot31-4', role: 'administrator' }]);
  });

  it('are refused with every field that cannot stand, and where nobody has the role', async () => {
    const wrong = await put({ from: 'soon', sits: { ...fridays, hour: 3, quorum: 9 } }, 1);
    expect([wrong.status, faults(wrong)]).toEqual([400, ['from not-a-date', 'sits.hour out-of-range']]);
    expect(faults(await put({ from: '2026-12-01', sits: { ...fridays, quorum: 9 } }, 1))).toEqual([
      'sits.quorum out-of-range',
    ]);
    const members = [...base.members, { agency: 'nav-3301', role: 'ppt' }];
    expect(faults(await put({ from: '2026-12-01', sits: { ...fridays, members } }, 1))).toEqual([
      'sits.members.6 not-held',
    ]);
    for (const body of [null, [], 'x', { from: '2026-12-01' }]) expect((await put(body, 1)).status).toBe(400);
  });

  it('tell a stale page, and are nobody else’s', async () => {
    const body = { from: '2026-12-01', sits: fridays };
    expect((await put(body, 0)).body.rule).toBe('stale');
    expect((await put(body, 0, 'mun-3105')).status).toBe(404);
    expect((await put(body, 0, 'nobody')).status).toBe(404);
    const liv = await api.as('p-ot33-3');
    expect((await liv.json(path)).status).toBe(403);
    expect((await send(liv, `${path}/nav-3301`, body, { method: 'PUT', seen: 1 })).status).toBe(403);
  });
});
