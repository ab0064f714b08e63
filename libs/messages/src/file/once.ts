import { link, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Gives a draft its name; false, and nothing changed, where the name is taken. */
export type Publish = (name: string) => Promise<boolean>;

/**
 * Writes content to the disk and lets `use` publish it: a reader sees the whole file or nothing, and no name is ever
 * given twice. What was not published is removed. Throws what the file system says.
 */
export async function withDraft<T>(
  folder: string,
  content: string | Buffer,
  use: (publish: Publish) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${crypto.randomUUID()}.draft`);
  try {
    await writeThrough(draft, content);
    return await use((name) => publish(draft, folder, name));
  } finally {
    await rm(draft, { force: true }).catch(() => undefined); // a left-over draft is nobody's message
  }
}

/** Writes a whole file under a name that nobody has used; false, and nothing changed, where it is taken. */
export const writeOnce = (folder: string, name: string, content: string | Buffer): Promise<boolean> =>
  withDraft(folder, content, (publishAs) => publishAs(name));

async function writeThrough(path: string, content: string | Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function publish(draft: string, folder: string, name: string): Promise<boolean> {
  try {
    await link(draft, join(folder, name));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await syncFolder(folder);
  return true;
}

/** Makes the name last over a power cut, where the file system can; else the name lasts as long as it lasts. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** The system's code of an error, such as ENOENT. */
export const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id as part of a file's name; throws TypeError for anything that is no UUID. */
export function fileStem(id: string): string {
  if (!uuid.test(id)) throw new TypeError('The id of a message is a UUID');
  return id.toLowerCase();
}
