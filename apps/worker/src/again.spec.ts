import { jest } from '@jest/globals';
import { pino } from 'pino';
import { again } from './again.ts';

/** Work that fails each time after so many milliseconds, and how often somebody was told. */
async function toldOf(...lasting: number[]): Promise<number> {
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  let told = 0;
  const log = pino({}, { write: () => void (told += 1) });
  const stop = new AbortController();
  await again({ log, stop: stop.signal, waits: 'it waits', awayMs: 0 }, () => {
    now += lasting.shift() ?? 0;
    if (lasting.length === 0) stop.abort();
    return Promise.reject(new Error('away'));
  });
  clock.mockRestore();
  return told;
}

it('says once that its work cannot be done, and again when that had gone on for a while since', async () => {
  expect(await toldOf(0, 0, 0)).toBe(1);
  expect(await toldOf(0, 0, 3_600_000, 0, 0)).toBe(2);
});
