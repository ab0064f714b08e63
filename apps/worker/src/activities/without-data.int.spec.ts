import { randomUUID } from 'node:crypto';
import { testStore, youthOfDrammen, type TestStore } from '@samspor/case-store/testing';
import { RuleBroken, type PersonActor } from '@samspor/domain';
import { MockActivityEnvironment } from '@temporalio/testing';
import { pino } from 'pino';
import { WorkerMetrics } from '../health/metrics.ts';
import { schoolYearActivities } from './school-year-activities.ts';
import { watched } from './watched.ts';

const caseworker: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const command = { ...youthOfDrammen, on: '2025-10-12' };

const fromTheDatabase = () =>
  Object.assign(new Error('Key (birth_number)=(04830812345) already exists.'), { code: '23505' });

let test: TestStore;
beforeAll(async () => {
  test = await testStore();
});
afterAll(() => test.close());

it('tells the stuck board what kind of thing a journey met in the cohort’s pass, and no data of it', async () => {
  const ids = [randomUUID(), randomUUID()].toSorted();
  await test.store.recordPage(ids.map((journeyId) => ({ journeyId, command, by: caseworker })));
  await test.store.pool.query(`UPDATE journey SET calendar_due = '2026-08-01'`);
  test.store.recordPage = () => Promise.resolve([fromTheDatabase(), new RuleBroken('not-now')]);
  const { cohortPage } = schoolYearActivities(test.store);
  const env = new MockActivityEnvironment();
  expect(await env.run(cohortPage, '33', '2026-08-01', null)).toMatchObject({ caught: 2, events: 0 });
  const { rows } = await test.store.pool.query<{ what: string }>(
    'SELECT journey_id, what FROM fault ORDER BY journey_id',
  );
  expect(rows).toEqual([
    { journey_id: ids[0], what: 'Error 23505' },
    { journey_id: ids[1], what: 'RuleBroken not-now' },
  ]);
});

it('logs and throws of an activity that fails its kind and place, and puts no more on the stuck board', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const watch = watched({ pool: test.store.pool, metrics: new WorkerMetrics(), log });
  const env = new MockActivityEnvironment({ attempt: 5, activityType: 'failing' }, { interceptors: [watch] });
  await expect(env.run(() => Promise.reject(fromTheDatabase()))).rejects.toThrow(/^Error 23505$/);
  expect(lines.join()).toContain('23505');
  expect(lines.join()).not.toMatch(/birth_number|04830812345/);
  const { rows } = await test.store.pool.query(`SELECT what FROM fault WHERE where_ LIKE 'failing %'`);
  expect(rows).toEqual([{ what: 'Error 23505' }]);
});
