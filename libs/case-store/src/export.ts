import { dutyAt, type Duty, type IsoDate, type Journey } from '@samspor/domain';
import type { Pool } from 'pg';
import { dutyFromTable, type DutyTableRow } from './read-models/rows.ts';
import { readStreams } from './streams.ts';

const pageSize = 500;

/** Every journey as it stands, by id, folded from its events, a page at a time. */
export async function* everyJourney(db: Pool): AsyncGenerator<{ journeyId: string; journey: Journey }[]> {
  for await (const ids of pagesOfIds(db)) {
    const streams = await readStreams(db, ids);
    yield streams.flatMap(({ stand }) => stand ?? []);
  }
}

/** Every duty of the read model as it stands at the end of `asOf`: by journey, opening, then kind as lives.md lists. */
export async function* everyDuty(db: Pool, asOf: IsoDate): AsyncGenerator<Duty[]> {
  for await (const ids of pagesOfIds(db)) {
    const { rows } = await db.query<{ row: DutyTableRow }>(
      `SELECT to_json(d) AS row FROM duty d WHERE journey_id = ANY($1::uuid[]) AND opened_on <= $2
       ORDER BY journey_id, opened_on, array_position(ARRAY['RIGHTS_INFO', 'CONTACT', 'OFFER'], kind)`,
      [ids, asOf],
    );
    yield rows.map(({ row }) => dutyAt(dutyFromTable(row), asOf));
  }
}

async function* pagesOfIds(db: Pool): AsyncGenerator<string[]> {
  let after: string | null = null;
  do {
    const { rows }: { rows: { id: string }[] } = await db.query(
      `SELECT stream_id AS id FROM stream WHERE kind = 'journey' AND ($1::uuid IS NULL OR stream_id > $1)
       ORDER BY stream_id LIMIT $2`,
      [after, pageSize],
    );
    if (rows.length > 0) yield rows.map(({ id }) => id);
    after = rows.length < pageSize ? null : (rows.at(-1)?.id ?? null);
  } while (after !== null);
}
