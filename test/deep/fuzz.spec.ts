import fc, { type Arbitrary } from 'fast-check';
import type { CourseRecorded, OfferKept, Problem, Recorded } from '@samspor/contracts';
import { samspor } from '../../apps/cli/src/testing.ts';
import { lastWorkingDay, meetingHeldOn } from '../setup/meeting.ts';
import { signIn, type SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';
import { operationsOf, type Operation } from './api-description.ts';
import { oddRequests, type OddRequest } from './odd-requests.ts';

/** More by hand: SAMSPOR_RUNS=100000. Whatever the number, it ends within three minutes. */
const numRuns = Number(process.env['SAMSPOR_RUNS'] ?? 10_000);
/** A caseworker of each sector, and those whose pages are their own. */
const people = ['p-ot33-1', 'p-nav-1', 'p-ot33-3', 'p-nav-3', 'p-nav-4', 'p-nav-5', 'p-assiden-3'];
/** Words of the libraries below us: a refusal is bokmål. */
const english = /\b(the|must|should|invalid|unexpected|request|error|failed|not found|forbidden)\b/i;

let system: System;
let operations: Operation[];
let sessions: SignedIn[];
let journeys: string[];
let requests: Arbitrary<OddRequest>;

beforeAll(async () => {
  system = await System.create();
  await system.start('api');
  operations = await operationsOf(system.origin);
  sessions = await Promise.all(people.map((person) => signIn(system.origin, person)));
  journeys = await Promise.all(['Prøve En', 'Prøve To', 'Prøve Tre'].map(enrolled));
  const known = [
    ...journeys,
    await course(),
    await offer(),
    await meetingHeldOn(system.test.store, lastWorkingDay(system.test.store.today())),
  ];
  requests = oddRequests(operations, { known, versions: 3, people: people.length });
}, 120_000);

afterAll(() => system?.close());

function signedIn(who: number): SignedIn {
  const session = sessions[who];
  if (!session) throw new Error('Nobody is signed in');
  return session;
}

async function made<T>(who: number, path: string, form: object): Promise<T> {
  const { status, body } = await signedIn(who).json<T>(path, form);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

const enrolled = async (lastName: string) =>
  (
    await made<Recorded>(0, '/api/v1/journeys', {
      ...{ firstName: 'Åse', lastName, birthDate: '2008-03-04', municipality: '3301', on: '2026-10-12' },
    })
  ).journeyId;

const course = async () =>
  (
    await made<CourseRecorded>(3, '/api/v1/courses', {
      ...{
        template: 'klart-jeg-kan',
        from: system.test.store.today(),
        weekdays: [1, 3],
        seats: 10,
        hour: 10,
      },
      ...{ place: 'Ungteam', leader: 'p-nav-3' },
    })
  ).runId;

const offer = async () =>
  (
    await made<OfferKept>(2, '/api/v1/offers', {
      ...{ title: 'Sommerjobb', kind: 'work-training', provider: 'Drammen kommune', place: 'Drammen' },
      ...{ description: 'Park og idrett', contact: '32 00 00 00' },
    })
  ).entryId;

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
  const method = operation.method;
  return signedIn(who).fetch(path, {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
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
    const property = fc.asyncProperty(requests, async (request) => {
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
