import { testStore, type TestStore } from '@samspor/case-store/testing';
import { syntheticPeople, targetGroupCsv } from '@samspor/domain';
import { samspor } from './testing.ts';

let test: TestStore;
beforeAll(async () => {
  test = await testStore();
});
afterAll(() => test.close());

const run = (args: string[], input = '') =>
  samspor(args, input, {
    DATABASE_URL: test.url,
    SAMSPOR_KEY: test.masterKey.toString('base64'),
    SAMSPOR_ENV: 'test',
  });
const proof = (...more: string[]) => run(['proof', '--county', '33', '--school-year', '2026/27', ...more]);

describe('samspor proof', () => {
  it('prints each duty as CSV, and as JSON lines that end with figures and hash', async () => {
    const from = '2026-08-17';
    const people = syntheticPeople({ seed: 5, count: 20, from, to: '2026-11-20', county: '33' });
    await run(['import', '-', '--on', '2026-11-20'], targetGroupCsv(people));
    const csv = (await proof('--as-of', '2026-11-20')).stdout.trimEnd().split('\r\n');
    const json = (await proof('--as-of', '2026-11-20', '--format', 'json')).stdout.trimEnd().split('\n');
    const end = JSON.parse(json.at(-1) ?? '{}') as { lines: number; hash: string; asOf: string };
    expect(csv[0]).toContain('Nr.;Sak;Fylke;Skole;Plikt');
    expect(end.lines).toBeGreaterThan(20);
    expect([csv.length, json.length]).toEqual([end.lines + 1, end.lines + 1]);
    expect(end).toMatchObject({
      asOf: '2026-11-20',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
  });

  it('refuses a school year and a county that are none', async () => {
    const codes = await Promise.all([
      run(['proof', '--county', '33', '--school-year', '2026/28']),
      run(['proof', '--county', 'Buskerud', '--school-year', '2026/27']),
    ]);
    expect(codes.map(({ exitCode }) => exitCode)).toEqual([2, 2]);
  });
});
