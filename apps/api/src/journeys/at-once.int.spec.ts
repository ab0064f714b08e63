import { randomUUID } from 'node:crypto';
import type { Problem, Recorded } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

let api: RunningApi;
let maja: SignedIn;
let anders: SignedIn;
beforeAll(async () => {
  api = await runningApi();
  [maja, anders] = await Promise.all([api.as('p-ot33-1'), api.as('p-ot33-2')]);
});
afterAll(() => api.close());

const fifty = Array.from({ length: 50 }, (_, index) => index);
const attempt = { channel: 'phone', on: '2026-10-20' };
const versions = async ({ journeyId }: Recorded) =>
  (
    await api.store.pool.query<{ version: number }>(
      'SELECT version FROM event WHERE stream_id = $1 ORDER BY 1',
      [journeyId],
    )
  ).rows.map(({ version }) => version);

describe('the same Idempotency-Key', () => {
  it('has one effect and fifty equal replies when it comes fifty times at once', async () => {
    const youth = await enrolled(maja);
    const headers = { ...seen(2), 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      fifty.map(() => maja.json<Recorded>(stepPath(youth, 'SeekContact'), attempt, headers)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([
        JSON.stringify({
          status: 200,
          body: { journeyId: youth.journeyId, version: 3, events: ['ContactAttempted'] },
        }),
      ]),
    );
    expect(await versions(youth)).toEqual([1, 2, 3]);
  });

  it('opens one journey when an enrolment comes fifty times at once', async () => {
    const key = randomUUID();
    const youth = {
      firstName: 'Bo',
      lastName: 'Gangedal',
      birthDate: '2008-01-01',
      municipality: '3301',
      on: '2026-10-12',
    };
    const answers = await Promise.all(
      fifty.map(() => maja.json<Recorded>('/api/v1/journeys', youth, { 'idempotency-key': key })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
  });

  it('opens one journey when many enrol the same youth at once, and tells the others', async () => {
    const youth = { firstName: 'Bo', lastName: 'Tvilling', birthDate: '2008-01-01', municipality: '3301' };
    const answers = await Promise.all(
      fifty.map(() => maja.json<Problem>('/api/v1/journeys', { ...youth, on: '2026-10-12' })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const others = answers.filter(({ status }) => status !== 201);
    expect(new Set(others.map(({ body }) => body.rule))).toEqual(new Set(['already-enrolled']));
  });

  it('is answered again when the step itself made the agency leave', async () => {
    const youth = await enrolled(maja);
    const headers = { ...seen(2), 'idempotency-key': randomUUID() };
    const move = { to: '31', municipality: '3105', on: '2026-10-20' };
    const path = stepPath(youth, 'RecordMove');
    const first = await maja.json<Recorded>(path, move, headers);
    expect(first.status).toBe(200);
    expect(await maja.json(path, move, headers)).toEqual(first);
    expect((await maja.json<Problem>(path, { ...move, to: '32' }, headers)).body.rule).toBe('key-reused');
    const another = { ...headers, 'idempotency-key': randomUUID() };
    expect((await maja.json(path, move, another)).status).toBe(404);
    expect((await anders.json(path, move, headers)).status).toBe(404);
  });

  it('is refused with another body, or on another journey', async () => {
    const [youth, other] = [await enrolled(maja), await enrolled(maja)];
    const headers = { ...seen(2), 'idempotency-key': randomUUID() };
    await maja.json(stepPath(youth, 'SeekContact'), attempt, headers);
    for (const [path, body] of [
      [stepPath(youth, 'SeekContact'), { ...attempt, channel: 'sms' }],
      [stepPath(youth, 'RecordContact'), attempt],
      [stepPath(other, 'SeekContact'), attempt],
    ] as const)
      expect(await maja.json<Problem>(path, body, headers)).toMatchObject({
        status: 422,
        body: { rule: 'key-reused' },
      });
    expect(await versions(other)).toEqual([1, 2]);
  });

  it('is another’s own: two people may choose the same', async () => {
    const youth = await enrolled(maja);
    const key = { 'idempotency-key': randomUUID() };
    const first = await maja.json(stepPath(youth, 'SeekContact'), attempt, { ...key, ...seen(2) });
    const second = await anders.json(stepPath(youth, 'SeekContact'), attempt, { ...key, ...seen(3) });
    expect([first.status, second.status]).toEqual([200, 200]);
  });
});

describe('fifty people on one journey at once', () => {
  it('have one winner per version, and the others are told who and what', async () => {
    const youth = await enrolled(maja);
    const answers = await Promise.all(
      fifty.map((index) =>
        (index % 2 ? maja : anders).json<Recorded & Problem>(
          stepPath(youth, 'SeekContact'),
          attempt,
          seen(2),
        ),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status === 409);
    expect([won.length, lost.length]).toEqual([1, 49]);
    expect(await versions(youth)).toEqual([1, 2, 3]);
    for (const { body } of lost) {
      expect(body).toMatchObject({ rule: 'stale', version: 3 });
      expect(body.changes).toMatchObject([{ version: 3, type: 'ContactAttempted' }]);
      expect(['Maja Kvernberg', 'Anders Tveitan']).toContain(body.changes?.[0]?.by);
    }
  });

  it('all come through when each reads again and tries again', async () => {
    const youth = await enrolled(maja);
    const persist = async (me: SignedIn): Promise<void> => {
      for (let version = 2; ;) {
        const { status, body } = await me.json<Problem>(
          stepPath(youth, 'SeekContact'),
          attempt,
          seen(version),
        );
        if (status === 200) return;
        if (status !== 409) throw new Error(JSON.stringify(body));
        version = body.version ?? version;
      }
    };
    await Promise.all(fifty.slice(0, 20).map((index) => persist(index % 2 ? maja : anders)));
    expect(await versions(youth)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  });
});
