import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workflowBundle } from '@samspor/worker';
import { DefaultLogger, Runtime, Worker, type ReplayResult } from '@temporalio/worker';

const folder = fileURLToPath(new URL('histories', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const bundles = join(tmpdir(), 'samspor-test-bundles');

beforeAll(() => {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'OFF', forward: {} } },
  });
});

const histories = (chosen: string[]) =>
  chosen.map((name) => ({
    workflowId: name,
    history: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  }));

async function replayed(entry: string | undefined, chosen: string[]): Promise<ReplayResult[]> {
  const options = { workflowBundle: await workflowBundle(bundles, entry) };
  const results: ReplayResult[] = [];
  for await (const result of Worker.runReplayHistories(options, histories(chosen))) results.push(result);
  return results;
}

describe('saved histories', () => {
  it('are of every workflow that lives long', () => {
    const types = new Set(names.map((name) => name.replace(/\..*/, '')));
    expect(types).toEqual(
      new Set([
        'childWellbeing',
        'committeeMeeting',
        'contactLadder',
        'courseRun',
        'handover',
        'pupilHelp',
        'schoolCooperation',
        'schoolYear',
        'wellbeingForum',
        'workPlacement',
        'youthJourney',
      ]),
    );
  });

  it('are replayed by the workflows of today', async () => {
    const results = await replayed(undefined, names);
    expect(results.map(({ workflowId, error }) => [workflowId, error])).toEqual(
      names.map((name) => [name, undefined]),
    );
  }, 60_000);

  it('tell that a changed workflow would break the journeys that live', async () => {
    const changed = fileURLToPath(new URL('changed/workflows.ts', import.meta.url));
    const journeys = names.filter((name) => name.startsWith('youthJourney'));
    const results = await replayed(changed, journeys);
    expect(results).toHaveLength(journeys.length);
    for (const { error } of results) expect(String(error)).toMatch(/nondeterminism|determinism/i);
  }, 60_000);
});
