import { raiseWakes, wakeLag } from '@samspor/case-store';
import { Client, Connection } from '@temporalio/client';
import { eventually } from '../eventually.ts';
import { Bench, enrolled } from '../testing.ts';
import { WakeRelay } from './wake-relay.ts';

let bench: Bench;
beforeAll(async () => void (bench = await Bench.open()));
afterAll(() => bench.close());
beforeEach(() => bench.rows('UPDATE wake SET sent = wanted'));

const unsent = () => bench.count('wake WHERE wanted > sent');
const startedIn = async () => Number((await bench.temporal.client.workflow.count()).count);

describe('WakeRelay', () => {
  it('starts one workflow for each journey, and has nothing left to send', async () => {
    await enrolled(bench.store, 60);
    expect(await unsent()).toBe(60);
    const sent = await bench.relay({ batch: 25 }).drain();
    expect([sent, await unsent()]).toEqual([60, 0]);
    await eventually(async () => (await startedIn()) === 60);
  });

  it('shares the work with another relay, and none is sent twice', async () => {
    await enrolled(bench.store, 80);
    const sent = await Promise.all(
      [bench.relay({ batch: 7 }), bench.relay({ batch: 5 })].map((one) => one.drain()),
    );
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(80);
    expect(await unsent()).toBe(0);
  });

  it('keeps pending what was wanted again while it was sent', async () => {
    const [journeyId] = await enrolled(bench.store, 1);
    const wake = {
      workflowId: `journey:${journeyId}`,
      type: 'youthJourney' as const,
      argument: `${journeyId}`,
    };
    const relay = new WakeRelay({
      pool: bench.store.pool,
      client: bench.temporal.client,
      onSent: () => void raised.push(raiseWakes(bench.store.pool, [wake])),
    });
    const raised: Promise<void>[] = [];
    await relay.round();
    await Promise.all(raised);
    expect(await unsent()).toBe(1);
  });

  it('takes over what a relay that died had leased, once its lease is out', async () => {
    await enrolled(bench.store, 3);
    await bench.rows(`UPDATE wake SET leased_until = now() + interval '1 minute' WHERE wanted > sent`);
    expect(await bench.relay().drain()).toBe(0);
    await bench.rows(`UPDATE wake SET leased_until = now() - interval '1 second' WHERE wanted > sent`);
    expect(await bench.relay().drain()).toBe(3);
  });

  it('gives everything back untried when Temporal is away', async () => {
    await enrolled(bench.store, 5);
    const connection = Connection.lazy({ address: '127.0.0.1:9', interceptors: [] });
    const relay = new WakeRelay({ pool: bench.store.pool, client: new Client({ connection }) });
    expect(await relay.round()).toEqual({ leased: 5, sent: 0, away: true });
    expect(await bench.count('wake WHERE wanted > sent AND tries = 0 AND leased_until IS NULL')).toBe(5);
    await connection.close();
  }, 30_000);

  it('tries one that Temporal refuses again later, and says why', async () => {
    const refused = {
      workflowId: `journey:${'x'.repeat(2_000)}`,
      type: 'youthJourney' as const,
      argument: 'x',
    };
    await raiseWakes(bench.store.pool, [refused]);
    expect(await bench.relay().round()).toMatchObject({ leased: 1, sent: 0, away: false });
    const [row] = await bench.rows(
      'SELECT tries, error, next_try > now() AS later FROM wake WHERE wanted > sent',
    );
    expect(row).toMatchObject({ tries: 1, later: true });
    expect(row?.error).toMatch(/workflow/i);
    expect((await wakeLag(bench.store.pool)).pending).toBe(1);
  });
});
