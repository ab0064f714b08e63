import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type NextFunction, type Request, type Response } from 'express';
import { bodies } from './bodies.ts';
import { problemOf } from './problem.ts';

const app = express()
  .use(...bodies)
  .post('/', (request, response) => void response.json(request.body))
  .use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const problem = problemOf(error);
    if (problem) response.status(problem.status).json(problem.rule);
    else next(error);
  });
const server = createServer(app);
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => new Promise((closed) => server.close(closed)));

async function posted(body: string | Uint8Array<ArrayBuffer>, type = 'application/json') {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  return [response.status, await response.json()] as const;
}

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('bodies', () => {
  it('reads JSON in UTF-8', async () => {
    expect(await posted('{"a":"blåbær"}', 'application/json; charset=utf-8')).toEqual([200, { a: 'blåbær' }]);
  });

  it.each([
    ['text that is no JSON', '{"a":', 'application/json', 400, 'bad-json'],
    ['a form', 'a=1', 'application/x-www-form-urlencoded', 415, 'not-json'],
    ['another charset', '{}', 'application/json; charset=latin1', 415, 'not-json'],
    ['20 levels', deep(20), 'application/json', 400, 'too-deep'],
    ['10,000 levels', deep(10_000), 'application/json', 400, 'too-deep'],
    ['a key that reaches into objects', '{"__proto__":{"admin":true}}', 'application/json', 400, 'too-deep'],
    ['1 MB of text', JSON.stringify({ a: 'a'.repeat(1e6) }), 'application/json', 413, 'too-large'],
  ])('refuses %s', async (_, body, type, status, rule) => {
    expect(await posted(body, type)).toEqual([status, rule]);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const latin1 = Buffer.from('{"a":"bl\u00e5"}', 'latin1');
    expect(await posted(new Uint8Array(latin1))).toEqual([400, 'bad-encoding']);
  });
});
