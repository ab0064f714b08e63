import type { Recorded } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

let api: RunningApi;
let maja: SignedIn;
beforeAll(async () => {
  api = await runningApi();
  maja = await api.as('p-ot33-1');
});
afterAll(() => api.close());

const open = (me: SignedIn, { journeyId }: Recorded) => me.fetch(`/api/v1/journeys/${journeyId}/changes`);

/** Reads the stream until its text fits. */
async function until(reader: ReadableStreamDefaultReader<Uint8Array>, fits: RegExp): Promise<string> {
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const { value, done } = await reader.read();
    text += decoder.decode(value);
    if (fits.test(text) || done) return text;
  }
}

describe('GET /journeys/:id/changes', () => {
  it('tells an open page the version it stands at, and the next one when somebody else takes a step', async () => {
    const youth = await enrolled(maja);
    const response = await open(maja, youth);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.getReader();
    if (!reader) throw new Error('no stream');
    expect(await until(reader, /"version":2/)).toContain('event: version');
    const anders = await api.as('p-ot33-2');
    await anders.json(stepPath(youth, 'SeekContact'), { channel: 'phone', on: '2026-10-20' }, seen(2));
    expect(await until(reader, /"version":3/)).toContain('"version":3');
    await reader.cancel();
  });

  it('is refused to another county', async () => {
    const youth = await enrolled(maja);
    expect((await open(await api.as('p-ot31-1'), youth)).status).toBe(404);
  });

  it('ends when she signs out', async () => {
    const anders = await api.as('p-ot33-2');
    const reader = (await open(anders, await enrolled(maja))).body?.getReader();
    if (!reader) throw new Error('no stream');
    await until(reader, /"version":2/);
    await anders.fetch('/api/v1/auth/logout', { method: 'POST' });
    expect(await until(reader, /never/)).not.toContain('never');
  });

  it('ends when the process stops, so that a page asks elsewhere', async () => {
    const own = await runningApi();
    const me = await own.as('p-ot33-1');
    const reader = (await open(me, await enrolled(me))).body?.getReader();
    if (!reader) throw new Error('no stream');
    await until(reader, /"version":2/);
    await own.close();
    expect(await until(reader, /never/)).not.toContain('never');
  });
});
