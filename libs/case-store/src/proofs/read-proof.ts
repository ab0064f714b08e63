import { createHash, type Hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  canonicalLine,
  proofLines,
  Tally,
  type CausedEvent,
  type ProofCell,
  type ProofLine,
} from '@samspor/domain';
import type { Pool } from 'pg';
import { actorOf, type SealedEvent } from '../events/sealed-event.ts';
import { causedEvent, upcast } from '../events/upcasts.ts';
import { knownBook } from './known-policies.ts';
import type { KnownProof } from './known-proof.ts';

/** What all lines of a proof come to. */
export interface ProofSum {
  lines: number;
  cells: ProofCell[];
  hash: Buffer;
}

/** Small enough that a page is worked out between two requests of other people. */
const pageSize = 100;

/**
 * Works a proof out from the events, a page of journeys at a time with one statement each: holds one page, and one cell
 * for each sort of line. `onPage` gets the lines in their order, and how many journeys have been seen to.
 */
export async function readProof(
  db: Pool,
  known: KnownProof,
  onPage: (lines: ProofLine[], journeys: number) => Promise<void>,
): Promise<ProofSum> {
  const tally = new Tally();
  const hash = begunHash(known);
  const policies = knownBook(known.policy);
  let lines = 0;
  let journeys = 0;
  let after: string | null = first;
  while (after !== null) {
    const page: StreamRow[] = await nextPage(db, known, after);
    const found = page.flatMap(({ id, events }) => proofLines(id, untilGap(events ?? []), known, policies));
    for (const line of found) {
      tally.add(line);
      hash.update(`${canonicalLine(line)}\n`);
    }
    lines += found.length;
    journeys += page.length;
    await onPage(found, journeys);
    await setImmediate();
    after = page.length < pageSize ? null : (page.at(-1)?.id ?? null);
  }
  return { lines, cells: tally.cells, hash: hash.digest() };
}

const first = '00000000-0000-0000-0000-000000000000';

/** The hash of a proof's lines begins with what the proof is about. */
export function begunHash({ format, county, schoolYear, asOf, policy }: KnownProof): Hash {
  const begin = JSON.stringify([format, county, schoolYear, asOf, policy]);
  return createHash('sha256').update(`${begin}\n`);
}

/** How many journeys have to be looked through. */
export async function journeysOf(db: Pool, county: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM (SELECT DISTINCT stream_id FROM event WHERE ${concerns('$1')}) s`,
    [county],
  );
  return rows[0]?.n ?? 0;
}

/** Events that bring a journey under a county, as the index has them. */
const concerns = (county: string): string =>
  `type IN ('YouthEnrolled', 'EnrolmentUpdated', 'Moved', 'InstitutionEntered')
   AND (CASE type WHEN 'Moved' THEN data->>'to' ELSE data->>'county' END) = ${county}`;

type EventTuple = [
  version: number,
  type: string,
  schemaVersion: number,
  data: Record<string, unknown>,
  actorKind: SealedEvent['actor_kind'],
  actor: string,
  agency: string,
];

interface StreamRow {
  id: string;
  events: EventTuple[] | null;
}

const read = {
  name: 'proof-page',
  text: `
    WITH page AS (
      SELECT DISTINCT stream_id FROM event WHERE ${concerns('$1')} AND stream_id > $2 ORDER BY stream_id LIMIT ${pageSize}
    )
    SELECT page.stream_id AS id, e.events FROM page LEFT JOIN LATERAL (
      SELECT json_agg(json_build_array(version, type, schema_version, data, actor_kind, actor, agency) ORDER BY version)
        AS events
      FROM event WHERE event.stream_id = page.stream_id
        AND recorded_at <= $3 AND pg_visible_in_snapshot(xid, $4::pg_snapshot)
    ) e ON true
    ORDER BY page.stream_id`,
};

async function nextPage(
  db: Pool,
  { county, recordedBy, seen }: KnownProof,
  after: string,
): Promise<StreamRow[]> {
  return (await db.query<StreamRow>({ ...read, values: [county, after, recordedBy, seen] })).rows;
}

/** A clock that was set back may have left an earlier version out: what follows it was not known without it. */
function untilGap(events: readonly EventTuple[]): CausedEvent[] {
  const gap = events.findIndex(([version], index) => version !== index + 1);
  const known = gap < 0 ? events : events.slice(0, gap);
  return known.map(([, type, schemaVersion, data, kind, actor, agency]) => {
    const none = { role: null, on_behalf_of: null, workflow_id: null, run_id: null };
    const by = actorOf({ actor_kind: kind, actor, agency, ...none });
    return causedEvent({ type, data: upcast(type, schemaVersion, data), by });
  });
}
