import { randomUUID } from 'node:crypto';
import type { Overview } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath, workflow } from '../testing/youths.ts';

const clock = { at: new Date('2026-06-01T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let maja: SignedIn;
let liv: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, liv] = await Promise.all([api.as('p-ot33-1'), api.as('p-ot33-3')]);
});
afterAll(() => api.close());

const overview = async (me: SignedIn) => (await me.json<Overview>('/api/v1/overview')).body;

describe('GET /overview', () => {
  it('counts open journeys, duties by their state today, and says what stands still and why', async () => {
    const late = await enrolled(maja, { on: '2026-05-20' });
    const quiet = await enrolled(maja, { on: '2026-05-20' });
    await maja.json(stepPath(quiet, 'SeekContact'), { channel: 'sms', on: '2026-05-21' }, seen(2));
    clock.at = new Date('2026-09-15T10:00:00Z');
    await api.store.record({ journeyId: late.journeyId, command: { type: 'CatchUp' }, by: workflow });
    const { phases, duties, stalls, overdueJourneys } = await overview(liv);
    expect(phases.filter(({ count }) => count > 0)).toEqual([
      { phase: 'enrolled', count: 1 },
      { phase: 'contact-sought', count: 1 },
    ]);
    expect(duties.length).toBeGreaterThan(0);
    const contact = duties.find(({ kind, schoolYear }) => kind === 'CONTACT' && schoolYear === '2025/26');
    expect(contact).toMatchObject({ open: 0, missed: 1 });
    expect(overdueJourneys).toBe(1);
    expect(stalls).toMatchObject({
      total: 2,
      rows: [
        { journeyId: quiet.journeyId, cause: 'silent', since: '2026-05-21', days: 117 },
        { journeyId: late.journeyId, cause: 'overdue', since: '2026-05-28' },
      ],
    });
  });

  it('puts a technical cause first, until something can be recorded again', async () => {
    const youth = await enrolled(maja, { on: '2026-09-10' });
    const fault = `INSERT INTO fault (id, at, what, where_, journey_id) VALUES ($1, '2026-09-16', 'TypeError', $2, $3)`;
    const id = randomUUID();
    await api.store.pool.query(fault, [id, '/api/v1/journeys/:journeyId/steps/:step', youth.journeyId]);
    const [first] = (await overview(liv)).stalls.rows;
    expect(first).toMatchObject({
      journeyId: youth.journeyId,
      cause: 'technical',
      detail: `TypeError (${id})`,
    });
    clock.at = new Date('2026-09-17T10:00:00Z');
    await maja.json(stepPath(youth, 'SeekContact'), { channel: 'sms', on: '2026-09-17' }, seen(2));
    expect((await overview(liv)).stalls.rows.map(({ cause }) => cause)).not.toContain('technical');
  });

  it('is refused to caseworkers', async () => {
    expect((await maja.json('/api/v1/overview')).status).toBe(403);
  });
});
