import type { IsoDate, LostCell, OutsideCell, Phase, RightsFilter, RightState } from '@samspor/domain';
import type { Pool } from 'pg';
import { takesPart } from './access.ts';

/** Not in training and not at work; a closed journey is nobody's to bring back. */
const isOutside = `j.phase NOT IN ('in-training', 'in-work', 'closed')`;

/** A right that was left on the day of the last record is used up once its last day has gone by. */
const stateOn = (today: string) =>
  `CASE WHEN r.state <> 'competence' AND r.ends_on < ${today} THEN 'used-up' ELSE r.state END`;

/** The agency's youths outside training and work, counted by what is left of their right and their last programme. */
export async function outsideCells(db: Pool, agency: string, today: IsoDate): Promise<OutsideCell[]> {
  const { rows } = await db.query<OutsideCell>(
    `SELECT ${stateOn('$2')} AS state, r.programme, count(*)::int AS count
     FROM journey_agency a JOIN journey j USING (journey_id) JOIN rights r USING (journey_id)
     WHERE ${takesPart('a', '$1')} AND ${isOutside} GROUP BY 1, 2`,
    [agency, today],
  );
  return rows;
}

/** The lost school years of all the agency's youths, counted by year, level, month and programme. */
export async function lostCells(db: Pool, agency: string): Promise<LostCell[]> {
  const { rows } = await db.query<LostCell>(
    `SELECT l.school_year AS "schoolYear", l.level, l.month, l.programme, count(*)::int AS count
     FROM journey_agency a JOIN lost_year l USING (journey_id) WHERE ${takesPart('a', '$1')}
     GROUP BY l.school_year, l.level, l.month, l.programme`,
    [agency],
  );
  return rows;
}

/** One line of a list behind a figure: a youth outside, or a lost year of one. */
export interface RightsListRow {
  journeyId: string;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  phase: Phase;
  state: RightState;
  endsOn: IsoDate | null;
  programme: string;
  schoolYear: string | null;
  level: string | null;
  month: string | null;
  outcome: string | null;
}

const columns = (
  today: string,
) => `a.journey_id AS "journeyId", p.first_name AS "firstName", p.last_name AS "lastName",
  p.birth_date::text AS "birthDate", j.phase, ${stateOn(today)} AS state, r.ends_on::text AS "endsOn"`;

/**
 * The rows that a figure counts, by name: at most `limit`. What is not given narrows nothing down; an empty code stands for
 * what is not known.
 */
export async function rightsList(
  db: Pool,
  reader: { agency: string; today: IsoDate; limit: number },
  filter: RightsFilter,
): Promise<{ rows: RightsListRow[]; total: number }> {
  const isLost = filter.of === 'lost';
  const { state = null, schoolYear = null, level = null, month = null, programme = null } = filter;
  const from = `FROM journey_agency a JOIN journey j USING (journey_id) JOIN rights r USING (journey_id)
    ${isLost ? 'JOIN lost_year l USING (journey_id)' : ''}`;
  const where = isLost
    ? `${takesPart('a', '$1')} AND ($3::text IS NULL OR ${stateOn('$2')} = $3)
       AND ($4::text IS NULL OR l.school_year = $4) AND ($5::text IS NULL OR l.level = $5)
       AND ($6::text IS NULL OR l.month = $6) AND ($7::text IS NULL OR l.programme = $7)`
    : `${takesPart('a', '$1')} AND ${isOutside} AND ($3::text IS NULL OR ${stateOn('$2')} = $3)
       AND $4::text IS NULL AND $5::text IS NULL AND $6::text IS NULL AND ($7::text IS NULL OR r.programme = $7)`;
  const year = isLost
    ? 'l.programme, l.school_year AS "schoolYear", l.level, l.month, l.outcome'
    : 'r.programme, NULL AS "schoolYear", NULL AS level, NULL AS month, NULL AS outcome';
  const values = [reader.agency, reader.today, state, schoolYear, level, month, programme];
  const [listed, counted] = await Promise.all([
    db.query<RightsListRow>(
      `SELECT ${columns('$2')}, ${year} ${from} JOIN person p USING (journey_id) WHERE ${where}
       ORDER BY p.last_name, p.first_name, a.journey_id${isLost ? ', l.line' : ''} LIMIT $8`,
      [...values, reader.limit],
    ),
    db.query<{ total: number }>(`SELECT count(*)::int AS total ${from} WHERE ${where}`, values),
  ]);
  return { rows: listed.rows, total: counted.rows[0]?.total ?? 0 };
}
