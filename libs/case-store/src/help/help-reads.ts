import type { HelpKind, HelpMatterKind, IsoDate, Sector, ServiceKind } from '@samspor/domain';
import type { Pool } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { takesPart } from '../reads/access.ts';

/** Who helps: one sector of one agency. */
export interface HelpPlace {
  agency: string;
  sector: Sector;
}

interface Pupil {
  journeyId: string;
  name: string;
}

/** The pupils of `h` whom the agency still follows, with their names. */
const pupils = `JOIN journey_agency a ON a.journey_id = h.journey_id AND ${takesPart('a', '$1')}
  LEFT JOIN person p ON p.journey_id = h.journey_id`;
const name = `coalesce(p.first_name || ' ' || p.last_name, '–') AS name`;

/** What waits for those who help, the earliest first; at most 100. */
export async function helpMattersOf(
  db: Pool,
  { agency, sector }: HelpPlace,
): Promise<(Pupil & { matter: HelpMatterKind; item: string; dueOn: IsoDate })[]> {
  const { rows } = await db.query<Pupil & { matter: HelpMatterKind; item: string; dueOn: IsoDate }>(
    `SELECT h.journey_id AS "journeyId", ${name}, m.matter, m.item, m.due_on::text AS "dueOn"
     FROM pupil_help h JOIN help_matter m USING (help_id) ${pupils}
     WHERE h.agency = $1 AND h.sector = $2 ORDER BY m.due_on, h.journey_id, m.item LIMIT 100`,
    [agency, sector],
  );
  return rows;
}

/** Who walked in last, each visit with all that it was about. */
export async function lastVisits(
  db: Pool,
  { agency, sector }: HelpPlace,
): Promise<(Pupil & { on: IsoDate; help: HelpKind[] })[]> {
  const { rows } = await db.query<Pupil & { on: IsoDate; help: HelpKind[] }>(
    `SELECT h.journey_id AS "journeyId", ${name}, v.on_day::text AS "on", array_agg(v.kind) AS help
     FROM pupil_help h JOIN help_visit v USING (help_id) ${pupils}
     WHERE h.agency = $1 AND h.sector = $2
     GROUP BY h.journey_id, h.help_id, p.first_name, p.last_name, v.at, v.on_day
     ORDER BY v.on_day DESC, v.at DESC, h.journey_id LIMIT 10`,
    [agency, sector],
  );
  return rows;
}

/** The services that one sector gives now, those that are to be evaluated first on top; at most 100. */
export async function runningServices(
  db: Pool,
  { agency, sector }: HelpPlace,
): Promise<(Pupil & { kind: ServiceKind; caseworker: string; evaluateOn: IsoDate })[]> {
  const { rows } = await db.query<Pupil & { kind: ServiceKind; caseworker: string; evaluateOn: IsoDate }>(
    `SELECT h.journey_id AS "journeyId", ${name}, h.kind, h.caseworker, h.evaluate_on::text AS "evaluateOn"
     FROM service h ${pupils}
     WHERE h.agency = $1 AND h.sector = $2 AND h.ended_on IS NULL ORDER BY h.evaluate_on, h.journey_id LIMIT 100`,
    [agency, sector],
  );
  return rows;
}

/** One pupil in one figure of one school. */
export interface FigureMember {
  figure: string;
  agency: string;
  journeyId: string;
}

/**
 * Every pupil in every figure of a sector at these schools through a school year: each pupil once in each. Cases are those
 * who walked in, or for whom something was decided; new ones walked in for the first time ever. `middle` is the last day of
 * the autumn term.
 */
export async function figureMembers(
  db: Pool,
  {
    agencies,
    sector,
    from,
    middle,
    to,
  }: Record<'sector' | 'from' | 'middle' | 'to', string> & { agencies: string[] },
): Promise<FigureMember[]> {
  const { rows } = await db.query<FigureMember>(
    `WITH h AS (SELECT * FROM pupil_help WHERE agency = ANY($1) AND sector = $2),
       visit AS (SELECT agency, journey_id, kind, on_day FROM h JOIN help_visit USING (help_id)),
       ruling AS (SELECT agency, journey_id, made_on FROM h JOIN help_ruling USING (help_id)),
       begun AS (SELECT agency, journey_id, min(on_day) AS on_day FROM visit GROUP BY agency, journey_id)
     SELECT figure, agency, journey_id AS "journeyId" FROM (
       SELECT 'cases' AS figure, agency, journey_id FROM visit WHERE on_day BETWEEN $3 AND $5
       UNION SELECT 'cases', agency, journey_id FROM ruling WHERE made_on BETWEEN $3 AND $5
       UNION SELECT 'new-autumn', agency, journey_id FROM begun WHERE on_day BETWEEN $3 AND $4
       UNION SELECT 'new-spring', agency, journey_id FROM begun WHERE on_day > $4 AND on_day <= $5
       UNION SELECT 'rulings', agency, journey_id FROM ruling WHERE made_on BETWEEN $3 AND $5
       UNION SELECT 'help:' || kind, agency, journey_id FROM visit WHERE on_day BETWEEN $3 AND $5
       UNION SELECT 'service:' || kind, agency, journey_id FROM service
         WHERE agency = ANY($1) AND sector = $2 AND started_on <= $5 AND (ended_on IS NULL OR ended_on >= $3)
     ) counted ORDER BY figure, agency, journey_id`,
    [agencies, sector, from, middle, to],
  );
  return rows;
}

/** How much advice staff got, by topic: about nobody. */
export async function adviceCounts(
  db: Pool,
  { agencies, sector, from, to }: { agencies: string[]; sector: Sector; from: IsoDate; to: IsoDate },
): Promise<{ topic: string; agency: string; count: number }[]> {
  const { rows } = await db.query<{ topic: string; agency: string; count: number }>(
    `SELECT topic, agency, count(*)::int AS count FROM staff_advice
     WHERE agency = ANY($1) AND sector = $2 AND on_day BETWEEN $3 AND $4 GROUP BY topic, agency ORDER BY topic`,
    [agencies, sector, from, to],
  );
  return rows;
}

/** The names of those of the youths whom the agency follows. */
export async function namesOfFollowed(
  db: Pool,
  agency: string,
  journeyIds: readonly string[],
): Promise<Pupil[]> {
  const { rows } = await db.query<Pupil>(
    `SELECT h.journey_id AS "journeyId", ${name} FROM journey h ${pupils} WHERE h.journey_id = ANY($2::uuid[])
     ORDER BY p.last_name, p.first_name, h.journey_id`,
    [agency, journeyIds],
  );
  return rows;
}

/** What was written in a process about a youth, by version; empty once her key is gone. */
export const textsOf = (
  store: Pick<CaseStore, 'pool' | 'keyring'>,
  streamId: string,
  journeyId: string,
): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> =>
  textsByVersion(store, streamId, [journeyId]);

/** What was written in a process about these youths, by version; empty for whom the key is gone. */
export async function textsByVersion(
  { pool, keyring }: Pick<CaseStore, 'pool' | 'keyring'>,
  streamId: string,
  journeyIds: readonly string[],
): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> {
  const { rows } = await pool.query<{ version: number; secret: Buffer | null; wrapped: Buffer | null }>(
    `SELECT version, secret, wrapped FROM event LEFT JOIN youth_key k ON k.journey_id = (data->>'journeyId')::uuid
     WHERE stream_id = $1 AND data->>'journeyId' = ANY($2::text[]) AND secret IS NOT NULL`,
    [streamId, journeyIds],
  );
  return new Map(rows.map(({ version, secret, wrapped }) => [version, keyring.open(wrapped, secret)]));
}
