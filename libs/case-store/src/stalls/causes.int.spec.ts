import { randomUUID } from 'node:crypto';
import { addDays, osloDateOf, type PersonActor } from '@samspor/domain';
import pg from 'pg';
import { MeetingStore } from '../committee/meeting-store.ts';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { raiseFault, resolveFaults } from '../wake/faults.ts';
import { behindRecord } from './behind.ts';
import { claimStaffMail, mendStaffMail, putStaffMail, staffMailOutcome } from '../mail/staff-mail.ts';
import { collectOnRecord } from './machine.ts';
import { stallBoard } from './read.ts';
import { checkStreams } from './streams.ts';
import { resolveFaultsOf, retryWakes } from './suspects.ts';

const clock = { at: new Date('2026-11-23T10:00:00Z'), now: () => clock.at };
const maja: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };

let test: TestStore;
beforeAll(async () => {
  test = await testStore({ clock });
});
afterAll(() => test.close());

const pool = () => test.store.pool;
const today = () => osloDateOf(clock.at);

async function enrolled(): Promise<string> {
  const journeyId = randomUUID();
  await test.store.record({ journeyId, command: youthOfDrammen, by: maja });
  await pool().query('UPDATE wake SET sent = wanted');
  return journeyId;
}

async function board(lane: 'people' | 'machine' = 'machine', agency = 'ot-33') {
  await collectOnRecord(pool(), today());
  const filters = { lane, cause: null, owner: null, waitsFor: null, before: null, state: 'all' } as const;
  return stallBoard(pool(), { agency, owner: null, today: today() }, filters, { after: null, limit: 50 });
}

it('relay-behind: tells how many wakes nobody has sent for a minute, until they are tried anew', async () => {
  await enrolled();
  await pool().query(`UPDATE wake SET wanted = sent + 1, wanted_at = now() - interval '30 seconds'`);
  expect(await board()).toEqual([]);
  await pool().query(`UPDATE wake SET wanted_at = now() - interval '61 seconds'`);
  expect(await board()).toMatchObject([{ cause: 'relay-behind', holdsUp: 1 }]);
  await retryWakes(pool(), null);
  expect(await board()).toEqual([]); // its minute begins anew
  await pool().query('UPDATE wake SET sent = wanted');
});

it('minutes-overdue: tells the committee’s agency alone of a meeting that nobody has closed', async () => {
  const meetings = new MeetingStore(test.store);
  const by = { id: 'committee:nav-3301', runId: 'run' };
  const meetingId = await meetings.call('nav-3301', by);
  clock.at = new Date(clock.at.getTime() + 40 * 86_400_000); // its workflow should have closed it long ago
  expect(await board('people', 'nav-3301')).toMatchObject([
    { cause: 'minutes-overdue', subject: `meeting:${meetingId}` },
  ]);
  expect(await board('people', 'ot-33')).toEqual([]);
  const behind = async () =>
    (await behindRecord(pool(), today())).map(({ workflowId, kind }) => [workflowId, kind]);
  const told = `UPDATE wake SET sent = wanted, told_at = now() - interval '6 minutes', read_at = now() - interval '6 minutes'`;
  await pool().query(`${told} WHERE workflow_id = $1`, [`meeting:${meetingId}`]);
  expect(await behind()).toContainEqual([`meeting:${meetingId}`, 'overslept']); // whatever kind of process it is
  await meetings.catchUp(meetingId, by);
  expect(await behind()).not.toContainEqual([`meeting:${meetingId}`, 'overslept']);
  expect(await board('people', 'nav-3301')).toEqual([]);
});

it.each([
  ['duty-missing', 'duty-missing', 'proveCovered'],
  ['record-refused', 'refused: in-future', 'catchUp'],
])('%s: tells whose it is, until it is retried', async (cause, what, where) => {
  const journeyId = await enrolled();
  await raiseFault(pool(), { what, where, journeyId });
  const [row, ...others] = await board();
  expect([row?.cause, row?.journeyId, row?.kind, others]).toEqual([cause, journeyId, where, []]);
  await resolveFaultsOf(pool(), row?.subject ?? '', row?.kind ?? '');
  expect(await board()).toEqual([]);
});

it('reply-unplaced: tells of an answer of nobody known, until somebody has seen to it', async () => {
  await raiseFault(pool(), { what: 'reply of nobody known', where: 'reply:r-1', journeyId: null });
  const [row, ...others] = await board();
  expect([row?.cause, row?.kind, others]).toEqual(['reply-unplaced', 'reply:r-1', []]);
  await resolveFaultsOf(pool(), row?.subject ?? '', row?.kind ?? '');
  expect(await board()).toEqual([]);
});

it('page-failing: is taken down by what is recorded afterwards', async () => {
  const journeyId = await enrolled();
  await raiseFault(pool(), { what: 'TypeError', where: '/api/v1/journeys/:journeyId/steps', journeyId });
  clock.at = new Date(Date.now() - 60_000);
  await pool().query('UPDATE journey SET last_recorded_at = $1', [clock.at]);
  expect((await board()).map(({ cause }) => cause)).toEqual(['page-failing']);
  await pool().query(`UPDATE journey SET last_recorded_at = now() + interval '1 second'`);
  expect(await board()).toEqual([]);
  await resolveFaults(pool(), '/api/v1/journeys/:journeyId/steps');
});

it('poison-event: tells of events that this version cannot fold, and a rebuild is not offered', async () => {
  const [whole, poisoned] = [await enrolled(), await enrolled()];
  const owner = new pg.Client({ connectionString: test.ownerUrl });
  await owner.connect();
  await owner.query(`UPDATE event SET type = 'OfALaterVersion' WHERE stream_id = $1 AND version = 1`, [
    poisoned,
  ]);
  await owner.end();
  const { faults } = await checkStreams(pool(), { after: null, size: 1, also: [whole, poisoned] });
  expect(faults.filter(({ streamId }) => streamId === poisoned)).toEqual([
    { streamId: poisoned, cause: 'poison-event' },
  ]);
  expect(faults.filter(({ streamId }) => streamId === whole)).toEqual([]);
});

it('digest-late: tells of a digest that was refused, or not taken for half an hour, on its own day only', async () => {
  clock.at = new Date('2026-11-24T08:00:00Z');
  const key = { person: 'p-ot33-3', agency: 'ot-33', about: 'digest', day: today() };
  await putStaffMail(pool(), key, { subject: 's', body: 'b' });
  const mailId = (await claimStaffMail(pool(), today()))?.mailId ?? '';
  await staffMailOutcome(pool(), mailId, 'not-handed', 'unreachable');
  expect(await board()).toEqual([]);
  await pool().query(`UPDATE staff_mail SET made_at = now() - interval '31 minutes'`);
  expect(await board()).toMatchObject([{ cause: 'digest-late', detail: 'unreachable' }]);
  expect(await board('machine', 'ot-31')).toEqual([]);
  await mendStaffMail(pool(), mailId, 'retry');
  expect(await board()).toEqual([]);
  await claimStaffMail(pool(), today());
  await staffMailOutcome(pool(), mailId, 'refused', 'address-refused');
  expect(await board()).toMatchObject([{ cause: 'digest-late', detail: 'address-refused' }]);
  clock.at = new Date(`${addDays(today(), 1)}T08:00:00Z`);
  expect(await board()).toEqual([]);
});
