/** What a row of measurements says: times in milliseconds, rate in pieces a second. */
export interface Timing {
  count: number;
  perSecond: number;
  p50: number;
  p95: number;
}

/** Runs `work` for each item, `width` at a time, and times each. */
export async function timed<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<Timing> {
  const times: number[] = [];
  const waiting = items.values();
  const began = performance.now();
  const worker = async () => {
    for (const item of waiting) {
      const start = performance.now();
      await work(item);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return timingOf(times, performance.now() - began);
}

/** Sums up times in milliseconds that were taken over `elapsed` milliseconds. */
export function timingOf(times: number[], elapsed: number): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: times.length, perSecond: (times.length / elapsed) * 1_000, p50: at(0.5), p95: at(0.95) };
}

/** Seconds that a piece of work took, and what it gave. */
export async function seconds<T>(work: () => Promise<T>): Promise<{ took: number; gave: T }> {
  const began = performance.now();
  const gave = await work();
  return { took: (performance.now() - began) / 1_000, gave };
}

/** Asks again every `pause` ms until the answer is yes; seconds it took, or throws after `limit` seconds. */
export async function secondsUntil(
  question: () => Promise<boolean>,
  limit: number,
  pause = 250,
): Promise<number> {
  const began = performance.now();
  for (;;) {
    if (await question()) return (performance.now() - began) / 1_000;
    if (performance.now() - began > limit * 1_000) throw new Error(`Not within ${limit} s`);
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
