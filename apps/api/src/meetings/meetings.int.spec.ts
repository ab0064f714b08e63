import { randomUUID } from 'node:crypto';
import { MeetingStore } from '@samspor/case-store';
import type { JourneyView, MeetingAhead, MeetingSummary, MeetingView, Problem } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const run = { id: 'meeting', runId: randomUUID() };

let api: RunningApi;
let maja: SignedIn;
let kari: SignedIn;
let meetingId: string;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, kari] = await Promise.all([api.as('p-ot33-1'), api.as('p-nav-5')]);
  meetingId = await new MeetingStore(api.store).call('nav-3301', run);
});
afterAll(() => api.close());

async function referred(question: string): Promise<string> {
  const youth = await enrolled(maja);
  await maja.json(stepPath(youth, 'RecordContact'), { channel: 'phone', on: '2026-11-02' }, seen(2));
  const { status } = await maja.json(
    stepPath(youth, 'ReferToCommittee'),
    { committee: 'nav-3301', question, on: '2026-11-12' },
    seen(3),
  );
  if (status !== 200) throw new Error('not referred');
  return youth.journeyId;
}

async function called(at: string): Promise<string> {
  const now = clock.at;
  clock.at = new Date(at);
  const id = await new MeetingStore(api.store).call('nav-3301', run);
  clock.at = now;
  return id;
}

const agenda = async (me: SignedIn, id: string) =>
  (await me.json<MeetingView>(`/api/v1/meetings/${id}`)).body.agenda;

const view = async (me: SignedIn) => (await me.json<MeetingView>(`/api/v1/meetings/${meetingId}`)).body;

const ahead = async (me: SignedIn) => (await me.json<MeetingAhead[]>('/api/v1/meetings/ahead')).body;

