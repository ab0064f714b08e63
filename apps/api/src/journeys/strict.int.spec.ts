import { MeetingStore } from '@samspor/case-store';
import type { JourneyView, MeetingView, MyDay, Overview, Problem, Recorded } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const on = '2026-11-24';

let api: RunningApi;
let maja: SignedIn;
let nora: SignedIn;
let geir: SignedIn;
let youth: Recorded;
let meetingId: string;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, nora, geir] = await Promise.all([api.as('p-ot33-1'), api.as('p-assiden-1'), api.as('p-assiden-4')]);
  meetingId = await new MeetingStore(api.store).call('nav-3301', { id: 'meeting', runId: 'r' });
  clock.at = new Date('2026-11-24T10:00:00Z');
  youth = await enrolled(maja, { school: '300010377' });
  await takes('RecordContact', { channel: 'phone' }, 2);
  await takes('ReferToCommittee', { committee: 'nav-3301', question: 'Hvem følger opp?' }, 3);
  await api.store.record({
    journeyId: youth.journeyId,
    command: { type: 'CatchUp' },
    by: {
      kind: 'system',
      id: 'workflow',
      agency: 'ot-33',
      workflow: { id: 'school-year:33:2026', runId: 'r' },
    },
  });
  const kari = await api.as('p-nav-5');
  const { version } = await view(kari);
  await takes(
    'RecordCommitteeDecision',
    { outcome: 'school', responsible: 'school-300010377', meeting: meetingId, decision: 'Prøver igjen' },
    version,
    kari,
  );
  await takes('ProtectAddress', { level: 'STRENGT_FORTROLIG' }, version + 1);
});
afterAll(() => api.close());

async function takes(step: string, fields: object, version: number, me = maja): Promise<void> {
  const { status, body } = await me.json(stepPath(youth, step), { ...fields, on }, seen(version));
  if (status !== 200) throw new Error(`${step}: ${JSON.stringify(body)}`);
}

const view = async (me: SignedIn, query = '') =>
  (await me.json<JourneyView>(`/api/v1/journeys/${youth.journeyId}${query}`)).body;

const county = /ot-?33|Buskerud|Maja|Drammen|3301|school-year|"33"/;
const school = /300010377|Åssiden|assiden|Nora|Geir|3301|Drammen/;

describe('a strictly protected youth', () => {
  it('shows a school itself and nothing of the county, and the county nothing of the school', async () => {
    expect(JSON.stringify(await view(nora))).not.toMatch(county);
    expect(JSON.stringify(await view(maja))).not.toMatch(school);
    expect((await view(nora)).agencies).toContainEqual({
      id: 'school-300010377',
      name: 'Åssiden videregående skole',
    });
    expect((await view(nora)).owner).toEqual({ id: 'hidden', name: 'Skjermet etat' });
    expect((await view(maja)).owner.id).toBe('ot-33');
  });

  it('is hidden on the pages of earlier days too', async () => {
    expect(JSON.stringify(await view(nora, '?version=2'))).not.toMatch(county);
    expect(JSON.stringify(await view(maja, '?version=2'))).not.toMatch(school);
  });

  it('is hidden in the lists, and in what a stale page is told', async () => {
    const { body: list } = await nora.json<MyDay>('/api/v1/my-day?caseworker=all');
    expect(list.rows.map(({ caseworker }) => caseworker?.name)).toEqual(['Skjermet']);
    expect(JSON.stringify((await geir.json<Overview>('/api/v1/overview')).body)).not.toMatch(county);
    const agenda = (await maja.json<MeetingView>(`/api/v1/meetings/${meetingId}`)).body.agenda;
    expect(JSON.stringify(agenda)).not.toMatch(school);
    const late = await nora.json<Problem>(stepPath(youth, 'AddNote'), { note: 'Sent ute', on }, seen(1));
    expect([late.status, late.body.rule]).toEqual([409, 'stale']);
    expect(late.body.changes?.length).toBeGreaterThan(0);
    expect(JSON.stringify(late.body)).not.toMatch(county);
  });
});
