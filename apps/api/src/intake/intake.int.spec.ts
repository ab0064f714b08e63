import { randomUUID } from 'node:crypto';
import type { IntakeRecorded, IntakeView, JourneyView, Problem, Recorded } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, enrolment, seen } from '../testing/youths.ts';

/** Monday 23 November, 08:30 in Oslo. */
const clock = { at: new Date('2026-11-23T07:30:00Z'), now: () => clock.at };

let api: RunningApi;
let samira: SignedIn;
let jon: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [samira, jon] = await Promise.all([api.as('p-nav-1'), api.as('p-nav-2')]);
});
afterAll(() => api.close());

const everyDay = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  person: weekday % 2 ? 'p-nav-1' : 'p-nav-2',
  from: '09:00',
  to: '11:00',
  minutes: 60,
}));
const view = async (me = samira) => (await me.json<IntakeView>('/api/v1/intake')).body;

async function setRoster(
  days: object[] = everyDay,
): Promise<{ status: number; body: Problem & IntakeRecorded }> {
  const { version } = await view();
  const response = await samira.fetch('/api/v1/intake/roster', {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...seen(version) },
    body: JSON.stringify({ from: '2026-11-23', days }),
  });
  return { status: response.status, body: (await response.json()) as Problem & IntakeRecorded };
}

async function walkIn(lastName: string, me = samira): Promise<string> {
  const youth = enrolment({ via: 'nav-intake', birthDate: '2005-03-04', on: '2026-11-23', lastName });
  return (await me.json<Recorded>('/api/v1/journeys/opened', youth)).body.journeyId;
}
const book = (journeyId: string, day: string, time: string, me = samira) =>
  me.json<Problem>('/api/v1/intake/talks', { journeyId, day, time });

