import { migrate, migrateBack } from './index.ts';
import { testStore, type TestStore } from './testing/store.ts';
import { migrations } from './migrations/index.ts';

let test: TestStore;
beforeAll(async () => {
  test = await testStore();
});
afterAll(() => test.close());

const tables = async () =>
  (
    await test.db.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    )
  ).map(({ name }) => name);

it('goes back one by one to nothing, and forward again to the same tables', async () => {
  const all = await tables();
  for (let left = migrations.length; left > 0; left--) expect(await migrateBack(test.ownerUrl)).toBe(true);
  expect(await migrateBack(test.ownerUrl)).toBe(false);
  expect(await migrate(test.ownerUrl)).toHaveLength(migrations.length);
  expect(await tables()).toEqual(all);
});

it('does nothing when everything is up to date', async () => {
  expect(await migrate(test.ownerUrl)).toEqual([]);
});
