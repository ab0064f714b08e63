import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { root } from './paths.mjs';

const major = Number(process.versions.node.split('.')[0]);

/** The starter itself runs on Node 20; refuses an older one with the way out. */
export function requireNode20() {
  if (major >= 20) return;
  throw new Refusal(`Samspor needs Node 20 or newer and this is ${process.version}: see https://nodejs.org.`);
}

/** True when this very process is new enough to run the product. */
export const isNode24 = major >= 24;

/** Path of a Node 24: this one, or the one that `npm ci` brought along. Refuses with the way out. */
export function node24() {
  if (isNode24) return process.execPath;
  const brought = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(brought)) return brought;
  throw new Refusal(
    `Samspor runs on Node 24 and this is ${process.version}. Run "npm ci", or install Node 24 from https://nodejs.org.`,
  );
}
