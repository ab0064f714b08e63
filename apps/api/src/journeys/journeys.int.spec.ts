import { randomUUID } from 'node:crypto';
import type { JourneyView, MyDay, Problem, Recorded, SearchHit } from '@samspor/contracts';
import { youthOfDrammen } from '@samspor/case-store/testing';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, enrolment, seen, stepPath, workflow } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-21T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let maja: SignedIn;
let anders: SignedIn;
let ingrid: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, anders, ingrid] = await Promise.all([api.as('p-ot33-1'), api.as('p-ot33-2'), api.as('p-ot31-1')]);
});
afterAll(() => api.close());

const view = async (me: SignedIn, { journeyId }: Recorded, query = '') =>
  (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}${query}`)).body;
const count = async (sql: string, ...values: unknown[]) =>
  Number((await api.store.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0]?.n);

describe('POST /journeys', () => {
  it('opens a journey that the whole agency finds by name', async () => {
    const youth = await enrolled(maja, { firstName: 'Dorthea', lastName: 'Ærlighaug' });
    expect(youth).toMatchObject({ version: 2, events: ['YouthEnrolled', 'CaseworkerAssigned'] });
    const { body } = await anders.json<SearchHit[]>('/api/v1/journeys/search', { text: 'ærligh dort' });
    expect(body).toMatchObject([{ journeyId: youth.journeyId, alike: false }]);
  });

  it('finds a youth by a name that is nearly right', async () => {
    const youth = await enrolled(maja, { firstName: 'Kristoffer', lastName: 'Vestskogen' });
    const { body } = await anders.json<SearchHit[]>('/api/v1/journeys/search', {
      text: 'Christoffer Vestskogen',
    });
    expect(body.find(({ journeyId }) => journeyId === youth.journeyId)).toMatchObject({ alike: true });
  });

  it('gives the first answer when it is sent twice, and refuses the same youth under another key', async () => {
    const youth = enrolment({ lastName: 'Tvillingdal' });
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      [1, 2, 3].map(() => maja.json<Recorded>('/api/v1/journeys', youth, headers)),
    );
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const again = await anders.json<Problem>('/api/v1/journeys', youth);
    expect(again).toMatchObject({
      status: 409,
      body: { rule: 'already-enrolled', journeyId: answers[0]?.body.journeyId },
    });
  });

  it('names nobody to the county that enrols another’s youth, and puts down on the journey that it asked', async () => {
    const { journeyId } = await enrolled(maja, { lastName: 'Gjettedal' });
    const asked = () =>
      ingrid.json<Problem>('/api/v1/journeys', enrolment({ lastName: 'Gjettedal', municipality: '3105' }));
    const refused = await asked();
    expect(refused).toMatchObject({ status: 409, body: { rule: 'already-enrolled' } });
    expect(JSON.stringify(refused.body)).not.toMatch(new RegExp(`${journeyId}|Buskerud|ot-33`));
    await asked();
    const guesses = `audit WHERE subject = $1 AND action = 'EnrolYouth' AND result = 'refused'
      AND actor = 'p-ot31-1' AND agency = 'ot-31' AND role = 'ot-caseworker'`;
    expect(await count(guesses, journeyId)).toBe(2);
  });

  it('is for the county where the youth lives, whether the youth is known or not', async () => {
    const { journeyId } = await enrolled(maja, { lastName: 'Nabodal' });
    for (const lastName of ['Nabodal', 'Ukjentdal']) {
      const { status, body } = await ingrid.json<Problem>('/api/v1/journeys', enrolment({ lastName }));
      expect([status, body.rule]).toEqual([409, 'not-your-county']);
      expect(body.detail).toContain('utenfor fylket ditt');
    }
    expect(await count(`audit WHERE subject = $1 AND actor = 'p-ot31-1'`, journeyId)).toBe(0);
    expect(await count(`person WHERE last_name = 'Ukjentdal'`)).toBe(0);
  });

  it('is refused to Nav and schools, whether the youth is known or not', async () => {
    await enrolled(maja, { lastName: 'Navdal' });
    for (const person of ['p-nav-1', 'p-nav-7', 'p-assiden-1', 'p-assiden-3', 'p-drammen-1', 'p-aalborg-2'])
      for (const lastName of ['Navdal', 'Ukjentdal']) {
        const me = await api.as(person);
        const { status, body } = await me.json<Problem>('/api/v1/journeys', enrolment({ lastName }));
        expect([person, status, body.rule]).toEqual([person, 403, 'no-access']);
      }
  });

  it('refuses another youth under a key that enrolled one', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const send = (lastName: string) =>
      maja.json<Problem>('/api/v1/journeys', enrolment({ lastName }), headers);
    expect((await send('Førstdal')).status).toBe(201);
    const other = await send('Andredal');
    expect([other.status, other.body.rule]).toEqual([422, 'key-reused']);
  });

  it('refuses a youth without a municipality, unless the address is strictly protected', async () => {
    const without = enrolment({ municipality: undefined, lastName: 'Hemmeligdal' });
    expect((await maja.json<Problem>('/api/v1/journeys', without)).body.fields?.[0]?.field).toBe(
      'municipality',
    );
    const strict = { ...without, protection: 'STRENGT_FORTROLIG', school: '300010377' };
    const { body: youth } = await maja.json<Recorded>('/api/v1/journeys', strict);
    expect((await view(maja, youth)).person).toMatchObject({ municipality: null, school: null });
    expect((await view(maja, youth)).timeline[0]?.data).not.toHaveProperty('school');
  });
});

describe('GET /journeys/:id', () => {
  it('shows person, next steps, deadlines and everything that happened, newest first', async () => {
    const youth = await enrolled(maja);
    await maja.json(
      stepPath(youth, 'SeekContact'),
      { channel: 'sms', on: '2026-10-14', note: 'Sendt' },
      seen(2),
    );
    const page = await view(maja, youth);
    expect(page).toMatchObject({ version: 3, phase: 'contact-sought', owner: { id: 'ot-33' }, asOf: null });
    expect(page.timeline.map(({ type }) => type)).toEqual([
      'ContactAttempted',
      'CaseworkerAssigned',
      'YouthEnrolled',
    ]);
    expect(page.timeline[0]).toMatchObject({ by: { name: 'Maja Kvernberg' }, texts: { note: 'Sendt' } });
    expect(page.phases.map(({ phase }) => phase)).toEqual(['enrolled', 'contact-sought']);
    expect(page.nextSteps.find(({ main }) => main)?.step).toBe('RecordContact');
  });

  it('is refused to a caseworker in another county in the words of a journey that nobody has, and put down', async () => {
    const youth = await enrolled(maja);
    const other = await ingrid.json<Problem>(`/api/v1/journeys/${youth.journeyId}`);
    const nobody = await ingrid.json<Problem>(`/api/v1/journeys/${randomUUID()}`);
    const noId = await ingrid.json<Problem>('/api/v1/journeys/1%20OR%201=1');
    expect(other).toMatchObject({ status: 404, body: { rule: 'not-found' } });
    expect([nobody, noId]).toEqual([other, other]);
    const refusals = count(
      `audit WHERE subject = $1 AND actor = 'p-ot31-1' AND result = 'refused'`,
      youth.journeyId,
    );
    expect(await refusals).toBe(1);
  });

  it('is refused to police, privacy officer and administrator', async () => {
    const youth = await enrolled(maja);
    for (const person of ['p-police-1', 'p-ot31-5', 'p-ot31-4']) {
      const { status, body } = await (
        await api.as(person)
      ).json<Problem>(`/api/v1/journeys/${youth.journeyId}`);
      expect([status, body.rule]).toEqual([403, 'no-access']);
    }
  });

  it('puts down who saw whom before it answers', async () => {
    const youth = await enrolled(maja);
    await view(anders, youth);
    expect(
      await count(`audit WHERE subject = $1 AND actor = 'p-ot33-2' AND action = 'viewed'`, youth.journeyId),
    ).toBe(1);
  });

  it('shows the journey as it stood at a version and on a day, without steps to take', async () => {
    clock.at = new Date('2026-11-20T10:00:00Z');
    const youth = await enrolled(maja);
    clock.at = new Date('2026-11-21T10:00:00Z');
    await maja.json(stepPath(youth, 'RecordContact'), { channel: 'phone', on: '2026-11-21' }, seen(2));
    const before = await view(maja, youth, '?version=2');
    expect(before).toMatchObject({ version: 2, phase: 'enrolled', nextSteps: [], asOf: { version: 2 } });
    expect(await view(maja, youth, '?on=2026-11-20')).toEqual(before);
    expect((await view(maja, youth, '?on=2026-11-21')).phase).toBe('following-up');
    expect((await maja.json(`/api/v1/journeys/${youth.journeyId}?on=2026-02-31`)).status).toBe(400);
  });

  it('shows a note to the agency that wrote it, and the rest to all who take part', async () => {
    const youth = await enrolled(maja, { school: '300010377' });
    await maja.json(stepPath(youth, 'AddNote'), { note: 'Internt', on: '2026-11-21' }, seen(2));
    await maja.json(
      stepPath(youth, 'SeekContact'),
      { note: 'Ringte', channel: 'phone', on: '2026-11-21' },
      seen(3),
    );
    const nora = await api.as('p-assiden-1');
    const texts = (await view(nora, youth)).timeline.map((entry) => entry.texts);
    expect(texts).toEqual([{ note: 'Ringte' }, {}, {}, {}]);
    expect((await view(anders, youth)).timeline[1]?.texts).toEqual({ note: 'Internt' });
  });
});

describe('POST /journeys/:id/steps/:step', () => {
  const attempt = { channel: 'phone', on: '2026-11-20' };

  it('tells the version it made, and refuses a page that saw an older one, with who and what', async () => {
    const youth = await enrolled(maja);
    const first = await anders.json<Recorded>(stepPath(youth, 'SeekContact'), attempt, seen(2));
    expect(first.body).toEqual({ journeyId: youth.journeyId, version: 3, events: ['ContactAttempted'] });
    const late = await maja.json<Problem>(stepPath(youth, 'SeekContact'), attempt, seen(2));
    expect(late).toMatchObject({
      status: 409,
      body: { rule: 'stale', version: 3, changes: [{ by: 'Anders Tveitan', type: 'ContactAttempted' }] },
    });
  });

  it('lets no deadline that passed meanwhile make a page stale', async () => {
    const youth = await enrolled(maja);
    const { journeyId } = youth;
    const caught = await api.store.record({ journeyId, command: { type: 'CatchUp' }, by: workflow });
    expect(caught.version).toBeGreaterThan(2);
    expect((await maja.json(stepPath(youth, 'SeekContact'), attempt, seen(2))).status).toBe(200);
  });

  it('refuses a step that the journey does not allow now, and says what to do', async () => {
    const youth = await enrolled(maja);
    const body = { category: 2, reasons: 'Motivert', on: '2026-11-20' };
    const refused = await maja.json<Problem>(stepPath(youth, 'ProposeCategory'), body, seen(2));
    expect(refused).toMatchObject({ status: 409, body: { rule: 'committee-not-met' } });
    expect((await view(maja, youth)).version).toBe(2);
  });

  it('asks about the guardians of a minor, and of nobody who had turned 18', async () => {
    const tell = async (birthDate: string) => {
      const youth = await enrolled(maja, { birthDate });
      const path = stepPath(youth, 'SendRightsInfo');
      const { status, body } = await maja.json<Problem>(path, { on: '2026-10-20' }, seen(youth.version));
      return [status, body.rule];
    };
    expect(await tell('2008-10-21')).toEqual([409, 'guardian-copy']);
    expect(await tell('2008-10-20')).toEqual([200, undefined]);
  });

  it('refuses a role that the table does not give the step to', async () => {
    const youth = await enrolled(maja, { school: '300010377' });
    const head = await api.as('p-assiden-4');
    const refused = await head.json<Problem>(stepPath(youth, 'SeekContact'), attempt, seen(2));
    expect(refused).toMatchObject({ status: 409, body: { rule: 'not-your-role' } });
  });

  it('gives a journey to a colleague only', async () => {
    const youth = await enrolled(maja);
    const give = (caseworker: string) =>
      maja.json<Problem>(stepPath(youth, 'AssignCaseworker'), { caseworker, on: '2026-11-21' }, seen(2));
    expect((await give('p-ot31-1')).body.fields?.[0]?.field).toBe('caseworker');
    expect((await give('p-ot33-2')).status).toBe(200);
    expect((await view(maja, youth)).caseworker).toEqual({ id: 'p-ot33-2', name: 'Anders Tveitan' });
  });
});

describe('GET /my-day', () => {
  it('groups by urgency, the most urgent first, and pages without a gap', async () => {
    const { body: all } = await maja.json<MyDay>('/api/v1/my-day?caseworker=all');
    const total = Object.values(all.counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(await count(`journey WHERE owner = 'ot-33'`));
    const due = all.rows.map(({ dueOn }) => dueOn ?? '9999');
    expect(due).toEqual(due.toSorted());
    const late = all.rows.find(({ kind }) => kind === 'seek-contact');
    expect(late).toMatchObject({ urgency: 'critical', next: 'SeekContact' });
    expect(late?.daysOver).toBeGreaterThan(14);
  });

  it('shows each caseworker her own', async () => {
    const youth = await enrolled(maja);
    const { body } = await maja.json<MyDay>('/api/v1/my-day');
    expect(body.rows.map(({ journeyId }) => journeyId)).toContain(youth.journeyId);
    const { body: others } = await anders.json<MyDay>('/api/v1/my-day');
    expect(others.rows.map(({ journeyId }) => journeyId)).not.toContain(youth.journeyId);
    expect((await ingrid.json<MyDay>('/api/v1/my-day?caseworker=all')).body.rows).toEqual([]);
  });

  it('shows and counts those without a contact person, until somebody takes them', async () => {
    const { journeyId } = await api.store.record({
      journeyId: randomUUID(),
      command: youthOfDrammen,
      by: { kind: 'system', id: 'import', agency: 'ot-33' },
      person: {
        birthNumber: null,
        firstName: 'Ingens',
        lastName: 'Filedal',
        birthDate: '2008-11-05',
        municipality: '3301',
        schoolName: null,
        mobile: null,
        email: null,
        guardians: [],
        protection: 'UGRADERT',
      },
    });
    const nobodys = async () => (await maja.json<MyDay>('/api/v1/my-day?caseworker=none')).body;
    const before = await nobodys();
    expect(before.unassigned).toBe(before.rows.length);
    const row = before.rows.find((one) => one.journeyId === journeyId);
    const take = { caseworker: 'p-ot33-1', on: '2026-11-21' };
    const path = `/api/v1/journeys/${journeyId}/steps/AssignCaseworker`;
    expect((await maja.json(path, take, seen(row?.version ?? 0))).status).toBe(200);
    expect((await nobodys()).unassigned).toBe(before.unassigned - 1);
    expect((await nobodys()).rows.map((one) => one.journeyId)).not.toContain(journeyId);
  });

  it('shows a committee leader the cases to decide and a supervisor the reviews, whoever follows up', async () => {
    const youth = await enrolled(maja);
    const [kari, samira, erling] = await Promise.all(
      ['p-nav-5', 'p-nav-1', 'p-nav-4'].map((id) => api.as(id)),
    );
    if (!kari || !samira || !erling) throw new Error('nobody');
    const waiting = async (me: SignedIn) =>
      (await me.json<MyDay>('/api/v1/my-day')).body.rows
        .filter(({ journeyId }) => journeyId === youth.journeyId)
        .map(({ kind, next }) => [kind, next]);
    const takes = async (me: SignedIn, step: string, fields: object) => {
      const { version } = await view(me, youth);
      const body = { ...fields, on: '2026-11-21' };
      const answer = await me.json<Problem>(stepPath(youth, step), body, seen(version));
      expect([step, answer.status, answer.body.rule]).toEqual([step, 200, undefined]);
    };
    await takes(maja, 'RecordContact', { channel: 'phone' });
    expect(await waiting(kari)).toEqual([]);
    await takes(maja, 'ReferToCommittee', { committee: 'nav-3301', question: 'Hvem følger opp?' });
    expect(await waiting(kari)).toEqual([['committee-decision', 'RecordCommitteeDecision']]);
    expect(await waiting(erling)).toEqual([]);
    await takes(kari, 'RecordCommitteeDecision', {
      outcome: 'course',
      responsible: 'nav-3301',
      decision: 'Kurs',
    });
    await takes(samira, 'ProposeCategory', { category: 2, reasons: 'Motivert' });
    // She leads NAV's office, too: one list holds what waits for any of her roles.
    expect(await waiting(kari)).toEqual([['start-measure', 'StartCourse']]);
    expect(await waiting(erling)).toEqual([['review-category', 'ConfirmCategory']]);
    const { body } = await erling.json<MyDay>('/api/v1/my-day');
    expect(Object.values(body.counts).reduce((sum, count) => sum + count)).toBe(body.rows.length);
  });

  it('refuses a filter that does not exist', async () => {
    const { status, body } = await maja.json<Problem>('/api/v1/my-day?urgency=now&name=Kari');
    expect([status, body.fields?.map(({ field }) => field)]).toEqual([400, ['name', 'urgency']]);
  });
});
