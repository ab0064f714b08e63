import {
  proposedRoute,
  type IsoDate,
  type RouteWish,
  type VisitDue,
  type VisitOutcome,
} from '@samspor/domain';
import type { ClientBase, Pool } from 'pg';
import type { CaseStore } from '../case-store.ts';
import { takesPart } from '../reads/access.ts';
import { inTransaction } from '../transaction.ts';
import type { Seeker } from './queue.ts';

/** A day's route, as it is listed. */
export interface RouteRow {
  routeId: string;
  visitOn: IsoDate;
  caseworker: string;
  municipality: string | null;
  postalCode: string | null;
  version: number;
  stops: number;
  done: number;
}

/** One door of a route. The home is null where it may not be shown, or nobody has to go there any more. */
export interface StopRow {
  journeyId: string;
  outcome: VisitOutcome | 'not-visited' | null;
  firstName: string;
  lastName: string;
  home: VisitDue['home'] | null;
  /** Whether somebody is still to go there. */
  stands: boolean;
}

export interface RouteOrder extends RouteWish {
  routeId: string;
  visitOn: IsoDate;
  caseworker: string;
  madeBy: string;
}

// A home that somebody at the door has doubted is good again when the register names another one.
const mayVisit = `s.visit_bar IS NULL AND NOT h.barred AND h.street IS NOT NULL
  AND (s.doubted_on IS NULL OR h.changed_on > s.doubted_on)`;

const home = `json_build_object('street', h.street, 'number', h.number, 'letter', h.letter,
  'postalCode', h.postal_code, 'place', h.place)`;

/** The visits that are due and that stand on no route. */
export async function visitsDue(db: Pool | ClientBase, { agency }: Seeker): Promise<VisitDue[]> {
  const { rows } = await db.query<VisitDue>(
    `SELECT s.journey_id AS "journeyId", s.visit_due_on::text AS "dueOn", j.municipality, ${home} AS home,
       ${mayVisit} AS "mayVisit"
     FROM seeking s JOIN journey j USING (journey_id) JOIN home h USING (journey_id)
     WHERE s.visit_due_on IS NOT NULL AND h.postal_code IS NOT NULL AND NOT j.strict
       AND EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = s.journey_id)
       AND NOT EXISTS (SELECT FROM outreach_stop o WHERE o.journey_id = s.journey_id AND o.outcome IS NULL)`,
    [agency],
  );
  return rows;
}

