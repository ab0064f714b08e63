import type { ImportProgress, MyDay, SearchHit, StallPage } from '@samspor/contracts';
import { syntheticPeople, targetGroupCsv, type IsoDate, type TargetGroupRow } from '@samspor/domain';
import { cpuOf, dominating, dominatingWhole } from './cpu.ts';
import { bodyOf, callerOf, type Caller } from './http.ts';
import { temporalBytes, temporalParts, type Part, type RecordSize } from './record.ts';
import type { Sheet } from './report.ts';
import type { Installation } from './running.ts';
import { openSchoolYear } from './school-year.ts';
import { seconds, secondsUntil, timed } from './timing.ts';

/** Seconds that must not be exceeded; the first two are only printed where they are absent. */
export interface DormantFigures {
  imported?: number;
  relayed?: number;
  schoolYear: number;
}

interface Dormant {
  rows: number;
  today: IsoDate;
  most: DormantFigures;
  /** Without the workflows, which take a quarter of an hour for each 50,000: what is left is the record's own work. */
  withoutWorkflows?: boolean;
}

/** Many journeys that rest: brought in by files, listed, searched, and opened for a school year. */
export async function measureDormant(
  sheet: Sheet,
  installation: Installation,
  record: RecordSize,
  dormant: Dormant,
): Promise<void> {
  const leader = await callerOf(installation.origin, 'p-ot33-3');
  await measureImport(sheet, installation, record, { leader, ...dormant });
  await measureReads(sheet, leader, record);
  await measureSchoolYear(sheet, installation, dormant.most.schoolYear);
}

async function measureImport(
  sheet: Sheet,
  { home }: Installation,
  record: RecordSize,
  { leader, rows, today, most, withoutWorkflows }: Dormant & { leader: Caller },
): Promise<void> {
  const sizes = async () => ({
    postgres: await record.bytes(),
    temporal: temporalBytes(home),
    journeys: await record.journeys(),
  });
  const before = await sizes();
  const people = syntheticPeople({ seed: 7, count: rows, from: '2026-08-15', to: today, county: '33' });
  const imported = await cpuOf(() => seconds(() => importPeople(leader, people)));
  const note = dominatingWhole(imported.cpu);
  const limit = (value?: number) => (value === undefined ? {} : { most: value });
  sheet.seconds(`import of ${rows} rows, committed`, imported.gave.took, { ...limit(most.imported), note });
  if (withoutWorkflows) return record.tellNobody();
  const relayed = await cpuOf(() => secondsUntil(async () => (await record.behind()) === 0, 21_600, 1_000));
  sheet.seconds('relay caught up with the import', relayed.gave, {
    ...limit(most.relayed),
    note: dominatingWhole(relayed.cpu),
  });
  const after = await sizes();
  const parts = { postgres: await record.largest(), temporal: temporalParts(home) };
  for (const [name, key] of [
    ['PostgreSQL', 'postgres'],
    ['Temporal', 'temporal'],
  ] as const) {
    const value = (after[key] - before[key]) / (after.journeys - before.journeys);
    const note = `of it ${inWords(parts[key], after.journeys)}`;
    sheet.add({ name: `${name} per dormant journey`, value, unit: 'bytes', note });
  }
}

/** What the bytes of a journey are. */
const inWords = (parts: readonly Part[], journeys: number): string =>
  parts.map(({ name, bytes }) => `${name} ${Math.round(bytes / journeys)}`).join(', ');

/** The most rows that one file may have. */
const rowsOfFile = 50_000;

/** Brings them in by as many files as it takes, and waits until the last row is committed. */
export async function importPeople(leader: Caller, people: TargetGroupRow[]): Promise<void> {
  for (let at = 0; at < people.length; at += rowsOfFile)
    await importFile(leader, targetGroupCsv(people.slice(at, at + rowsOfFile)));
}

async function importFile(leader: Caller, file: string): Promise<void> {
  const { importId } = bodyOf<ImportProgress>(await leader.upload('/api/v1/imports', 'kull.csv', file));
  await secondsUntil(async () => {
    const progress = bodyOf<ImportProgress>(await leader.get(`/api/v1/imports/${importId}`));
    if (progress.state === 'failed') throw new Error('The import failed');
    return progress.state === 'done';
  }, 900);
}

async function measureReads(sheet: Sheet, leader: Caller, record: RecordSize): Promise<void> {
  const journeys = await record.journeys();
  const read = async <T>(name: string, most: number, items: T[], work: (item: T) => Promise<void>) => {
    const { gave, cpu } = await cpuOf(() => timed(items, 1, work));
    const note = `${journeys} journeys; ${dominating(cpu, gave.count)}`;
    sheet.add({ name: `${name}: p95`, value: gave.p95, unit: 'ms', must: { at: 'most', value: most }, note });
  };
  await read('work list', 100, Array.from({ length: 200 }), async () => {
    bodyOf<MyDay>(await leader.get('/api/v1/my-day?caseworker=all'));
  });
  await secondsUntil(async () => bodyOf<StallPage>(await leader.get('/api/v1/stalls')).rows.length > 0, 300);
  const views = ['', '?cause=no-owner', '?owner=nobody&days=7', '?lane=machine'];
  await read(
    'stuck board',
    300,
    Array.from({ length: 200 }, (_, index) => views[index % views.length]),
    async (view) => {
      bodyOf<StallPage>(await leader.get(`/api/v1/stalls${view}`));
    },
  );
  await read('search by name', 150, await record.names(200), async (text) => {
    bodyOf<SearchHit[]>(await leader.post('/api/v1/journeys/search', { text }));
  });
}

async function measureSchoolYear(sheet: Sheet, { environment }: Installation, most: number): Promise<void> {
  const opened = await cpuOf(() => seconds(() => openSchoolYear(environment, ['31', '33'], '2027-08-01')));
  const { took, gave } = opened.gave;
  const name = `school year opened for ${gave.youths} youths, ${gave.events} events`;
  sheet.seconds(name, took, {
    most,
    note: dominatingWhole(opened.cpu),
  });
}
