import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { signed } from '../sms/signature.ts';

/** Ways in which an SMS gateway goes wrong. */
export const smsFaults = [
  'not-authorised',
  'not-a-gateway', // a page of HTML with 404
  'busy',
  'too-many',
  'message-refused',
  'error-before', // says 500 and has not accepted
  'error-after', // says 500 and has accepted
  'in-progress', // says 409 and has accepted
  'dropped-before',
  'dropped-after', // accepts and drops the line before it says so
  'half-an-answer', // accepts and drops the line in the middle of saying so
  'slow-to-accept', // accepts and says so too late
] as const;
export type SmsFault = (typeof smsFaults)[number];

export interface AcceptedText {
  id: string;
  to: string;
  text: string;
}

/** A webhook as it travels: the exact body, and headers with names in lower case. */
export interface Webhook {
  rawBody: string;
  headers: Record<string, string>;
}

/** `forged`: signed by somebody who does not know the secret. `stale`: genuine, and six minutes old. */
export type Honesty = 'genuine' | 'forged' | 'stale';

/** An HTTP gateway for text messages on loopback. */
export interface SmsServer {
  url: string;
  token: string;
  secret: string;
  fault: SmsFault | undefined;
  /** All that was accepted, in order; a message with a known Idempotency-Key is not accepted anew. */
  texts: readonly AcceptedText[];
  countOf(id: string): number;
  /** How often somebody tried to hand it over. */
  triesOf(id: string): number;
  /** What it answers about a message from now on, when asked. */
  tell(id: string, status: 'queued' | 'delivered' | 'failed'): void;
  /** A receipt to send on as often and in whatever order a spec likes. */
  receipt(what: { id: string; state: 'delivered' | 'failed'; at?: Date }, honesty?: Honesty): Webhook;
  /** A text message from somebody. */
  reply(what: { from: string; text: string; replyId?: string; at?: Date }, honesty?: Honesty): Webhook;
  stop(): Promise<void>;
}

/** Posts a webhook as the gateway would. */
export const postWebhook = ({ rawBody, headers }: Webhook, url: string | URL): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: rawBody });

/** Starts it on a port of its own. `slowness`: milliseconds that a slow answer takes. `now`: of the webhooks. */
export async function startSmsServer({ slowness = 60_000, now = () => new Date() } = {}): Promise<SmsServer> {
  const [token, secret] = [crypto.randomUUID(), crypto.randomUUID()];
  const texts: AcceptedText[] = [];
  const tries: string[] = [];
  const statuses = new Map<string, string>();
  const slow = new Set<NodeJS.Timeout>();
  const state = { fault: undefined as SmsFault | undefined };

  const server = createServer((request, response) => {
    if (request.headers.authorization !== `Bearer ${token}`) return say(response, 401, { error: 'token' });
    if (request.method === 'GET') return tellStatus(request, response);
    void take(request, response);
  });

  function tellStatus(request: IncomingMessage, response: ServerResponse): void {
    const id = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '');
    const status = statuses.get(id);
    if (status) say(response, 200, { id, status });
    else say(response, 404, { id, error: 'unknown' });
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const message = JSON.parse(await text(request)) as AcceptedText;
    tries.push(message.id);
    if (state.fault === 'dropped-before') return void request.socket.destroy();
    const refusal = state.fault && refusals[state.fault];
    if (refusal && state.fault === 'not-a-gateway')
      return void response.writeHead(refusal).end('<h1>404</h1>');
    if (refusal) return say(response, refusal, { error: 'planted' });
    accept(String(request.headers['idempotency-key']), message);
    answer(request, response);
  }

  function accept(key: string, { id, to, text: words }: AcceptedText): void {
    if (statuses.has(key)) return;
    statuses.set(key, 'queued');
    texts.push({ id, to, text: words });
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (state.fault === 'dropped-after') return void request.socket.destroy();
    if (state.fault === 'error-after') return say(response, 500, { error: 'planted' });
    if (state.fault === 'in-progress') return say(response, 409, { error: 'planted' });
    if (state.fault === 'slow-to-accept')
      return void slow.add(setTimeout(() => say(response, 202, {}), slowness));
    if (state.fault !== 'half-an-answer') return say(response, 202, { reference: `ref-${texts.length}` });
    response.writeHead(202, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"refe', () => request.socket.destroy());
  }

  const sign = (body: object, honesty: Honesty): Webhook => {
    const rawBody = JSON.stringify(body);
    const at = honesty === 'stale' ? new Date(now().getTime() - 6 * 60_000) : now();
    return { rawBody, headers: signed(rawBody, honesty === 'forged' ? 'guessed' : secret, at) };
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    token,
    secret,
    texts,
    countOf: (id: string) => texts.filter((accepted) => accepted.id === id).length,
    triesOf: (id: string) => tries.filter((tried) => tried === id).length,
    tell: (id: string, status: string) => void statuses.set(id, status),
    receipt: (
      { at = now(), ...what }: { id: string; state: string; at?: Date },
      honesty: Honesty = 'genuine',
    ) => sign({ ...what, at: at.toISOString() }, honesty),
    reply: (
      {
        at = now(),
        replyId = crypto.randomUUID(),
        ...what
      }: { from: string; text: string; replyId?: string; at?: Date },
      honesty: Honesty = 'genuine',
    ) => sign({ ...what, replyId, at: at.toISOString() }, honesty),
    stop: () => {
      slow.forEach(clearTimeout);
      server.closeAllConnections();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  });
}

const refusals: Partial<Record<SmsFault, number>> = {
  'not-authorised': 401,
  'not-a-gateway': 404,
  busy: 503,
  'too-many': 429,
  'message-refused': 422,
  'error-before': 500,
};

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
