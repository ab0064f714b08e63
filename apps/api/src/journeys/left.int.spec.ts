import { randomUUID } from 'node:crypto';
import { MeetingStore, type PersonData } from '@samspor/case-store';
import type {
  JourneyView,
  MeetingSummary,
  MeetingView,
  MyDay,
  Overview,
  Problem,
  Recorded,
  SearchHit,
} from '@samspor/contracts';
import type { EnrolYouth } from '@samspor/domain';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, enrolment, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const run = { id: 'meeting', runId: 'r' };
const newer = /Nyeredal|99900077|3107|p-ot31|Ingrid|Nytt herfra|EnrolmentUpdated/;

let api: RunningApi;
let youth: Recorded;
let meetingId: string;
/** The version that the move was recorded with. */
let left: number;
/** Of the former county: follow-up service, its leader, the committee's leader, the school. */
let maja: SignedIn;
let liv: SignedIn;
let kari: SignedIn;
let nora: SignedIn;
let ingrid: SignedIn;
let open: ReadableStreamDefaultReader<Uint8Array>;

beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, liv, kari, nora, ingrid] = (await Promise.all(
    ['p-ot33-1', 'p-ot33-3', 'p-nav-5', 'p-assiden-1', 'p-ot31-1'].map((id) => api.as(id)),
  )) as [SignedIn, SignedIn, SignedIn, SignedIn, SignedIn];
  meetingId = await new MeetingStore(api.store).call('nav-3301', run);
  youth = await enrolled(maja, { lastName: 'Gammeldal', school: '300010377', mobile: '99900066' });
  await takes(maja, 'RecordContact', { channel: 'phone', on: '2026-11-02' });
  await takes(maja, 'ReferToCommittee', { committee: 'nav-3301', question: 'Hva nå?', on: '2026-11-12' });
  const stream = (await maja.fetch(`/api/v1/journeys/${youth.journeyId}/changes`)).body;
  if (!stream) throw new Error('no stream');
  open = stream.getReader();
  clock.at = new Date('2026-11-20T10:00:00Z');
  await new MeetingStore(api.store).catchUp(meetingId, run);
  left = await takes(maja, 'RecordMove', { to: '31', municipality: '3105', on: '2026-11-20' });
  clock.at = new Date('2026-11-24T10:00:00Z');
  await registered({ lastName: 'Nyeredal', mobile: '+4799900077', municipality: '3107' });
  await takes(ingrid, 'RecordContact', { channel: 'phone', on: '2026-11-23', note: 'Nytt herfra' });
});
afterAll(() => api.close());

async function takes(me: SignedIn, step: string, fields: object): Promise<number> {
  const { rows } = await api.store.pool.query<{ version: number }>(
    'SELECT version FROM stream WHERE stream_id = $1',
    [youth.journeyId],
  );
  const { status, body } = await me.json<Recorded>(
    stepPath(youth, step),
    fields,
    seen(rows[0]?.version ?? 0),
  );
  if (status !== 200) throw new Error(`${step}: ${JSON.stringify(body)}`);
  return body.version;
}

/** What the new county's next file says of her. */
async function registered(more: Partial<PersonData>): Promise<void> {
  const { firstName, birthDate } = enrolment();
  const row: EnrolYouth = {
    type: 'EnrolYouth',
    on: '2026-11-22',
    birthYear: 2008,
    adultOn: '2026-03-04',
    county: '31',
    municipality: '3107',
    school: null,
    programme: null,
    level: null,
    otStatus: 'OTUK',
    reason: null,
    protection: 'UGRADERT',
  };
  const person: PersonData = {
    birthNumber: null,
    firstName,
    lastName: 'Gammeldal',
    birthDate,
    municipality: '3107',
    schoolName: null,
    mobile: null,
    email: null,
    guardians: [],
    protection: 'UGRADERT',
    ...more,
  };
  const by = { kind: 'system', id: 'import', agency: 'ot-31' } as const;
  await api.store.record({ journeyId: youth.journeyId, command: row, by, person });
}

const page = (me: SignedIn, query = '') =>
  me.json<JourneyView>(`/api/v1/journeys/${youth.journeyId}${query}`);
const counted = async (sql: string, ...values: unknown[]) =>
  Number((await api.store.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0]?.n);

