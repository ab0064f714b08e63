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
import { judgedRows, pagesOf } from './judged-rows.ts';
import { registerFor } from './register.ts';
import {
  acceptedOf,
  countsOf,
  plannedPage,
  resultsOf,
  worthTelling,
  type PlannedRow,
} from './row-results.ts';

const pageSize = 100;

/** What an import would do with each row: decided against the register and the journeys, and nothing written. */
export async function previewImport(store: CaseStore, request: ImportRequest): Promise<ImportPreview> {
  const { file, importDay } = request;
  const judged = await judgedRows(request);
  if (typeof judged === 'string') {
    return { file, importDay, refused: judged, counts: { ...countsOf([]), rows: 0 }, rows: [] };
  }
  const results: RowResult[] = [];
  for (const page of pagesOf(judged, pageSize)) results.push(...(await rehearsed(store, page, request)));
  return {
    file,
    importDay,
    refused: null,
    counts: { ...countsOf(results), rows: results.length },
    rows: most(results),
  };
}

/** As many rows as are told, in the order of the file; where there are more, those to look at are among them. */
function most(results: RowResult[]): RowResult[] {
  if (results.length <= mostRowsPreviewed) return results;
  return [...results.filter(worthTelling), ...results.filter((result) => !worthTelling(result))]
    .slice(0, mostRowsPreviewed)
    .sort((a, b) => a.row - b.row);
}

async function rehearsed(store: CaseStore, page: JudgedRow[], request: ImportRequest): Promise<RowResult[]> {
  const planned = plannedPage(page, await registerFor(store.pool, acceptedOf(page)), importActor(request));
  return resultsOf(planned, await decided(store, planned.planned));
}

/** The same decisions as when it is recorded, without the record. */
async function decided(store: CaseStore, planned: PlannedRow[]): Promise<PageResult[]> {
  const known = planned.filter(({ isNew }) => !isNew).map(({ write }) => write.journeyId);
  const streams = new Map((await readStreams(store.pool, known)).map((stream) => [stream.streamId, stream]));
  const today = store.today();
  return planned.map(({ write: { journeyId, command, by } }) => {
    const stream = streams.get(journeyId);
    try {
      const events = decide(command, stream?.stand?.journey, { by, today }).map(({ type }) => type);
      return { journeyId, version: (stream?.version ?? 0) + events.length, events, repeated: false };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  });
}
