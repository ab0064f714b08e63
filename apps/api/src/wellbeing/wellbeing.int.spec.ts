import { randomUUID } from 'node:crypto';
import type {
  JourneyView,
  MyDay,
  Problem,
  Recorded,
  WellbeingDesk,
  WellbeingRecorded,
  WellbeingView,
} from '@samspor/contracts';
import { ProcessStore, verify, wellbeingKind, wellbeingStreamOf } from '@samspor/case-store';
import type { WellbeingDeed } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { seen } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };
const on = '2026-11-20';

let api: RunningApi;
let mette: SignedIn;
let lone: SignedIn;
let soren: SignedIn;
let turid: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [mette, lone, soren, turid] = (await Promise.all(
    ['p-aalborg-1', 'p-aalborg-2', 'p-aalborg-3', 'p-assiden-3'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());

/** A child whom the wellbeing person has met. */
async function child(): Promise<string> {
  const lastName = `Barn ${randomUUID().replace(/[^a-z]/g, '')}`;
  const who = { firstName: 'Asta', lastName, birthDate: '2014-05-06', on, via: 'school' };
  const { status, body } = await lone.json<Recorded>('/api/v1/journeys/opened', who);
  if (status !== 201) throw new Error(`Not opened: ${JSON.stringify(body)}`);
  return body.journeyId;
}

const act = <T = WellbeingRecorded>(
  me: SignedIn,
  journeyId: string,
  deed: WellbeingDeed,
  body: object,
  version = 0,
) => me.json<T>(`/api/v1/wellbeing/${journeyId}/${deed}`, { on, ...body }, seen(version));
const viewOf = async (journeyId: string) =>
  (await lone.json<WellbeingView>(`/api/v1/wellbeing/${journeyId}`)).body;
const desk = async (me: SignedIn) => (await me.json<WellbeingDesk>('/api/v1/wellbeing')).body;

describe('the log', () => {
  it('is recorded once under its key, and read by the wellbeing person alone', async () => {
    const journeyId = await child();
    const headers = { ...seen(0), 'idempotency-key': randomUUID() };
    const body = { on, work: ['fetched', 'talk-absence'], note: 'Hentet 07.40' };
    const send = () =>
      lone.json<WellbeingRecorded>(`/api/v1/wellbeing/${journeyId}/LogWellbeing`, body, headers);
    expect(await send()).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await send()).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await viewOf(journeyId)).log).toMatchObject([
      { work: ['fetched', 'talk-absence'], note: 'Hentet 07.40', by: 'Lone Vestergaard' },
    ]);
    for (const me of [mette, soren, turid])
      expect((await me.json<Problem>(`/api/v1/wellbeing/${journeyId}`)).status).toBe(403);
    const { body: page } = await mette.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
    expect(JSON.stringify(page)).not.toMatch(/07\.40|Wellbeing|fetched/);
    const day = (await mette.json<MyDay>('/api/v1/my-day?caseworker=all')).body;
    expect(JSON.stringify(day)).not.toMatch(/07\.40|fetched/);
    const { rows } = await api.store.pool.query<{ data: object }>(
      `SELECT data FROM event WHERE type = 'WellbeingLogged' AND data->>'journeyId' = $1`,
      [journeyId],
    );
    expect(JSON.stringify(rows)).not.toMatch(/07\.40/);
  });

  it('is refused about a child whom the agency does not follow, in the words of one whom nobody has', async () => {
    const norwegian = await turid.json<Recorded>('/api/v1/journeys/opened', {
      ...{ firstName: 'Ida', lastName: 'Fremstad', birthDate: '2009-05-06', municipality: '3301' },
      ...{ school: '300010377', on, via: 'school' },
    });
    const other = await act<Problem>(lone, norwegian.body.journeyId, 'LogWellbeing', { work: ['parents'] });
    const nobody = await act<Problem>(lone, randomUUID(), 'LogWellbeing', { work: ['parents'] });
    expect([other.status, other.body.rule]).toEqual([404, 'not-found']);
    expect(nobody).toEqual(other);
  });

  it.each([[{ work: [] }], [{ work: ['rus'] }], [{}]])('is refused with %j', async (body) => {
    const { status, body: problem } = await act<Problem>(lone, await child(), 'LogWellbeing', body);
    expect([status, problem.fields?.[0]?.field]).toEqual([400, 'work']);
  });
});

describe('what is planned', () => {
  it('stands in the day until it is done, comes back, and is marked when it is left out', async () => {
    const journeyId = await child();
    await act(lone, journeyId, 'PlanWellbeing', { work: 'fetched', dueOn: on, rhythm: 'daily' });
    const mine = async () => (await desk(lone)).waits.filter((one) => one.journeyId === journeyId);
    expect(await mine()).toMatchObject([{ matter: 'plan', work: 'fetched', dueOn: on }]);
    await act(lone, journeyId, 'DoPlanned', { plan: 'p1' }, 2);
    expect(await mine()).toMatchObject([{ dueOn: '2026-11-23' }]);
    expect((await viewOf(journeyId)).log).toMatchObject([{ work: ['fetched'] }]);
    clock.at = new Date('2026-11-24T00:00:10Z');
    const run = { id: 'wellbeing:x', runId: 'r' };
    const streamId = wellbeingStreamOf('dk-aalborg', journeyId);
    const caught = await new ProcessStore(api.store).catchUp(wellbeingKind, streamId, run);
    clock.at = new Date('2026-11-20T10:00:00Z');
    expect(caught.events).toEqual(['WellbeingDuePassed']);
    expect(await mine()).toMatchObject([{ dueOn: '2026-11-23' }]);
    const late = await act<Problem>(lone, journeyId, 'DoPlanned', { plan: 'p1' }, 2);
    expect([late.status, late.body.rule]).toEqual([409, 'stale']);
  });
});

describe('the family group’s contact', () => {
  it('reads the question, not the log, and links to the case’s own adviser', async () => {
    const journeyId = await child();
    await act(lone, journeyId, 'LogWellbeing', { work: ['home-visit'], note: 'Hjemme hos mor' });
    await act(lone, journeyId, 'AskFamilyGroup', { question: 'Hvem har saken?' }, 2);
    const shown = await desk(soren);
    expect(shown).toMatchObject({ shows: 'questions', waits: [], last: [] });
    const asked = shown.questions.find((one) => one.journeyId === journeyId);
    expect(asked).toMatchObject({
      question: 'Hvem har saken?',
      by: 'Lone Vestergaard',
      answerBy: '2026-11-25',
    });
    expect(JSON.stringify(shown)).not.toMatch(/Hjemme hos mor|home-visit/);
    const answer = { ask: 'q1', adviser: 'Rådgiver Holst, tlf. 99' };
    expect((await act<Problem>(lone, journeyId, 'LinkAdviser', answer, 3)).body.rule).toBe('not-your-role');
    expect((await act<Problem>(soren, journeyId, 'LogWellbeing', { work: ['parents'] }, 3)).body.rule).toBe(
      'not-your-role',
    );
    expect((await act(soren, journeyId, 'LinkAdviser', answer, 3)).status).toBe(200);
    expect((await viewOf(journeyId)).asks).toMatchObject([
      { isAnswered: true, adviser: 'Rådgiver Holst, tlf. 99' },
    ]);
    expect((await desk(soren)).questions.filter((one) => one.journeyId === journeyId)).toEqual([]);
  });
});

describe('the record', () => {
  it('is what the read models say', async () => {
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });
});
