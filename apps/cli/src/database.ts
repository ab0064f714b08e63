import { CaseStore, openDatabase, type Clock } from '@samspor/case-store';
import { Refused } from './refused.ts';
import { ownClock, required } from './settings.ts';

/** Works with the record that DATABASE_URL and SAMSPOR_KEY name, and closes it afterwards. */
export async function withStore<T>(
  work: (store: CaseStore) => Promise<T>,
  { clock = ownClock(), url = required('DATABASE_URL') }: { clock?: Clock; url?: string } = {},
): Promise<T> {
  const masterKey = Buffer.from(required('SAMSPOR_KEY'), 'base64');
  const db = await openDatabase({ url, poolSize: 4 }).catch(refuseDatabase);
  try {
    return await work(new CaseStore(db, { masterKey, ...(clock && { clock }) }));
  } catch (error) {
    return refuseDatabase(error);
  } finally {
    await db.destroy();
  }
}

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED:
    'The database of DATABASE_URL does not answer. Where "npm start" keeps it, start that; else start the database or correct the setting.',
  ENOTFOUND: 'The database cannot be reached: there is no such host.',
  '28P01': 'The database refuses the password in its URL.',
  '3D000': 'The database in the URL does not exist.',
  '42P01': 'The tables are not there yet: run "samspor migrate".',
};

/** Turns a database that cannot be worked with into a sentence. */
export function refuseDatabase(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = sentences[code];
  throw sentence ? new Refused(sentence) : error;
}
