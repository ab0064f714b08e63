import { osloDateOf, syntheticPeople, targetGroupCsv } from '@samspor/domain';
import type { ImportProgress, MyDay, SearchHit } from '@samspor/contracts';
import { cpuOf, dominating } from './cpu.ts';
import { enrolled, sixSteps, type Callers } from './cases.ts';
import { floor } from './floor.ts';
import { bodyOf, callerOf } from './http.ts';
import { RecordSize, temporalBytes } from './record.ts';
import { isMissed, table, type Measure } from './report.ts';
import { Installation } from './running.ts';
import { openSchoolYear } from './school-year.ts';
import { seconds, secondsUntil, timed, type Timing } from './timing.ts';

const json = process.argv.includes('--json');
const size = (name: string, usual: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const cases = size('cases', 500);
const dormant = size('dormant', 20_000);

const measures: Measure[] = [];
const today = osloDateOf(new Date());

function add(measure: Measure): void {
  measures.push(measure);
  if (!json) console.log(table([measure]));
}

function addSteps(
  name: string,
  timing: Timing,
  base: Timing,
  must: { p50?: number; rate?: number; p95?: number; dominates: string },
) {
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} of the floor's`;
  const most = (value?: number) => (value === undefined ? {} : { must: { at: 'most' as const, value } });
  const least = (value?: number) => (value === undefined ? {} : { must: { at: 'least' as const, value } });
  add({
    name: `${name}: p50`,
    value: timing.p50,
    unit: 'ms',
    ...most(must.p50),
    note: ratio(timing.p50, base.p50),
  });
  add({ name: `${name}: p95`, value: timing.p95, unit: 'ms', ...most(must.p95), note: must.dominates });
  const note = ratio(timing.perSecond, base.perSecond);
  add({ name: `${name}: rate`, value: timing.perSecond, unit: 'steps/s', ...least(must.rate), note });
}

async function measureStarts(installation: Installation): Promise<void> {
  const first = await installation.start();
  const must = (value: number) => ({ must: { at: 'most' as const, value } });
  add({ name: 'first start, demo data included', value: first, unit: 's', ...must(45) });
  await installation.stop();
  const second = await installation.start();
  add({ name: 'second start', value: second, unit: 's', ...must(15) });
}

async function callers(origin: string): Promise<Callers> {
  const [ot, leader, nav] = await Promise.all(
    ['p-ot33-1', 'p-nav-5', 'p-nav-1'].map((person) => callerOf(origin, person)),
  );
  if (!ot || !leader || !nav) throw new Error('The demo people are not there');
  return { ot, leader, nav };
}

async function measureSteps(installation: Installation, record: RecordSize): Promise<void> {
  const owner = installation.environment['DATABASE_OWNER_URL'] ?? '';
  const people = await callers(installation.origin);
  const rounds = [
    { width: 1, seed: 101, must: { p50: 5 } },
    { width: 32, seed: 202, must: { rate: 400, p95: 150 } },
  ];
  for (const { width, seed, must } of rounds) {
    const journeys = await enrolled(people.ot, cases, seed, today);
    await secondsUntil(async () => (await record.behind()) === 0, 120);
    const base = await floor(owner, width === 1 ? 1_000 : 5_000, width);
    add({ name: `floor, C = ${width}: p50`, value: base.p50, unit: 'ms' });
    add({ name: `floor, C = ${width}: rate`, value: base.perSecond, unit: 'steps/s' });
    const { gave: steps, cpu } = await cpuOf(() => sixSteps(people, journeys, width, today));
    addSteps(`Samspor, C = ${width}`, steps, base, { ...must, dominates: dominating(cpu, steps.count) });
    const caughtUp = await secondsUntil(async () => (await record.behind()) === 0, 300);
    add({
      name: `workflows caught up after the last step, C = ${width}`,
      value: caughtUp,
      unit: 's',
      must: { at: 'most', value: 60 },
    });
  }
}

async function measureImport(installation: Installation, record: RecordSize): Promise<void> {
  const leader = await callerOf(installation.origin, 'p-ot33-3');
  const before = {
    bytes: await record.bytes(),
    temporal: temporalBytes(installation.home),
    count: await record.journeys(),
  };
  const file = targetGroupCsv(syntheticPeople({ seed: 7, count: dormant, from: '2026-08-15', to: today }));
  const { took } = await seconds(async () => {
    const { importId } = bodyOf<ImportProgress>(await leader.upload('/api/v1/imports', 'kull.csv', file));
    await secondsUntil(async () => {
      const progress = bodyOf<ImportProgress>(await leader.get(`/api/v1/imports/${importId}`));
      if (progress.state === 'failed') throw new Error('The import failed');
      return progress.state === 'done';
    }, 900);
  });
  add({
    name: `import of ${dormant} rows, committed`,
    value: took,
    unit: 's',
    must: { at: 'most', value: 180 },
  });
  const relay = await secondsUntil(async () => (await record.behind()) === 0, 1_800, 1_000);
  add({ name: 'relay caught up with the import', value: relay, unit: 's', must: { at: 'most', value: 600 } });
  const added = (await record.journeys()) - before.count;
  add({
    name: 'PostgreSQL per dormant journey',
    value: ((await record.bytes()) - before.bytes) / added,
    unit: 'bytes',
  });
  const temporal = (temporalBytes(installation.home) - before.temporal) / added;
  add({ name: 'Temporal per dormant journey', value: temporal, unit: 'bytes' });
}

async function measureReads(installation: Installation, record: RecordSize): Promise<void> {
  const leader = await callerOf(installation.origin, 'p-ot33-3');
  const most = (value: number) => ({ must: { at: 'most' as const, value } });
  const lists = await timed(Array.from({ length: 200 }), 1, async () => {
    bodyOf<MyDay>(await leader.get('/api/v1/my-day?caseworker=all'));
  });
  add({ name: 'work list: p95', value: lists.p95, unit: 'ms', ...most(100) });
  const searches = await timed(await record.names(200), 1, async (text) => {
    bodyOf<SearchHit[]>(await leader.post('/api/v1/journeys/search', { text }));
  });
  add({ name: 'search by name: p95', value: searches.p95, unit: 'ms', ...most(150) });
}

async function measureSchoolYear(installation: Installation): Promise<void> {
  const { took, gave } = await seconds(() =>
    openSchoolYear(installation.environment, ['31', '33'], '2027-08-01'),
  );
  add({
    name: `school year opened for ${gave} youths`,
    value: took,
    unit: 's',
    must: { at: 'most', value: 60 },
  });
}

const installation = await Installation.create();
try {
  await measureStarts(installation);
  const record = new RecordSize(installation.environment['DATABASE_URL'] ?? '');
  await measureSteps(installation, record);
  await measureImport(installation, record);
  await measureReads(installation, record);
  await measureSchoolYear(installation);
  await record.close();
} finally {
  await installation.remove();
}
console.log(json ? JSON.stringify(measures, null, 2) : `\n${table(measures)}`);
process.exitCode = measures.some(isMissed) ? 1 : 0;
