import type { EnrolYouth } from '@samspor/domain';
import { throwawayStore, type ThrowawayOptions, type ThrowawayStore } from '../throwaway-store.ts';

/** How a youth of Drammen is enrolled, born 2008, who interrupted Vg1 on 12 October 2026. */
export const youthOfDrammen: EnrolYouth = {
  type: 'EnrolYouth',
  on: '2026-10-12',
  birthYear: 2008,
  adultOn: '2026-11-05',
  county: '33',
  municipality: '3301',
  school: null,
  programme: null,
  level: 'VG1',
  otStatus: 'OTUK',
  reason: 'interrupted',
  protection: 'UGRADERT',
};

export type TestStore = ThrowawayStore;

/** A store of a spec's own in the test server. Needs TEST_DATABASE_ADMIN_URL, which the test run's services set. */
export function testStore(options: ThrowawayOptions = {}): Promise<TestStore> {
  const adminUrl = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!adminUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run the specs through npm test');
  return throwawayStore(adminUrl, options);
}
