import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time by part of the installation, while a piece of work ran: what dominates it. */
export type CpuShares = Record<string, number>;

const ticksPerSecond = 100;
const parts: [name: string, command: RegExp][] = [
  ['API', /apps\/api\/src\/main/],
  ['worker', /apps\/worker\/src\/main/],
  ['Temporal', /temporal\S*\s+server/],
  ['PostgreSQL', /postgres/],
];

/** Runs the work and tells how much each part computed meanwhile; Linux only, elsewhere nothing is known. */
export async function cpuOf<T>(work: () => Promise<T>): Promise<{ gave: T; cpu: CpuShares }> {
  const before = used();
  const gave = await work();
  const after = used();
  const spent = Object.entries(after).map(([part, ticks]) => [
    part,
    (ticks - (before[part] ?? 0)) / ticksPerSecond,
  ]);
  return { gave, cpu: Object.fromEntries(spent) as CpuShares };
}

/** What dominates, in words: the parts' processor time, the largest first, for one piece of `count` in ms. */
export function dominating(cpu: CpuShares, count: number): string {
  return `CPU ms each: ${shares(cpu, (used) => ((used / count) * 1_000).toFixed(2))}`;
}

/** The same for the whole of a piece of work, in seconds. */
export const dominatingWhole = (cpu: CpuShares): string => `CPU s: ${shares(cpu, (used) => used.toFixed(1))}`;

const shares = (cpu: CpuShares, figure: (used: number) => string) =>
  Object.entries(cpu)
    .toSorted(([, a], [, b]) => b - a)
    .map(([part, used]) => `${part} ${figure(used)}`)
    .join(', ');

interface Process {
  pid: number;
  parent: number;
  /** Its own ticks, and those of its children that have ended: PostgreSQL's connections come and go. */
  ticks: number;
  command: string;
}

/** Ticks of this process ("bench") and of those it started, by part. */
function used(): Record<string, number> {
  const all = processes();
  const sums: Record<string, number> = {};
  for (const { pid, ticks, command } of ofOurs(all)) {
    const part = pid === process.pid ? 'bench' : parts.find(([, pattern]) => pattern.test(command))?.[0];
    if (part) sums[part] = (sums[part] ?? 0) + ticks;
  }
  return sums;
}

/** This process and all that come from it. */
function ofOurs(all: Process[]): Process[] {
  const ours = new Set([process.pid]);
  for (let before = 0; before < ours.size;) {
    before = ours.size;
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  return all.filter(({ pid }) => ours.has(pid));
}

function processes(): Process[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (processOf(name) ?? []) : []));
  } catch {
    return [];
  }
}

function processOf(pid: string): Process | undefined {
  try {
    // After the name in brackets: state, parent, and from the twelfth on user and system ticks, own and children's.
    const [name = '', rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    // One that has just ended has a name, and no command line any more.
    const command = `${name} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`;
    return { pid: Number(pid), parent: Number(fields[1]), ticks, command };
  } catch {
    return undefined; // it has ended meanwhile
  }
}