describe('an agency whose youth has moved to another county', () => {
  it('sees the page as it stood when it left, says so, and offers no step', async () => {
    for (const [me, agency] of [
      [maja, 'Oppfølgingstjenesten i Buskerud'],
      [kari, 'Nav Drammen, Ungteam'],
      [nora, 'Åssiden videregående skole'],
    ] as const) {
      const { status, body } = await page(me);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        version: left,
        left: { agency, on: '2026-11-20' },
        asOf: { version: left, on: '2026-11-20' },
        nextSteps: [],
        phase: 'enrolled',
        person: { name: 'Åse Gammeldal', municipality: '3105', mobile: '+4799900066' },
      });
      expect(body.timeline[0]).toMatchObject({ version: left, type: 'Moved' });
      expect(JSON.stringify(body)).not.toMatch(newer);
    }
    expect((await page(ingrid)).body).toMatchObject({ left: null, asOf: null, phase: 'following-up' });
    expect(JSON.stringify((await page(ingrid)).body)).toMatch(newer);
  });

  it('sees earlier versions and days, and never a later one', async () => {
    expect((await page(maja, '?version=3')).body).toMatchObject({ version: 3, phase: 'following-up' });
    expect((await page(maja, '?on=2026-11-16')).body).toMatchObject({ version: 4, phase: 'committee' });
    const { body: now } = await page(maja);
    for (const query of ['?version=900', `?version=${left + 1}`, '?on=2026-11-24', '?on=2027-06-01'])
      expect((await page(maja, query)).body).toEqual(now);
  });

  it('is put down as a reader', async () => {
    const reads = `audit WHERE subject = $1 AND actor = 'p-ot33-3' AND action = 'viewed' AND result = 'permitted'`;
    const before = await counted(reads, youth.journeyId);
    await page(liv);
    expect(await counted(reads, youth.journeyId)).toBe(before + 1);
  });

  it('is refused every step in the words of a journey that nobody has, and it is put down', async () => {
    const note = { note: 'Hei', on: '2026-11-24' };
    const nobody = await maja.json<Problem>(
      stepPath({ ...youth, journeyId: randomUUID() }, 'AddNote'),
      note,
      seen(left),
    );
    expect(nobody).toMatchObject({ status: 404, body: { rule: 'not-found' } });
    for (const version of [left, left + 3, 1])
      expect(await maja.json<Problem>(stepPath(youth, 'AddNote'), note, seen(version))).toEqual(nobody);
    expect(
      await counted(
        `audit WHERE subject = $1 AND action = 'AddNote' AND result = 'refused'`,
        youth.journeyId,
      ),
    ).toBe(3);
    expect(await counted(`event WHERE stream_id = $1 AND type = 'NoteAdded'`, youth.journeyId)).toBe(0);
  });

  it('is told of no change: a page that stood open is let go, and none is opened', async () => {
    let text = '';
    for (;;) {
      const { value, done } = await open.read();
      text += new TextDecoder().decode(value);
      if (done) break;
    }
    const told = [...text.matchAll(/"version":(\d+)/g)].map(([, version]) => Number(version));
    expect(Math.max(...told)).toBeLessThan(left);
    expect((await maja.fetch(`/api/v1/journeys/${youth.journeyId}/changes`)).status).toBe(404);
  });

  it('has the youth in no list, no count and no agenda', async () => {
    for (const me of [maja, kari, nora]) {
      const { body } = await me.json<MyDay>('/api/v1/my-day?caseworker=all');
      expect([body.rows, Object.values(body.counts)]).toEqual([[], [0, 0, 0, 0, 0]]);
    }
    const { body: overview } = await liv.json<Overview>('/api/v1/overview');
    expect(JSON.stringify(overview)).not.toContain(youth.journeyId);
    expect(overview.phases.filter(({ count }) => count > 0)).toEqual([]);
    const { body: meeting } = await kari.json<MeetingView>(`/api/v1/meetings/${meetingId}`);
    expect([meeting.agenda, meeting.items]).toEqual([[], 0]);
    expect((await kari.json<MeetingSummary[]>('/api/v1/meetings')).body[0]?.items).toBe(0);
    expect((await ingrid.json<MyDay>('/api/v1/my-day?caseworker=all')).body.rows).toHaveLength(1);
  });

  it('finds the youth by the name it knew, where she stood then, and by no newer name', async () => {
    const search = async (me: SignedIn, text: string) =>
      (await me.json<SearchHit[]>('/api/v1/journeys/search', { text })).body;
    const hit = {
      journeyId: youth.journeyId,
      name: 'Åse Gammeldal',
      phase: 'enrolled',
      municipality: '3105',
    };
    for (const me of [maja, kari, nora]) {
      expect(await search(me, 'Gammeldal')).toMatchObject([hit]);
      expect(await search(me, 'Nyeredal')).toEqual([]);
    }
    expect(await search(ingrid, 'Nyeredal')).toMatchObject([{ phase: 'following-up', municipality: '3107' }]);
  });

  it('reads everything again when the youth moves back, and the other county no more', async () => {
    await takes(ingrid, 'RecordMove', { to: '33', municipality: '3301', on: '2026-11-24' });
    const { body } = await page(maja);
    expect(body).toMatchObject({ left: null, asOf: null, person: { name: 'Åse Nyeredal' } });
    expect(body.timeline[1]?.texts).toEqual({ note: 'Nytt herfra' });
    await takes(maja, 'SeekContact', { channel: 'sms', on: '2026-11-24' });
    expect((await page(ingrid)).body).toMatchObject({ left: { on: '2026-11-24' }, nextSteps: [] });
    expect((await page(kari)).body).toMatchObject({ version: left, left: { on: '2026-11-20' } });
  });
});