/** Makes a route through the visits due; the same id again changes nothing. Gives the number of its stops. */
export async function makeRoute(store: CaseStore, seeker: Seeker, order: RouteOrder): Promise<number> {
  return inTransaction(store.pool, 'BEGIN', async (db) => {
    const { rowCount } = await db.query(
      `INSERT INTO outreach_route (route_id, agency, visit_on, caseworker, municipality, postal_code, made_by, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [
        order.routeId,
        seeker.agency,
        order.visitOn,
        order.caseworker,
        order.municipality,
        order.postalCode,
        order.madeBy,
        store.now(),
      ],
    );
    if (rowCount === 0) return 0;
    await freeOfPast(db, seeker.today);
    const stops = proposedRoute(await visitsDue(db, seeker), order);
    await putStops(
      db,
      order.routeId,
      stops.map(({ journeyId }) => journeyId),
    );
    return stops.length;
  });
}

/** Whom nobody came to on the day of the route stands free for another one. */
async function freeOfPast(db: ClientBase, today: IsoDate): Promise<void> {
  await db.query(
    `UPDATE outreach_stop o SET outcome = 'not-visited' FROM outreach_route r
     WHERE r.route_id = o.route_id AND r.visit_on < $1 AND o.outcome IS NULL`,
    [today],
  );
}

async function putStops(db: ClientBase, routeId: string, journeyIds: readonly string[]): Promise<void> {
  await db.query(
    `INSERT INTO outreach_stop (route_id, journey_id, place)
     SELECT $1, id, place FROM unnest($2::uuid[]) WITH ORDINALITY AS s(id, place)
     ON CONFLICT DO NOTHING`,
    [routeId, journeyIds],
  );
}

const listed = `
  SELECT r.route_id AS "routeId", r.visit_on::text AS "visitOn", r.caseworker, r.municipality,
    r.postal_code AS "postalCode", r.version, count(o.journey_id)::int AS stops,
    count(o.outcome) FILTER (WHERE o.outcome <> 'not-visited')::int AS done
  FROM outreach_route r LEFT JOIN outreach_stop o USING (route_id)`;

/** The agency's routes of the last month and those to come, the latest day first. */
export async function routesOf(db: Pool, { agency, today }: Seeker): Promise<RouteRow[]> {
  const { rows } = await db.query<RouteRow>(
    `${listed} WHERE r.agency = $1 AND r.visit_on > $2::date - 31 GROUP BY r.route_id
     ORDER BY r.visit_on DESC, r.made_at DESC LIMIT 60`,
    [agency, today],
  );
  return rows;
}

/** A route of the agency, or null. */
export async function routeWith(db: Pool, { agency }: Seeker, routeId: string): Promise<RouteRow | null> {
  const { rows } = await db.query<RouteRow>(
    `${listed} WHERE r.agency = $1 AND r.route_id = $2 GROUP BY r.route_id`,
    [agency, routeId],
  );
  return rows[0] ?? null;
}

/** The stops in their order. Whoever is protected by now, or not the agency's any more, is left out. */
export async function stopsOf(db: Pool, { agency }: Seeker, routeId: string): Promise<StopRow[]> {
  const { rows } = await db.query<StopRow>(
    `SELECT o.journey_id AS "journeyId", o.outcome, coalesce(p.first_name, 'Slettet') AS "firstName",
       coalesce(p.last_name, '') AS "lastName",
       o.outcome IS NULL AND coalesce(${mayVisit}, false) AS stands,
       CASE WHEN o.outcome IS NULL AND coalesce(${mayVisit}, false) THEN ${home} END AS home
     FROM outreach_stop o JOIN journey j USING (journey_id) LEFT JOIN person p USING (journey_id)
       LEFT JOIN seeking s USING (journey_id) LEFT JOIN home h USING (journey_id)
     WHERE o.route_id = $2 AND NOT j.strict AND s.visit_bar IS DISTINCT FROM 'visit-protected'
       AND NOT coalesce(h.barred, false)
       AND EXISTS (SELECT FROM journey_agency a WHERE ${takesPart('a', '$1')} AND a.journey_id = o.journey_id)
     ORDER BY o.place`,
    [agency, routeId],
  );
  return rows;
}

/** Puts the stops in another order, and takes those away that are not among them; false when somebody else came first. */
export async function orderStops(
  store: CaseStore,
  { routeId, version }: { routeId: string; version: number },
  journeyIds: readonly string[],
): Promise<boolean> {
  return inTransaction(store.pool, 'BEGIN', async (db) => {
    const { rowCount } = await db.query(
      'UPDATE outreach_route SET version = version + 1 WHERE route_id = $1 AND version = $2',
      [routeId, version],
    );
    if (rowCount === 0) return false;
    await db.query(
      'DELETE FROM outreach_stop WHERE route_id = $1 AND outcome IS NULL AND journey_id <> ALL($2::uuid[])',
      [routeId, journeyIds],
    );
    await db.query(
      `UPDATE outreach_stop o SET place = s.place FROM unnest($2::uuid[]) WITH ORDINALITY AS s(id, place)
       WHERE o.route_id = $1 AND o.journey_id = s.id`,
      [routeId, journeyIds],
    );
    return true;
  });
}

/** Puts down on the route what came of a visit. */
export async function stopDone(
  db: Pool,
  stop: { routeId: string; journeyId: string; outcome: VisitOutcome },
): Promise<void> {
  await db.query('UPDATE outreach_stop SET outcome = $3 WHERE route_id = $1 AND journey_id = $2', [
    stop.routeId,
    stop.journeyId,
    stop.outcome,
  ]);
}
