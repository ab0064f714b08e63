import { randomUUID } from 'node:crypto';
import type { Problem, Recorded } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from './testing/running-api.ts';
import { enrolled, enrolment, seen, stepPath } from './testing/youths.ts';

let api: RunningApi;
let maja: SignedIn;
let youth: Recorded;
beforeAll(async () => {
  api = await runningApi();
  maja = await api.as('p-ot33-1');
  youth = await enrolled(maja);
});
afterAll(() => api.close());

const written = async () => {
  const tables = ['event', 'command', 'person', 'stream', 'wake', 'work_item'];
  const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
  return (await api.store.pool.query<Record<string, number>>(`SELECT ${counts.join(', ')}`)).rows[0];
};

/** Posts a body as it is and gives the problem; the record must be as it was before. */
async function refused(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) {
  const before = await written();
  const response = await maja.fetch(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...seen(2), ...headers },
  });
  expect(await written()).toEqual(before);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  expect(problem.detail).toMatch(/[.]$/);
  return problem;
}

const step = (name = 'SeekContact') => stepPath(youth, name);
const attempt = { channel: 'phone', on: '2026-10-20' };
const json = (more: object) => JSON.stringify({ ...attempt, ...more });

describe('a write', () => {
  it.each([
    ['with an unknown field', json({ admin: true }), 400, 'fields'],
    ['with two of our names in it', json({ type: 'RecordDeath', by: { id: 'p-ot33-2' } }), 400, 'fields'],
    ['on 31 February', json({ on: '2026-02-31' }), 400, 'fields'],
    ['with an instant for a day', json({ on: '2026-10-20T10:00:00Z' }), 400, 'fields'],
    ['in the future', json({ on: '2199-01-01' }), 409, 'in-future'],
    ['in another age', json({ on: '9999-12-31' }), 400, 'fields'],
    ['before the youth could be enrolled', json({ on: '1999-01-01' }), 409, 'too-early'],
    ['with 1 MB of text', json({ note: 'a'.repeat(1_000_000) }), 413, 'too-large'],
    ['with 50 kB of text', json({ note: 'å'.repeat(25_000) }), 400, 'fields'],
    ['with a null character', json({ note: 'a\u0000b' }), 400, 'fields'],
    ['with JSON a thousand levels deep', `${'['.repeat(1000)}${']'.repeat(1000)}`, 400, 'too-deep'],
    ['with a key that reaches into objects', '{"__proto__":{"on":"2026-10-20"}}', 400, 'too-deep'],
    ['without an end', '{"channel":"phone"', 400, 'bad-json'],
    ['with a list for a body', '[]', 400, 'fields'],
    ['with a number for a body', '7', 400, 'bad-json'],
    ['with nothing in it', '', 400, 'fields'],
  ])('%s is refused and writes nothing', async (_, body, status, rule) => {
    expect(await refused(step(), body)).toMatchObject({ status, rule });
  });

  it('in Latin-1 bytes is refused', async () => {
    const latin1 = new Uint8Array(Buffer.from(json({ note: 'Så mye' }), 'latin1'));
    expect(await refused(step(), latin1)).toMatchObject({ status: 400, rule: 'bad-encoding' });
  });

  it.each([
    ['another charset', 'application/json; charset=utf-16', 415],
    ['plain text', 'text/plain', 415],
    ['a form', 'application/x-www-form-urlencoded', 415],
  ])('as %s is refused', async (_, type, status) => {
    expect((await refused(step(), json({}), { 'content-type': type })).status).toBe(status);
  });

  it.each([
    ['Idempotency-Key', { 'idempotency-key': '' }, 400, 'key-missing'],
    ['a key that is short enough to guess', { 'idempotency-key': 'a' }, 400, 'key-missing'],
    ['If-Match', { 'if-match': '' }, 428, 'version-missing'],
    ['a version that is a number', { 'if-match': '"*"' }, 428, 'version-missing'],
  ])('without %s is refused', async (_, headers, status, rule) => {
    expect(await refused(step(), json({}), headers)).toMatchObject({ status, rule });
  });

  it('of a step that does not exist is refused, by whatever name', async () => {
    for (const name of ['Nothing', 'EnrolYouth', 'CatchUp', '__proto__', 'constructor'])
      expect(await refused(step(name), json({}))).toMatchObject({ status: 404, rule: 'unknown-step' });
  });

  it('of a step that is not allowed now is refused with its rule', async () => {
    expect(await refused(step('EndCourse'), '{"on":"2026-10-20","outcome":"completed"}')).toMatchObject({
      status: 409,
      rule: 'no-measure',
    });
  });

  it('on a journey that nobody has is refused as one that is another’s', async () => {
    const path = `/api/v1/journeys/${randomUUID()}/steps/SeekContact`;
    expect(await refused(path, json({}))).toMatchObject({ status: 404, rule: 'not-found' });
  });
});

describe('an enrolment', () => {
  it.each([
    ['a birth number whose check digits fail', { birthNumber: '04830812345' }, 'birthNumber'],
    ['a birth number of a real kind', { birthNumber: '13097248022' }, 'birthNumber'],
    ['a birth number in letters', { birthNumber: 'elleve siffer' }, 'birthNumber'],
    ['a birth date that does not exist', { birthDate: '2008-02-30' }, 'birthDate'],
    ['a child', { birthDate: '2020-01-01' }, 'birthDate'],
    ['a municipality that is gone', { municipality: '0602' }, 'municipality'],
    ['a tag for a name', { firstName: '<script>alert(1)</script>' }, 'firstName'],
    ['a school whose check digit fails', { school: '300010378' }, 'school'],
    ['a mobile number that is too short', { mobile: '9999' }, 'mobile'],
    ['an address without a dot', { email: 'kari@eksempel' }, 'email'],
  ])('with %s is refused and says which field', async (_, more, field) => {
    const problem = await refused('/api/v1/journeys', JSON.stringify(enrolment(more)));
    expect(problem).toMatchObject({ status: 400, rule: 'fields' });
    expect(problem.fields?.map((wrong) => wrong.field)).toEqual([field]);
  });
});

describe('a search', () => {
  it.each(["' OR 1=1 --", '%', '_____', '\\', '12345678901', '(((((', 'a&b|c'])(
    'for %j finds nobody',
    async (text) => {
      const { status, body } = await maja.json<unknown[]>('/api/v1/journeys/search', { text });
      expect([status, body]).toEqual([200, []]);
    },
  );
});

describe('an address that is nobody’s', () => {
  it('is answered as a problem under the API and as the page elsewhere', async () => {
    const api404 = await maja.json<Problem>('/api/v1/nothing');
    expect(api404).toMatchObject({ status: 404, body: { rule: 'not-found' } });
    for (const path of [
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
    ])
      expect(await (await maja.fetch(path)).text()).not.toMatch(/root:|"dependencies"/);
  });
});
