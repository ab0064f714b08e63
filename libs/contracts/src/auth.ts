/**
 * Sign-in is a page, not a call: send the browser to GET /api/v1/auth/login?returnTo=/path (a local path); it comes
 * back there with the session cookie set. POST /api/v1/auth/logout (X-CSRF: 1) -> 204 ends the session.
 * Every call without a session answers 401 with rule `signed-out`.
 * Every write carries `X-CSRF: 1` and `Idempotency-Key`; a write on a journey also `If-Match: "<version>"`.
 */
export interface SeatChoice {
  agency: string;
  role: string;
}
