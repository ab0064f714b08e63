import type { Asked, Handed } from '../gateway.ts';

const notHanded = (reason: 'busy' | 'not-authorised' | 'not-a-gateway'): Handed => ({
  outcome: 'not-handed',
  reason,
});

/**
 * What a gateway's answer to a message means (ADR 27). 408 and 409 speak of a request that was under way, so they are
 * settled by asking, as are redirects and the errors that a gateway makes after reading.
 */
export function answerMeans(status: number, receipt?: string): Handed {
  if (status >= 200 && status < 300) return { outcome: 'sent', ...(receipt && { receipt }) };
  if (status === 425 || status === 429 || status === 503) return notHanded('busy');
  if (status === 401 || status === 403) return notHanded('not-authorised');
  if (status === 404 || status === 405) return notHanded('not-a-gateway');
  if (status >= 400 && status < 500 && status !== 408 && status !== 409)
    return { outcome: 'refused', reason: 'message-refused' };
  return { outcome: 'unknown', reason: 'gateway-error' };
}

/** Failures that come before the first byte of a request has left. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** What a call that ended without an answer means; `error` as fetch throws it. */
export function brokenMeans(error: unknown): Handed {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: { code?: unknown } };
  const code = String(cause?.code);
  if (beforeSending.has(code)) return { outcome: 'not-handed', reason: 'unreachable' };
  const isLate = name === 'TimeoutError' || code.endsWith('TIMEOUT');
  return { outcome: 'unknown', reason: isLate ? 'timeout' : 'connection-lost' };
}

const states: Record<string, Asked> = {
  queued: 'sent',
  accepted: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  failed: 'bounced',
  undelivered: 'bounced',
  rejected: 'bounced',
  expired: 'bounced',
};

/** What a gateway says when asked. A 404 counts only when the gateway itself gives it, naming what it does not know. */
export function askedMeans(status: number, body: Record<string, unknown>): Asked {
  if (status === 404) return 'id' in body || 'error' in body ? 'not-received' : 'cannot-tell';
  if (status !== 200 || typeof body.status !== 'string') return 'cannot-tell';
  return states[body.status] ?? 'cannot-tell';
}
