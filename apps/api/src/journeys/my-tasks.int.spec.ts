import { randomUUID } from 'node:crypto';
import type { JourneyView, MyDay, Problem, Recorded } from '@samspor/contracts';
import { rebuild, verify } from '@samspor/case-store';
import { addDays } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath, workflow } from '../testing/youths.ts';

const clock = { at: new Date('2026-10-20T10:00:00Z'), now: () => clock.at };
const on = '2026-10-20';

let api: RunningApi;
let maja: SignedIn;
let anders: SignedIn;
let farid: SignedIn;
let ingrid: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, anders, farid, ingrid] = (await Promise.all(
    ['p-ot33-1', 'p-ot33-2', 'p-assiden-2', 'p-ot31-1'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn];
});
afterAll(() => api.close());
beforeEach(() => void (clock.at = new Date('2026-10-20T10:00:00Z')));

const day = async (me: SignedIn, query = '') => (await me.json<MyDay>(`/api/v1/my-day${query}`)).body;
const rowOf = ({ rows }: MyDay, { journeyId }: Recorded) => rows.find((row) => row.journeyId === journeyId);
const view = async (me: SignedIn, { journeyId }: Recorded) =>
  (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;

async function takes<T = Recorded>(me: SignedIn, youth: Recorded, step: string, fields: object) {
  const { version } = await view(me, youth);
  return me.json<T>(stepPath(youth, step), { on, ...fields }, seen(version));
}

/** A youth whose contact person is Maja, and whom the workflow has looked at. */
async function hers(): Promise<Recorded> {
  const youth = await enrolled(maja, { on });
  await takes(maja, youth, 'AssignCaseworker', { caseworker: 'p-ot33-1' });
  await api.store.record({ journeyId: youth.journeyId, command: { type: 'CatchUp' }, by: workflow });
  return youth;
}

const put = (me: SignedIn, youth: Recorded, until: string, matter = 'seek-contact') =>
  takes<Recorded & Problem>(me, youth, 'SnoozeMatter', { matter, until, reason: 'Hemmelig ferie' });

describe('a task that is put off', () => {
  it('stands apart with who and why, and comes back by itself on the day', async () => {
    const youth = await hers();
    expect((await put(maja, youth, '2026-11-20')).status).toBe(200);
    const rest = rowOf(await day(maja), youth);
    expect(rest?.kind).not.toBe('seek-contact');
    for (const { kind } of (await view(maja, youth)).duties)
      expect((await put(maja, youth, addDays(on, 3), kind)).status).toBe(200);
    expect(rowOf(await day(maja), youth)).toBeUndefined();
    const away = await day(maja, '?urgency=snoozed');
    expect(away.counts.snoozed).toBe(1);
    expect(rowOf(away, youth)?.snoozed).toEqual({
      until: expect.any(String) as string,
      by: 'Maja Kvernberg',
      reason: 'Hemmelig ferie',
    });
    clock.at = new Date('2026-11-20T10:00:00Z');
    expect(rowOf(await day(maja), youth)).toMatchObject({ snoozed: null });
    expect((await day(maja, '?urgency=snoozed')).rows).toEqual([]);
  });

  it('is refused beyond a deadline of law, with the date, and for what does not wait', async () => {
    const youth = await hers();
    const late = await put(maja, youth, '2027-01-10', 'CONTACT');
    const dueOn = (await view(maja, youth)).duties.find(({ kind }) => kind === 'CONTACT')?.dueOn;
    expect([late.status, late.body.rule, late.body.until]).toEqual([409, 'snooze-past-deadline', dueOn]);
    expect((await put(maja, youth, '2026-11-01', 'refer')).body.rule).toBe('snooze-unknown');
    expect((await put(maja, youth, on)).body.rule).toBe('snooze-day');
  });

  it('keeps the reason out of the clear, and is found again by verify and rebuild', async () => {
    const youth = await hers();
    await put(maja, youth, '2026-11-20');
    const { rows } = await api.store.pool.query<{ data: string }>(
      `SELECT data::text FROM event WHERE stream_id = $1 AND type = 'MatterSnoozed'`,
      [youth.journeyId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.data).not.toMatch('Hemmelig');
    expect((await verify(api.store.pool)).differences).toEqual([]);
    await rebuild(api.store.pool);
    expect((await verify(api.store.pool)).differences).toEqual([]);
  });

  it('is marked in the list of the agency, and unknown to another agency', async () => {
    const youth = await hers();
    await put(maja, youth, '2026-11-20');
    expect(rowOf(await day(anders), youth)).toBeUndefined();
    const { journeyId } = youth;
    const answers = await Promise.all(
      [journeyId, randomUUID()].map((id) =>
        ingrid.json<Problem>(
          stepPath({ ...youth, journeyId: id }, 'SnoozeMatter'),
          { on, matter: 'seek-contact', until: '2026-11-20', reason: 'Ferie' },
          seen(1),
        ),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(404);
  });
});

describe('one list over many places', () => {
  const sit = (place: object) =>
    farid.fetch('/api/v1/me/seat', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(place),
    });

  /** A youth whom Farid meets in one of his seats. */
  async function met(place: object, youth: object): Promise<Recorded> {
    await sit(place);
    const body = { firstName: 'Ada', birthDate: '2008-05-06', municipality: '3301', on, ...youth };
    const lastName = `To ${randomUUID().replace(/[^a-z]/g, '')}`;
    const opened = await farid.json<Recorded>('/api/v1/journeys/opened', { ...body, lastName });
    if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
    await takes(farid, opened.body, 'AssignCaseworker', { caseworker: 'p-assiden-2' });
    return opened.body;
  }
  const school = { agency: 'school-300010377', role: 'nav-counsellor' };
  const nav = { agency: 'nav-3301', role: 'nav-caseworker' };

  it('shows a person with two places both, each with its agency and seat, from either seat', async () => {
    const pupil = await met(school, { via: 'school', school: '300010377' });
    const client = await met(nav, { via: 'nav-intake' });
    for (const place of [school, nav]) {
      await sit(place);
      const list = await day(farid);
      expect(rowOf(list, pupil)?.seat).toMatchObject(school);
      expect(rowOf(list, client)?.seat).toMatchObject(nav);
      expect(new Set(list.rows.map(({ journeyId }) => journeyId)).size).toBe(list.rows.length);
      expect(rowOf(await day(farid, '?caseworker=all'), place === nav ? pupil : client)).toBeUndefined();
    }
    const { rows: shown } = await api.store.pool.query<{ agency: string }>(
      `SELECT DISTINCT agency FROM audit WHERE action = 'listed' AND actor = 'p-assiden-2' AND subject = $1`,
      [pupil.journeyId],
    );
    expect(shown).toEqual([{ agency: 'school-300010377' }]);
    for (const other of [ingrid, anders]) expect(rowOf(await day(other), client)).toBeUndefined();
  });

  it('holds a service for whoever gives it, whoever follows up the youth; by name and not by role', async () => {
    const pupil = await met(school, { via: 'school', school: '300010377' });
    await takes(farid, pupil, 'StartService', {
      ...{ kind: 'transition', evaluateOn: '2026-12-01', goal: 'Bestå matematikk' },
    });
    await takes(farid, pupil, 'AssignCaseworker', { caseworker: 'p-assiden-1' });
    expect(rowOf(await day(farid, '?caseworker=own'), pupil)).toMatchObject({
      kind: 'evaluate-service',
      dueOn: '2026-12-01',
    });
    expect(rowOf(await day(farid, '?caseworker=shared'), pupil)).toBeUndefined();
  });

  it('holds the task of a course for its primary contact, and a promise of a committee for whoever gave it', async () => {
    const youth = await hers();
    const told = {
      type: 'ReportCourse',
      on,
      said: 'absent',
      contact: 'p-ot33-2',
    } as const;
    await api.store.record({ journeyId: youth.journeyId, command: told, by: workflow });
    expect(rowOf(await day(anders, '?caseworker=own'), youth)).toMatchObject({
      ...{ kind: 'course-absence', dueOn: '2026-10-21', caseworker: { id: 'p-ot33-1' } },
    });

    const other = await hers();
    const kari = await api.as('p-nav-5');
    const samira = await api.as('p-nav-1');
    await takes(maja, other, 'RecordContact', { channel: 'phone' });
    await takes(maja, other, 'ReferToCommittee', { committee: 'nav-3301', question: 'Hvem følger opp?' });
    const agreements = [
      { what: 'Ringer kurset', agency: 'nav-3301', person: 'p-nav-1', dueOn: '2026-10-28' },
    ];
    const decision = { outcome: 'course', responsible: 'nav-3301', decision: 'Kurs', agreements };
    expect((await takes(kari, other, 'RecordCommitteeDecision', decision)).status).toBe(200);
    expect(rowOf(await day(samira, '?caseworker=own'), other)).toMatchObject({
      ...{ kind: 'agreement', dueOn: '2026-10-28', next: 'CompleteAgreement' },
    });
    expect(rowOf(await day(anders), other)).toBeUndefined();
  });

  it('holds what a decision at school waits for, for whoever helps there', async () => {
    const turid = await api.as('p-assiden-3');
    const pupil = await met(school, { via: 'school', school: '300010377' });
    const { journeyId } = pupil;
    const ruling = { on, basis: 'stl-18', outcome: 'granted', inPlan: 'no', reference: '2026/118' };
    const made = await turid.json<Problem>(`/api/v1/help/${journeyId}/MakeRuling`, ruling, seen(0));
    expect([made.status, made.body.rule]).toEqual([200, undefined]);
    expect(rowOf(await day(turid, '?caseworker=shared'), pupil)).toMatchObject({
      ...{ kind: null, help: 'notify-ruling', snoozeUntil: null },
    });
    expect(rowOf(await day(turid, '?caseworker=own'), pupil)).toBeUndefined();
    const nora = await api.as('p-assiden-1');
    expect(rowOf(await day(nora), pupil)).toBeUndefined();
  });
});
