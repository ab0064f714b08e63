import { Agent, request } from 'node:http';
import { signIn } from '../setup/sign-in.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Answer {
  status: number;
  text: string;
  etag: string | undefined;
}

/** A signed-in person as a lean client, so that what is measured is the server and not the measuring. */
export interface Caller {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  upload(path: string, name: string, content: string): Promise<Answer>;
}

/** Signs a demo person in through the real flow and keeps her session. */
export async function callerOf(origin: string, person: string): Promise<Caller> {
  const { cookie } = await signIn(origin, person);
  const send = (method: string, path: string, headers: Record<string, string>, body?: string) =>
    exchange(new URL(path, origin), method, { cookie, 'x-csrf': '1', ...headers }, body);
  const key = () => ({ 'idempotency-key': crypto.randomUUID() });
  return {
    get: (path) => send('GET', path, {}),
    post: (path, body, headers = {}) =>
      send('POST', path, { 'content-type': 'application/json', ...key(), ...headers }, JSON.stringify(body)),
    upload: (path, name, content) => {
      const mark = `----${crypto.randomUUID()}`;
      const part = `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv`;
      const body = `--${mark}\r\n${part}\r\n\r\n${content}\r\n--${mark}--\r\n`;
      return send('POST', path, { 'content-type': `multipart/form-data; boundary=${mark}`, ...key() }, body);
    },
  };
}

function exchange(url: URL, method: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, etag: response.headers.etag }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The body of an answer that must be a success; throws with what came instead. */
export function bodyOf<T>(answer: Answer): T {
  if (answer.status >= 300) throw new Error(`HTTP ${answer.status}: ${answer.text.slice(0, 300)}`);
  return JSON.parse(answer.text) as T;
}
