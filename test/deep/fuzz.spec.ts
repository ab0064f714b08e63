import fc from 'fast-check';
import type { Problem, Recorded } from '@samspor/contracts';
import { samspor } from '../../apps/cli/src/testing.ts';
import { signIn, type SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { operationsOf, type Operation } from './api-description.ts';
import { oddRequests, type OddRequest } from './odd-requests.ts';

/** More by hand: SAMSPOR_RUNS=100000. Whatever the number, it ends within three minutes. */
const numRuns = Number(process.env['SAMSPOR_RUNS'] ?? 10_000);
const people = ['p-ot33-1', 'p-nav-1'];
/** Words of the libraries below us: a refusal is bokmål. */
const english = /\b(the|must|should|invalid|unexpected|request|error|failed|not found|forbidden)\b/i;

let system: System;
let operations: Operation[];
let sessions: SignedIn[];
let journeys: string[];

beforeAll(async () => {
  system = await System.create();
  await system.start('api');
  operations = await operationsOf(system.origin);
  sessions = await Promise.all(people.map((person) => signIn(system.origin, person)));
  journeys = await Promise.all(['Prøve En', 'Prøve To', 'Prøve Tre'].map(enrolled));
}, 120_000);

afterAll(() => system?.close());

async function enrolled(lastName: string): Promise<string> {
  const form = {
    firstName: 'Åse',
    lastName,
    birthDate: '2008-03-04',
    municipality: '3301',
    on: '2026-10-12',
  };
  const [maja] = sessions;
  if (!maja) throw new Error('Nobody is signed in');
  const { status, body } = await maja.json<Recorded>('/api/v1/journeys', form);
  expect(status).toBe(201);
  return body.journeyId;
}

/** How much has been written of what must stand still when a request is refused. */
async function written(): Promise<string> {
  const tables = ['event', 'command', 'stream', 'person', 'wake', 'work_item', 'import_file'];
  const counts = tables.map((table) => `(SELECT count(*) FROM ${table})`).join(', ');
  const { rows } = await system.test.store.pool.query<{ counts: string }>(
    `SELECT concat_ws(' ', ${counts}, (SELECT sum(version) FROM stream)) AS counts`,
  );
  return rows[0]?.counts ?? '';
}

async function send({ operation, who, path, headers, body }: OddRequest): Promise<Response> {
  const session = sessions[who];
  if (!session) throw new Error('Nobody is signed in');
  const method = operation.method;
  return session.fetch(path, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) });
}

async function expectProblem(response: Response): Promise<void> {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  expect(problem.rule).toMatch(/^[a-z-]+$/);
  expect(problem.title).toMatch(/^[A-ZÆØÅ]/);
  expect(problem.detail).toMatch(/^[A-ZÆØÅ«].*[.!?]$/s);
  expect(`${problem.title} ${problem.detail}`).not.toMatch(english);
}

describe('the API, whatever it is sent', () => {
  it('refuses with a reason and writes nothing, or does it; it never breaks', async () => {
    const answers = new Map<string, Set<number>>();
    let before = await written();
    const property = fc.asyncProperty(oddRequests(operations, journeys, 3), async (request) => {
      const response = await send(request);
      const { method, path } = request.operation;
      const seen = answers.get(`${method} ${path}`) ?? new Set();
      answers.set(`${method} ${path}`, seen.add(response.status));
      const after = await written();
      const had = before;
      before = after;
      expect(response.status).toBeLessThan(500);
      const refused = response.status >= 400;
      if (refused) expect(after).toBe(had);
      await (refused ? expectProblem(response) : response.body?.cancel()); // a stream of changes has no end
      if (path.endsWith('/logout') && !refused)
        sessions[request.who] = await signIn(system.origin, people[request.who] ?? '');
    });
    await fc.assert(property, {
      numRuns,
      interruptAfterTimeLimit: 150_000,
      markInterruptAsFailure: false,
    });
    expect([...answers.keys()].toSorted()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
    const statuses = [...answers.values()].flatMap((seen) => [...seen]);
    expect(statuses).toEqual(expect.arrayContaining([200, 400])); // some were done, and some refused
  }, 200_000);

  it('leaves a record that agrees with itself', async () => {
    const { exitCode, stdout, stderr } = await samspor(['verify', '--json'], '', {
      DATABASE_URL: system.test.url,
      SAMSPOR_KEY: system.test.masterKey.toString('base64'),
    });
    expect(stderr).toBe('');
    const { streams, differences } = JSON.parse(stdout) as { streams: number; differences: unknown[] };
    expect([exitCode, differences]).toEqual([0, []]);
    expect(streams).toBeGreaterThanOrEqual(journeys.length);
  }, 60_000);
});
