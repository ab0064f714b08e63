import type { PendingSignIn } from '@samspor/identity';

/** What the browser keeps while its user is at the issuer: proof that it began this sign-in, and where to return. */
export interface Pending extends PendingSignIn {
  returnTo: string;
}

export const pendingCookie = 'samspor-signin';

export const packed = (pending: Pending): string =>
  Buffer.from(JSON.stringify(pending)).toString('base64url');

/** The pending sign-in of a cookie, or undefined when it is not one of ours. */
export function unpacked(cookie: string | undefined): Pending | undefined {
  if (!cookie) return undefined;
  try {
    const read = JSON.parse(Buffer.from(cookie, 'base64url').toString()) as Partial<
      Record<keyof Pending, unknown>
    >;
    const { state, nonce, verifier, returnTo } = read;
    if ([state, nonce, verifier].some((value) => typeof value !== 'string')) return undefined;
    return { ...(read as Pending), returnTo: localPath(returnTo) };
  } catch {
    return undefined;
  }
}

/** A path on this site; anything else becomes the front page, so that no link of ours leads elsewhere. */
export function localPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  const url = new URL(value, 'http://here.invalid');
  const path = url.pathname + url.search + url.hash;
  return url.host === 'here.invalid' && !path.startsWith('//') ? path : '/';
}
