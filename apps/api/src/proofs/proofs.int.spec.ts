import { randomUUID } from 'node:crypto';
import type { Problem, ProofHead, ProofPage, Proofs, ProofView } from '@samspor/contracts';
import { proofQuery } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-20T10:00:00Z'), now: () => clock.at };
const school = '300010377';
const path = '/api/v1/proofs';

let api: RunningApi;
let maja: SignedIn;
let liv: SignedIn;
let geir: SignedIn;
let ragnhild: SignedIn;
let frozen: ProofView;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, liv, geir, ragnhild] = (await Promise.all(
    ['p-ot33-1', 'p-ot33-3', 'p-assiden-4', 'p-ot31-5'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn];
  const seat = { agency: 'ot-33', role: 'privacy-officer' };
  await ragnhild.fetch('/api/v1/me/seat', {
    method: 'PUT',
    body: JSON.stringify(seat),
    headers: { 'content-type': 'application/json' },
  });
  for (let youth = 0; youth < 8; youth++) await enrolled(maja, youth < 6 ? { school } : {});
  const youth = await enrolled(maja, { school });
  await maja.json(stepPath(youth, 'RecordContact'), { channel: 'phone', on: '2026-10-20' }, seen(2));
  const draft = await made(liv);
  await liv.json(`${path}/${draft.proofId}/freeze`, {});
  frozen = await view(liv, draft.proofId);
});
afterAll(() => api.close());

async function made(me: SignedIn, body: object = { schoolYear: '2026/27' }): Promise<ProofView> {
  const { status, body: head } = await me.json<ProofHead>(path, body);
  if (status !== 202) throw new Error(`Not made: ${status} ${JSON.stringify(head)}`);
  return ended(me, head.proofId, ({ state }) => state !== 'running');
}

async function ended(
  me: SignedIn,
  proofId: string,
  isOver: (proof: ProofView) => boolean,
): Promise<ProofView> {
  for (;;) {
    const proof = await view(me, proofId);
    if (isOver(proof)) return proof;
    await new Promise((asked) => setTimeout(asked, 20));
  }
}

const view = async (me: SignedIn, proofId: string, query = '') =>
  (await me.json<ProofView>(`${path}/${proofId}${query}`)).body;
const lines = (me: SignedIn, query: string) => me.json<ProofPage>(`${path}/${frozen.proofId}/lines?${query}`);

/** How much of the audit says this. */
async function audited(action: string): Promise<{ detail: object | null; subject: string }[]> {
  const { rows } = await api.store.pool.query<{ detail: object | null; subject: string }>(
    'SELECT detail, subject FROM audit WHERE action = $1 ORDER BY id',
    [action],
  );
  return rows;
}

describe('a county’s leader', () => {
  it('sees true figures, each the count of its list, and who the list is about', async () => {
    expect(frozen).toMatchObject({ state: 'done', countyName: 'Buskerud', asOf: '2026-11-20', lines: 27 });
    const figures = frozen.figures;
    expect([figures?.covered.count, figures?.schools.map((one) => one.covered.count)]).toEqual([9, [7, 2]]);
    for (const { filter, count } of [
      figures?.covered,
      ...(figures?.kinds.map(({ owed }) => owed) ?? []),
    ].flatMap((figure) => figure ?? [])) {
      const { body } = await lines(liv, proofQuery(filter));
      expect([body.rows.length, body.next]).toEqual([count, null]);
    }
    const { body } = await lines(liv, 'kind=CONTACT&outcome=in-time');
    expect(body.rows[0]?.youth).toMatchObject({
      name: expect.stringContaining('Åse') as unknown,
      deeds: [{ type: 'contact', channel: 'phone', on: '2026-10-20' }],
    });
    expect((await audited('proof-listed')).length).toBeGreaterThan(9);
  });

  it('makes one again under the same key, and another as of another day', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const ask = async (body: object) => liv.json<ProofHead & Problem>(path, body, headers);
    const [first, second] = [await ask({ schoolYear: '2026/27' }), await ask({ schoolYear: '2026/27' })];
    expect(second.body.proofId).toBe(first.body.proofId);
    expect((await ask({ schoolYear: '2025/26' })).body.rule).toBe('key-reused');
    const before = await made(liv, { schoolYear: '2026/27', asOf: '2026-10-11' });
    expect(before.lines).toBe(0);
  });

  it('is refused a day to come, a day before the year, and a year that is none', async () => {
    const refused = async (body: object) =>
      (await liv.json<Problem>(path, body)).body.fields?.map(({ field }) => field);
    expect(await refused({ schoolYear: '2026/27', asOf: '2026-11-21' })).toEqual(['asOf']);
    expect(await refused({ schoolYear: '2026/27', asOf: '2026-07-31' })).toEqual(['asOf']);
    expect(await refused({ schoolYear: '2026/28' })).toEqual(['schoolYear']);
    expect((await lines(liv, 'kind=ANYTHING')).status).toBe(400);
  });

  it('finds that a frozen one still comes out of the events, whatever was recorded since', async () => {
    await enrolled(maja, { school });
    await liv.json(`${path}/${frozen.proofId}/check`, {});
    const checked = await ended(
      liv,
      frozen.proofId,
      ({ check }) => check !== null && check.state !== 'running',
    );
    expect(checked.check).toMatchObject({ state: 'same', by: 'Liv Bråten' });
    const draft = await made(liv);
    expect(draft.hash).not.toBe(frozen.hash);
    expect((await liv.json<Problem>(`${path}/${draft.proofId}/check`, {})).body.rule).toBe(
      'proof-not-frozen',
    );
  });
});

