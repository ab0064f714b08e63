import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samspor } from './testing.ts';

const sample = (path: string) => fileURLToPath(new URL(`../../../libs/domain/src/${path}`, import.meta.url));
const lives = sample('duty/samples/lives.sample.jsonl');
const targetGroup = sample('target-group/samples/target-group.sample.csv');
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
const parsed = (lines: string[]) => lines.map((line): unknown => JSON.parse(line));

describe('samspor duties', () => {
  it('prints the duties of the sample lives, line by line', async () => {
    const { stdout, exitCode } = await samspor(['duties', lives, '--as-of', '2026-11-21', '--json']);
    const expected = readFileSync(sample('duty/samples/lives.sample.expected.jsonl'), 'utf8');
    expect([parsed(linesOf(stdout)), exitCode]).toEqual([parsed(linesOf(expected)), 0]);
  });

  it('tells the number of each unreadable line, prints the others, and ends with 1', async () => {
    const [good = ''] = linesOf(readFileSync(lives, 'utf8'));
    const input = Buffer.concat([
      Buffer.from(`nonsense\r\n\r\n${good}\n{"id":"`),
      Buffer.from([0xff]),
      Buffer.from(`","birthDate":"2008-01-01","county":"33","facts":[]}\n${good}`),
    ]);
    const { stdout, stderr, exitCode } = await samspor(['duties', '--as-of', '2026-11-21', '--json'], input);
    expect(stderr.match(/\d+/g)).toEqual(['1', '4', '5']);
    expect(stdout).toContain('"youth":"L01"');
    expect(exitCode).toBe(1);
  });

  it('counts work from the percentage that is asked for', async () => {
    const life = {
      id: 'W',
      birthDate: '2007-05-14',
      county: '33',
      facts: [
        { on: '2025-10-20', type: 'entered-training', kind: 'school' },
        { on: '2025-10-21', type: 'outside-training', reason: 'interrupted' },
        { on: '2025-10-21', type: 'started-work', percent: 60 },
      ],
    };
    const openings = async (...more: string[]) =>
      linesOf(
        (await samspor(['duties', '--as-of', '2025-12-01', '--json', ...more], JSON.stringify(life))).stdout,
      ).length;
    expect([await openings(), await openings('--work-percent', '61')]).toEqual([0, 3]);
  });

  it('counts by what counties have decided in a file, and names what cannot be used in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policies-'));
    const file = join(folder, 'policies.json');
    const due = async (policies: unknown) => {
      writeFileSync(file, JSON.stringify(policies));
      const run = await samspor(['duties', lives, '--as-of', '2026-11-21', '--json', '--policy', file]);
      return { ...run, duties: parsed(linesOf(run.stdout)) };
    };
    const plain = parsed(linesOf(readFileSync(sample('duty/samples/lives.sample.expected.jsonl'), 'utf8')));
    const late = { from: '2026-11-22', policy: { duty: { contactDays: 5 } } };
    expect((await due([{ county: '33', ...late }])).duties).toEqual(plain);
    expect((await due([{ county: '33', ...late, from: '2020-01-01' }])).duties).not.toEqual(plain);
    const refused = await due([{ county: '33', from: '2026-02-30', policy: { duty: { contactDays: 0 } } }]);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('0.from is not a day that exists');
    expect(refused.stderr).toContain(
      '0.policy.duty.contactDays lies outside of what is possible (at least 1',
    );
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('refuses a day that does not exist and a file that is not there as wrong use', async () => {
    const noDay = await samspor(['duties', lives, '--as-of', '2026-02-31']);
    const noFile = await samspor(['duties', '/no/such/file', '--as-of', '2026-02-28']);
    expect([noDay.exitCode, noFile.exitCode]).toEqual([2, 2]);
    expect(noFile.stderr).toBe('Cannot read /no/such/file: it does not exist.\n');
  });
});

describe('samspor import --preview', () => {
  it('tells of the sample file what the format says', async () => {
    const { stdout, exitCode } = await samspor([
      ...['import', targetGroup, '--preview', '--json', '--on', '2026-11-21'],
    ]);
    const expected = readFileSync(sample('target-group/samples/target-group.sample.expected.json'), 'utf8');
    expect([JSON.parse(stdout), exitCode]).toEqual([JSON.parse(expected), 0]);
  });

  it('says of each row that is rejected or has a notice why, and where the rows are counted from', async () => {
    const { stdout } = await samspor(['import', targetGroup, '--preview', '--on', '2026-11-21']);
    expect(stdout).toContain('Row 1 is the first youth: line 2 of a CSV file');
    expect(stdout).toMatch(/^ *25 +accepted +phone: the mobile number is invalid, left out$/m);
    expect(stdout).toMatch(/^ *10 +rejected +birth-date: the date of birth is missing or impossible$/m);
  });

  it('refuses an agency that is no follow-up service of this installation', async () => {
    const { stderr, exitCode } = await samspor(['import', targetGroup, '--preview', '--agency', 'ot-99']);
    expect([exitCode, stderr]).toEqual([2, 'ot-99 is no follow-up service: give ot-31 or ot-33.\n']);
  });

  it('refuses a whole file with its code and ends with 1', async () => {
    const { stdout, exitCode } = await samspor(['import', '-', '--preview', '--json'], 'navn;adresse\na;b\n');
    expect([JSON.parse(stdout), exitCode]).toEqual([{ refused: 'header' }, 1]);
  });
});

describe('samspor demo --users', () => {
  it('lists those of the README first, and says where else somebody has a seat', async () => {
    const [, first, ...others] = linesOf((await samspor(['demo', '--users'])).stdout);
    expect(first).toMatch(/^ {2}Maja Kvernberg .*OT-rådgiver$/);
    expect(others.find((line) => line.includes('Yusuf'))).toMatch(
      /Administrator, Administrator \(Oppfølgingstjenesten i Buskerud\)$/,
    );
  });
});

describe('samspor', () => {
  it('explains each command with --help, and ends with 2 for one that it does not know', async () => {
    const help = await samspor(['--help']);
    expect([help.stdout.includes('Exit codes'), help.exitCode]).toEqual([true, 0]);
    expect((await samspor(['fly'])).exitCode).toBe(2);
  });
});
