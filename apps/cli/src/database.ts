import { CaseStore, openDatabase, type Clock } from '@samspor/case-store';
import { Refused } from './refused.ts';
import { required } from './settings.ts';

/** Works with the record that DATABASE_URL and SAMSPOR_KEY name, and closes it afterwards. */
export async function withStore<T>(
  work: (store: CaseStore) => Promise<T>,
  { clock, url = required('DATABASE_URL') }: { clock?: Clock; url?: string } = {},
): Promise<T> {
  const masterKey = Buffer.from(required('SAMSPOR_KEY'), 'base64');
  const db = await openDatabase({ url, poolSize: 4 }).catch(refuseDatabase);
  try {
    return await work(new CaseStore(db, { masterKey, ...(clock && { clock }) }));
  } finally {
    await db.destroy();
  }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there; is "npm start" running?',
  ENOTFOUND: 'there is no such host',
  '28P01': 'it refuses the password',
  '3D000': 'there is no such database',
};

/** Turns a database that cannot be reached into a sentence. */
export function refuseDatabase(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  throw reason ? new Refused(`The database cannot be reached: ${reason}.`.replace('..', '.')) : error;
}
