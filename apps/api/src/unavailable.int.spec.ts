import type { Problem, Recorded } from '@samspor/contracts';
import { runningApi, type RunningApi } from './testing/running-api.ts';
import { enrolled, seen, stepPath } from './testing/youths.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runningApi();
});
afterAll(() => api.close());

/** As PostgreSQL does when its administrator stops it: every connection of ours ends. */
async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  const connect = api.store.pool.connect.bind(api.store.pool);
  const query = api.store.pool.query.bind(api.store.pool);
  const away = () =>
    Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
  Object.assign(api.store.pool, { connect: away, query: away });
  try {
    return await work();
  } finally {
    Object.assign(api.store.pool, { connect, query });
  }
}

describe('while PostgreSQL is away', () => {
  it('says so with 503 and when to try again, and takes the same request afterwards', async () => {
    const maja = await api.as('p-ot33-1');
    const youth = await enrolled(maja);
    const attempt = { channel: 'phone', on: '2026-10-20' };
    const headers = { ...seen(2), 'idempotency-key': 'one-and-the-same' };
    await withoutDatabase(async () => {
      const response = await maja.fetch(`/api/v1/journeys/${youth.journeyId}`);
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
      const { body } = await maja.json<Problem>(stepPath(youth, 'SeekContact'), attempt, headers);
      expect(body).toMatchObject({ status: 503, rule: 'unavailable' });
      expect((await fetch(`${api.origin}/api/v1/health/ready`)).status).toBe(503);
      expect((await fetch(`${api.origin}/api/v1/health/live`)).status).toBe(200);
    });
    const { status, body } = await maja.json<Recorded>(stepPath(youth, 'SeekContact'), attempt, headers);
    expect([status, body.version]).toEqual([200, 3]);
  });

  it('gives a fault of ours an id, and keeps it for the stuck board without what it stumbled on', async () => {
    const maja = await api.as('p-ot33-1');
    const youth = await enrolled(maja);
    await api.store.pool.query('UPDATE youth_key SET wrapped = $1 WHERE journey_id = $2', [
      'broken',
      youth.journeyId,
    ]);
    const attempt = { channel: 'phone', on: '2026-10-20', note: 'Ringte' };
    const { body } = await maja.json<Problem>(stepPath(youth, 'SeekContact'), attempt, seen(2));
    expect(body).toMatchObject({ status: 500, rule: 'fault' });
    const { rows } = await api.store.pool.query<object>('SELECT * FROM fault WHERE id = $1', [body.instance]);
    expect(rows).toMatchObject([
      { journey_id: youth.journeyId, where_: '/api/v1/journeys/:journeyId/steps/:step' },
    ]);
    expect(JSON.stringify([rows, body])).not.toContain('Ringte');
  });
});
