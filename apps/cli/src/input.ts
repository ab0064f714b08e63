import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { Refused } from './refused.ts';

/** The bytes of a file, or of standard input for `-`; refuses with a sentence when it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return Buffer.concat(await process.stdin.toArray());
  return readFile(file).catch(refuseFile(file));
}

const lineFeed = 0x0a;
const unreadable = '\uFFFD';

/**
 * The lines of a UTF-8 file, or of standard input for `-`, as they come, so that a large file fits. A line that is
 * not UTF-8 comes as a character that is no JSON, and so keeps its number.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const source: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of source) {
      rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let start = 0;
      for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed, start)) {
        yield decoded(decoder, rest.subarray(start, end));
        start = end + 1;
      }
      rest = rest.subarray(start);
    }
  } catch (error) {
    refuseFile(file)(error);
  }
  if (rest.length > 0) yield decoded(decoder, rest);
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return unreadable;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

const refuseFile =
  (file: string) =>
  (error: unknown): never => {
    const reason = error instanceof Error && 'code' in error && reasons[String(error.code)];
    throw reason ? new Refused(`Cannot read ${file}: ${reason}.`, 2) : error;
  };