describe('a privacy officer', () => {
  it('sees figures without small ones, and no list', async () => {
    const { figures, rights } = await view(ragnhild, frozen.proofId);
    expect(rights).toEqual({ mayMake: true, mayList: false, ownSchool: null });
    expect(figures?.schools.map((one) => one.covered.count)).toEqual([null, null]);
    expect(figures?.kinds[1]?.outcomes['in-time'].count).toBeNull();
    expect((await lines(ragnhild, 'first=true')).status).toBe(403);
    const query = 'format=csv&content=lines&purpose=oversight';
    expect((await ragnhild.fetch(`${path}/${frozen.proofId}/export?${query}`)).status).toBe(403);
  });
});

describe('a school’s head', () => {
  it('sees what is frozen, of the own school alone', async () => {
    const { body } = await geir.json<Proofs>(path);
    expect(body.proofs.map(({ proofId }) => proofId)).toEqual([frozen.proofId]);
    const own = await view(geir, frozen.proofId, '?school=300014887');
    expect(own).toMatchObject({ school, figures: { covered: { count: 7 } } });
    expect(own.figures?.schools.map((one) => one.school)).toEqual([school]);
    expect((await lines(geir, 'first=true&school=none')).body.rows).toHaveLength(7);
    expect((await geir.json(path, { schoolYear: '2026/27' })).status).toBe(403);
    expect((await geir.json(`${path}/${frozen.proofId}/freeze`, {})).status).toBe(403);
  });
});

describe('others', () => {
  it('are refused, or find nothing', async () => {
    const [sigrun, samira] = (await Promise.all(['p-ot31-3', 'p-nav-1'].map((id) => api.as(id)))) as [
      SignedIn,
      SignedIn,
    ];
    expect((await samira.json(path)).status).toBe(403);
    expect((await maja.json(path)).status).toBe(403);
    expect((await sigrun.json(`${path}/${frozen.proofId}`)).status).toBe(404);
    expect((await sigrun.json(`${path}/${frozen.proofId}/lines`)).status).toBe(404);
    expect((await liv.json(`${path}/not-an-id`)).status).toBe(404);
  });
});

describe('exports', () => {
  const exported = async (query: string) => {
    const response = await liv.fetch(`${path}/${frozen.proofId}/export?${query}`);
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it('leave with one line in the audit that says what for', async () => {
    const before = (await audited('proof-exported')).length;
    const { response, bytes } = await exported('format=csv&content=lines&purpose=oversight');
    expect(response.headers.get('content-disposition')).toContain(
      'kontaktbevis-33-2026-27-2026-11-20-lines.csv',
    );
    const text = bytes.toString();
    expect(text.startsWith('\ufeffNr.;Sak;Fylke;Skole;')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(28);
    expect(text).not.toContain('Åse');
    const after = await audited('proof-exported');
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toEqual({
      subject: frozen.proofId,
      detail: { format: 'csv', content: 'lines', purpose: 'oversight' },
    });
    expect((await liv.fetch(`${path}/${frozen.proofId}/export?format=csv&content=lines`)).status).toBe(400);
  });

  it('have no small figure, and definitions beside the others', async () => {
    const text = (await exported('format=csv&content=figures&purpose=report')).bytes.toString();
    expect(text).toContain('Kontakt;Oppfylt i tide;skjult;Oppfylt senest på fristen.');
    expect(text).toContain(`Kontrollsum;${frozen.hash}`);
    expect(text).toMatch(/Kontakt;I alt;(?:9|skjult);Toveis kontakt/);
    expect(text).not.toMatch(/;[1-4];/);
  });

  it.each([
    ['xlsx', 'lines', 'PK'],
    ['xlsx', 'figures', 'PK'],
    ['pdf', 'lines', '%PDF-'],
    ['pdf', 'figures', '%PDF-'],
  ])('are made as %s of the %s', async (format, content, begin) => {
    const { response, bytes } = await exported(`format=${format}&content=${content}&purpose=control`);
    expect(response.status).toBe(200);
    expect(bytes.subarray(0, begin.length).toString()).toBe(begin);
    expect(bytes.length).toBeGreaterThan(3_000);
  });

  it('tell neither who nor where under strict protection, also when it came after the freezing', async () => {
    const youth = await enrolled(maja, { school });
    const draft = await made(liv);
    const csv = async () =>
      (await liv.fetch(`${path}/${draft.proofId}/export?format=csv&content=lines&purpose=control`)).text();
    expect(await csv()).toContain(youth.journeyId);
    await maja.json(
      stepPath(youth, 'ProtectAddress'),
      { level: 'STRENGT_FORTROLIG', on: '2026-11-19' },
      seen(2),
    );
    const after = await csv();
    expect(after).not.toContain(youth.journeyId);
    expect(after.trimEnd().split('\r\n')).toHaveLength(1 + (draft.lines ?? 0));
    const ofSchool = await liv.json<ProofPage>(`${path}/${draft.proofId}/lines?first=true&school=${school}`);
    const count = draft.figures?.schools.find((one) => one.school === school)?.covered.count;
    expect(ofSchool.body.rows).toHaveLength(count ?? -1);
    expect(ofSchool.body.rows.filter(({ youth: told }) => told === null)).toHaveLength(1);
  });
});
