import { randomUUID } from 'node:crypto';
import {
  addDays,
  osloDateOf,
  stallTrend,
  type Actor,
  type PersonActor,
  type StepCommand,
} from '@samspor/domain';
import { raiseFault } from '../wake/faults.ts';
import { raiseWakes } from '../wake/expected.ts';
import { leaseWakes, wakeFailed, wakesSent } from '../wake/lease.ts';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { behindRecord } from './behind.ts';
import { collectOnRecord, seeStalls } from './machine.ts';
import { collectPeople } from './people.ts';
import {
  countStalls,
  stallBoard,
  stallCounts,
  stallSpans,
  stallsToMend,
  type StallFilters,
  type StalledRow,
} from './read.ts';
import { askRepair, leaseRepairs, repairDone, repairFailed } from './repairs.ts';
import { judgeWorkers, showLife } from './signs-of-life.ts';
import { checkStreams, rebuildStream } from './streams.ts';
import { verify } from '../verify.ts';

const clock = { at: new Date('2026-11-21T08:00:00Z'), now: () => clock.at };
const today = () => osloDateOf(clock.at);
const maja: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
const liv: PersonActor = { ...maja, id: 'p-ot33-3', role: 'ot-leader' };

let test: TestStore;
beforeAll(async () => {
  test = await testStore({ clock });
});
afterAll(() => test.close());

const pool = () => test.store.pool;
const everything: StallFilters = {
  lane: 'people',
  cause: null,
  owner: null,
  waitsFor: null,
  before: null,
  state: 'standing',
};
const reader = (agency = 'ot-33', owner: string | null = null) => ({ agency, owner, today: today() });
const boardOf = (more: Partial<StallFilters> = {}, agency?: string, owner: string | null = null) =>
  stallBoard(pool(), reader(agency, owner), { ...everything, ...more }, { after: null, limit: 50 });
const causesOf = async (journeyId: string, more: Partial<StallFilters> = {}) =>
  (await boardOf(more)).filter((row) => row.journeyId === journeyId).map(({ cause }) => cause);

/** Whoever enrols has the youth; a file's has nobody. */
async function enrolled(on = today(), owner: PersonActor | null = maja): Promise<string> {
  const journeyId = randomUUID();
  const by: Actor = owner ?? { kind: 'system', id: 'import', agency: 'ot-33' };
  await test.store.record({ journeyId, by, command: { ...youthOfDrammen, on } });
  return journeyId;
}
const step = (journeyId: string, command: StepCommand, by = maja) =>
  test.store.record({ journeyId, by, command });
const look = () => collectPeople(pool(), today());

