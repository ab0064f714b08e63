import type { Overview } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
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
  it('counts open journeys, duties by their state today, and how much stands still', async () => {
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
    expect(stalls.people).toBeGreaterThanOrEqual(2);
    expect(stalls.machine).toBe(1); // no worker lives here
  });

  it('is refused to caseworkers', async () => {
    expect((await maja.json('/api/v1/overview')).status).toBe(403);
  });
});
