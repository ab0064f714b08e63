import { randomUUID } from 'node:crypto';
import { addDays, osloDateOf, type LadderCommand, type PersonActor, type SystemActor } from '@samspor/domain';
import { testStore, youthOfDrammen, type TestStore } from '../testing/store.ts';
import { dueMessages } from '../messages/outbox.ts';
import { raiseFault, resolveFaults } from '../wake/faults.ts';
import { behindRecord } from './behind.ts';
import { collectOnRecord } from './machine.ts';
import { collectPeople } from './people.ts';
import { stallBoard } from './read.ts';
import { openWorkflows, resolveFaultsOf } from './suspects.ts';

const day = '2026-10-13';
const clock = { at: new Date(`${day}T10:00:00Z`), now: () => clock.at };
const maja: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
const system = (id: SystemActor['id']): SystemActor => ({ kind: 'system', id, agency: 'ot-33' });

let test: TestStore;
beforeAll(async () => {
  test = await testStore({ clock });
});
afterAll(() => test.close());
beforeEach(async () => {
  clock.at = new Date(`${day}T10:00:00Z`);
  await pool().query('DELETE FROM stall');
  await pool().query('UPDATE fault SET resolved_at = now()');
  await pool().query(`UPDATE message SET state = 'sent'`);
});

const pool = () => test.store.pool;
const today = () => osloDateOf(clock.at);
const tell = (journeyId: string, command: LadderCommand) =>
  test.store.record({ journeyId, command, by: system('sender') });

/** A youth whose first message, a text message, waits its turn. */
async function waiting(): Promise<string> {
  const journeyId = randomUUID();
  await test.store.record({ journeyId, command: youthOfDrammen, by: maja });
  await test.store.catchUp(journeyId, system('workflow'));
  await test.store.record({ journeyId, command: { type: 'StartLadder', on: day }, by: maja });
  await test.store.climb(journeyId, 'l1', system('workflow'));
  return journeyId;
}

async function handed(outcome: 'unknown' | 'refused' | 'sent'): Promise<string> {
  const journeyId = await waiting();
  const reach = { isKnown: true, isReserved: false, guardians: 0 };
  const wording = { to: '+4799910000', subject: '', body: 'Hei!', version: 'v1' };
  await tell(journeyId, { type: 'ClaimMessage', message: 'm1', reach, wording });
  await tell(journeyId, { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome });
  return journeyId;
}

async function board(lane: 'people' | 'machine') {
  await collectPeople(pool(), today());
  await collectOnRecord(pool(), today());
  const filters = { lane, cause: null, owner: null, waitsFor: null, before: null, state: 'all' } as const;
  const reader = { agency: 'ot-33', owner: null, today: today() };
  return stallBoard(pool(), reader, filters, { after: null, limit: 50 });
}
const of = async (journeyId: string) =>
  (await board('people'))
    .filter((row) => row.journeyId === journeyId)
    .map(({ cause, kind }) => [cause, kind]);
const machine = async () => (await board('machine')).map(({ cause, subject }) => [cause, subject]);

it('tells at once of a message that nobody knows the outcome of, and of its task no second time', async () => {
  const journeyId = await handed('unknown');
  expect(await of(journeyId)).toEqual([['message-unknown', 'm1']]);
  clock.at = new Date('2026-10-17T10:00:00Z'); // the task is overdue by now
  expect(await of(journeyId)).toEqual([['message-unknown', 'm1']]);
  const settle = { type: 'SettleMessage', on: today(), message: 'm1', sent: 'yes' } as const;
  await test.store.record({ journeyId, command: settle, by: maja });
  expect(await of(journeyId)).toEqual([]);
});

it('tells of a message that came back when nobody has done anything about it for days', async () => {
  const journeyId = await handed('refused');
  clock.at = new Date(`${addDays(day, 3)}T10:00:00Z`);
  expect(await of(journeyId)).toEqual([]);
  clock.at = new Date(`${addDays(day, 4)}T10:00:00Z`);
  expect(await of(journeyId)).toEqual([['message-returned', '']]);
  await test.store.climb(journeyId, 'l1', system('workflow'));
  expect(await of(journeyId)).toEqual([]);
});

it('tells of a gateway that takes nothing while messages wait for it, and of nothing else then', async () => {
  await waiting();
  await raiseFault(pool(), { what: 'gateway: unreachable', where: 'sender:sms', journeyId: null });
  const [row, ...others] = await board('machine');
  expect(row).toMatchObject({
    cause: 'gateway-away',
    subject: 'gateway:sms',
    detail: 'unreachable',
    holdsUp: 1,
  });
  expect(others).toEqual([]);
  await resolveFaults(pool(), 'sender:sms');
  expect(await machine()).toEqual([['messages-late', 'sender:sms']]); // its turn came in October
});

it('tells of messages whose turn came long ago, or that were claimed and not heard of since', async () => {
  const journeyId = await waiting();
  expect(await machine()).toEqual([['messages-late', 'sender:sms']]);
  await pool().query(`UPDATE message SET not_before = now() WHERE journey_id = $1`, [journeyId]);
  expect(await machine()).toEqual([]);
  const claimed = await waiting();
  const reach = { isKnown: true, isReserved: false, guardians: 0 };
  const wording = { to: '+4799910000', subject: '', body: 'Hei!', version: 'v1' };
  await tell(claimed, { type: 'ClaimMessage', message: 'm1', reach, wording });
  expect((await board('machine')).map(({ cause, kind }) => [cause, kind])).toEqual([
    ['messages-late', 'claimed'],
  ]);
});

it('lets a parked message lie, tells of it, and takes it up again when it is retried', async () => {
  const journeyId = await waiting();
  const { rows } = await pool().query<{ id: string }>(
    'SELECT message_id AS id FROM message WHERE journey_id = $1',
    [journeyId],
  );
  const id = rows[0]?.id ?? '';
  await raiseFault(pool(), { what: 'TypeError', where: `message ${id}`, journeyId });
  const due = async () => (await dueMessages(pool(), { channel: 'sms', now: clock.at, limit: 50 })).length;
  expect(await due()).toBe(0);
  expect(await board('machine')).toMatchObject([{ cause: 'message-parked', kind: 'sms', journeyId }]);
  await resolveFaultsOf(pool(), `message:${id}`, 'sms');
  expect([await due(), (await machine()).map(([cause]) => cause)]).toEqual([1, ['messages-late']]);
});

it('tells of a ladder that was told and has not read, until it climbs; and knows which should run', async () => {
  const journeyId = await waiting();
  const ladder = `ladder:${journeyId}:l1`;
  await pool().query(
    `UPDATE wake SET sent = wanted, read_at = now() - interval '3 minutes', told_at = now() - interval '2 minutes'
     WHERE workflow_id = $1`,
    [ladder],
  );
  const behind = async () =>
    (await behindRecord(pool(), '2000-01-01')).filter((one) => one.workflowId === ladder);
  expect(await behind()).toMatchObject([{ journeyId, kind: 'unread' }]);
  expect(await openWorkflows(pool(), [ladder])).toEqual(new Set([ladder]));
  await test.store.climb(journeyId, 'l1', system('workflow'));
  expect(await behind()).toEqual([]);
});
