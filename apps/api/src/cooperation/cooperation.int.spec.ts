import type {
  CooperationRecorded,
  Cooperations,
  CooperationToday,
  CooperationView,
  Me,
  Problem,
  Recorded,
} from '@samspor/contracts';
import type { CooperationAct } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { seen } from '../testing/youths.ts';

const clock = { at: new Date('2026-08-20T08:00:00Z'), now: () => clock.at }; // a Thursday

let api: RunningApi;
let geir: SignedIn;
let hilde: SignedIn;
let farid: SignedIn;
let nora: SignedIn;
let liv: SignedIn;
let eva: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  const ids = ['p-assiden-4', 'p-nav-7', 'p-assiden-2', 'p-assiden-1', 'p-ot33-3', 'p-greaker-3'];
  [geir, hilde, farid, nora, liv, eva] = (await Promise.all(ids.map((id) => api.as(id)))) as [
    ...[SignedIn, SignedIn, SignedIn, SignedIn, SignedIn, SignedIn],
  ];
});
afterAll(() => api.close());

const body = {
  ...{ partner: 'nav-3301', counterpart: 'p-nav-7', from: '2026-08-20', to: '2028-06-30', noticeMonths: 3 },
  ...{ aims: 'Flere fullfører', schoolPart: 'Rom', navPart: 'Tiltak' },
  counsellors: [{ person: 'p-assiden-2', school: ['monday', 'thursday'], nav: ['friday'] }],
};
const root = '/api/v1/cooperations';
let id = '';
const view = async (me: SignedIn = geir) => (await me.json<CooperationView>(`${root}/${id}`)).body;
const act = async <T = CooperationRecorded>(me: SignedIn, name: CooperationAct, said: object) =>
  me.json<T>(`${root}/${id}/acts/${name}`, said, seen((await view()).version));
const refused = async (more: object) => (await geir.json<Problem>(root, { ...body, ...more })).body;