describe('a meeting', () => {
  it('shows its host who waits, with the question asked, and what was decided', async () => {
    const journeyId = await referred('Hvilken etat følger opp?');
    expect(await ahead(kari)).toEqual([]);
    expect((await view(kari)).agenda).toMatchObject([
      {
        journeyId,
        referredOn: '2026-11-12',
        question: 'Hvilken etat følger opp?',
        carriedOver: false,
        decision: null,
      },
    ]);
    clock.at = new Date('2026-11-20T10:00:00Z');
    await new MeetingStore(api.store).catchUp(meetingId, run);
    expect(await view(kari)).toMatchObject({ state: 'frozen', meetsOn: '2026-11-24', items: 1, decided: 0 });
    const standing = { meetingId, hour: 9, place: 'Nav Drammen, møterom Spiralen', items: 1 };
    expect(await ahead(kari)).toMatchObject([standing]);
    expect(await ahead(maja)).toMatchObject([standing]);
    expect(await ahead(await api.as('p-ot31-1'))).toEqual([]);
    expect(await ahead(await api.as('p-ot33-3'))).toEqual([]); // of the county, without a seat
    clock.at = new Date('2026-11-24T10:00:00Z');
    const decision = {
      outcome: 'course',
      responsible: 'nav-3301',
      decision: 'Klart jeg kan',
      on: '2026-11-24',
    };
    const version = (await kari.json<{ version: number }>(`/api/v1/journeys/${journeyId}`)).body.version;
    const decided = await kari.json(
      `/api/v1/journeys/${journeyId}/steps/RecordCommitteeDecision`,
      decision,
      seen(version),
    );
    expect(decided.status).toBe(200);
    await new MeetingStore(api.store).catchUp(meetingId, run);
    expect((await view(kari)).agenda[0]?.decision).toEqual({
      outcome: 'course',
      responsible: 'Nav Drammen, Ungteam',
    });
  });

  it('shows others those whom they follow up themselves, and other counties nothing', async () => {
    const { body: list } = await maja.json<MeetingSummary[]>('/api/v1/meetings');
    expect(list).toMatchObject([{ meetingId, committeeName: 'Henvisningsutvalget i Drammen', items: 1 }]);
    expect((await view(await api.as('p-assiden-1'))).agenda).toEqual([]);
    const ingrid = await api.as('p-ot31-1');
    expect((await ingrid.json(`/api/v1/meetings/${meetingId}`)).status).toBe(404);
    expect((await ingrid.json('/api/v1/meetings')).body).toEqual([]);
  });

  it('has a case on one agenda: what is frozen comes up again only when the meeting has put it off', async () => {
    clock.at = new Date('2026-11-30T10:00:00Z');
    const journeyId = await referred('Står én gang');
    const meetings = new MeetingStore(api.store);
    const [first, second] = [await meetings.call('nav-3301', run), await called('2026-12-04T10:00:00Z')];
    const listed = async () => {
      const views = await Promise.all([first, second].map((id) => agenda(kari, id)));
      return views.map((items) => items.find((item) => item.journeyId === journeyId));
    };
    const meetsOn = async () => (await kari.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body.meeting;
    expect([await listed(), await meetsOn()]).toEqual([
      [expect.objectContaining({ carriedOver: false }), undefined],
      { meetingId: null, meetsOn: '2026-12-08' },
    ]);
    clock.at = new Date('2026-12-04T10:00:00Z');
    await meetings.catchUp(first, run);
    expect([await listed(), await meetsOn()]).toEqual([
      [expect.objectContaining({ carriedOver: false }), undefined],
      { meetingId: first, meetsOn: '2026-12-08' },
    ]);
    clock.at = new Date('2026-12-09T10:00:00Z');
    await meetings.catchUp(first, run);
    expect((await listed()).map(Boolean)).toEqual([true, false]);
    clock.at = new Date('2026-12-11T10:00:00Z');
    await meetings.catchUp(first, run);
    expect([await listed(), await meetsOn()]).toEqual([
      [expect.objectContaining({ movedTo: '2026-12-15' }), expect.objectContaining({ carriedOver: true })],
      { meetingId: null, meetsOn: '2026-12-22' },
    ]);
    await meetings.catchUp(second, run);
    expect([(await listed()).map(Boolean), await meetsOn()]).toEqual([
      [true, true],
      { meetingId: second, meetsOn: '2026-12-15' },
    ]);
  });

  it('takes no decision of before its day, nor one of another committee’s meeting', async () => {
    clock.at = new Date('2026-12-15T10:00:00Z');
    const journeyId = await referred('Når?');
    const meetings = new MeetingStore(api.store);
    const [mine, others] = [await meetings.call('nav-3301', run), await meetings.call('mun-3105', run)];
    const { version } = (await kari.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
    const decide = (meeting: string) =>
      kari.json<Problem>(
        `/api/v1/journeys/${journeyId}/steps/RecordCommitteeDecision`,
        { outcome: 'course', responsible: 'nav-3301', decision: 'Kurs', meeting, on: '2026-12-15' },
        seen(version),
      );
    expect((await decide(mine)).body.rule).toBe('before-meeting');
    expect((await decide(others)).body.rule).toBe('other-meeting');
    expect((await decide(randomUUID())).body.rule).toBe('other-meeting');
    clock.at = new Date('2026-12-11T10:00:00Z');
  });

  it('says nothing of what was asked about a strictly protected youth', async () => {
    clock.at = new Date('2026-12-16T10:00:00Z');
    const journeyId = await referred('Bor på hemmelig adresse');
    const meeting = await new MeetingStore(api.store).call('nav-3301', run);
    const item = async () => (await agenda(kari, meeting)).find((one) => one.journeyId === journeyId);
    expect(await item()).toMatchObject({ question: 'Bor på hemmelig adresse', isStrict: false });
    await maja.json(
      `/api/v1/journeys/${journeyId}/steps/ProtectAddress`,
      { level: 'STRENGT_FORTROLIG', on: '2026-12-16' },
      seen(4),
    );
    expect(await item()).toMatchObject({ question: null, isStrict: true });
    const { timeline } = (await kari.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
    expect(JSON.stringify(timeline)).toContain('hemmelig');
  });
});