describe('the people lane', () => {
  it('names a passed deadline, and is left when it is met', async () => {
    const id = await enrolled('2026-11-02');
    await look();
    expect(await causesOf(id)).toEqual(['deadline-passed']);
    const [row] = (await boardOf()).filter(({ journeyId }) => journeyId === id);
    expect(row).toMatchObject({
      kind: 'seek-contact',
      owner: 'p-ot33-1',
      since: '2026-11-09T23:00:00.000000Z',
    });
    expect(await look()).toEqual({ opened: 0, closed: 0, changed: 0 });
    await step(id, { type: 'SeekContact', on: today(), channel: 'sms' });
    expect(await look()).toMatchObject({ closed: 1 });
    expect(await causesOf(id)).toEqual([]);
  });

  it('looks at some journeys alone, and leaves the others as they are', async () => {
    const [one, other] = [await enrolled(today(), null), await enrolled(today(), null)];
    await collectPeople(pool(), today(), [one]);
    expect([await causesOf(one), await causesOf(other)]).toEqual([['no-owner'], []]);
    await collectPeople(pool(), today(), [other]);
    expect([await causesOf(one), await causesOf(other)]).toEqual([['no-owner'], ['no-owner']]);
  });

  it('rests while somebody who was reminded has time, and stands again afterwards', async () => {
    const id = await enrolled('2026-11-02');
    const remind = {
      type: 'HandleStall',
      on: today(),
      cause: 'deadline-passed',
      kind: 'seek-contact',
      how: 'reminded',
      to: maja.id,
    } as const;
    await expect(test.store.record({ journeyId: id, by: maja, command: remind })).rejects.toThrow(
      'not-your-role',
    );
    await test.store.record({ journeyId: id, by: liv, command: remind });
    expect((await test.store.record({ journeyId: id, by: liv, command: remind })).events).toEqual([]);
    await look();
    expect([await causesOf(id), await causesOf(id, { state: 'resting' })]).toEqual([[], ['deadline-passed']]);
    const hers = (await boardOf({ state: 'all' }, 'ot-33', maja.id)).find(
      ({ journeyId }) => journeyId === id,
    );
    expect(hers).toMatchObject({ handled: 'reminded', restsUntil: addDays(today(), 7) });
    clock.at = new Date('2026-11-29T08:00:00Z');
    await look();
    expect(await causesOf(id)).toEqual(['deadline-passed']);
  });

  it('shows what is taken up higher to the agency that it is taken up with', async () => {
    const id = await enrolled('2026-10-12');
    await step(id, { type: 'HoldClarificationTalk', on: '2026-10-13', channel: 'meeting' });
    await step(id, { type: 'ReferToCommittee', on: '2026-10-14', committee: 'nav-3301', question: '?' });
    await look();
    expect(await causesOf(id)).toContain('committee-not-taken');
    const command = {
      type: 'HandleStall',
      on: today(),
      cause: 'committee-not-taken',
      kind: 'committee-decision',
      how: 'escalated',
      to: 'nav-3301',
    } as const;
    await test.store.record({ journeyId: id, by: liv, command });
    await look();
    expect(await causesOf(id)).not.toContain('committee-not-taken');
    const theirs = (await boardOf({}, 'nav-3301')).filter(({ journeyId }) => journeyId === id);
    expect(theirs.map(({ cause }) => cause)).toContain('committee-not-taken');
  });

  it('counts what it lists, also for the caseworker alone', async () => {
    await look();
    await countStalls(pool(), today());
    const rows = await boardOf();
    const { counts } = await stallCounts(pool(), reader());
    const listed = Map.groupBy(rows, ({ cause }) => cause);
    const standing = counts.filter((one) => one.standing > 0);
    expect(Object.fromEntries(standing.map((one) => [one.cause, one.standing]))).toEqual(
      Object.fromEntries([...listed].map(([cause, all]) => [cause, all.length])),
    );
    await countStalls(pool(), today(), 'ot-33');
    expect((await stallCounts(pool(), reader())).counts).toEqual(counts);
    const hers = await boardOf({ state: 'all' }, 'ot-33', maja.id);
    const own = (await stallCounts(pool(), reader('ot-33', maja.id))).counts;
    expect(own.reduce((sum, { standing }) => sum + standing, 0)).toBe(hers.length);
  });

  it('gives the board in pages, and another county nothing of it', async () => {
    const all = await boardOf();
    const pages: StalledRow[] = [];
    for (;;) {
      const last = pages.at(-1);
      const after = last ? { since: last.since, stallId: last.stallId } : null;
      const page = await stallBoard(pool(), reader(), everything, { after, limit: 2 });
      if (page.length === 0) break;
      pages.push(...page);
    }
    expect(pages).toEqual(all);
    expect(await boardOf({}, 'ot-31')).toEqual([]);
    expect(
      await stallsToMend(
        pool(),
        'ot-31',
        all.map(({ stallId }) => stallId),
      ),
    ).toEqual([]);
  });

  it('draws its trend: what came, what went, what stood', async () => {
    const day = osloDateOf(new Date()); // found and closed by the database's clock
    const trend = stallTrend(await stallSpans(pool(), 'ot-33', new Date(Date.now() - 86_400_000)), day, 2);
    const passed = trend.filter(({ cause }) => cause === 'deadline-passed').at(-1);
    const standing = (await boardOf({ cause: 'deadline-passed', state: 'all' })).length;
    expect(passed).toMatchObject({ lane: 'people', closed: 1, standing });
    expect(passed?.opened).toBe(standing + 1);
  });
});

