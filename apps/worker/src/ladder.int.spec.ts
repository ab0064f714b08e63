import { verify } from '@samspor/case-store';
import type { SystemActor } from '@samspor/domain';
import { eventually } from './eventually.ts';
import { Bench, caseworker, enrolled } from './testing.ts';
import { reconcile } from './upkeep/reconcile.ts';

let bench: Bench;
beforeAll(async () => void (bench = await Bench.open()));
afterAll(() => bench.close());

const sender: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
const reach = { isKnown: true, isReserved: false, guardians: 0 };
const wording = { to: '+4799990001', subject: '', body: 'Hei!', version: 'v1' };
const ladder = (journeyId: string) =>
  bench.rows<{ state: string; rung: number; rests_until: string | null }>(
    'SELECT state, rung, rests_until::text FROM ladder WHERE journey_id = $1',
    journeyId,
  );
const messages = (journeyId: string) =>
  bench.rows<{ message: string; state: string }>(
    'SELECT message, state FROM message WHERE journey_id = $1 ORDER BY message',
    journeyId,
  );

/** A youth of Buskerud whose duties stand on the record, with a ladder begun today. */
async function climbing(): Promise<string> {
  const [journeyId = ''] = await enrolled(bench.store, 1);
  await eventually(async () => (await bench.count('duty WHERE journey_id = $1', journeyId)) > 0);
  const command = { type: 'StartLadder', on: bench.store.today() } as const;
  await bench.store.record({ journeyId, command, by: caseworker });
  await eventually(async () => (await messages(journeyId)).length > 0);
  return journeyId;
}

describe('a ladder over the record and Temporal', () => {
  it('is climbed by its own workflow, which rests from the real sending and ends when the youth answers', async () => {
    await bench.working(async () => {
      const journeyId = await climbing();
      expect(await messages(journeyId)).toEqual([{ message: 'm1', state: 'queued' }]);
      expect(await ladder(journeyId)).toEqual([{ state: 'running', rung: 0, rests_until: null }]);
      // The hours in which messages may go out are the domain's to test: here the message is known to have gone.
      const receipt = { type: 'RecordReceipt', message: 'm1', state: 'delivered' } as const;
      expect((await bench.store.record({ journeyId, command: receipt, by: sender })).events).toEqual([]);
      const claim = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
      const claimed = await bench.store.record({ journeyId, command: claim, by: sender });
      expect(['MessageClaimed', 'MessagePutOff']).toContain(claimed.events[0]);
      const answer = { type: 'ReceiveReply', text: 'Ring meg' } as const;
      await bench.store.record({ journeyId, command: answer, by: { ...sender, id: 'youth' } });
      await eventually(async () => (await ladder(journeyId))[0]?.state === 'reached');
      const handle = bench.temporal.client.workflow.getHandle(`ladder:${journeyId}:l1`);
      await eventually(async () => (await handle.describe()).status.name === 'COMPLETED');
      expect((await verify(bench.store.pool)).differences).toEqual([]);
    });
  }, 90_000);

  it('comes back when Temporal has lost it, and queues nothing twice', async () => {
    let journeyId = '';
    await bench.working(async () => {
      journeyId = await climbing();
    });
    await bench.loseTemporal();
    await bench.working(async () => {
      await reconcile({ pool: bench.store.pool, client: bench.temporal.client });
      const handle = () => bench.temporal.client.workflow.getHandle(`ladder:${journeyId}:l1`).describe();
      await eventually(async () => (await handle().catch(() => null))?.status.name === 'RUNNING');
      await eventually(async () => (await bench.count('wake WHERE wanted > sent')) === 0);
      expect(await messages(journeyId)).toEqual([{ message: 'm1', state: 'queued' }]);
    });
  }, 90_000);
});
