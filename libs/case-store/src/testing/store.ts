import { throwawayStore, type ThrowawayOptions, type ThrowawayStore } from '../throwaway-store.ts';

export { youthOfDrammen } from '@samspor/domain/testing';

export type TestStore = ThrowawayStore;

/** A store of a spec's own in the test server. Needs TEST_DATABASE_ADMIN_URL, which the test run's services set. */
export function testStore(options: ThrowawayOptions = {}): Promise<TestStore> {
  const adminUrl = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!adminUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run the specs through npm test');
  return throwawayStore(adminUrl, options);
}
