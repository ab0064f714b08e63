import type { Problem } from '@samspor/contracts';
import { ApiError, ruleOfStatus } from './api-error.ts';

const root = '/api/v1';

/** Nobody waits longer for an answer (milliseconds); a file takes its time. */
const longest = 30_000;

let calledAt = 0;

/** When the API was last asked anything (milliseconds): each call moves the end of the session. */
export const lastCallAt = (): number => calledAt;

/** Where the server tells of a journey's moves (server-sent events). */
export const changesAddress = (journeyId: string): string => `${root}/journeys/${journeyId}/changes`;

/** Where a letter is fetched as PDF. */
export const letterFile = (journeyId: string, message: string): string =>
  `${root}/journeys/${journeyId}/messages/${message}/letter`;

/** Where the minutes of a meeting are fetched as PDF. */
export const minutesFile = (meetingId: string): string => `${root}/meetings/${meetingId}/minutes.pdf`;

/** Where a proof is fetched as a file. */
export const proofFile = (proofId: string, query: Record<'format' | 'content' | 'purpose', string>): string =>
  `${root}/proofs/${proofId}/export?${new URLSearchParams(query).toString()}`;

/** Reads from the API; `path` begins with a slash and carries ids and codes only. Throws ApiError. */
export const read = <T>(path: string, signal?: AbortSignal): Promise<T> =>
  request<T>(path, { ...(signal && { signal }) });

export interface Write {
  method?: 'POST' | 'PUT';
  body?: object;
  /** Kept over retries of the same deed, so that it is done once. */
  key?: string;
  /** The version the person saw. */
  version?: number;
  signal?: AbortSignal;
}

/** Sends a write, or a search, which is a POST too. Throws ApiError. */
export function write<T>(path: string, { method = 'POST', body, key, version, signal }: Write): Promise<T> {
  const isForm = body instanceof FormData;
  return request<T>(path, {
    method,
    headers: {
      'X-CSRF': '1',
      'Idempotency-Key': key ?? crypto.randomUUID(),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...(body && !isForm && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
    signal: AbortSignal.any([...(signal ? [signal] : []), ...(isForm ? [] : [AbortSignal.timeout(longest)])]),
  });
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  calledAt = Date.now();
  const response = await fetch(root + path, { credentials: 'same-origin', ...init }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new ApiError(bare(0));
    },
  );
  if (!response.ok) throw new ApiError(await problemIn(response));
  if (response.status === 204) return undefined as T;
  return (await response.json().catch(() => {
    throw new ApiError(bare(502));
  })) as T;
}

async function problemIn(response: Response): Promise<Problem> {
  if (!response.headers.get('Content-Type')?.includes('application/problem+json'))
    return bare(response.status);
  return response.json().then(
    (problem) => problem as Problem,
    () => bare(response.status),
  );
}

const bare = (status: number): Problem => ({
  type: 'about:blank',
  title: '',
  status,
  detail: '',
  rule: ruleOfStatus(status),
});
