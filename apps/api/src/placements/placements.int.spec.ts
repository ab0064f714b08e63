import { randomUUID } from 'node:crypto';
import { placementKind, ProcessStore, verify } from '@samspor/case-store';
import type {
  PlacementRecorded,
  PlacementRow,
  PlacementView,
  Problem,
  Recorded,
  WorkPlaceKept,
  WorkPlaceView,
  WorkTraining,
} from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };
const on = '2026-11-20';

let api: RunningApi;
let petter: SignedIn; // the municipality's work training coordinator
let samira: SignedIn; // NAV Drammen
let maja: SignedIn; // follow-up service, Buskerud
let ingrid: SignedIn; // follow-up service, Østfold
let astrid: SignedIn; // the educational-psychological service: the coordinator's own agency, another role
beforeAll(async () => {
  api = await runningApi({ clock });
  [petter, samira, maja, ingrid, astrid] = (await Promise.all(
    ['p-drammen-2', 'p-nav-1', 'p-ot33-1', 'p-ot31-1', 'p-drammen-1'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());

const park = {
  ...{ orgnr: '300010377', host: 'Drammen kommune, Park', kind: 'municipal', municipality: '3301' },
  ...{ seats: 2, work: 'Stell av parker', ageFrom: 16, contact: 'Ring driftsleder' },
};
const base = '/api/v1/work-training';

async function place(more: object = {}): Promise<string> {
  const { status, body } = await petter.json<WorkPlaceKept>(`${base}/places`, { ...park, ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.placeId;
}

/** A youth whom the county, the municipality and NAV follow. */
async function youth(): Promise<string> {
  const { journeyId } = await enrolled(maja);
  const step = async (name: string, fields: object) => {
    const { version } = (await maja.json<Recorded>(`/api/v1/journeys/${journeyId}`)).body;
    await maja.json(
      stepPath({ journeyId, version, events: [] }, name as never),
      { on, ...fields },
      seen(version),
    );
  };
  await step('RecordContact', { channel: 'phone' });
  const add = { type: 'AddNote', on, note: 'Vil jobbe ute' } as const;
  const acting = [
    { kind: 'person', id: 'p-drammen-2', agency: 'mun-3301', role: 'work-training-coordinator' },
    { kind: 'person', id: 'p-nav-1', agency: 'nav-3301', role: 'nav-caseworker' },
  ] as const;
  for (const by of acting) await api.store.record({ journeyId, command: add, by });
  return journeyId;
}

const plan = (journeyId: string, at: string, more: object = {}) => ({
  ...{ journeyId, place: at, from: on, to: '2027-02-19', hours: 30, allowance: 'individual-benefit' },
  ...{ mentor: 'Dag Driftsleder', workGoals: 'Møte hver dag', ...more },
});

async function planned(more: object = {}): Promise<{ id: string; journeyId: string; at: string }> {
  const [journeyId, at] = [await youth(), await place()];
  const { status, body } = await petter.json<PlacementRecorded>(
    `${base}/placements`,
    plan(journeyId, at, more),
  );
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { id: body.placementId, journeyId, at };
}

const view = async (me: SignedIn, id: string) =>
  (await me.json<PlacementView>(`${base}/placements/${id}`)).body;
async function act<T = PlacementRecorded>(me: SignedIn, id: string, name: string, fields: object = {}) {
  const { version } = await view(me, id);
  return me.json<T>(`${base}/placements/${id}/acts/${name}`, fields, seen(version));
}

async function running(more: object = {}) {
  const made = await planned(more);
  for (const party of ['youth', 'host', 'agency'])
    await act(petter, made.id, 'ApproveTerms', {
      ...{ terms: 1, party, way: 'meeting' },
      ...(party === 'youth' && (await view(petter, made.id)).isMinor && { approver: 'guardian' }),
    });
  return made;
}

describe('the register', () => {
  it('is kept by the own agency, seen in the county, and unknown in another', async () => {
    const placeId = await place();
    const body = async (me: SignedIn) => me.json<WorkPlaceView & Problem>(`${base}/places/${placeId}`);
    expect((await body(petter)).body).toMatchObject({ mine: true, taken: 0, host: park.host });
    expect((await body(samira)).body.mine).toBe(false);
    expect((await body(ingrid)).status).toBe(404);
    const off = await samira.json<Problem>(`${base}/places/${placeId}/off`, {}, seen(1));
    expect([off.status, off.body.rule]).toEqual([409, 'not-your-work-place']);
    expect((await astrid.json(`${base}`)).status).toBe(403);
  });

  it.each([
    [{ orgnr: '300010378' }, 'orgnr'],
    [{ seats: 0 }, 'seats'],
    [{ municipality: '9999' }, 'municipality'],
    [{ kind: 'shop' }, 'kind'],
    [{ work: ' ' }, 'work'],
  ])('is refused with %j, beside the field', async (wrong, field) => {
    const { status, body } = await petter.json<Problem>(`${base}/places`, { ...park, ...wrong });
    expect([status, body.fields?.map((one) => one.field)]).toEqual([400, [field]]);
  });
});

describe('a placement', () => {
  it('is planned once under its key, and stands on the board of who placed her', async () => {
    const [journeyId, at] = [await youth(), await place()];
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => petter.json<PlacementRecorded>(`${base}/placements`, plan(journeyId, at), headers);
    const first = await send();
    expect((await send()).body).toEqual(first.body);
    const { placements, places } = (await petter.json<WorkTraining>(base)).body;
    const { placementId } = first.body;
    expect(placements.filter((one) => one.placementId === placementId)).toMatchObject([
      { journeyId, state: 'planned', matter: 'agreement', host: park.host },
    ]);
    expect(places.find(({ placeId }) => placeId === at)).toMatchObject({ seats: 2, taken: 1 });
  });

  it('is known to who takes part, read by who follows it up, and nothing to anybody else', async () => {
    const { id, journeyId } = await running();
    await act(petter, id, 'HoldVisit', { on, note: 'Hemmelig fra besøket' });
    expect((await view(petter, id)).visits).toMatchObject([{ note: 'Hemmelig fra besøket' }]);
    const others = await view(maja, id);
    expect(others).toMatchObject({ follows: false, state: 'running', host: park.host, visits: [] });
    expect(JSON.stringify(others)).not.toMatch(/Hemmelig|Dag Driftsleder|Møte hver|individual-benefit/);
    const { body: rows } = await maja.json<PlacementRow[]>(`${base}/youth/${journeyId}`);
    expect(rows).toMatchObject([{ placementId: id, state: 'running', matter: null }]);
    const journey = await maja.json(`/api/v1/journeys/${journeyId}`);
    expect(JSON.stringify(journey.body)).not.toMatch(/Hemmelig|Driftsleder|Møte hver/);
    const refused = await act<Problem>(maja, id, 'HoldVisit', { on, note: 'x' });
    expect([refused.status, refused.body.rule]).toEqual([409, 'not-your-placement']);
    const outside = await ingrid.json<Problem>(`${base}/placements/${id}`);
    const unknown = await ingrid.json<Problem>(`${base}/placements/${randomUUID()}`);
    expect([outside.status, outside.body.rule]).toEqual([404, 'not-found']);
    expect(outside.body).toEqual(unknown.body);
    expect((await ingrid.json(`${base}/youth/${journeyId}`)).status).toBe(404);
  });

  it('is followed up by its partner as well, who does not approve for the one that placed her', async () => {
    const { id } = await running({ partner: 'nav-3301' });
    expect((await act(samira, id, 'HoldVisit', { on, note: 'Bra' })).status).toBe(200);
    expect((await view(samira, id)).terms[0]?.mentor).toBe('Dag Driftsleder');
    const why = 'Skole';
    const { journeyId: _, place: _at, ...terms } = plan('', '', { hours: 20, why });
    expect((await act(samira, id, 'ProposeTerms', terms)).status).toBe(200);
    const forOthers = await act<Problem>(samira, id, 'ApproveTerms', {
      terms: 2,
      party: 'agency',
      way: 'phone',
    });
    expect([forOthers.status, forOthers.body.rule]).toEqual([409, 'not-your-placement']);
    expect(await view(samira, id)).toMatchObject({
      inForce: 1,
      terms: [{ terms: 2, hours: 20, why }, { terms: 1 }],
    });
  });

  it('tells whom the agency takes part with no more only as a host to be told', async () => {
    const { id, journeyId } = await running();
    const { version } = (await maja.json<Recorded>(`/api/v1/journeys/${journeyId}`)).body;
    await maja.json(
      stepPath({ journeyId, version, events: [] }, 'EndAgencyPart'),
      { on, agency: 'mun-3301' },
      seen(version),
    );
    await new ProcessStore(api.store).catchUp(placementKind, id, { id: `placement:${id}`, runId: 'r' });
    const left = await view(petter, id);
    expect(left).toMatchObject({
      name: null,
      journeyId: null,
      state: 'ended',
      matters: [{ matter: 'tell-host' }],
    });
    expect(JSON.stringify(left)).not.toMatch(/Driftsleder|Møte hver/);
    expect((await act(petter, id, 'HoldVisit', { on, note: 'x' })).status).toBe(404);
    expect((await act(petter, id, 'TellHost')).status).toBe(200);
    expect((await view(petter, id)).state).toBe('closed');
  });

  it('is refused with what is wrong beside the field, and with a rule in words', async () => {
    const { id } = await planned();
    const wrong = await act<Problem>(petter, id, 'ProposeTerms', { from: 'i morgen', hours: 50 });
    expect(wrong.status).toBe(400);
    expect(wrong.body.fields?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['from', 'hours', 'why']),
    );
    const early = await act<Problem>(petter, id, 'HoldVisit', { on, note: 'x' });
    expect([early.status, early.body.rule]).toEqual([409, 'placement-not-running']);
    expect((await act(petter, id, 'Dance')).status).toBe(404);
  });
});

it('stands in read models that verify', async () => {
  expect((await verify(api.store.pool)).differences).toEqual([]);
});
