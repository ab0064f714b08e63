import type { IncomingMessage } from 'node:http';

const limit = 1_000;

/** The person that the posted form names, or undefined when it names none or is too long to be ours. */
export async function chosenPerson(request: IncomingMessage): Promise<string | undefined> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) {
    body += String(part);
    if (body.length > limit) return undefined;
  }
  return new URLSearchParams(body).get('person') ?? undefined;
}
