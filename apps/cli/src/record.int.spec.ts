import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { resumeImports, type ImportProgress, type Verified } from '@samspor/case-store';
import { testStore, type TestStore } from '@samspor/case-store/testing';
import { syntheticPeople, targetGroupCsv } from '@samspor/domain';
import { ended, samspor, started } from './testing.ts';

let test: TestStore;
let env: Record<string, string>;
beforeAll(async () => {
  test = await testStore();
  env = {
    DATABASE_URL: test.url,
    DATABASE_OWNER_URL: test.ownerUrl,
    SAMSPOR_KEY: test.masterKey.toString('base64'),
    SAMSPOR_ENV: 'test',
  };
});
afterAll(() => test.close());

const run = (...args: string[]) => samspor(args, '', env);
const csv = (seed: number, count: number, county = '33') =>
  targetGroupCsv(syntheticPeople({ seed, count, from: '2025-08-17', to: '2026-11-20', county }));
const count = async (sql: string) =>
  Number((await test.store.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);

/** Waits until something holds; throws after a minute. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('Not so after a minute');
    await sleep(20);
  }
}

describe('samspor demo', () => {
  it('goes on where it was cut off, and then loads nothing more', async () => {
    const cut = started(['demo'], env);
    const gone = ended(cut);
    await until(async () => (await count('event')) > 400);
    cut.kill('SIGKILL');
    expect((await gone).exitCode).toBeNull();
    const rest = await run('demo');
    expect([rest.exitCode, rest.stdout]).toEqual([0, expect.stringMatching(/^Loaded \d+ youths/)]);
    const events = await count('event');
    expect((await run('demo')).stdout).toBe('The demo is loaded already.\n');
    expect(await count('event')).toBe(events);
    expect(await count('journey')).toBeGreaterThan(270);
    expect(await count('wake WHERE wanted > sent')).toBeGreaterThan(250);
  }, 180_000);

  it('has workflows, an import and people behind its events, and dates them when they happened', async () => {
    const { rows } = await test.store.pool.query<{ actor_kind: string; actor: string; n: number }>(
      'SELECT DISTINCT actor_kind, CASE WHEN actor_kind = $1 THEN actor ELSE $2 END AS actor FROM event ORDER BY 2',
      ['system', 'people'],
    );
    expect(rows.map(({ actor }) => actor)).toEqual(['import', 'people', 'workflow']);
    expect(await count(`event WHERE actor = 'workflow' AND (workflow_id IS NULL OR run_id IS NULL)`)).toBe(0);
    const midnight = `date_trunc('day', now() AT TIME ZONE 'Europe/Oslo') AT TIME ZONE 'Europe/Oslo'`;
    expect(await count(`event WHERE recorded_at >= ${midnight}`)).toBe(0);
  });

  it('prints whom one can sign in as', async () => {
    const people = JSON.parse((await run('demo', '--users', '--json')).stdout) as { id: string }[];
    expect(people.map(({ id }) => id)).toContain('p-ot33-1');
  });

  it('is refused while a worker runs beside it', async () => {
    const worker = createServer((_, answer) => answer.end()).listen(0, '127.0.0.1');
    await once(worker, 'listening');
    const SAMSPOR_WORKER_PORT = String((worker.address() as AddressInfo).port);
    const { exitCode, stderr } = await samspor(['demo'], '', { ...env, SAMSPOR_WORKER_PORT });
    worker.close();
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('while a worker runs')]);
  });

  it('is refused in production', async () => {
    const { exitCode, stderr } = await samspor(['demo'], '', { ...env, SAMSPOR_ENV: 'production' });
    expect([exitCode, stderr]).toEqual([1, 'The demo is refused in production.\n']);
  });
});

describe('samspor export', () => {
  it('prints lives whose duties equal the duty read model, row by row', async () => {
    const lives = await run('export', '--lives');
    const duties = await samspor(['duties', '--json', '--as-of', 'today'], lives.stdout, env);
    expect([duties.exitCode, duties.stderr]).toEqual([0, '']);
    expect((await run('export', '--duties')).stdout).toBe(duties.stdout);
    expect(duties.stdout.split('\n').length).toBeGreaterThan(1_000);
  });

  it('refuses to guess what to print', async () => {
    expect((await run('export')).exitCode).toBe(2);
    expect((await run('export', '--lives', '--duties')).exitCode).toBe(2);
  });
});

describe('samspor import', () => {
  it('imports a file, and the same file twice changes nothing', async () => {
    const import_ = async () => {
      const { stdout } = await samspor(
        ['import', '-', '--json', '--agency', 'ot-31'],
        csv(31, 120, '31'),
        env,
      );
      return JSON.parse(stdout) as ImportProgress;
    };
    expect((await import_()).counts).toMatchObject({ new: 120, rejected: 0 });
    expect((await import_()).counts).toMatchObject({ new: 0, changed: 0, unchanged: 120 });
  });

  it('is brought to its end after a kill -9, each row once', async () => {
    const before = await count('journey');
    const cut = started(['import', '-'], env);
    const gone = ended(cut);
    cut.stdin.end(csv(32, 3_000));
    await until(async () => (await count('import_file WHERE total = 3000 AND done > 200')) > 0);
    cut.kill('SIGKILL');
    await gone;
    expect(await resumeImports(test.store)).toBe(1);
    const { rows } = await test.store.pool.query<{ state: string; added: number; seen: number }>(
      `SELECT state, new_rows AS added, new_rows + changed_rows + unchanged_rows + rejected_rows AS seen
       FROM import_file WHERE total = 3000`,
    );
    expect(rows).toMatchObject([{ state: 'done', seen: 3_000 }]);
    expect(rows[0]?.added).toBeGreaterThan(2_990); // a number or two of the demo's people come again
    expect(await count('journey')).toBe(before + (rows[0]?.added ?? 0));
  }, 120_000);

  it('refuses a whole file, and an agency that is no follow-up service', async () => {
    const file = await samspor(['import', '-'], 'navn\nx\n', env);
    expect([file.exitCode, file.stderr]).toEqual([1, expect.stringContaining('The file is refused')]);
    expect((await samspor(['import', '-', '--agency', 'nav-3301'], csv(33, 1), env)).exitCode).toBe(2);
  });
});

describe('samspor verify', () => {
  it('finds nothing wrong in the demo and the imports', async () => {
    const { stdout, exitCode } = await run('verify', '--json');
    expect([(JSON.parse(stdout) as Verified).differences, exitCode]).toEqual([[], 0]);
  });

  it('ends with 1 and names a row that says something else; rebuild writes it anew', async () => {
    const { rows } = await test.store.pool.query<{ id: string }>(
      `UPDATE journey SET phase = 'enrolled', caseworker = 'nobody'
       WHERE journey_id = (SELECT journey_id FROM journey WHERE phase = 'course' LIMIT 1) RETURNING journey_id AS id`,
    );
    const { stdout, exitCode } = await run('verify');
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(rows[0]?.id ?? '?')]);
    expect(stdout).toContain('differs in phase, caseworker');
    expect((await run('rebuild')).exitCode).toBe(0);
    expect((await run('verify')).exitCode).toBe(0);
  });
});

describe('samspor migrate', () => {
  it('goes back one step and forward again', async () => {
    expect((await run('migrate', '--back')).stdout).toBe('Took the newest migration back.\n');
    expect((await run('migrate')).stdout).toMatch(/^Migrated: \w+/);
    expect((await run('migrate')).stdout).toBe('The tables are up to date.\n');
  });

  it('tells which setting is missing', async () => {
    const { exitCode, stderr } = await samspor(['migrate'], '', { ...env, DATABASE_OWNER_URL: '' });
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^DATABASE_OWNER_URL is not set/)]);
  });

  it('tells that nothing answers', async () => {
    const { exitCode, stderr } = await samspor(['verify'], '', {
      ...env,
      DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c',
    });
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^The database of DATABASE_URL does not answer\. Where "npm start" keeps it, start that/,
      ),
    ]);
  });
});
