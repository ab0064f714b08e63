import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseStore, journeysOfMobile, PolicyStore, resolveFaultsOf } from '@samspor/case-store';
import { messageWaiting, testStore, type TestStore } from '@samspor/case-store/testing';
import { defaultCountyPolicy, type PersonActor, type SystemActor } from '@samspor/domain';
import {
  gatewaysFrom,
  LinkTokens,
  messageSettings,
  type ContactRegister,
  type Gateways,
} from '@samspor/messages';
import { startSmsServer, type SmsServer } from '@samspor/messages/testing';
import pg from 'pg';
import { pino } from 'pino';
import { eventually } from '../eventually.ts';
import { keepSending } from './keep-sending.ts';
import { Sender } from './sender.ts';

const clock = { at: new Date('2026-10-13T10:00:00Z'), now: () => clock.at };
const ot: PersonActor = { kind: 'person', id: 'p-1', agency: 'ot-33', role: 'ot-caseworker' };
const home = join(tmpdir(), `samspor-sender-${randomUUID()}`);
const office = { answers: 'http://localhost/s', phone: '32 00 00 00' };
const nobody: ContactRegister = { lookup: () => Promise.resolve(new Map()) };

let test: TestStore;
let sms: SmsServer;
let gateways: Gateways;
let tokens: LinkTokens;

