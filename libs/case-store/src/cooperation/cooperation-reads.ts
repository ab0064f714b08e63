import type { CooperationMatterKind, CooperationParty, IsoDate } from '@samspor/domain';
import type { Pool } from 'pg';

/** Who asks: a person in an agency, and the party that she leads, if any. */
export interface CooperationReader {
  person: string;
  agency: string;
  leads: CooperationParty | null;
}

const readable = `(($3 = 'school' AND c.school = $2) OR ($3 = 'nav' AND c.nav = $2)
  OR EXISTS (SELECT FROM cooperation_person p WHERE p.cooperation_id = c.cooperation_id AND p.person = $1 AND p.agency = $2))`;

/** The cooperations that somebody may read, those that stand first; at most 100. */
export async function cooperationsFor(
  db: Pool,
  { person, agency, leads }: CooperationReader,
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT cooperation_id AS id FROM cooperation c WHERE ${readable}
     ORDER BY state = 'ended', review_on NULLS FIRST, cooperation_id LIMIT 100`,
    [person, agency, leads],
  );
  return rows.map(({ id }) => id);
}

/** Whether somebody may read a cooperation; false for one that does not exist. */
export async function readsCooperation(
  db: Pool,
  id: string,
  { person, agency, leads }: CooperationReader,
): Promise<boolean> {
  const { rows } = await db.query(`SELECT FROM cooperation c WHERE c.cooperation_id = $4 AND ${readable}`, [
    person,
    agency,
    leads,
    id,
  ]);
  return rows.length > 0;
}

/** Something that waits for somebody in a cooperation. */
export interface WaitingCooperation {
  cooperationId: string;
  matter: CooperationMatterKind;
  item: string;
  dueOn: IsoDate;
  school: string;
  nav: string;
}

/** What waits for a manager's party, or for the person herself, and is due by a day; the earliest first. */
export async function cooperationMattersOf(
  db: Pool,
  { person, agency, leads }: CooperationReader,
  until: IsoDate,
): Promise<WaitingCooperation[]> {
  const { rows } = await db.query<WaitingCooperation>(
    `SELECT c.cooperation_id AS "cooperationId", m.matter, m.item, m.due_on::text AS "dueOn", c.school, c.nav
     FROM cooperation_matter m JOIN cooperation c USING (cooperation_id)
     WHERE m.due_on <= $4 AND (($3 = 'school' AND c.school = $2 AND m.of_school)
       OR ($3 = 'nav' AND c.nav = $2 AND m.of_nav)
       OR (m.person = $1 AND EXISTS (SELECT FROM cooperation_person p
         WHERE p.cooperation_id = c.cooperation_id AND p.person = $1 AND p.agency = $2)))
     ORDER BY m.due_on, m.matter LIMIT 50`,
    [person, agency, leads, until],
  );
  return rows;
}
