import { setupBook, type SetupBook, type SetupEvent } from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';

/** Everything that has been decided about the set-up, from the events themselves. */
export async function readSetupBook(db: Pool | ClientBase): Promise<SetupBook> {
  const { rows } = await db.query<SetupEvent>(
    `SELECT e.type, e.data FROM stream s JOIN event e USING (stream_id)
     WHERE s.kind = 'setup' ORDER BY e.stream_id, e.version`,
  );
  return setupBook(rows);
}