beforeAll(async () => {
  test = await testStore({ clock });
  tokens = new LinkTokens(test.masterKey);
  sms = await startSmsServer({ slowness: 300 });
  const env = { SAMSPOR_HOME: home, SAMSPOR_SMS_URL: sms.url, SAMSPOR_SMS_TOKEN: sms.token };
  gateways = gatewaysFrom(messageSettings({ ...env, SAMSPOR_SMS_SECRET: sms.secret }));
});
afterAll(async () => {
  gateways.close();
  await sms.stop();
  await test.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(() => void (sms.fault = undefined));

const sender = (register: ContactRegister = nobody) =>
  new Sender('sms', { store: test.store, gateways, register, tokens, office });

/** Youths whose first message, a text message, is due. */
async function waiting(count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const { journeyId } = await messageWaiting(test.store, 'sms', `+47999${10_000 + ids.length}`);
    ids.push(journeyId);
  }
  return ids;
}

async function stateOf(
  journeyId: string,
): Promise<{ state: string; attempt: number; id: string } | undefined> {
  const { rows } = await test.store.pool.query<{ state: string; attempt: number; id: string }>(
    'SELECT state, attempt, message_id AS id FROM message WHERE journey_id = $1',
    [journeyId],
  );
  return rows[0];
}

describe('the sender', () => {
  it('hands over what is due, once, with a link that leads back, and none to whoever was reached meanwhile', async () => {
    const [sent = '', reached = ''] = await waiting(2);
    const contact = { type: 'RecordContact', on: '2026-10-13', channel: 'phone' } as const;
    await test.store.record({ journeyId: reached, command: contact, by: ot });
    expect(await sender().round()).toEqual({ claimed: 1, away: false });
    expect(await sender().round()).toEqual({ claimed: 0, away: false });
    const { state, id = '' } = (await stateOf(sent)) ?? {};
    expect(state).toBe('sent');
    expect((await stateOf(reached))?.state).toBe('withheld');
    expect(sms.countOf(id)).toBe(1);
    const text = sms.texts.find((one) => one.id === id)?.text ?? '';
    expect(tokens.messageOf(/\/s\/([\w-]{32})/.exec(text)?.[1] ?? '')).toBe(id);
    expect(text).not.toMatch(/Åse|NAV|oppfølging/i);
  });

  it('keeps the number that a register had it sent to, so that an answer from there is known', async () => {
    const [journeyId = ''] = await waiting(1);
    const number = '05910890089';
    await test.store.pool.query('UPDATE person SET birth_number = $2 WHERE journey_id = $1', [
      journeyId,
      number,
    ]);
    const mobile = '+4799998877';
    const details = { reserved: false, mobile, email: null, language: null, postalAddress: null };
    const register: ContactRegister = { lookup: () => Promise.resolve(new Map([[number, details]])) };
    expect((await sender(register).round()).claimed).toBe(1);
    expect(await journeysOfMobile(test.store.pool, mobile)).toMatchObject([{ journeyId }]);
  });

  it('asks for no ladder to be woken before it has waited for an answer, for which it sleeps already', async () => {
    const [journeyId = ''] = await waiting(1);
    const wake = async () => {
      const { rows } = await test.store.pool.query<{ until: Date; due: Date | null }>(
        `SELECT sleeping_until AS until, due_at AS due FROM wake WHERE workflow_id = 'ladder:' || $1 || ':l1'`,
        [journeyId],
      );
      return rows[0];
    };
    const inAWeek = new Date('2026-10-19T22:00:00Z'); // midnight in Oslo
    expect(await wake()).toEqual({ until: inAWeek, due: null });
    await sender().round();
    expect((await stateOf(journeyId))?.state).toBe('sent');
    expect(await wake()).toEqual({ until: inAWeek, due: inAWeek });
  });

  it('writes in the county’s own words from the day it has decided them', async () => {
    const words = { subject: '', body: 'Hallo der! {link}', proofed: true };
    const before = clock.at;
    clock.at = new Date('2026-10-12T10:00:00Z');
    await new PolicyStore(test.store).set({
      ...{ county: '33', from: '2026-10-14', key: randomUUID(), seen: 0 },
      policy: { ...defaultCountyPolicy, texts: { contact: { sms: { nb: words } } } },
      by: { ...ot, role: 'ot-leader' },
    });
    clock.at = before;
    const said = async () => {
      const [journeyId = ''] = await waiting(1);
      await sender().round();
      const { id } = (await stateOf(journeyId)) ?? {};
      return sms.texts.find((one) => one.id === id)?.text ?? '';
    };
    expect(await said()).toMatch(/^Hei!/);
    clock.at = new Date('2026-10-14T10:00:00Z');
    expect(await said()).toMatch(/^Hallo der! http/);
    clock.at = before;
  });

  it('sends to files at night too, where nobody is woken, and elsewhere not before the morning', async () => {
    const [journeyId = ''] = await waiting(1);
    clock.at = new Date('2026-10-13T21:00:00Z');
    try {
      expect(await sender().round()).toMatchObject({ claimed: 0 });
      const options = { store: test.store, gateways, register: nobody, tokens, office };
      expect(await new Sender('sms', { ...options, anyHour: true }).round()).toMatchObject({ claimed: 1 });
      expect((await stateOf(journeyId))?.state).toBe('sent');
    } finally {
      clock.at = new Date('2026-10-13T10:00:00Z');
    }
  });

  it('keeps the words on the record, encrypted, as they were handed over', async () => {
    const [journeyId = ''] = await waiting(1);
    await sender().round();
    const { events } = await test.store.load(journeyId);
    const claimed = events.find(({ type }) => type === 'MessageClaimed');
    const text = sms.texts.find(({ id }) => id === claimed?.data.message || true);
    expect(claimed?.texts.body).toContain('/s/');
    expect(text).toBeDefined();
    const { rows } = await test.store.pool.query<{ data: string }>(
      `SELECT data::text FROM event WHERE stream_id = $1 AND type = 'MessageClaimed'`,
      [journeyId],
    );
    expect(rows[0]?.data).not.toContain('+47');
  });

  it('waits for a gateway that takes nothing, tries one, and goes on when it is back', async () => {
    const ids = await waiting(3);
    sms.fault = 'busy';
    const one = sender();
    expect(await one.round()).toMatchObject({ away: true });
    const before = sms.texts.length;
    expect(await one.round()).toMatchObject({ claimed: 1, away: true });
    const { rows } = await test.store.pool.query(
      `SELECT FROM fault WHERE where_ = 'sender:sms' AND resolved_at IS NULL`,
    );
    expect(rows).toHaveLength(1);
    sms.fault = undefined;
    while ((await one.round()).claimed > 0);
    expect(sms.texts.length).toBe(before + 3);
    for (const id of ids) expect((await stateOf(id))?.state).toBe('sent');
    expect(
      (await test.store.pool.query(`SELECT FROM fault WHERE where_ = 'sender:sms' AND resolved_at IS NULL`))
        .rows,
    ).toEqual([]);
  });

  it('asks about a message whose answer was lost, and never hands it over twice', async () => {
    const [journeyId = ''] = await waiting(1);
    sms.fault = 'dropped-after';
    const one = sender();
    await one.round();
    expect(await stateOf(journeyId)).toMatchObject({ state: 'unknown', attempt: 1 });
    sms.fault = undefined;
    await one.settle(false);
    const { state, id = '' } = (await stateOf(journeyId)) ?? {};
    expect([state, sms.countOf(id)]).toEqual(['sent', 1]);
  });

  it('settles what a sender that died had claimed: handed over, or not', async () => {
    const [journeyId = ''] = await waiting(1);
    const reach = { isKnown: true, isReserved: false, guardians: 0 };
    const wording = { to: '+4799910000', subject: '', body: 'Hei!', version: 'v1' };
    const by: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
    await test.store.record({
      journeyId,
      command: { type: 'ClaimMessage', message: 'm1', reach, wording },
      by,
    });
    const next = sender();
    expect(await next.round()).toEqual({ claimed: 0, away: false });
    await next.settle(true); // the gateway has never seen it
    expect(await stateOf(journeyId)).toMatchObject({ state: 'queued', attempt: 1 });
    expect(await next.round()).toEqual({ claimed: 1, away: false });
    const { state, attempt, id = '' } = (await stateOf(journeyId)) ?? {};
    expect([state, attempt, sms.countOf(id)]).toEqual(['sent', 2, 1]);
  });

  it('settles and sends the others though the events of one youth cannot be read', async () => {
    const [unread = '', claimed = '', queued = ''] = await waiting(3);
    const reach = { isKnown: true, isReserved: false, guardians: 0 };
    const wording = { to: '+4799910000', subject: '', body: 'Hei!', version: 'v1' };
    const by: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
    const command = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
    for (const journeyId of [unread, claimed]) await test.store.record({ journeyId, command, by });
    const owner = new pg.Pool({ connectionString: test.ownerUrl, allowExitOnIdle: true });
    const poison = (type: string, id: string) =>
      owner.query('UPDATE event SET type = $1 WHERE stream_id = $2 AND version = 1', [type, id]);
    await poison('OfALaterVersion', unread);
    const next = sender();
    await next.settle(true);
    await next.round();
    expect([(await stateOf(claimed))?.state, (await stateOf(queued))?.state]).toEqual(['sent', 'sent']);
    expect((await stateOf(unread))?.state).toBe('claimed');
    await poison('YouthEnrolled', unread);
    await owner.end();
    await next.settle(true);
    expect((await stateOf(unread))?.state).toBe('queued');
    await next.round();
  });

  it('lets a message lie that a fault of ours keeps from going, and sends the others; taken up again, it goes', async () => {
    const [poisoned = '', other = ''] = await waiting(2);
    const { id: bad = '' } = (await stateOf(poisoned)) ?? {};
    const tokenOf = (id: string) => {
      if (id === bad) throw new RangeError('no token');
      return tokens.tokenOf(id);
    };
    const options = { store: test.store, gateways, register: nobody, tokens, office };
    const bent = Object.assign(Object.create(tokens) as LinkTokens, { tokenOf });
    expect(await new Sender('sms', { ...options, tokens: bent }).round()).toEqual({
      claimed: 1,
      away: false,
    });
    expect([(await stateOf(poisoned))?.state, (await stateOf(other))?.state]).toEqual(['queued', 'sent']);
    expect(await sender().round()).toEqual({ claimed: 0, away: false });
    await resolveFaultsOf(test.store.pool, `message:${bad}`, '');
    expect(await sender().round()).toEqual({ claimed: 1, away: false });
    expect(sms.countOf(bad)).toBe(1);
  });

  it('knows from the record that the gateway was away, and says so when it is back', async () => {
    const [journeyId = ''] = await waiting(1);
    sms.fault = 'busy';
    await sender().round();
    sms.fault = undefined;
    await sender().round(); // another process
    expect((await stateOf(journeyId))?.state).toBe('sent');
    const open = `SELECT FROM fault WHERE where_ = 'sender:sms' AND resolved_at IS NULL`;
    expect((await test.store.pool.query(open)).rows).toEqual([]);
  });

  it('takes up at once what was left behind, when somebody asks for it on the stuck board', async () => {
    const stop = new AbortController();
    const early = new CaseStore(test.db, {
      masterKey: test.masterKey,
      clock: { now: () => new Date('2026-10-13T08:00:00Z') }, // for whom nothing is due yet
    });
    const options = { store: early, gateways, register: nobody, tokens, office };
    const keeping = keepSending('sms', options, pino({ level: 'silent' }), stop.signal);
    const { pool } = test.store;
    const held = `SELECT FROM pg_locks WHERE locktype = 'advisory'`;
    await eventually(async () => (await pool.query(held)).rowCount !== 0);
    const [journeyId = ''] = await waiting(1);
    const reach = { isKnown: true, isReserved: false, guardians: 0 };
    const wording = { to: '+4799910000', subject: '', body: 'Hei!', version: 'v1' };
    const by: SystemActor = { kind: 'system', id: 'sender', agency: 'ot-33' };
    const command = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
    await test.store.record({ journeyId, command, by }); // by a sender that died then
    await pool.query(
      `INSERT INTO repair (repair_id, stall_id, repair, cause, kind, subject, asked_by, agency, done_at)
       VALUES (gen_random_uuid(), gen_random_uuid(), 'retry', 'messages-late', 'claimed', 'sender:sms', 'p-1', 'ot-33',
         clock_timestamp() + interval '1 second')`,
    );
    await eventually(async () => (await stateOf(journeyId))?.state === 'queued');
    stop.abort();
    await keeping;
  });

  it('holds back what is reserved in the contact register', async () => {
    const [journeyId = ''] = await waiting(1);
    const number = '05891899991';
    await test.store.pool.query('UPDATE person SET birth_number = $2 WHERE journey_id = $1', [
      journeyId,
      number,
    ]);
    const reserved = { reserved: true, mobile: null, email: null, language: null, postalAddress: null };
    await sender({ lookup: () => Promise.resolve(new Map([[number, reserved]])) }).round();
    expect((await stateOf(journeyId))?.state).toBe('withheld');
  });

  it('sends nothing while the contact register cannot be asked', async () => {
    const [journeyId = ''] = await waiting(1);
    const away: ContactRegister = { lookup: () => Promise.reject(new Error('away')) };
    expect(await sender(away).round()).toEqual({ claimed: 0, away: true });
    expect((await stateOf(journeyId))?.state).toBe('queued');
    await sender().round();
  });

  it('hands nothing over twice where two senders work at once', async () => {
    const ids = await waiting(6);
    const other = new CaseStore(test.db, { masterKey: test.masterKey, clock });
    const second = new Sender('sms', { store: other, gateways, register: nobody, tokens, office });
    await Promise.all([sender().round(), second.round()]);
    for (const journeyId of ids) {
      const { state, id = '' } = (await stateOf(journeyId)) ?? {};
      expect([state, sms.countOf(id), sms.triesOf(id)]).toEqual(['sent', 1, 1]);
    }
  });
});
