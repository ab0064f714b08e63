import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from '../http/refused.ts';

/**
 * Refuses a write that another site's page may have sent with our user's cookie: it lacks our header, which needs
 * leave from us to be sent, or the browser says that it comes from elsewhere.
 */
export function requireOurPage(headers: IncomingHttpHeaders, origin: string): void {
  const site = headers['sec-fetch-site'];
  const isOurs =
    headers['x-csrf'] === '1' &&
    (headers.origin === undefined || isOur(headers.origin, headers.host, origin)) &&
    (site === undefined || site === 'same-origin' || site === 'none');
  if (!isOurs) throw new Refused('wrong-origin');
}

/** The public address, or the very host that the browser called (127.0.0.1 for localhost). */
const isOur = (from: string, host: string | undefined, origin: string): boolean =>
  from === origin || (URL.canParse(from) && new URL(from).host === host);
