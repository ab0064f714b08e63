import { decide, type JudgedRow } from '@samspor/domain';
import type { CaseStore, PageResult } from '../case-store.ts';
import { readStreams } from '../streams.ts';
import {
  importActor,
  mostRowsPreviewed,
  type ImportPreview,
  type ImportRequest,
  type RowResult,
} from './import-request.ts';
import { putDown } from './asked.ts';
import { pagesOf, withJudgedRows } from './judged-rows.ts';
import { ownOf, registerFor } from './register.ts';
import {
  acceptedOf,
  countsOf,
  plannedPage,
  resultsOf,
  worthTelling,
  type PlannedRow,
} from './row-results.ts';

const pageSize = 100;

/**
 * What an import would do with each row: decided against the register and the journeys, and nothing recorded. Of the
 * youths of other agencies it tells what it would of somebody unknown, and puts down on each that she was asked about.
 */
export async function previewImport(store: CaseStore, request: ImportRequest): Promise<ImportPreview> {
  const { file, importDay } = request;
  const results = await withJudgedRows(request, (rows) => rehearsedAll(store, rows, request));
  if ('refused' in results)
    return { file, importDay, refused: results.refused, counts: { ...countsOf([]), rows: 0 }, rows: [] };
  return {
    file,
    importDay,
    refused: null,
    counts: { ...countsOf(results), rows: results.length },
    rows: most(results),
  };
}

async function rehearsedAll(
  store: CaseStore,
  rows: JudgedRow[],
  request: ImportRequest,
): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (const page of pagesOf(rows, pageSize)) results.push(...(await rehearsed(store, page, request)));
  return results;
}

/** As many rows as are told, in the order of the file; where there are more, those to look at are among them. */
function most(results: RowResult[]): RowResult[] {
  if (results.length <= mostRowsPreviewed) return results;
  return [...results.filter(worthTelling), ...results.filter((result) => !worthTelling(result))]
    .slice(0, mostRowsPreviewed)
    .sort((a, b) => a.row - b.row);
}

async function rehearsed(store: CaseStore, page: JudgedRow[], request: ImportRequest): Promise<RowResult[]> {
  const rows = acceptedOf(page);
  const by = importActor(request);
  const register = await registerFor(store.pool, rows);
  const asked = rows.flatMap((row) => [register.same(row) ?? [], register.namesakes(row)].flat());
  const subjects = asked.filter(({ owner }) => owner !== by.agency).map(({ person }) => person.journey_id);
  await putDown(store.pool, store.now(), by, { action: 'PreviewImport', result: 'refused', subjects });
  const planned = plannedPage(page, ownOf(register, by.agency), by);
  return resultsOf(planned, await decided(store, planned.planned));
}

/** The same decisions as when it is recorded, without the record. */
async function decided(store: CaseStore, planned: PlannedRow[]): Promise<PageResult[]> {
  const known = planned.filter(({ isNew }) => !isNew).map(({ write }) => write.journeyId);
  const streams = new Map((await readStreams(store.pool, known)).map((stream) => [stream.streamId, stream]));
  const today = store.today();
  const policy = await store.policies();
  return planned.map(({ write: { journeyId, command, by } }) => {
    const stream = streams.get(journeyId);
    try {
      const events = decide(command, stream?.stand?.journey, { by, today, policy }).map(({ type }) => type);
      return { journeyId, version: (stream?.version ?? 0) + events.length, events, repeated: false };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  });
}
