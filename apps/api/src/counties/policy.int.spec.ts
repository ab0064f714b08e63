import { randomUUID } from 'node:crypto';
import type {
  CountyPolicyView,
  PolicyDecided,
  Problem,
  TextPreview,
  TextToPreview,
} from '@samspor/contracts';
import { defaultCountyPolicy } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const path = '/api/v1/counties/33/policy';

let api: RunningApi;
let liv: SignedIn;
beforeAll(async () => {
  api = await runningApi({ clock });
  liv = await api.as('p-ot33-3');
});
afterAll(() => api.close());

const policyOf = (duty: object) => ({
  ...defaultCountyPolicy,
  duty: { ...defaultCountyPolicy.duty, ...duty },
});
const put = async (me: SignedIn, body: unknown, more: Record<string, string>, at = path) => {
  const headers = {
    'content-type': 'application/json',
    origin: api.origin,
    'idempotency-key': randomUUID(),
    ...more,
  };
  const answer = await me.fetch(at, { method: 'PUT', body: JSON.stringify(body), headers });
  return { status: answer.status, body: (await answer.json()) as PolicyDecided & Problem };
};
const preview = async (body: TextToPreview) => {
  const headers = { 'content-type': 'application/json', origin: api.origin };
  const answer = await liv.fetch(`${path}/text`, { method: 'POST', body: JSON.stringify(body), headers });
  return (await answer.json()) as TextPreview;
};
const view = async () => (await liv.json<CountyPolicyView>(path)).body;

describe('a county’s policy', () => {
  it('is the default until the county decides, and holds from a day to come', async () => {
    expect(await view()).toEqual({
      county: '33',
      version: 0,
      inForce: { from: null, policy: defaultCountyPolicy },
      earliest: '2026-11-17',
      decisions: [],
    });
    const body = { from: '2026-11-20', policy: policyOf({ offerDays: 14 }) };
    const key = randomUUID();
    const answers = [await put(liv, body, { 'if-match': '"0"', 'idempotency-key': key })];
    answers.push(await put(liv, body, { 'if-match': '"0"', 'idempotency-key': key }));
    expect(answers.map(({ status, body: said }) => [status, said])).toEqual([
      [200, { version: 1, from: '2026-11-20' }],
      [200, { version: 1, from: '2026-11-20' }],
    ]);
    expect(await view()).toMatchObject({
      version: 1,
      inForce: { from: null },
      decisions: [{ from: '2026-11-20', by: { name: 'Liv Bråten' }, policy: { duty: { offerDays: 14 } } }],
    });
    clock.at = new Date('2026-11-20T10:00:00Z');
    expect((await view()).inForce).toMatchObject({ from: '2026-11-20', policy: { duty: { offerDays: 14 } } });
    const { rows } = await api.store.pool.query(
      `SELECT actor, role, result FROM audit WHERE action = 'SetCountyPolicy'`,
    );
    expect(rows).toEqual([{ actor: 'p-ot33-3', role: 'ot-leader', result: 'done' }]);
  });

  it.each([
    ['a list', 'application/json', []],
    ['a word', 'application/json', 'x'],
    ['a form', 'multipart/form-data; boundary=x', undefined],
  ])('is refused when %s is sent instead of one', async (_, type, body) => {
    const { status, body: said } = await put(liv, body, { 'if-match': '"0"', 'content-type': type });
    expect(status).toBe(400);
    expect(said.rule).toMatch(/^(fields|bad-json)$/);
  });

  it('is refused with every field that cannot stand, and when it would reach back', async () => {
    const wrong = { from: '2026-11-20', policy: policyOf({ offerDays: 0, contactCarryOverDue: '31-12' }) };
    const { status, body } = await put(liv, wrong, { 'if-match': '"1"' });
    expect([status, body.rule]).toEqual([400, 'fields']);
    expect(body.fields?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'from too-soon',
      'policy.duty.contactCarryOverDue not-a-month-day',
      'policy.duty.offerDays out-of-range',
    ]);
  });

  it('asks for key and version, and tells a stale page', async () => {
    const body = { from: '2026-12-01', policy: policyOf({}) };
    expect((await put(liv, body, {})).status).toBe(428);
    const stale = await put(liv, body, { 'if-match': '"0"' });
    expect([stale.status, stale.body.rule, stale.body.version]).toEqual([409, 'stale', 1]);
  });

  it('is refused with words that cannot be sent, and shows any message as it would be', async () => {
    const words = { subject: '', body: 'Hei fra NAV, {navn}', proofed: false };
    const texts = { contact: { sms: { nb: words } } };
    const body = { from: '2026-12-01', policy: { ...policyOf({}), texts } };
    const refused = await put(liv, body, { 'if-match': '"1"' });
    expect([refused.status, refused.body.fields?.map(({ field, code }) => `${field} ${code}`)]).toEqual([
      400,
      ['merge-field-unknown', 'merge-field-missing', 'reveals'].map(
        (code) => `policy.texts.contact.sms.nb.body ${code}`,
      ),
    ]);
    const common = await preview({ text: 'contact', channel: 'sms', language: 'se', words: 'product' });
    expect(common).toMatchObject({ sent: { unproofed: true, parts: 2 }, faults: [] });
    expect(common.sent?.body).toContain(`${api.origin}/s/`);
    const own = { text: 'contact', channel: 'letter', language: 'nb', words: 'own', subject: 'Hei' } as const;
    const letter = await preview({ ...own, body: 'Ring {phone}. {sender}, {link}' });
    expect([letter.sent?.subject, letter.faults]).toEqual(['Hei', []]);
    expect(letter.sent?.body).toMatch(/^Ring 32 00 00 00. Buskerud fylkeskommune, http/);
    expect(await preview({ ...own, body: 'Hei {navn}' })).toMatchObject({ sent: null });
  });

  it('is closed to other roles, and to other counties', async () => {
    const [maja, kari] = await Promise.all([api.as('p-ot33-1'), api.as('p-nav-5')]);
    const statuses = await Promise.all([maja, kari].map(async (me) => (await me.json(path)).status));
    expect(statuses).toEqual([403, 403]);
    expect((await liv.json('/api/v1/counties/31/policy')).status).toBe(403);
    const body = { from: '2026-12-01', policy: policyOf({}) };
    expect((await put(liv, body, { 'if-match': '"0"' }, '/api/v1/counties/31/policy')).status).toBe(403);
  });
});
