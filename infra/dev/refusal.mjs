/** Something the person at the keyboard can mend: shown as its one sentence, without a stack. */
export class Refusal extends Error {}

const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/** @param {string} path */
export const cannotWrite = (path) =>
  new Refusal(`Cannot write ${path}: give this user the right to, or set SAMSPOR_HOME or SAMSPOR_CACHE.`);

/**
 * One sentence with the way out for what commonly goes wrong with files; anything else comes back as it is.
 * @param {unknown} error
 */
export function explained(error) {
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  const { code, path = 'the disk' } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'ENOSPC') return new Refusal(`The disk is full at ${path}: free some space and start again.`);
  if (code && UNWRITABLE.includes(code)) return cannotWrite(path);
  return error;
}
