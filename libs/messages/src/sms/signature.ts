import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers of a signed webhook: seconds since 1970, and `sha256=` with the HMAC of `timestamp.body` in hex. */
export const timestampHeader = 'x-webhook-timestamp';
export const signatureHeader = 'x-webhook-signature';

/** Older webhooks are not believed: somebody may have written them down. */
const BELIEVED_FOR = 5 * 60;

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The headers that a gateway puts on a webhook with this body. */
export function signed(rawBody: string | Buffer, secret: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return { [timestampHeader]: timestamp, [signatureHeader]: `sha256=${hmac(rawBody, timestamp, secret)}` };
}

/**
 * Whether a webhook is from somebody who knows the secret, and new. `headers` with names in lower case, as Node gives
 * them. An empty secret trusts nobody.
 */
export function checkSignature(
  rawBody: string | Buffer,
  headers: Headers,
  secret: string,
  now: Date,
): 'genuine' | 'forged' | 'stale' {
  const timestamp = headers[timestampHeader];
  const signature = headers[signatureHeader];
  if (!secret || typeof timestamp !== 'string' || typeof signature !== 'string') return 'forged';
  if (!/^\d{1,12}$/.test(timestamp)) return 'forged';
  if (!same(signature, `sha256=${hmac(rawBody, timestamp, secret)}`)) return 'forged';
  const age = now.getTime() / 1000 - Number(timestamp);
  return Math.abs(age) > BELIEVED_FOR ? 'stale' : 'genuine';
}

const hmac = (rawBody: string | Buffer, timestamp: string, secret: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(rawBody).digest('hex');

/** Constant time: how long it takes does not tell how much of it was right. */
function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
