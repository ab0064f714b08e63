import { checkSignature, type Headers } from './signature.ts';

/** A gateway tells that a message arrived, or never will. May come twice and out of order. */
export interface Receipt {
  id: string;
  state: 'delivered' | 'failed';
  at: Date;
}

/** A text message that somebody sent to our number. `replyId` is the gateway's: the same when it is told twice. */
export interface Reply {
  replyId: string;
  from: string;
  text: string;
  at: Date;
}

/** Nothing is done with a refused webhook: the secret is not known, it is too old, or it says nothing. */
export type WebhookRefusal = 'forged' | 'stale' | 'malformed';

/** Reads {"id", "state", "at"}; `rawBody` as it came, before any parsing. */
export function readReceipt(
  rawBody: string | Buffer,
  headers: Headers,
  secret: string,
  now: Date,
): { receipt: Receipt } | { refused: WebhookRefusal } {
  const read = genuineBody(rawBody, headers, secret, now);
  if ('refused' in read) return read;
  const { id, state, at } = read.body;
  const when = instant(at);
  if (!isText(id, 64) || (state !== 'delivered' && state !== 'failed') || !when) return malformed;
  return { receipt: { id, state, at: when } };
}

/** Reads {"replyId", "from", "text", "at"}; `rawBody` as it came, before any parsing. */
export function readReply(
  rawBody: string | Buffer,
  headers: Headers,
  secret: string,
  now: Date,
): { reply: Reply } | { refused: WebhookRefusal } {
  const read = genuineBody(rawBody, headers, secret, now);
  if ('refused' in read) return read;
  const { replyId, from, text, at } = read.body;
  const when = instant(at);
  if (!isText(replyId, 100) || !isText(from, 16) || typeof text !== 'string' || !when) return malformed;
  return { reply: { replyId, from, text: text.slice(0, LONGEST_REPLY), at: when } };
}

/** Ten parts of a text message; a gateway that says more is cut off. */
const LONGEST_REPLY = 1530;
const malformed = { refused: 'malformed' } as const;

function genuineBody(
  rawBody: string | Buffer,
  headers: Headers,
  secret: string,
  now: Date,
): { body: Record<string, unknown> } | { refused: WebhookRefusal } {
  const standing = checkSignature(rawBody, headers, secret, now);
  if (standing !== 'genuine') return { refused: standing };
  try {
    const body: unknown = JSON.parse(rawBody.toString());
    return typeof body === 'object' && body !== null ? { body: { ...body } } : malformed;
  } catch {
    return malformed;
  }
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;

function instant(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(value)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
