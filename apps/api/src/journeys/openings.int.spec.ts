import { randomUUID } from 'node:crypto';
import type { JourneyView, MyDay, Problem, Recorded } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, enrolment } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-21T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let samira: SignedIn;
let maja: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [samira, maja] = await Promise.all([api.as('p-nav-1'), api.as('p-ot33-1')]);
});
afterAll(() => api.close());

const path = '/api/v1/journeys/opened';
const met = (more: object = {}) =>
  enrolment({ via: 'nav-intake', birthDate: '2005-03-04', on: '2026-11-20', ...more });

describe('POST /journeys/opened', () => {
  it('opens a journey of Nav’s own, with a talk to hold and who met her to hold it', async () => {
    const { status, body } = await samira.json<Recorded>(path, met({ lastName: 'Mottaksdal' }));
    expect([status, body.events]).toEqual([201, ['JourneyOpened', 'CaseworkerAssigned']]);
    const { body: page } = await samira.json<JourneyView>(`/api/v1/journeys/${body.journeyId}`);
    expect(page).toMatchObject({ phase: 'following-up', otStatus: null, duties: [] });
    const { body: day } = await samira.json<MyDay>('/api/v1/my-day?caseworker=me');
    expect(day.rows.find(({ journeyId }) => journeyId === body.journeyId)).toMatchObject({
      kind: 'clarification-talk',
      next: 'HoldClarificationTalk',
    });
  });

  it('gives the first answer when it is sent again, and the way to whom one’s own agency follows', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const send = () => samira.json<Recorded>(path, met({ lastName: 'Gjentadal' }), headers);
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const again = await samira.json<Problem>(path, met({ lastName: 'Gjentadal' }));
    const journeyId = answers[0].body.journeyId;
    expect(again).toMatchObject({ status: 409, body: { rule: 'already-enrolled', journeyId } });
  });

  it('tells nobody whose a youth is whom another agency follows, and puts down that it was asked', async () => {
    const { journeyId } = await enrolled(maja, { lastName: 'Annensdal', birthDate: '2005-03-04' });
    const { status, body } = await samira.json<Problem>(path, met({ lastName: 'Annensdal' }));
    expect([status, body.rule]).toEqual([409, 'already-enrolled']);
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${journeyId}|Buskerud|ot-33`));
    const { rows } = await api.store.pool.query<object>(
      `SELECT actor, action, result FROM audit WHERE subject = $1 AND agency = 'nav-3301'`,
      [journeyId],
    );
    expect(rows).toEqual([{ actor: 'p-nav-1', action: 'OpenJourney', result: 'refused' }]);
  });

  it('is for those of the own county and age, whether they are known or not', async () => {
    const elsewhere = await samira.json<Problem>(path, met({ municipality: '3105', lastName: 'Utedal' }));
    expect([elsewhere.status, elsewhere.body.rule]).toEqual([409, 'not-your-county']);
    const child = await samira.json<Problem>(path, met({ birthDate: '2014-03-04', lastName: 'Barnedal' }));
    expect([child.status, child.body.fields?.[0]?.field]).toEqual([400, 'birthDate']);
    const way = await samira.json<Problem>(path, met({ via: 'import', lastName: 'Veidal' }));
    expect([way.status, way.body.fields?.[0]?.field]).toEqual([400, 'via']);
  });

  it('lets a school in its pupil, who stands in training there', async () => {
    const turid = await api.as('p-assiden-3');
    const pupil = met({ via: 'school', school: '300010377', birthDate: '2009-03-04', lastName: 'Elevdal' });
    const { body } = await turid.json<Recorded>(path, pupil);
    const { body: page } = await turid.json<JourneyView>(`/api/v1/journeys/${body.journeyId}`);
    expect(page).toMatchObject({ phase: 'in-training', person: { school: 'Åssiden videregående skole' } });
  });

  it('is refused to those who enrol, and to those who follow up nobody', async () => {
    for (const person of ['p-ot33-1', 'p-nav-7', 'p-police-1', 'p-ot31-4']) {
      const me = await api.as(person);
      const { status, body } = await me.json<Problem>(path, met({ lastName: 'Nektdal' }));
      expect([person, status, body.rule]).toEqual([person, 403, 'no-access']);
    }
  });
});
