import { createHash } from 'node:crypto';

const PATIENCE = 6_000; // a closed network shows at once; only an open one may take its time

/**
 * Bytes at an address, or undefined where the network does not reach.
 * @param {string} url
 */
export async function download(url) {
  const unreachable = new AbortController();
  const timer = setTimeout(() => unreachable.abort(), PATIENCE);
  try {
    const response = await fetch(url, { signal: unreachable.signal });
    clearTimeout(timer);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Buffer} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
