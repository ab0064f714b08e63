import { randomUUID } from 'node:crypto';
import { baseCommitteeOf, type PersonActor, type SetupCommand, type Sitting } from '@samspor/domain';
import { CaseStore } from '../case-store.ts';
import { MeetingStore } from '../committee/meeting-store.ts';
import { meetingKind } from '../committee/meeting-kind.ts';
import { ProcessStore } from '../processes/process-store.ts';
import { rebuild } from '../rebuild.ts';
import { testStore, type TestStore } from '../testing/store.ts';
import { verify } from '../verify.ts';
import { KeyReused, StreamMoved } from '../write.ts';
import { readSetupBook } from './setup-book.ts';
import { SetupStore } from './setup-store.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const yusuf: PersonActor = { kind: 'person', id: 'yusuf', agency: 'ot-33', role: 'administrator' };
const run = { id: 'committee:nav-3301', runId: 'r' };
const known = baseCommitteeOf('nav-3301');
if (!known) throw new Error('no committee');
const { id: _, ...base } = known;
const thursdays: Sitting = { ...base, weekday: 4, hour: 13, place: 'Papirbredden' };

let test: TestStore;
let setup: SetupStore;
beforeAll(async () => {
  test = await testStore({ clock });
  setup = new SetupStore(test.store);
});
afterAll(() => test.close());

const decide = (from: string, sits: Sitting, { key, seen = 0 }: { key?: string; seen?: number } = {}) => {
  const command: SetupCommand = { type: 'SetCommittee', committee: 'nav-3301', from, sits };
  return setup.decide({ command, by: yusuf, key: key ?? randomUUID(), seen });
};
const meeting = async (id: string) => (await new ProcessStore(test.store).read(meetingKind, id)).state;

describe('the set-up on the record', () => {
  it('moves no meeting that is called, and calls the next by what holds on its day', async () => {
    const meetings = new MeetingStore(test.store);
    const called = await meetings.call('nav-3301', run);
    expect(await meeting(called)).toMatchObject({ meetsOn: '2026-11-24', sits: base });
    expect(await decide('2026-11-25', thursdays)).toEqual({ version: 1, from: '2026-11-25' });
    expect(await meetings.call('nav-3301', run)).toBe(called);
    clock.at = new Date('2026-11-24T11:00:00Z');
    const next = await meetings.call('nav-3301', run);
    expect(await meeting(next)).toMatchObject({ meetsOn: '2026-12-03', sits: thursdays });
    expect(await meeting(called)).toMatchObject({ meetsOn: '2026-11-24', sits: base });
    clock.at = new Date('2026-12-04T11:00:00Z');
    await meetings.catchUp(called, run);
    expect((await verify(test.store.pool)).differences).toEqual([]);
    await rebuild(test.store.pool);
    expect((await verify(test.store.pool)).differences).toEqual([]);
  });

  it('is told with who and when, and known to other processes from the events alone', async () => {
    const { version, decided } = await setup.read('committee', 'nav-3301');
    expect(version).toBe(1);
    expect(decided).toMatchObject([
      { version: 1, by: 'yusuf', at: new Date('2026-11-16T10:00:00Z'), event: { data: { sits: thursdays } } },
    ]);
    const other = new CaseStore(test.db, { masterKey: test.masterKey, clock });
    const books = await Promise.all([other.setup(), test.store.setup(), readSetupBook(test.store.pool)]);
    for (const book of books) expect(book.committee('nav-3301')?.decided).toHaveLength(1);
  });

  it('answers the same key once, and tells a stale page and a key of another decision', async () => {
    const key = randomUUID();
    const first = await decide('2027-01-01', base, { key, seen: 1 });
    expect(await decide('2027-01-01', base, { key, seen: 1 })).toEqual(first);
    await expect(decide('2027-01-02', base, { key, seen: 2 })).rejects.toThrow(KeyReused);
    await expect(decide('2027-01-02', base, { seen: 1 })).rejects.toThrow(StreamMoved);
  });
});