describe('the machine lane', () => {
  const machine = (agency?: string) => boardOf({ lane: 'machine' }, agency);

  it('tells that no worker lives, since it was last heard of', async () => {
    expect(await judgeWorkers(pool())).toBe(false);
    expect((await machine()).map(({ cause }) => cause)).toEqual(['no-worker']);
    await showLife(pool(), 'worker:1');
    expect(await judgeWorkers(pool())).toBe(true);
    expect(await machine()).toEqual([]);
  });

  it('tells of a wake that is refused, until it is sent', async () => {
    const journeyId = await enrolled();
    await pool().query('UPDATE wake SET sent = wanted');
    const wake = { workflowId: `journey:${journeyId}`, type: 'youthJourney' as const, argument: journeyId };
    await raiseWakes(pool(), [wake]);
    const [leased] = await leaseWakes(pool(), 1);
    if (!leased) throw new Error('nothing to send');
    for (let tries = 0; tries < 3; tries++) await wakeFailed(pool(), leased, 'refused');
    await collectOnRecord(pool(), today());
    expect(await machine()).toMatchObject([{ cause: 'wake-refused', journeyId, detail: 'refused' }]);
    await wakesSent(pool(), [leased]);
    await collectOnRecord(pool(), today());
    expect(await machine()).toEqual([]);
  });

  it('tells of a workflow that was told and has not read, until it reads', async () => {
    const journeyId = await enrolled();
    await pool().query(
      `UPDATE wake SET sent = wanted, told_at = now() - interval '2 minutes' WHERE argument = $1`,
      [journeyId],
    );
    const behind = async () => (await behindRecord(pool(), '2000-01-01')).map((one) => one.journeyId);
    expect(await behind()).toEqual([journeyId]);
    await test.store.catchUp(journeyId, { kind: 'system', id: 'workflow', agency: 'ot-33' });
    expect(await behind()).toEqual([]);
  });

  it('tells of a fault of a page once, and of whose youth it is', async () => {
    const journeyId = await enrolled();
    await raiseFault(pool(), { what: 'TypeError', where: '/api/v1/journeys/:journeyId', journeyId });
    await pool().query(
      `UPDATE fault SET at = last_recorded_at + interval '1 second' FROM journey WHERE journey.journey_id = fault.journey_id`,
    );
    for (let times = 0; times < 2; times++) await collectOnRecord(pool(), today());
    expect((await machine()).map(({ cause }) => cause)).toEqual(['page-failing']);
    expect(await machine('ot-31')).toEqual([]);
    await pool().query('UPDATE fault SET resolved_at = now()');
    await collectOnRecord(pool(), today());
  });

  it('finds events that do not fold, and read models that say something else, and writes these anew', async () => {
    const [whole, bent] = [await enrolled(), await enrolled()];
    await pool().query(`UPDATE journey SET phase = 'course' WHERE journey_id = $1`, [bent]);
    const { faults } = await checkStreams(pool(), { after: null, size: 1_000, also: [] });
    expect(faults).toEqual([{ streamId: bent, cause: 'models-differ' }]);
    await rebuildStream(pool(), bent);
    expect((await checkStreams(pool(), { after: null, size: 1, also: [whole, bent] })).faults).toEqual([]);
  });

  it('keeps a repair until it is carried out, once, with who asked and why', async () => {
    await seeStalls(
      pool(),
      ['schedule-paused'],
      [{ cause: 'schedule-paused', subject: 'schedule:x', kind: 'x' }],
    );
    const [row] = await machine();
    const [stall] = await stallsToMend(pool(), 'ot-33', [row?.stallId ?? '']);
    if (!stall) throw new Error('no such stall');
    const ask = {
      key: 'key-0001',
      stall,
      repair: 'unpause',
      by: liv,
      reason: 'Driftsstansen er over',
    } as const;
    expect(await askRepair(test.store, ask)).toBe(await askRepair(test.store, ask));
    const [leased, ...others] = await leaseRepairs(pool());
    if (!leased) throw new Error('nothing to carry out');
    expect([leased.repair, others, await leaseRepairs(pool())]).toEqual(['unpause', [], []]);
    await repairFailed(pool(), leased, 'Temporal is away');
    expect((await machine())[0]).toMatchObject({ repairTries: 1, repairError: 'Temporal is away' });
    for (let times = 0; times < 2; times++) await repairDone(test.store, leased);
    const { rows } = await pool().query<{ type: string; actor: string }>(
      'SELECT type, actor FROM event WHERE stream_id = $1 ORDER BY version',
      [leased.repairId],
    );
    expect(rows).toEqual([
      { type: 'RepairAsked', actor: 'p-ot33-3' },
      { type: 'RepairDone', actor: 'workflow' },
    ]);
    expect((await verify(pool())).differences).toEqual([]);
  });
});
