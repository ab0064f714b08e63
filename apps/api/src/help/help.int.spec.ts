import { randomUUID } from 'node:crypto';
import type {
  FigureList,
  HelpDesk,
  HelpRecorded,
  JourneyView,
  MyDay,
  Problem,
  PupilHelpView,
  Recorded,
  SchoolFigures,
} from '@samspor/contracts';
import { helpKind, helpStreamOf, ProcessStore, verify } from '@samspor/case-store';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath, workflow } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };
const on = '2026-11-20';

let api: RunningApi;
let turid: SignedIn;
let farid: SignedIn;
let nora: SignedIn;
let geir: SignedIn;
let maja: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [turid, farid, nora, geir, maja] = (await Promise.all(
    ['p-assiden-3', 'p-assiden-2', 'p-assiden-1', 'p-assiden-4', 'p-ot33-1'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());

/** A pupil whom the social consultant meets, at her own school. */
async function pupil(me: SignedIn = turid): Promise<string> {
  const lastName = `Elev ${randomUUID().replace(/[^a-z]/g, '')}`;
  const youth = {
    firstName: 'Ada',
    lastName,
    birthDate: '2009-05-06',
    municipality: '3301',
    school: '300010377',
  };
  const { status, body } = await me.json<Recorded>('/api/v1/journeys/opened', {
    ...youth,
    on,
    via: 'school',
  });
  if (status !== 201) throw new Error(`Not opened: ${JSON.stringify(body)}`);
  return body.journeyId;
}

const act = <T = HelpRecorded>(me: SignedIn, journeyId: string, deed: string, body: object, version = 0) =>
  me.json<T>(`/api/v1/help/${journeyId}/${deed}`, { on, ...body }, seen(version));
const helpOf = async (me: SignedIn, journeyId: string) =>
  (await me.json<PupilHelpView>(`/api/v1/help/${journeyId}`)).body;
const ruling = {
  basis: 'stl-18',
  outcome: 'granted',
  inPlan: 'no',
  reference: '2026/118',
  amount: '7 300 kr',
};

describe('a walk-in', () => {
  it('is recorded once under its key, and read by the social consultant alone', async () => {
    const journeyId = await pupil();
    const headers = { ...seen(0), 'idempotency-key': randomUUID() };
    const send = () =>
      turid.json<HelpRecorded>(
        `/api/v1/help/${journeyId}/WalkIn`,
        { on, help: ['talk', 'forms'], note: 'Hemmelig' },
        headers,
      );
    expect(await send()).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await send()).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await helpOf(turid, journeyId)).visits).toMatchObject([
      { help: ['talk', 'forms'], note: 'Hemmelig' },
    ]);
    expect((await helpOf(farid, journeyId)).visits).toEqual([]);
    for (const me of [nora, geir]) {
      const { status } = await me.json<Problem>(`/api/v1/help/${journeyId}`);
      expect(status).toBe(403);
      const { body } = await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
      expect(JSON.stringify(body)).not.toMatch(/Hemmelig|WalkedIn|forms/);
    }
  });

  it('is refused about a youth whom the school does not follow, in the words of one whom nobody has', async () => {
    const { journeyId } = await enrolled(maja, { school: undefined });
    const other = await act<Problem>(turid, journeyId, 'WalkIn', { help: ['talk'] });
    const nobody = await act<Problem>(turid, randomUUID(), 'WalkIn', { help: ['talk'] });
    expect([other.status, other.body.rule]).toEqual([404, 'not-found']);
    expect(nobody).toEqual(other);
  });

  it.each([[{ help: [] }], [{ help: ['talk', 'talk'] }], [{ help: ['rus'] }], [{ help: 'talk' }], [{}]])(
    'is refused with %j',
    async (body) => {
      const { status, body: problem } = await act<Problem>(turid, await pupil(), 'WalkIn', body);
      expect([status, problem.fields?.[0]?.field]).toEqual([400, 'help']);
    },
  );

  it('is contact with a youth whom the county seeks', async () => {
    const { journeyId } = await enrolled(maja, { school: '300010377' });
    await api.store.catchUp(journeyId, workflow);
    await act(turid, journeyId, 'WalkIn', { help: ['talk'] });
    const { body } = await maja.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
    expect(body.phase).toBe('following-up');
    expect(body.timeline[0]).toMatchObject({ type: 'ContactMade', by: { name: 'Turid Skogly' } });
  });
});

