import type { Asked, Gateway, Handed, SmsMessage } from '../gateway.ts';
import { answerMeans, askedMeans, brokenMeans } from './outcome.ts';

/** How to reach an SMS gateway of the common shape. */
export interface SmsSettings {
  /** Its base address; messages are posted to `messages` below it. */
  url: string;
  /** Bearer token. */
  token: string;
  /** Milliseconds until an answer has to be there; longer than it takes to give up connecting (10 s). */
  limit?: number;
}

const mobile = /^\+[1-9]\d{7,14}$/;
const norwegianMobile = /^[49]\d{7}$/;

/**
 * Hands text messages to an HTTP gateway: POST messages with {id, to, text} and the id as Idempotency-Key, and
 * GET messages/{id} to ask.
 */
export class SmsGateway implements Gateway<SmsMessage> {
  private readonly settings: SmsSettings;

  constructor(settings: SmsSettings) {
    this.settings = settings;
  }

  async hand({ id, to, body }: SmsMessage): Promise<Handed> {
    const number = norwegianMobile.test(to) ? `+47${to}` : to;
    if (!mobile.test(number)) return { outcome: 'refused', reason: 'bad-address' };
    try {
      const response = await this.call('messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': id },
        body: JSON.stringify({ id, to: number, text: body }),
      });
      return answerMeans(response.status, await referenceIn(response));
    } catch (error) {
      return brokenMeans(error);
    }
  }

  async ask(id: string): Promise<Asked> {
    try {
      const response = await this.call(`messages/${encodeURIComponent(id)}`, { headers: {} });
      return askedMeans(response.status, await json(response));
    } catch {
      return 'cannot-tell';
    }
  }

  private call(path: string, request: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const { url, token, limit = 20_000 } = this.settings;
    return fetch(new URL(path, url.endsWith('/') ? url : `${url}/`), {
      ...request,
      headers: { ...request.headers, accept: 'application/json', authorization: `Bearer ${token}` },
      redirect: 'manual', // a message never follows a gateway to another address
      signal: AbortSignal.timeout(limit),
    });
  }
}

/** The gateway's own reference, if its answer names one. An answer that breaks off is an answer all the same. */
async function referenceIn(response: Response): Promise<string | undefined> {
  const { reference } = await json(response);
  return typeof reference === 'string' ? reference : undefined;
}

async function json(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