describe('an agreement', () => {
  it('names only people whom the directory has there, on days that fit', async () => {
    const field = async (more: object) => (await refused(more)).fields?.map((one) => one.field);
    expect(await field({ partner: 'school-300014887' })).toEqual(['partner']);
    expect(await field({ partner: 'nav-9999' })).toEqual(['partner']);
    expect(await field({ counterpart: 'p-nav-1' })).toEqual(['counterpart']);
    const days = { school: ['monday'], nav: ['friday'] };
    expect(await field({ counsellors: [{ person: 'p-nav-1', ...days }] })).toEqual(['counsellors']);
    expect(await field({ counsellors: [{ person: 'p-assiden-2', ...days, nav: [] }] })).toEqual([
      'counsellors',
    ]);
    expect(await field({ schoolHead: 'p-assiden-4' })).toEqual(['schoolHead']);
    const overlap = [{ person: 'p-assiden-2', ...days, nav: ['monday'] }];
    expect((await refused({ counsellors: overlap })).rule).toBe('days-overlap');
    expect((await farid.json<Problem>(root, body)).status).toBe(400);
  });

  it('tells beside each field which words are of a pupil', async () => {
    await nora.json<Recorded>('/api/v1/journeys/opened', {
      ...{ firstName: 'Oddbjørg', lastName: 'Kvisvik', birthDate: '2009-05-06', municipality: '3301' },
      ...{ school: '300010377', on: '2026-08-20', via: 'school' },
    });
    const { fields } = await refused({ aims: 'Hjelpe Oddbjørg', navPart: 'Ring 98 12 34 56' });
    expect(fields?.map((one) => [one.field, one.code])).toEqual([
      ['aims', 'names-somebody'],
      ['navPart', 'names-somebody'],
    ]);
    expect(fields?.[0]?.message).toMatch(/«Oddbjørg»/);
  });

  it('is proposed by one, signed by the other, and seen by those whom it concerns', async () => {
    const { status, body: made } = await geir.json<CooperationRecorded>(root, body);
    expect(status).toBe(201);
    id = made.cooperationId;
    expect((await refused({})).rule).toBe('cooperation-stands');
    expect((await act<Problem>(farid, 'SignCooperation', { terms: 1 })).body.rule).toBe('not-your-role');
    expect((await act<Problem>(geir, 'GiveNotice', { lastDay: '2027-01-01', words: 'Nei' })).body.rule).toBe(
      'cooperation-not-in-force',
    );
    expect((await view(hilde)).maySign).toBe(true);
    expect((await act(hilde, 'SignCooperation', { terms: 1 })).status).toBe(200);
    expect(await view(farid)).toMatchObject({ inForce: true, holds: 1, leads: null, partner: null });
    for (const stranger of [nora, liv, eva])
      expect((await stranger.json<Problem>(`${root}/${id}`)).status).toBe(404);
    expect((await eva.json<Cooperations>(root)).body).toMatchObject({ cooperations: [] });
  });

  it('tells the counsellor where she is today, and nobody else', async () => {
    const today = async (me: SignedIn) => (await me.json<CooperationToday>(`${root}/today`)).body;
    expect(await today(farid)).toMatchObject({ place: 'school', agency: { id: 'school-300010377' } });
    expect(await today(geir)).toEqual({ place: null, agency: null, matters: [] });
  });

  it('is stale for who signs what was replaced meanwhile', async () => {
    const { version } = await view();
    const { partner: _, ...terms } = body;
    const changed = { ...terms, from: '2026-09-01', why: 'En dag til på Nav' };
    expect((await act(geir, 'ProposeVersion', changed)).status).toBe(200);
    const refuse = { terms: 2, words: 'Ikke nå' };
    const late = await hilde.json<Problem>(`${root}/${id}/acts/RefuseCooperation`, refuse, seen(version));
    expect([late.status, late.body.rule]).toEqual([409, 'stale']);
    expect((await act(hilde, 'RefuseCooperation', refuse)).status).toBe(200);
    expect((await view()).holds).toBe(1);
  });
});

describe('the steering group', () => {
  it('lets its members in, and has its minutes as a file', async () => {
    const people = ['p-assiden-4', 'p-nav-7', 'p-ot33-3'];
    const stranger = { people: [...people, 'p-greaker-3'] };
    expect((await act<Problem>(geir, 'AppointSteering', stranger)).body.fields?.[0]?.field).toBe('people');
    expect((await act(geir, 'AppointSteering', { people })).status).toBe(200);
    expect((await liv.json<Cooperations>(root)).body.cooperations).toHaveLength(1);
    await act(liv, 'RaiseSteeringItem', { words: 'Et rom' });
    await act(hilde, 'CallSteering', { meetsOn: '2026-08-20' });
    const decided = { item: 'i1', words: 'Skolen finner et rom', who: 'p-assiden-4', dueOn: '2026-08-25' };
    expect((await act<Problem>(liv, 'DecideSteering', decided)).body.rule).toBe('not-your-cooperation');
    expect((await act(hilde, 'DecideSteering', decided)).status).toBe(200);
    await act(hilde, 'HoldSteering', { present: ['school-head', 'nav-leader', 'county'] });
    expect((await view(liv)).steering.minutes).toMatchObject([{ decisions: [{ who: 'Geir Myhre' }] }]);
    const file = await fetch(`${api.origin}${root}/${id}/minutes/m1`, { headers: { cookie: liv.cookie } });
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect((await liv.json<Problem>(`${root}/${id}/minutes/m2`)).status).toBe(404);
    expect((await eva.json<Problem>(`${root}/${id}/minutes/m1`)).status).toBe(404);
  });

  it('is nothing to those whose role has no part in it', async () => {
    const police = await api.as('p-police-1');
    expect((await police.json<Problem>(root)).status).toBe(403);
    expect((await police.json<Me>('/api/v1/me')).body.can).not.toContain('cooperation');
  });
});
