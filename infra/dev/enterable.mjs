import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether any user may walk into the folder, or into the nearest part of it that exists. @param {string} folder @returns {boolean} */
export function isEnterable(folder) {
  if (!existsSync(folder)) return isEnterable(dirname(folder));
  const open = (statSync(folder).mode & 0o001) !== 0;
  return open && (folder === dirname(folder) || isEnterable(dirname(folder)));
}
