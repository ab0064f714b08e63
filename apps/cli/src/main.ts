import { CommanderError } from 'commander';
import { leaveQuietly } from './output.ts';
import { samspor } from './program.ts';
import { Refused } from './refused.ts';

leaveQuietly();

try {
  await samspor().parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}

/** What goes wrong is one sentence; a fault of ours comes with its stack. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  return error.exitCode;
}
