import { randomUUID } from 'node:crypto';
import type {
  HandoverChoices,
  HandoverRecorded,
  Handovers,
  HandoverView,
  JourneyView,
  Problem,
  Recorded,
} from '@samspor/contracts';
import { collectPeople, handoverKind, ProcessStore, verify } from '@samspor/case-store';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath, workflow } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let maja: SignedIn;
let samira: SignedIn;
let jon: SignedIn;
let astrid: SignedIn;
let nora: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, samira, jon, astrid, nora] = (await Promise.all(
    ['p-ot33-1', 'p-nav-1', 'p-nav-2', 'p-drammen-1', 'p-assiden-1'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());
beforeEach(() => {
  clock.at = new Date('2026-11-20T10:00:00Z');
});

const asking = {
  ...{ to: 'nav-3301', wants: 'responsible', basis: 'consent', urgency: 'ordinary' },
  ...{ question: 'Kan dere ta over?', summary: 'Hemmelig sammendrag' },
};

interface Asked extends Recorded {
  handoverId: string;
}

/** A youth of Drammen, referred by the county's follow-up service. */
async function asked(more: object = {}, about: object = {}): Promise<Asked> {
  const youth = await enrolled(maja, about);
  const { status, body } = await maja.json<HandoverRecorded>(
    '/api/v1/handovers',
    { journeyId: youth.journeyId, ...asking, ...more },
    seen(youth.version),
  );
  if (status !== 201) throw new Error(`Not referred: ${JSON.stringify(body)}`);
  return { ...youth, handoverId: body.handoverId };
}

const viewOf = async (me: SignedIn, id: string) => me.json<HandoverView>(`/api/v1/handovers/${id}`);
const act = <T = HandoverRecorded>(me: SignedIn, id: string, name: string, body: object, version = 1) =>
  me.json<T>(`/api/v1/handovers/${id}/${name}`, body, seen(version));
const listsOf = async (me: SignedIn) => (await me.json<Handovers>('/api/v1/handovers')).body;
const waitsFor = async (me: SignedIn, id: string) =>
  (await listsOf(me)).inbox.some(({ handoverId }) => handoverId === id);
const journeyOf = async (me: SignedIn, journeyId: string) =>
  me.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
const timePasses = (id: string) =>
  new ProcessStore(api.store).catchUp(handoverKind, id, { id: `handover:${id}`, runId: 'r' });

describe('a referral', () => {
  it('shows the receiver what it tells, and nothing of the journey; a third agency nothing at all', async () => {
    const { journeyId, handoverId } = await asked();
    const { body } = await viewOf(samira, handoverId);
    expect(body).toMatchObject({
      question: 'Kan dere ta over?',
      summary: 'Hemmelig sammendrag',
      journeyId: null,
    });
    expect(body.acts).toEqual(['Accept', 'Return', 'PassOn']);
    expect((await journeyOf(samira, journeyId)).status).toBe(404);
    expect(await waitsFor(samira, handoverId)).toBe(true);
    expect(await waitsFor(astrid, handoverId)).toBe(false);
    const unknown = await viewOf(astrid, randomUUID());
    for (const me of [astrid, nora]) {
      const refused = await viewOf(me, handoverId);
      expect([refused.status, refused.body]).toEqual([404, unknown.body]);
      const tried = await act<Problem>(me, handoverId, 'Accept', {});
      expect([tried.status, tried.body.rule]).toEqual([404, 'not-found']);
    }
  });

  it('is given once under its key, and once to each agency', async () => {
    const youth = await enrolled(maja);
    const headers = { ...seen(youth.version), 'idempotency-key': randomUUID() };
    const send = (more: Record<string, string> = headers) =>
      maja.json<HandoverRecorded & Problem>(
        '/api/v1/handovers',
        { journeyId: youth.journeyId, ...asking },
        more,
      );
    const first = await send();
    expect(await send()).toMatchObject({ status: 201, body: first.body });
    const now = (await journeyOf(maja, youth.journeyId)).body.version;
    expect((await send(seen(now))).body.rule).toBe('handover-waits');
    expect((await send(seen(youth.version))).body.rule).toBe('stale');
  });

  it('offers the agencies of the county, and says which take part', async () => {
    const { journeyId } = await enrolled(maja);
    const { body } = await maja.json<HandoverChoices>(`/api/v1/handovers/choices/${journeyId}`);
    expect(body.agencies.map(({ id }) => id)).toEqual(['nav-3301', 'school-300010377', 'mun-3301']);
    expect(body.answerBy).toEqual({ ordinary: '2026-11-27', urgent: '2026-11-23' });
    expect((await nora.json(`/api/v1/handovers/choices/${journeyId}`)).status).toBe(404);
  });

  it('is refused in words where a field is missing or no code', async () => {
    const { journeyId, version } = await enrolled(maja);
    const send = (more: object) =>
      maja.json<Problem>('/api/v1/handovers', { journeyId, ...asking, ...more }, seen(version));
    expect((await send({ question: ' ' })).body.fields?.[0]?.field).toBe('question');
    expect((await send({ to: 'nav-9999' })).body.fields?.[0]?.field).toBe('to');
    expect((await send({ to: 'mun-3105' })).body.rule).toBe('agency-elsewhere');
    expect((await send({ answerBy: '2026-11-20' })).body.rule).toBe('answer-day');
  });
});

describe('a strictly protected youth', () => {
  it('is referred without a word of who has her: her school and county would tell where she is', async () => {
    const { handoverId } = await asked({}, { protection: 'STRENGT_FORTROLIG' });
    const shown = JSON.stringify([
      (await viewOf(samira, handoverId)).body,
      (await listsOf(samira)).inbox.find((one) => one.handoverId === handoverId),
    ]);
    expect(shown).toContain('Skjermet etat');
    expect(shown).not.toMatch(/Buskerud|ot-33|Maja/);
    expect((await viewOf(maja, handoverId)).body.asker).toBe('Maja Kvernberg');
  });
});

describe('accepting', () => {
  it('opens the journey, makes the accepter contact person, and stands in the timeline', async () => {
    const { journeyId, handoverId } = await asked();
    const before = (await journeyOf(maja, journeyId)).body;
    expect(before.caseworker?.name).toBe('Maja Kvernberg');
    expect((await act(samira, handoverId, 'Accept', {})).status).toBe(200);
    const { body } = await journeyOf(samira, journeyId);
    expect([body.caseworker?.name, body.owner.id]).toEqual(['Samira Eikeland', 'ot-33']);
    expect(body.timeline[0]).toMatchObject({ type: 'HandoverReported', data: { said: 'accepted' } });
    expect((await viewOf(samira, handoverId)).body).toMatchObject({ state: 'accepted', journeyId });
    expect(await waitsFor(samira, handoverId)).toBe(false);
  });

  it('by two at once is one answer; the second is told who answered', async () => {
    const { handoverId } = await asked();
    expect((await act(jon, handoverId, 'Return', { reason: 'no-capacity', note: 'Fullt' })).status).toBe(200);
    const { status, body } = await act<Problem>(samira, handoverId, 'Accept', {});
    expect([status, body.rule]).toEqual([409, 'stale']);
    expect(body.changes).toMatchObject([{ type: 'HandoverReturned', by: 'Jon Fossheim' }]);
    const late = await act<Problem>(samira, handoverId, 'Accept', {}, 2);
    expect(late.body.rule).toBe('handover-answered');
  });

  it('makes who takes her over the owner where no county has enrolled her', async () => {
    const { body: opened } = await samira.json<Recorded>('/api/v1/journeys/opened', {
      ...{
        firstName: 'Eli',
        lastName: `Prøve ${randomUUID().replace(/[^a-z]/g, '')}`,
        birthDate: '2005-05-06',
      },
      ...{ municipality: '3301', on: '2026-11-20', via: 'nav-intake' },
    });
    const { body } = await samira.json<HandoverRecorded>(
      '/api/v1/handovers',
      { journeyId: opened.journeyId, ...asking, to: 'mun-3301' },
      seen(opened.version),
    );
    await act(astrid, body.handoverId, 'Accept', {});
    const { body: journey } = await journeyOf(astrid, opened.journeyId);
    expect([journey.owner.id, journey.caseworker?.name]).toEqual(['mun-3301', 'Astrid Holmen']);
    expect((await journeyOf(samira, opened.journeyId)).status).toBe(200);
  });
});

describe('giving back, passing on and withdrawing', () => {
  it('gives the giver a task with the reason, and takes what was told from the receiver', async () => {
    const { journeyId, handoverId } = await asked();
    await act(samira, handoverId, 'Return', { reason: 'not-our-task', note: 'Hører til PPT' });
    const { body } = await viewOf(maja, handoverId);
    expect(body.steps.at(-1)).toMatchObject({ reason: 'not-our-task', note: 'Hører til PPT' });
    const { rows } = await api.store.pool.query(
      "SELECT kind FROM work_item WHERE journey_id = $1 AND kind = 'handover-returned'",
      [journeyId],
    );
    expect(rows).toHaveLength(1);
    const after = (await viewOf(samira, handoverId)).body;
    expect(after).toMatchObject({ state: 'returned', name: null, question: null, summary: null });
    expect(JSON.stringify(after)).not.toMatch(/Hemmelig|Kan dere/);
    expect((await journeyOf(samira, journeyId)).status).toBe(404);
  });

  it('passes it on to the right agency, which alone can accept then; the giver has her until it does', async () => {
    const { journeyId, handoverId } = await asked();
    await act(samira, handoverId, 'PassOn', { to: 'mun-3301', note: 'PPT' });
    expect([await waitsFor(samira, handoverId), await waitsFor(astrid, handoverId)]).toEqual([false, true]);
    expect((await journeyOf(maja, journeyId)).body.caseworker?.name).toBe('Maja Kvernberg');
    expect((await act<Problem>(samira, handoverId, 'Accept', {}, 2)).body.rule).toBe('not-your-handover');
    await act(astrid, handoverId, 'Accept', {}, 2);
    expect((await journeyOf(astrid, journeyId)).body.caseworker?.name).toBe('Astrid Holmen');
    expect((await journeyOf(samira, journeyId)).status).toBe(404);
    const passed = (await viewOf(samira, handoverId)).body;
    expect(passed.steps.map(({ type }) => type)).toEqual(['HandoverAsked', 'HandoverPassedOn']);
    expect(passed.name).toBeNull();
  });

  it('withdrawn consent takes it from the inbox and its words from the receiver at once', async () => {
    const { handoverId } = await asked();
    await act(maja, handoverId, 'Withdraw', { cause: 'consent' });
    expect(await waitsFor(samira, handoverId)).toBe(false);
    const { body } = await viewOf(samira, handoverId);
    expect(body).toMatchObject({ state: 'withdrawn', name: null, summary: null, acts: [] });
  });
});

describe('time', () => {
  it('tells the giver that nobody answered, and puts it on the stuck board until somebody does', async () => {
    const { journeyId, handoverId } = await asked();
    clock.at = new Date('2026-11-30T10:00:00Z');
    expect((await timePasses(handoverId)).events).toEqual(['HandoverUnanswered']);
    expect((await timePasses(handoverId)).events).toEqual([]);
    const stalls = async () => {
      await collectPeople(api.store.pool, api.store.today(), [journeyId]);
      const { rows } = await api.store.pool.query<{ waits: string }>(
        "SELECT waits_for AS waits FROM stall WHERE journey_id = $1 AND kind = 'handover' AND closed_at IS NULL",
        [journeyId],
      );
      return rows.map(({ waits }) => waits);
    };
    expect(await stalls()).toEqual(['nav-3301']);
    const { body } = await journeyOf(maja, journeyId);
    expect(body.timeline.some(({ data }) => data.said === 'unanswered')).toBe(true);
    expect((await listsOf(samira)).inbox.find((one) => one.handoverId === handoverId)?.isLate).toBe(true);
    await act(samira, handoverId, 'Accept', {}, 2);
    expect(await stalls()).toEqual([]);
  });

  it('ends with a youth who has died: gone from the inbox at once, and its workflow is woken', async () => {
    const { handoverId, ...youth } = await asked();
    const { journeyId } = youth;
    const { version } = (await journeyOf(maja, journeyId)).body;
    await api.store.pool.query("UPDATE wake SET sent = wanted WHERE workflow_id = 'handover:' || $1", [
      handoverId,
    ]);
    await maja.json(stepPath(youth, 'RecordDeath'), { on: '2026-11-20' }, seen(version));
    expect(await waitsFor(samira, handoverId)).toBe(false);
    expect((await act<Problem>(samira, handoverId, 'Accept', {})).body.rule).toBe('handover-ended');
    const { rows } = await api.store.pool.query(
      "SELECT 1 FROM wake WHERE workflow_id = 'handover:' || $1 AND wanted > sent",
      [handoverId],
    );
    expect(rows).toHaveLength(1);
    expect((await timePasses(handoverId)).events).toEqual(['HandoverLapsed']);
    await api.store.catchUp(journeyId, workflow);
    expect((await viewOf(maja, handoverId)).body.state).toBe('lapsed');
    expect((await viewOf(samira, handoverId)).body.name).toBeNull();
  });
});

it('leaves read models that the events agree with', async () => {
  const { differences } = await verify(api.store.pool);
  expect(differences).toEqual([]);
});
