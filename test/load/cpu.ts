import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time by part of the installation, while a piece of work ran: what dominates it. */
export type CpuShares = Record<string, number>;

const ticksPerSecond = 100;
const parts: [name: string, command: RegExp][] = [
  ['API', /apps\/api\/src\/main/],
  ['worker', /apps\/worker\/src\/main/],
  ['Temporal', /temporal\S*\s+server/],
  ['PostgreSQL', /postgres/],
  ['bench', /test\/load\/bench/],
];

/** Runs the work and tells how much each part computed meanwhile; Linux only, elsewhere nothing is known. */
export async function cpuOf<T>(work: () => Promise<T>): Promise<{ gave: T; cpu: CpuShares }> {
  const before = ticks();
  const gave = await work();
  const after = ticks();
  const cpu: CpuShares = {};
  for (const [pid, { part, used }] of after) {
    const spent = (used - (before.get(pid)?.used ?? 0)) / ticksPerSecond;
    cpu[part] = (cpu[part] ?? 0) + spent;
  }
  return { gave, cpu };
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

function ticks(): Map<string, { part: string; used: number }> {
  const found = new Map<string, { part: string; used: number }>();
  for (const pid of processes()) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const part = parts.find(([, pattern]) => pattern.test(command))?.[0];
      if (part) found.set(pid, { part, used: usedBy(pid) });
    } catch {
      // it has ended meanwhile
    }
  }
  return found;
}

/** Also what the ended children of a process used: PostgreSQL's connections come and go. */
function usedBy(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, 13).reduce((sum, field) => sum + Number(field), 0);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
