import { randomUUID } from 'node:crypto';
import { MeetingStore } from '@samspor/case-store';
import type { MeetingSummary, MeetingView } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity';
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

const view = async (me: SignedIn) => (await me.json<MeetingView>(`/api/v1/meetings/${meetingId}`)).body;

describe('a meeting', () => {
  it('shows its host who waits, with the question asked, and what was decided', async () => {
    const journeyId = await referred('Hvilken etat følger opp?');
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
});
