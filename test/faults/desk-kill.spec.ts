import type { DeskView, JourneyView } from '@samspor/contracts';
import { addDays, osloDateOf } from '@samspor/domain';
import { enrolled } from '../e2e/enrolled.ts';
import { lastWorkingDay, meetingHeldOn } from '../setup/meeting.ts';
import { signIn, type SignedIn } from '../setup/sign-in.ts';
import { System } from '../setup/system.ts';

/** kill -9 of the API while a committee decides: the decision stands in meeting and journey once, or in neither. */

let system: System;

beforeAll(async () => {
  system = await System.create();
  await system.start('api');
}, 180_000);

afterAll(() => system?.close(), 60_000);

const decided = {
  outcome: 'course',
  responsible: 'nav-3301',
  decision: 'Kurs',
  agreements: [{ what: 'Melder på', agency: 'nav-3301', dueOn: '2030-01-02' }],
};

let meetingId: string;
let journeyIds: string[];
let meetsOn: string;
beforeAll(async () => {
  meetsOn = lastWorkingDay(osloDateOf(await system.test.store.recordTime()));
  const maja = await signIn(system.origin, 'p-ot33-1');
  journeyIds = [await referred(maja, 'Førdal'), await referred(maja, 'Etterdal')];
  meetingId = await meetingHeldOn(system.test.store, meetsOn);
}, 60_000);

async function referred(maja: SignedIn, lastName: string): Promise<string> {
  const on = addDays(meetsOn, -10);
  const journeyId = await enrolled(maja, lastName, { on: addDays(on, -10) });
  const steps = [
    ['HoldClarificationTalk', { channel: 'meeting', on }],
    ['ReferToCommittee', { committee: 'nav-3301', question: 'Hvem?', on }],
  ] as const;
  for (const [name, body] of steps) {
    const { version } = (await maja.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
    const path = `/api/v1/journeys/${journeyId}/steps/${name}`;
    const { status } = await maja.json(path, body, { 'if-match': `"${version}"` });
    if (status !== 200) throw new Error(`${name}: ${status}`);
  }
  return journeyId;
}

const typesOf = async (streamId: string) =>
  (
    await system.test.store.pool.query<{ type: string }>('SELECT type FROM event WHERE stream_id = $1', [
      streamId,
    ])
  ).rows.map(({ type }) => type);
const times = (types: string[], type: string) => types.filter((one) => one === type).length;

it.each([
  ['before-transaction', 0],
  ['after-commit-before-reply', 1],
] as const)(
  'killed %s: sent again with the same key, the decision stands once in both',
  async (point, index) => {
    const journeyId = journeyIds[index] ?? '';
    const before = times(await typesOf(meetingId), 'ItemDecided');
    await system.stop('api');
    await system.start('api', { SAMSPOR_FAILPOINT: point });
    const ole = await signIn(system.origin, 'p-nav-6');
    const { version, items } = (await ole.json<DeskView>(`/api/v1/meetings/${meetingId}/desk`)).body;
    const shown = items.find((item) => item.journeyId === journeyId)?.facts?.version;
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': crypto.randomUUID() };
    const send = () =>
      ole.json(`/api/v1/meetings/${meetingId}/desk/DecideItem`, { journeyId, shown, decided }, headers);
    expect(await send().catch(() => 'lost')).toBe('lost');
    await system.ended('api');
    const stood = [
      times(await typesOf(meetingId), 'ItemDecided') - before,
      times(await typesOf(journeyId), 'CommitteeDecided'),
    ];
    expect(stood).toEqual(point === 'before-transaction' ? [0, 0] : [1, 1]);

    await system.start('api');
    expect((await send()).status).toBe(200);
    const types = await typesOf(journeyId);
    expect(times(await typesOf(meetingId), 'ItemDecided') - before).toBe(1);
    expect([times(types, 'CommitteeDecided'), times(types, 'AgreementMade')]).toEqual([1, 1]);
  },
  120_000,
);
