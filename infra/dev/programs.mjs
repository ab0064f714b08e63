import { join } from 'node:path';
import { childEnvironment } from './environment.mjs';
import { node24 } from './node24.mjs';
import { home, root } from './paths.mjs';
import { runStep } from './run-step.mjs';

const register = new URL('./register.mjs', import.meta.url).href;

/** File that gets what a program prints. @param {string} name */
export const logOf = (name) => join(home, 'logs', `${name}.log`);

/**
 * How to start one of our TypeScript programs from source.
 * @param {string} room folder under apps/ @param {Record<string, string>} values @param {string[]} [more] arguments
 */
export const program = (room, values, more = []) => ({
  command: node24(),
  args: ['--import', register, join(root, 'apps', room, 'src', 'main.ts'), ...more],
  cwd: root,
  env: childEnvironment(values),
});

/** Runs one `samspor` command to its end; what it printed. @param {Record<string, string>} values @param {string[]} args */
export const samspor = (values, ...args) =>
  runStep({
    ...program('cli', values, args),
    name: `samspor ${args.join(' ')}`,
    log: logOf(`samspor-${args.join('')}`),
  });
