import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/samspor.mjs', import.meta.url));

export interface Ran {
  stdout: string;
  stderr: string;
  /** Null when it was killed. */
  exitCode: number | null;
}

/** Apart from the system that may be running from this clone. */
const apart = { NODE_OPTIONS: '', SAMSPOR_HOME: join(tmpdir(), 'samspor-cli-spec') };

/** Starts the real command line; the environment says what `env` does beside ours. */
export function started(args: string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...apart, ...env } });
}

/** Runs the real command line to its end, with what it reads. */
export async function samspor(
  args: string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
): Promise<Ran> {
  const child = started(args, env);
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(input);
  return ended(child);
}

/** What a started command line printed and how it ended. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { stdout, stderr, exitCode };
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
