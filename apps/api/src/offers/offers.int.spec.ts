import { randomUUID } from 'node:crypto';
import { rebuild, verify } from '@samspor/case-store';
import type { OfferBody, OfferKept, OfferView, Problem } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

let api: RunningApi;
let maja: SignedIn; // follow-up service, Buskerud
let samira: SignedIn; // NAV Drammen
let ingrid: SignedIn; // follow-up service, Østfold

beforeAll(async () => {
  api = await runningApi();
  [maja, samira, ingrid] = await Promise.all([api.as('p-ot33-1'), api.as('p-nav-1'), api.as('p-ot31-1')]);
});
afterAll(() => api.close());

const cafe: OfferBody = {
  title: 'Praksis på kafé',
  kind: 'work-training',
  provider: 'Kafé Prøve',
  place: 'Bragernes torg',
  municipality: '3301',
  seats: 1,
  ageFrom: 16,
  description: 'Tre dager i uken',
  contact: 'Ring daglig leder',
};

async function listed(me: SignedIn, more: Partial<OfferBody> = {}): Promise<OfferKept> {
  const { status, body } = await me.json<OfferKept>('/api/v1/offers', { ...cafe, ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
const put = (me: SignedIn, { entryId, version }: OfferKept, more: Partial<OfferBody>) =>
  me.fetch(`/api/v1/offers/${entryId}`, {
    method: 'PUT',
    body: JSON.stringify({ ...cafe, ...more }),
    headers: {
      ...{ 'content-type': 'application/json', 'x-csrf': '1', 'idempotency-key': randomUUID() },
      ...seen(version),
    },
  });
const titles = async (me: SignedIn, query = '') =>
  (await me.json<OfferView[]>(`/api/v1/offers${query}`)).body.map(({ title }) => title);

it('is seen in the whole county, by whoever follows up youths, and nowhere else', async () => {
  await listed(samira, { title: 'Fiskekurs' });
  expect(await titles(maja)).toContain('Fiskekurs');
  expect(await titles(ingrid)).not.toContain('Fiskekurs');
});

it('is listed once, however often the same request comes', async () => {
  const key = { 'idempotency-key': randomUUID() };
  const [first, again] = [
    await maja.json<OfferKept>('/api/v1/offers', { ...cafe, title: 'Fotokurs' }, key),
    await maja.json<OfferKept>('/api/v1/offers', { ...cafe, title: 'Fotokurs' }, key),
  ];
  expect(again.body).toEqual(first.body);
  expect((await titles(maja)).filter((title) => title === 'Fotokurs')).toHaveLength(1);
});

it('says which fields are wrong, and which rule', async () => {
  const { title: _, ...untitled } = cafe;
  const lacking = await maja.json<Problem>('/api/v1/offers', { ...untitled, seats: 0 });
  expect([lacking.status, lacking.body.fields?.map(({ field }) => field).toSorted()]).toEqual([
    400,
    ['seats', 'title'],
  ]);
  const wrong = await maja.json<Problem>('/api/v1/offers', { ...cafe, ageFrom: 20, ageTo: 18 });
  expect([wrong.status, wrong.body.rule]).toEqual([409, 'age-range']);
});

it('is taken off, kept by its own agency alone, and a stale page is told who changed it', async () => {
  const kept = await listed(samira, { title: 'Båtbygging' });
  const off = (me: SignedIn, version: number) =>
    me.json<OfferKept & Problem>(`/api/v1/offers/${kept.entryId}/off`, {}, seen(version));
  const others = await off(maja, kept.version);
  expect([others.status, others.body.rule]).toEqual([409, 'not-your-offer']);
  expect((await off(samira, kept.version)).status).toBe(200);
  const stale = await off(samira, kept.version);
  expect([stale.status, stale.body.rule, stale.body.changes?.[0]?.type]).toEqual([
    409,
    'stale',
    'OfferTakenOff',
  ]);
  expect(await titles(maja)).not.toContain('Båtbygging');
  expect(await titles(samira, '?past=1')).toContain('Båtbygging');
});

it('is changed, and comes back when it was taken off', async () => {
  const kept = await listed(samira, { title: 'Sykkelverksted' });
  expect((await put(samira, kept, { title: 'Sykkelverkstedet', seats: 4 })).status).toBe(200);
  expect(await titles(maja)).toContain('Sykkelverkstedet');
  expect((await put(samira, kept, { title: 'Noe annet' })).status).toBe(409);
});

it('is made to a youth while it stands there, and its seats are counted', async () => {
  const kept = await listed(samira);
  const youth = await enrolled(maja);
  const offered = async (entry: string, version: number) =>
    maja.json<Problem>(
      stepPath(youth, 'MakeOffer'),
      { on: api.store.today(), kind: 'work-training', answer: 'accepted', entry },
      seen(version),
    );
  expect((await offered(kept.entryId, youth.version)).status).toBe(200);
  const [cafeNow] = (await maja.json<OfferView[]>('/api/v1/offers')).body.filter(
    ({ entryId }) => entryId === kept.entryId,
  );
  expect(cafeNow).toMatchObject({ taken: 1, seats: 1, mine: false });
  const unknown = await offered(randomUUID(), youth.version + 1);
  expect([unknown.status, unknown.body.rule]).toEqual([409, 'offer-not-listed']);
});

it('stands in read models that verify, and that can be written anew', async () => {
  expect((await verify(api.store.pool)).differences).toEqual([]);
  const before = await titles(maja);
  await rebuild(api.store.pool);
  expect(await titles(maja)).toEqual(before);
});
