import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './paths.mjs';

/** True when this very process is new enough to run the product. */
export const isNode24 = Number(process.versions.node.split('.')[0]) >= 24;

/** Path of a Node 24: this one, or the one that `npm ci` brought along. Refuses with the way out. */
export function node24() {
  if (isNode24) return process.execPath;
  const brought = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(brought)) return brought;
  throw new Refusal(
    `Samspor runs on Node 24 and this is ${process.version}. Run "npm ci", or install Node 24 from https://nodejs.org.`,
  );
}
