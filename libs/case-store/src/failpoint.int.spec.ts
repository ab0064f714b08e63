import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { failpoints } from './failpoint.ts';

const file = fileURLToPath(new URL('failpoint.ts', import.meta.url));

/** Runs a line with the failpoint's functions in a process of its own, and tells how that ended. */
function run(line: string, point?: string) {
  const code = `import { failpoint, requireFailpointAllowed } from ${JSON.stringify(file)}; ${line}`;
  const env = { ...process.env, NODE_OPTIONS: '', ...(point !== undefined && { SAMSPOR_FAILPOINT: point }) };
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--experimental-strip-types', '--input-type=module', '--eval', code],
    { env, encoding: 'utf8' },
  );
  return { status, signal, stderr };
}

describe('failpoint', () => {
  it('kills its process at the point that is named, and at no other', () => {
    const line = failpoints.map((name) => `failpoint('${name}');`).join(' ');
    expect(run(line, 'after-commit-before-reply').signal).toBe('SIGKILL');
    expect(run(`failpoint('before-transaction')`, 'after-commit-before-reply').status).toBe(0);
    expect(run(line).status).toBe(0);
  });

  it('kills when the point is passed for the time that is named', () => {
    const once = `failpoint('before-transaction');`;
    expect(run(`${once} ${once}`, 'before-transaction:3').status).toBe(0);
    expect(run(`${once} ${once} ${once}`, 'before-transaction:3').signal).toBe('SIGKILL');
  });
});

describe('requireFailpointAllowed', () => {
  it('refuses every failpoint outside development and tests, and one that does not exist anywhere', () => {
    expect(run(`requireFailpointAllowed('production')`, 'before-transaction').stderr).toContain(
      'refused in production',
    );
    expect(run(`requireFailpointAllowed('Production')`, 'before-transaction').status).not.toBe(0);
    expect(run(`requireFailpointAllowed('test')`, 'somewhere').stderr).toContain('names no point');
    expect(run(`requireFailpointAllowed('test')`, 'before-transaction:no').stderr).toContain(
      'names no point',
    );
    expect(run(`requireFailpointAllowed('test')`, 'before-transaction').status).toBe(0);
    expect(run(`requireFailpointAllowed('production')`).status).toBe(0);
  });
});
