import { createServer } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { makeClone, npmStart, processesOf } from './stand-in-clone.ts';
import { until } from './until.mjs';

const clone = makeClone();
const port = await freePort();
const page = `http://localhost:${port}`;
const settings = {
  SAMSPOR_PORT: String(port),
  SAMSPOR_HOME: join(clone, '.samspor'),
  TEMPORAL_ADDRESS: '',
  DATABASE_URL: '',
};
const start = (more = {}) => npmStart(clone, { ...settings, ...more });
const answers = async () => (await fetch(page)).ok;
const pidOf = (part: string) =>
  [...processesOf(clone)].find(([, command]) => command.includes(part))?.[0] ?? 0;
const nothingLeft = () => until(async () => processesOf(clone).size === 0, { limit: 15_000 });

afterAll(() => rmSync(clone, { recursive: true }));

describe('npm start', () => {
  it('ends with the address, loads the demo once, and leaves no child on Ctrl-C to all or to npm alone', async () => {
    for (const to of ['toGroup', 'toNpm'] as const) {
      const run = start();
      await run.says(`ready: ${page}`);
      expect(
        run
          .printed()
          .match(/https?:\S+/g)
          ?.at(-1),
      ).toBe(page);
      expect(run.printed()).toContain('rows 1');
      run[to]('SIGINT');
      await run.ended;
      expect(await nothingLeft()).toBe(true);
    }
  });

  it('leaves no child when stopped while it starts', async () => {
    const run = start();
    await run.says('Starting Temporal');
    run.toGroup('SIGINT');
    await run.ended;
    expect(await nothingLeft()).toBe(true);
  });

  it('hurries at a second Ctrl-C, also when a server does not listen', async () => {
    const run = start({ STUBBORN: 'yes' });
    await run.says('ready:');
    run.toGroup('SIGINT');
    await run.says('Stopping');
    const asked = Date.now();
    await until(async () => Date.now() - asked > 1_100, {}); // before that it is the echo of the first
    run.toGroup('SIGINT');
    await run.ended;
    expect(await nothingLeft()).toBe(true);
    expect(Date.now() - asked).toBeLessThan(10_000);
  });

  it.each(['postgres -D', 'server start-dev', 'apps/worker', 'apps/api'])(
    'starts %s again when it is killed',
    async (part) => {
      const run = start();
      await run.says('ready:');
      process.kill(pidOf(part), 'SIGKILL');
      await run.says('ended unasked');
      expect(await until(async () => pidOf(part) > 0 && (await answers()), { limit: 20_000 })).toBe(true);
      run.toGroup('SIGINT');
      await run.ended;
      expect(await nothingLeft()).toBe(true);
    },
  );

  it('is refused beside one that runs; after a kill -9 its servers are stopped and the next one starts', async () => {
    const first = start();
    await first.says('ready:');
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.printed()).toMatch(new RegExp(`Samspor runs already with .*: ${page} `));
    first.toGroup('SIGKILL');
    const third = start();
    await third.says('ready:');
    third.toGroup('SIGTERM');
    await third.ended;
    expect(await nothingLeft()).toBe(true);
  });

  it('names the port that is in use, and the setting', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain(
      `Port ${port} is in use by another program. Stop it, or choose another: SAMSPOR_PORT=`,
    );
    other.close();
  });

  it('says which folder it cannot write', async () => {
    const run = start({ SAMSPOR_HOME: '/dev/null/samspor' });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain('Cannot write /dev/null/samspor: ');
  });

  it('names the setting when no database answers there', async () => {
    const run = start({ DATABASE_URL: 'postgresql://a:b@127.0.0.1:9/c' });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain('The PostgreSQL of DATABASE_URL cannot be used');
    expect(await nothingLeft()).toBe(true);
  });

  it('names the setting when no Temporal answers there', async () => {
    const run = start({ TEMPORAL_ADDRESS: '127.0.0.1:9' });
    expect(await run.ended).toBe(1);
    expect(run.printed()).toContain('No Temporal server answers at TEMPORAL_ADDRESS=127.0.0.1:9');
    expect(await nothingLeft()).toBe(true);
  });
});
