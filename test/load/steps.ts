import type { IsoDate } from '@samspor/domain';
import { enrolled, sixSteps, type Callers } from './cases.ts';
import { cpuOf, dominating } from './cpu.ts';
import { floor } from './floor.ts';
import { callerOf } from './http.ts';
import type { RecordSize } from './record.ts';
import type { Measure, Sheet } from './report.ts';
import type { Installation } from './running.ts';
import { secondsUntil, type Timing } from './timing.ts';

interface Round {
  width: number;
  seed: number;
  /** Events that the floor writes. */
  floor: number;
  must: { p50?: number; p95?: number; rate?: number };
}

const rounds: Round[] = [
  { width: 1, seed: 101, floor: 1_000, must: { p50: 5 } },
  { width: 32, seed: 202, floor: 5_000, must: { p95: 150, rate: 400 } },
];

/** Six steps of each case through HTTP, one caller at a time and 32 at once, beside the floor of the same minute. */
export async function measureSteps(
  sheet: Sheet,
  installation: Installation,
  record: RecordSize,
  { cases, today }: { cases: number; today: IsoDate },
): Promise<void> {
  const people = await callersOf(installation.origin);
  const caughtUp = () => secondsUntil(async () => (await record.behind()) === 0, 300);
  for (const { width, seed, floor: events, must } of rounds) {
    const journeys = await enrolled(people.ot, cases, seed, today);
    await caughtUp();
    const base = await floor(installation.environment['DATABASE_OWNER_URL'] ?? '', events, width);
    const { gave: steps, cpu } = await cpuOf(() => sixSteps(people, journeys, width, today));
    const behind = await caughtUp();
    for (const measure of told(width, steps, base, must, dominating(cpu, steps.count))) sheet.add(measure);
    sheet.seconds(`workflows caught up after the last step, C = ${width}`, behind, { most: 60 });
  }
}

function told(width: number, steps: Timing, base: Timing, must: Round['must'], dominates: string): Measure[] {
  const name = `step, C = ${width}`;
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} of the floor's`;
  const most = (value?: number) => (value === undefined ? {} : { must: { at: 'most' as const, value } });
  const least = (value?: number) => (value === undefined ? {} : { must: { at: 'least' as const, value } });
  const rate = ratio(steps.perSecond, base.perSecond);
  return [
    { name: `floor, C = ${width}: p50`, value: base.p50, unit: 'ms' },
    { name: `floor, C = ${width}: rate`, value: base.perSecond, unit: 'steps/s' },
    {
      name: `${name}: p50`,
      value: steps.p50,
      unit: 'ms',
      ...most(must.p50),
      note: ratio(steps.p50, base.p50),
    },
    { name: `${name}: p95`, value: steps.p95, unit: 'ms', ...most(must.p95), note: dominates },
    { name: `${name}: rate`, value: steps.perSecond, unit: 'steps/s', ...least(must.rate), note: rate },
  ];
}

/** The demo people who take them. */
export async function callersOf(origin: string): Promise<Callers> {
  const [ot, leader, nav] = await Promise.all(
    ['p-ot33-1', 'p-nav-5', 'p-nav-1'].map((person) => callerOf(origin, person)),
  );
  if (!ot || !leader || !nav) throw new Error('The demo people are not there');
  return { ot, leader, nav };
}
