import {
  decide,
  readRegisterMatches,
  RuleBroken,
  type FileRefusal,
  type JudgedMatch,
  type MatchFault,
  type SystemActor,
} from '@samspor/domain';
import type { Pool } from 'pg';
import type { CaseStore, PageResult } from '../case-store.ts';
import { importActor, type ImportRequest } from '../imports/import-request.ts';
import { readStreams } from '../streams.ts';

/** A file of register matches that somebody wants taken in. */
export type MatchRequest = Pick<
  ImportRequest,
  'bytes' | 'importDay' | 'agency' | 'startedBy' | 'role' | 'allowRealNumbers'
>;

/**
 * What became of a row, or would. `not-sought` is said alike of a stranger, of somebody whom another agency follows, and of
 * somebody who is found: a file is no way of asking whether anybody is known.
 */
export interface MatchResult {
  row: number;
  outcome: 'noted' | 'known' | 'not-sought' | 'rejected';
  code: MatchFault | null;
}

export type MatchResults = { refused: FileRefusal | 'too-many-rows' } | { rows: MatchResult[] };

type Accepted = Extract<JudgedMatch, { verdict: 'accepted' }>;
interface Placed {
  match: Accepted;
  journeyId: string;
}
type Recorder = (placed: Placed[], by: SystemActor) => Promise<PageResult[]>;

const pageSize = 50;

/** What a file of matches would note; nothing is recorded. */
export const previewMatches = (store: CaseStore, request: MatchRequest): Promise<MatchResults> =>
  taken(store, request, (placed, by) => rehearsed(store, placed, by));

/** Notes what registers say of those who are sought. The same file again notes nothing more. */
export const importMatches = (store: CaseStore, request: MatchRequest): Promise<MatchResults> =>
  taken(store, request, (placed, by) =>
    store.recordPage(
      placed.map(({ match, journeyId }) => ({
        journeyId,
        command: { type: 'NoteHint' as const, ...match.said },
        by,
      })),
    ),
  );

async function taken(store: CaseStore, request: MatchRequest, record: Recorder): Promise<MatchResults> {
  const file = readRegisterMatches(request.bytes, request);
  if ('refused' in file) return file;
  const accepted = file.rows.filter((row): row is Accepted => row.verdict === 'accepted');
  const known = await soughtBy(store.pool, request.agency, accepted);
  const results = new Map<number, MatchResult['outcome']>();
  for (const page of pagesOf(accepted, known)) {
    const done = await record(page, importActor(request));
    for (const [index, { match }] of page.entries()) results.set(match.row, outcomeOf(done[index]));
  }
  return {
    rows: file.rows.map((row) =>
      row.verdict === 'rejected'
        ? { row: row.row, outcome: 'rejected', code: row.code }
        : { row: row.row, outcome: results.get(row.row) ?? 'not-sought', code: null },
    ),
  };
}

function outcomeOf(result: PageResult | undefined): MatchResult['outcome'] {
  if (result instanceof RuleBroken) return 'not-sought';
  if (!result || result instanceof Error) throw result ?? new Error('A row has no result');
  return result.events.length > 0 ? 'noted' : 'known';
}

/** The agency's own who are sought, by birth number. */
async function soughtBy(db: Pool, agency: string, rows: readonly Accepted[]): Promise<Map<string, string>> {
  const { rows: found } = await db.query<{ number: string; journeyId: string }>(
    `SELECT p.birth_number AS number, s.journey_id AS "journeyId"
     FROM seeking s JOIN journey j USING (journey_id) JOIN person p USING (journey_id)
     WHERE j.owner = $1 AND p.birth_number = ANY($2::text[])`,
    [agency, rows.map(({ birthNumber }) => birthNumber)],
  );
  return new Map(found.map(({ number, journeyId }) => [number, journeyId]));
}

/** Pages in which each journey stands once. */
function pagesOf(rows: readonly Accepted[], known: ReadonlyMap<string, string>): Placed[][] {
  const pages: Placed[][] = [];
  const rounds = new Map<string, number>();
  for (const match of rows) {
    const journeyId = known.get(match.birthNumber);
    if (!journeyId) continue;
    const first = rounds.get(journeyId) ?? 0;
    let at = first;
    while ((pages[at]?.length ?? 0) >= pageSize) at += 1;
    (pages[at] ??= []).push({ match, journeyId });
    rounds.set(journeyId, at + 1);
  }
  return pages;
}

/** The same decisions as when they are recorded, without the record. */
async function rehearsed(store: CaseStore, placed: Placed[], by: SystemActor): Promise<PageResult[]> {
  const streams = await readStreams(
    store.pool,
    placed.map(({ journeyId }) => journeyId),
  );
  const today = store.today();
  return placed.map(({ match, journeyId }, index) => {
    const stream = streams[index];
    try {
      const command = { type: 'NoteHint' as const, ...match.said };
      const events = decide(command, stream?.stand?.journey, { by, today }).map(({ type }) => type);
      return { journeyId, version: stream?.version ?? 0, events, repeated: false };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  });
}
