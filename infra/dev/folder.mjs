import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { cannotWrite } from './refusal.mjs';

/**
 * Makes a folder and those above it. Node's own way to do so never returns where a folder can hold no other, as
 * below /proc; here that is a refusal.
 * @param {string} path absolute
 */
export function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return; // somebody else was first
    throw code === 'ENOENT' ? cannotWrite(path) : error;
  }
}