describe('/intake', () => {
  it('is empty until somebody says who has it', async () => {
    expect(await view()).toMatchObject({ version: 0, onDuty: null, talks: [], free: [], plan: null });
  });

  it('knows who has it today, and the free times of two weeks', async () => {
    expect((await setRoster()).status).toBe(200);
    const shown = await view(jon);
    expect(shown.onDuty).toEqual({
      day: '2026-11-23',
      from: '09:00',
      to: '11:00',
      person: { id: 'p-nav-1', name: 'Samira Eikeland' },
    });
    expect(shown.free.slice(0, 3)).toEqual([
      { day: '2026-11-23', time: '09:00', person: 'Samira Eikeland' },
      { day: '2026-11-23', time: '10:00', person: 'Samira Eikeland' },
      { day: '2026-11-24', time: '09:00', person: 'Jon Fossheim' },
    ]);
    expect(shown.people.map(({ id }) => id)).toContain('p-nav-6');
  });

  it('refuses hours and people that cannot be', async () => {
    const [monday] = everyDay;
    expect((await setRoster([{ ...monday, to: '09:30' }])).body.rule).toBe('roster-hours');
    expect((await setRoster([{ ...monday, person: 'p-ot33-1' }])).body.fields?.[0]?.field).toBe('days');
    expect((await setRoster([{ ...monday, weekday: 6 }])).body.fields?.[0]?.field).toBe('days');
    expect((await setRoster([{ ...monday, room: '2' }])).body.fields?.[0]?.field).toBe('days');
  });

  it('gives a time to one of two who ask at once, and names free ones to the other', async () => {
    const [one, other] = [await walkIn('Tidligdal'), await walkIn('Senedal', jon)];
    expect((await view()).waiting.map(({ journeyId }) => journeyId)).toEqual(
      expect.arrayContaining([one, other]),
    );
    const answers = await Promise.all([
      book(one, '2026-11-24', '09:00'),
      book(other, '2026-11-24', '09:00', jon),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body;
    expect(refused).toMatchObject({ rule: 'slot-taken' });
    expect(refused?.free?.[0]).toEqual({ day: '2026-11-23', time: '09:00' });
    expect(refused?.free).not.toContainEqual({ day: '2026-11-24', time: '09:00' });
    const { talks, free } = await view();
    expect(talks).toMatchObject([
      { day: '2026-11-24', time: '09:00', state: 'booked', person: 'Jon Fossheim' },
    ]);
    expect(free.map(({ day, time }) => `${day} ${time}`)).not.toContain('2026-11-24 09:00');
  });

  it('moves a talk, and frees what was booked before; cancelled, it is free too', async () => {
    const journeyId = await walkIn('Flyttetimedal');
    await book(journeyId, '2026-11-25', '09:00');
    await book(journeyId, '2026-11-26', '09:00');
    const times = async () => (await view()).free.map(({ day, time }) => `${day} ${time}`);
    expect(await times()).toContain('2026-11-25 09:00');
    expect(await times()).not.toContain('2026-11-26 09:00');
    const { body: page } = await samira.json<JourneyView>(`/api/v1/journeys/${journeyId}`);
    expect(page.talk).toEqual({
      agency: 'Nav Drammen, Ungteam',
      day: '2026-11-26',
      time: '09:00',
      person: 'Jon Fossheim',
    });
    const cancel = { on: '2026-11-23', reason: 'youth' };
    await samira.json(`/api/v1/journeys/${journeyId}/steps/CancelTalk`, cancel, seen(page.version));
    expect(await times()).toContain('2026-11-26 09:00');
  });

  it('writes roster and journey together, or neither', async () => {
    const { journeyId } = await enrolled(await api.as('p-ot33-1'), { lastName: 'Fremmeddal' });
    const before = await view();
    expect((await book(journeyId, '2026-11-27', '09:00')).status).toBe(404);
    const closed = await walkIn('Lukketdal');
    await samira.json(
      `/api/v1/journeys/${closed}/steps/CloseJourney`,
      { on: '2026-11-23', reason: 'in-work' },
      seen(2),
    );
    expect((await book(closed, '2026-11-27', '09:00')).body.rule).toBe('not-now');
    expect((await view()).version).toBe(before.version);
  });

  it('lets somebody stand in for a day', async () => {
    const { status } = await samira.json('/api/v1/intake/covers', { day: '2026-11-30', person: 'p-nav-6' });
    expect(status).toBe(200);
    const { duties } = await view();
    expect(duties.find(({ day }) => day === '2026-11-30')?.person.name).toBe('Ole Sandvoll');
  });

  it('says that somebody changed the roster meanwhile', async () => {
    const stale = await samira.fetch('/api/v1/intake/roster', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...seen(0) },
      body: JSON.stringify({ from: '2026-11-23', days: everyDay }),
    });
    expect([stale.status, ((await stale.json()) as Problem).rule]).toEqual([409, 'stale']);
  });

  it('is nobody’s but those who have it', async () => {
    for (const person of ['p-ot33-1', 'p-assiden-3', 'p-nav-3']) {
      const { status } = await (await api.as(person)).json('/api/v1/intake');
      expect([person, status]).toEqual([person, 403]);
    }
  });
});

describe('conditions of activity', () => {
  it('are read at Nav, and their words by nobody else', async () => {
    const { journeyId } = await enrolled(await api.as('p-ot33-1'), { lastName: 'Vilkårsdal' });
    const ot = await api.as('p-ot33-1');
    const path = `/api/v1/journeys/${journeyId}/steps`;
    await ot.json(`${path}/RecordContact`, { on: '2026-11-20', channel: 'phone' }, seen(2));
    await ot.json(
      `${path}/ReferToCommittee`,
      { on: '2026-11-20', committee: 'nav-3301', question: 'Hvem følger opp?' },
      seen(3),
    );
    const set = { on: '2026-11-23', rule: 'sotjl-20-a', what: 'Møte på kurs', reference: '2026/12' };
    const { status } = await samira.json(`${path}/SetCondition`, set, seen(4));
    expect(status).toBe(200);
    const at = async (me: SignedIn) => (await me.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
    const [nav, county] = [await at(samira), await at(ot)];
    expect(nav.conditions).toMatchObject([{ condition: 'c1', rule: 'sotjl-20-a', from: '2026-11-23' }]);
    expect(nav.timeline[0]?.texts).toEqual({ what: 'Møte på kurs', reference: '2026/12' });
    expect(county.conditions).toEqual([]);
    expect(county.timeline[0]).toMatchObject({ type: 'ActivityConditionSet', texts: {} });
  });
});
