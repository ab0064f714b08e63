import { migrate, migrateBack } from '@samspor/case-store';
import { refuseDatabase } from './database.ts';
import { required } from './settings.ts';

/** Brings the tables forward, or takes the newest migration back; tells what it did. */
export async function runMigrations(back: boolean): Promise<void> {
  const owner = required('DATABASE_OWNER_URL');
  const application = process.env.DATABASE_URL && new URL(process.env.DATABASE_URL).username;
  const appRole = application || undefined;
  if (back) {
    const went = await migrateBack(owner, appRole).catch(refuseDatabase);
    console.log(went ? 'Took the newest migration back.' : 'There is no migration to take back.');
    return;
  }
  const names = await migrate(owner, appRole).catch(refuseDatabase);
  console.log(names.length > 0 ? `Migrated: ${names.join(', ')}.` : 'The tables are up to date.');
}
