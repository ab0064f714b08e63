import { CaseStore, openDatabase, type Clock } from '@samspor/case-store';

/** The record of an installation, to bring in what no page is timed for. */
export async function storeOf(
  environment: Record<string, string>,
  clock?: Clock,
): Promise<{ store: CaseStore; close: () => Promise<void> }> {
  const db = await openDatabase({ url: environment['DATABASE_URL'] ?? '', poolSize: 8 });
  const masterKey = Buffer.from(environment['SAMSPOR_KEY'] ?? '', 'base64');
  return { store: new CaseStore(db, { masterKey, ...(clock && { clock }) }), close: () => db.destroy() };
}
