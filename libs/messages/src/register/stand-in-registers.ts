import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { KrrPerson } from './krr-person.ts';
import type { RegisteredPerson } from './registered-person.ts';

/** An invented person as both registers know her; either may not know her. */
export interface StandInPerson {
  birthNumber: string;
  contact?: Omit<KrrPerson, 'personidentifikator'>;
  registered?: RegisteredPerson;
}

/** Both registers on one loopback address, as the real ones speak. */
export interface StandInRegisters {
  url: string;
  /** Accepted as any token of theirs. */
  token: string;
  stop(): Promise<void>;
}

const MOST = 1000;

/**
 * Starts stand-ins for KRR and the population register, which know the people that `find` knows: the demo and specs run
 * the real adapter against them. `port` 0 takes a free one. They honour reservation as KRR does, and log nothing.
 */
export async function startStandInRegisters(
  find: (birthNumber: string) => StandInPerson | undefined,
  port = 0,
): Promise<StandInRegisters> {
  const token = crypto.randomUUID();
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.authorization !== `Bearer ${token}`) return say(response, 401, {});
    const { pathname } = new URL(request.url ?? '', 'http://stand-in');
    const body = (await json(request).catch(() => undefined)) as Record<string, unknown> | undefined;
    if (request.method === 'POST' && pathname === '/rest/v2/personer')
      return reply(response, body?.personidentifikatorer, (numbers) => ({
        personer: numbers.map((number) => asKrr(number, find(number)?.contact)),
      }));
    if (request.method === 'POST' && pathname.endsWith('/api/v1/personer/bulkoppslag'))
      return reply(response, body?.foedselsEllerDNummer, (numbers) => ({
        oppslag: numbers.map((number) => {
          const folkeregisterperson = find(number)?.registered;
          return { foedselsEllerDNummer: number, ...(folkeregisterperson && { folkeregisterperson }) };
        }),
      }));
    return say(response, 404, {});
  };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const place = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${place.port}`, token, stop: () => stop(server) };
}

/** KRR answers for everybody who is asked for, and gives nothing away of who is reserved or not there. */
function asKrr(personidentifikator: string, contact: StandInPerson['contact']): KrrPerson {
  if (!contact)
    return { personidentifikator, status: 'IKKE_REGISTRERT', varslingsstatus: 'KAN_IKKE_VARSLES' };
  if (contact.reservasjon !== 'JA')
    return { varslingsstatus: 'KAN_VARSLES', ...contact, personidentifikator };
  const { kontaktinformasjon: _withheld, ...rest } = contact;
  return { ...rest, varslingsstatus: 'KAN_IKKE_VARSLES', personidentifikator };
}

function reply(response: ServerResponse, asked: unknown, found: (numbers: string[]) => object): void {
  const isList = Array.isArray(asked) && asked.every((number) => typeof number === 'string');
  if (!isList || asked.length === 0 || asked.length > MOST) return say(response, 400, {});
  say(response, 200, found(asked));
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