describe('a decision under the social services act', () => {
  it('is hidden from everybody else, from timeline, work list and county, unless it is of the plan', async () => {
    const { journeyId } = await enrolled(maja, { school: '300010377' });
    const before = (await maja.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
    expect((await act(turid, journeyId, 'MakeRuling', ruling)).status).toBe(200);
    const secret = /7 300|2026\/118|Ruling|stl-18|vedtak/i;
    for (const me of [maja, nora, farid]) {
      const view = (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
      expect([view.version, view.deadlines]).toEqual([before.version, before.deadlines]);
      expect(JSON.stringify(view.timeline)).not.toMatch(secret);
      const day = (await me.json<MyDay>('/api/v1/my-day?caseworker=all')).body;
      expect(JSON.stringify(day)).not.toMatch(secret);
    }
    await act(turid, journeyId, 'MakeRuling', { ...ruling, inPlan: 'yes' }, 2);
    const view = (await maja.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
    expect(view.timeline[0]).toMatchObject({ type: 'RulingNoted', data: {}, texts: {} });
    expect(JSON.stringify(view)).not.toMatch(/7 300|2026\/118|stl-18/);
  });

  it('is no school’s and no counsellor’s to make', async () => {
    const journeyId = await pupil();
    expect((await act<Problem>(farid, journeyId, 'MakeRuling', ruling)).body.rule).toBe('not-your-role');
    for (const me of [nora, geir])
      expect((await act<Problem>(me, journeyId, 'MakeRuling', ruling)).status).toBe(403);
  });

  it('waits with the social consultant until notified, then three weeks, and is final by itself', async () => {
    const journeyId = await pupil();
    await act(turid, journeyId, 'MakeRuling', ruling);
    expect((await helpOf(turid, journeyId)).matters).toEqual([
      { matter: 'notify-ruling', item: 'r1', dueOn: '2026-11-25' },
    ]);
    await act(turid, journeyId, 'NotifyRuling', { ruling: 'r1' }, 2);
    expect((await helpOf(turid, journeyId)).rulings[0]).toMatchObject({
      appealUntil: '2026-12-11',
      state: 'notified',
    });
    const streamId = helpStreamOf('school-300010377', 'social', journeyId);
    const run = { id: 'pupil-help:x', runId: 'r' };
    clock.at = new Date('2026-12-11T23:00:10Z');
    const caught = await new ProcessStore(api.store).catchUp(helpKind, streamId, run);
    clock.at = new Date('2026-11-20T10:00:00Z');
    expect(caught).toEqual({ events: ['AppealPeriodEnded'], wakeAt: null });
    const desk = (await turid.json<HelpDesk>('/api/v1/help')).body;
    expect(desk.matters.filter((one) => one.journeyId === journeyId)).toEqual([]);
  });

  it('changed by two at once is refused to the second, who is told', async () => {
    const journeyId = await pupil();
    await act(turid, journeyId, 'MakeRuling', ruling);
    await act(turid, journeyId, 'NotifyRuling', { ruling: 'r1' }, 2);
    const late = await act<Problem>(turid, journeyId, 'NotifyRuling', { ruling: 'r1' }, 2);
    expect([late.status, late.body.rule]).toEqual([409, 'stale']);
    expect((await act(turid, journeyId, 'WalkIn', { help: ['talk'] }, 2)).status).toBe(200);
  });
});

describe('figures', () => {
  it('are each the length of its list, and small ones are hidden from leaders', async () => {
    const journeyId = await pupil();
    await act(turid, journeyId, 'WalkIn', { help: ['housing-support'] });
    const { figures, mine } = (await turid.json<SchoolFigures>('/api/v1/help/figures')).body;
    expect(mine).toBe('school-300010377');
    for (const { figure, total } of figures) {
      const query = new URLSearchParams({ figure, schoolYear: '2026/27' });
      const list = (await turid.json<FigureList>(`/api/v1/help/figures/list?${query.toString()}`)).body;
      expect([figure, list.pupils.length + list.left]).toEqual([figure, total]);
    }
    const housing = figures.find(({ figure }) => figure === 'help:housing-support');
    expect(housing).toMatchObject({ total: 1, counts: [1] });
    const told = (await geir.json<SchoolFigures>('/api/v1/help/figures')).body;
    expect(told.mine).toBeNull();
    expect(told.figures.find(({ figure }) => figure === 'help:housing-support')).toEqual({
      figure: 'help:housing-support',
      counts: [null],
      total: null,
    });
    const closed = await geir.json<Problem>('/api/v1/help/figures/list?figure=cases&schoolYear=2026%2F27');
    expect(closed.status).toBe(403);
  });

  it('count services by kind, and advice by topic about nobody', async () => {
    const journeyId = await pupil(farid);
    const path = stepPath({ journeyId, version: 2, events: [] }, 'StartService');
    const service = { kind: 'work-practice', evaluateOn: '2027-01-15', goal: 'Praksis', on };
    expect((await farid.json(path, service, seen(2))).status).toBe(200);
    const { figures } = (await farid.json<SchoolFigures>('/api/v1/help/figures')).body;
    expect(figures.find(({ figure }) => figure === 'service:work-practice')?.total).toBe(1);
    expect((await turid.json('/api/v1/help/advice', { on, topic: 'family' })).status).toBe(201);
    expect((await turid.json<SchoolFigures>('/api/v1/help/figures')).body.advice).toEqual([
      { topic: 'family', counts: [1], total: 1 },
    ]);
    const named = await turid.json<Problem>('/api/v1/help/advice', { on, topic: 'family', note: 'Om Ada' });
    expect(named.status).toBe(400);
  });
});

describe('the record', () => {
  it('is what the read models say', async () => {
    const { differences } = await verify(api.store.pool);
    expect(differences).toEqual([]);
  });
});
