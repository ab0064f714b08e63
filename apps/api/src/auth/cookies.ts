import type { CookieOptions } from 'express';
import type { Request } from '../http/request.ts';
import type { Settings } from '../settings.ts';

/** Over https the name itself makes browsers insist on Secure, the whole site's path and no other host. */
export const sessionCookie = ({ isSecure }: Settings): string => (isSecure ? '__Host-samspor' : 'samspor');

export const cookieOptions = ({ isSecure }: Settings, path = '/'): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure,
  path,
});

/** The value of one cookie, or undefined. */
export function cookieOf(request: Request, name: string): string | undefined {
  const header = request.headers.cookie;
  if (header === undefined) return undefined;
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}
