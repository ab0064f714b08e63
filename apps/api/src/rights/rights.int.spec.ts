import {
  rightsQuery,
  type JourneyView,
  type Recorded,
  type RightsAnalysisView,
  type RightsList,
} from '@samspor/contracts';
import { lostGroups, type RightsFigure } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-22T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let ingrid: SignedIn;
let leader: SignedIn;
let officer: SignedIn;

beforeAll(async () => {
  api = await runningApi({ clock });
  [ingrid, leader, officer] = await Promise.all([api.as('p-ot31-1'), api.as('p-ot31-3'), api.as('p-ot31-5')]);
  for (let index = 0; index < 8; index++) {
    const youth = await enrolled(ingrid, { municipality: '3105' });
    await ingrid.json(stepPath(youth, 'RecordSchooling'), schooling(index), seen(2));
  }
});
afterAll(() => api.close());

const schooling = (index: number) => ({
  ...{ on: '2026-11-20', schoolYear: '2024/25', level: index < 6 ? 'VG1' : 'VG2', programme: 'HS' },
  ...{ outcome: index === 7 ? 'passed' : 'interrupted', counted: 'unknown', omval: 'no', to: '2025-02-14' },
});

const analysis = async (me: SignedIn) =>
  (await me.json<RightsAnalysisView>('/api/v1/overview/rights')).body.figures;

const every = ({ outside, lost, states, leftByProgramme, lostBy }: RightsAnalysisView['figures']) => [
  outside,
  lost,
  ...[...states, ...leftByProgramme, ...lostGroups.flatMap((group) => lostBy[group])].map(
    ({ figure }) => figure,
  ),
];

describe('GET /overview/rights', () => {
  it('counts who is outside and has a right left, and the school years without a pass', async () => {
    const { outside, lost, lostBy } = await analysis(leader);
    expect([outside.count, lost.count]).toEqual([8, 7]);
    expect(lostBy.month).toMatchObject([{ code: '02', figure: { count: 7 } }]);
  });

  it('gives for each figure a list of as many rows', async () => {
    const listOf = async ({ filter }: RightsFigure<number | null>) =>
      (await leader.json<RightsList>(`/api/v1/overview/rights/list?${rightsQuery(filter)}`)).body;
    for (const figure of every(await analysis(leader))) {
      const { rows, total } = await listOf(figure);
      expect([figure.filter, total, rows.length]).toEqual([figure.filter, figure.count, figure.count]);
    }
  });

  it('gives a long list page by page, and says how long it is', async () => {
    const page = async (pages: string) =>
      (await leader.json<RightsList>(`/api/v1/overview/rights/list?of=lost&pages=${pages}`)).body;
    expect((await page('2')).rows).toHaveLength(7);
    expect((await page('x')).total).toBe(7);
  });

  it('hides from who may not open the lists what is few, and what would tell of it', async () => {
    const { lostBy } = await analysis(officer);
    expect(lostBy.level.map(({ figure }) => figure.count)).toEqual([null, null]);
    expect(lostBy.month.map(({ figure }) => figure.count)).toEqual([7]);
    expect((await officer.json('/api/v1/overview/rights/list?of=lost')).status).toBe(403);
  });

  it('is refused to caseworkers, and a filter that is none of ours is', async () => {
    expect((await ingrid.json('/api/v1/overview/rights')).status).toBe(403);
    expect((await leader.json('/api/v1/overview/rights/list?of=lost&level=VG9')).status).toBe(400);
  });

  it('counts nobody of an agency that takes no part', async () => {
    const other = await api.as('p-ot33-3');
    expect((await analysis(other)).outside.count).toBe(0);
  });
});

describe('the ledger on the youth’s page', () => {
  const viewOf = async ({ journeyId }: Recorded) =>
    (await ingrid.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;

  it('tells what is left with its paragraph and events, and corrects by a new entry', async () => {
    const youth = await enrolled(ingrid, { municipality: '3105', level: 'VG1', reason: 'interrupted' });
    await ingrid.json(stepPath(youth, 'RecordSchooling'), schooling(0), seen(2));
    const replaces = String(
      (await viewOf(youth)).rights.years.find(({ known }) => known === 'recorded')?.source?.version,
    );
    const corrected = { ...schooling(0), outcome: 'passed', replaces };
    expect((await ingrid.json(stepPath(youth, 'RecordSchooling'), corrected, seen(3))).status).toBe(200);
    const { rights, deadlines, timeline } = await viewOf(youth);
    expect(rights).toMatchObject({ ruleSet: 'R2024', state: 'left', next: { kind: 'apply-special' } });
    expect(rights.years.filter(({ schoolYear }) => schoolYear === '2024/25')).toMatchObject([
      { known: 'recorded', outcome: 'passed', source: { type: 'SchoolingRecorded' } },
    ]);
    expect(deadlines).toContainEqual({ kind: 'rights-date', dueOn: '2027-02-01', passed: false });
    expect(timeline.filter(({ type }) => type === 'SchoolingRecorded')).toHaveLength(2);
  });

  it('hides the schools of a strictly protected youth', async () => {
    const youth = await enrolled(ingrid, { municipality: '3105' });
    await ingrid.json(stepPath(youth, 'RecordSchooling'), { ...schooling(0), school: '300014887' }, seen(2));
    await ingrid.json(
      stepPath(youth, 'ProtectAddress'),
      { on: '2026-11-20', level: 'STRENGT_FORTROLIG' },
      seen(3),
    );
    const view = await viewOf(youth);
    expect(JSON.stringify([view.rights, view.timeline])).not.toContain('300014887');
  });
});
