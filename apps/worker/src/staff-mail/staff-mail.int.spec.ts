import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chooseDigest,
  claimStaffMail,
  collectPeople,
  digestStanding,
  mendStaffMail,
  MeetingStore,
} from '@samspor/case-store';
import { testStore, youthOfDrammen, type TestStore } from '@samspor/case-store/testing';
import { baseCommitteeOf, seatsIn, type PersonActor } from '@samspor/domain';
import { mailAddressOf, seatHolder } from '@samspor/identity';
import { gatewaysFrom, messageSettings, type Gateways } from '@samspor/messages';
import { startMailServer, type MailServer } from '@samspor/messages/testing';
import { StaffMailSender } from './staff-mail-sender.ts';

/** Monday to Friday of one week: each spec has a morning of its own. */
const mornings = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-30',
].values();
const clock = { at: new Date(), now: () => clock.at };
const maja: PersonActor = { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' };
const liv = { leader: 'p-ot33-3', agency: 'ot-33' };
const youth = { firstName: 'Åsemari', lastName: 'Hemmeligdal', birthNumber: '05891899991' };

let test: TestStore;
let mail: MailServer;
let gateways: Gateways;
let journeyId: string;

beforeAll(async () => {
  test = await testStore({ clock });
  mail = await startMailServer({ slowness: 300 });
  const env = { SAMSPOR_HOME: join(tmpdir(), randomUUID()), SAMSPOR_SMTP_URL: mail.url };
  gateways = gatewaysFrom(messageSettings({ ...env, SAMSPOR_MAIL_FROM: 'Samspor <samspor@example.org>' }));
  journeyId = randomUUID();
  clock.at = new Date('2026-11-20T10:00:00Z');
  const person = {
    ...youth,
    birthDate: '2008-11-05',
    municipality: '3301',
    schoolName: null,
    mobile: null,
    email: null,
    guardians: [],
    protection: 'UGRADERT' as const,
  };
  await test.store.record({ journeyId, command: youthOfDrammen, by: maja, person });
  await collectPeople(test.store.pool, '2026-11-20');
  await test.store.pool.query(
    `INSERT INTO stall (lane, cause, kind, subject, since) VALUES ('machine', 'schedule-paused', 'x', 'schedule:x', now())`,
  );
});
afterAll(async () => {
  gateways.close();
  await mail.stop();
  await test.close();
});
beforeEach(() => {
  mail.fault = undefined;
  clock.at = new Date(`${mornings.next().value}T08:00:00Z`);
});

const sender = () => new StaffMailSender({ store: test.store, gateways, origin: 'https://samspor.example' });
const toLiv = () => mail.mails.filter(({ to }) => to === 'liv.braten@samspor.example');
const stateOfLiv = async () => (await digestStanding(test.store.pool, liv)).last?.state;
/** Whatever waits a while for its next try. */
const hurry = () => test.store.pool.query('UPDATE staff_mail SET next_try = now()');

it('tells each leader once a day, by counts and links, and names nobody', async () => {
  await Promise.all([sender().round(), sender().round()]);
  await sender().round();
  expect(toLiv()).toHaveLength(1);
  const { raw } = toLiv()[0] ?? { raw: '' };
  const body = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  expect(body).toContain('https://samspor.example/star-fast?lane=people&cause=deadline-passed');
  expect(body).toContain('https://samspor.example/star-fast?lane=machine');
  expect(body).not.toMatch(new RegExp(`${Object.values(youth).join('|')}|${journeyId}|[0-9]{11}`, 'i'));
  expect(await stateOfLiv()).toBe('sent');
  const told = mail.mails.map(({ to }) => to);
  expect(new Set(told).size).toBe(told.length);
  expect(told).not.toContain('maja.kvernberg@samspor.example');
});

it('is silent at night, in the evening and on days off, and makes up for no day', async () => {
  const before = mail.mails.length;
  for (const at of [
    '2026-11-24T05:59:00Z',
    '2026-11-24T16:00:00Z',
    '2026-11-28T09:00:00Z',
    '2026-12-25T09:00:00Z',
  ]) {
    clock.at = new Date(at);
    await sender().round();
  }
  expect(mail.mails.length).toBe(before);
});

it('tries again the same day what was known not to be handed over', async () => {
  const before = toLiv().length;
  mail.fault = 'try-later';
  await sender().round();
  expect([toLiv().length - before, await stateOfLiv()]).toEqual([0, 'queued']);
  mail.fault = undefined;
  await sender().round();
  expect(toLiv().length - before).toBe(0); // its turn has not come
  await hurry();
  await sender().round();
  expect([toLiv().length - before, await stateOfLiv()]).toEqual([1, 'sent']);
});

it('is not sent twice when the answer was lost, or the sender died with it', async () => {
  const before = toLiv().length;
  mail.fault = 'dropped-after-content';
  await sender().round();
  expect(await stateOfLiv()).toBe('unknown');
  mail.fault = undefined;
  await hurry();
  await sender().round();
  expect(toLiv().length - before).toBe(1);
  clock.at = new Date(`${mornings.next().value}T08:00:00Z`);
  mail.fault = 'try-later';
  await sender().round();
  mail.fault = undefined;
  await hurry();
  while (await claimStaffMail(test.store.pool, test.store.today())); // and there it died
  await sender().settle();
  await sender().round();
  expect([toLiv().length - before, await stateOfLiv()]).toEqual([1, 'unknown']);
});

it('goes to nobody who has turned it off; a refused one is sent when somebody retries it, or let go', async () => {
  const before = toLiv().length;
  await chooseDigest(test.store.pool, liv, false);
  await sender().round();
  expect(toLiv().length - before).toBe(0);
  await chooseDigest(test.store.pool, liv, true);
  mail.fault = 'address-refused';
  await sender().round();
  expect(await stateOfLiv()).toBe('refused');
  const { rows } = await test.store.pool.query<{ id: string }>(
    `SELECT mail_id AS id FROM staff_mail WHERE person = $1 AND state = 'refused'`,
    [liv.leader],
  );
  const id = rows[0]?.id ?? '';
  mail.fault = undefined;
  await mendStaffMail(test.store.pool, id, 'retry');
  await sender().round();
  expect([toLiv().length - before, await stateOfLiv()]).toEqual([1, 'sent']);
  await mendStaffMail(test.store.pool, id, 'retry'); // what is sent stays sent
  await sender().round();
  expect(toLiv().length - before).toBe(1);
});

describe('an agenda that stands', () => {
  const run = { id: 'meeting', runId: randomUUID() };
  const plain = (raw: string) => raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const told = () => mail.mails.filter(({ raw }) => plain(raw).includes(`/moter/${meetingId}`));
  const toKari = () => told().filter(({ to }) => to === 'kari.ostmo@samspor.example');
  let meetingId: string;

  it('is told to nobody while it can still be filled', async () => {
    clock.at = new Date('2026-12-01T08:00:00Z');
    meetingId = await new MeetingStore(test.store).call('nav-3301', run);
    await sender().round();
    expect(told()).toEqual([]);
  });

  it('is told once to everybody who has a seat, with the way to it, and names nobody', async () => {
    clock.at = new Date('2026-12-04T08:00:00Z');
    await new MeetingStore(test.store).catchUp(meetingId, run);
    await Promise.all([sender().round(), sender().round()]);
    await sender().round();
    const committee = baseCommitteeOf('nav-3301');
    const seats = committee ? seatsIn(committee) : [];
    expect(
      told()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(seats.map((seat) => mailAddressOf(seatHolder(seat) ?? '')).toSorted());
    const body = plain(toKari()[0]?.raw ?? '');
    expect(body).toContain('tirsdag 8. desember klokken 9');
    expect(body).not.toMatch(/[0-9]{11}|Hemmeligdal/);
  });

  it.each([
    { called: '2026-12-08', frozen: '2026-12-11', back: '2026-12-14', when: 'before the meeting', told: 1 },
    { called: '2026-12-15', frozen: '2026-12-18', back: '2026-12-23', when: 'only after it', told: 0 },
  ])(
    'is told $told times when the mail server is back $when',
    async ({ called, frozen, back, told: times }) => {
      clock.at = new Date(`${called}T08:00:00Z`);
      meetingId = await new MeetingStore(test.store).call('nav-3301', run);
      clock.at = new Date(`${frozen}T08:00:00Z`);
      await new MeetingStore(test.store).catchUp(meetingId, run);
      mail.fault = 'try-later';
      await sender().round();
      expect(told()).toEqual([]);
      mail.fault = undefined;
      await hurry();
      clock.at = new Date(`${back}T08:00:00Z`);
      await sender().round();
      expect(toKari()).toHaveLength(times);
    },
  );
});
