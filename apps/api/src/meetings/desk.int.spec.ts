import { randomUUID } from 'node:crypto';
import { MeetingStore } from '@samspor/case-store';
import type { DeskView, JourneyView, Problem } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };
const run = { id: 'meeting', runId: randomUUID() };
const decided = {
  outcome: 'course',
  responsible: 'nav-3301',
  decision: 'Klart jeg kan fra januar',
  proposal: { category: 3, reasons: 'Vil, men har lite å bygge på' },
  agreements: [
    { what: 'Melder på til kurset', agency: 'nav-3301', person: 'p-nav-1', dueOn: '2026-11-30' },
    { what: 'Snakker med fastlegen', agency: 'mun-3301', dueOn: '2026-12-04' },
  ],
  feedback: { what: 'Du får plass på kurset', agency: 'ot-33', dueOn: '2026-11-25' },
};

let api: RunningApi;
let maja: SignedIn;
let kari: SignedIn;
let leader: SignedIn;
let meetingId: string;
let cases: string[];
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, kari, leader] = await Promise.all([api.as('p-ot33-1'), api.as('p-nav-6'), api.as('p-nav-5')]);
  meetingId = await new MeetingStore(api.store).call('nav-3301', run);
  cases = [];
  for (const on of ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'])
    cases.push(await referred(on));
  clock.at = new Date('2026-11-20T10:00:00Z');
  await new MeetingStore(api.store).catchUp(meetingId, run);
  clock.at = new Date('2026-11-24T08:00:00Z');
});
afterAll(() => api.close());

async function referred(on: string): Promise<string> {
  const youth = await enrolled(maja);
  await maja.json(stepPath(youth, 'RecordContact'), { channel: 'phone', on: '2026-11-02' }, seen(2));
  const { status } = await maja.json(
    stepPath(youth, 'ReferToCommittee'),
    { committee: 'nav-3301', question: 'Hvem følger opp?', on },
    seen(3),
  );
  if (status !== 200) throw new Error('not referred');
  return youth.journeyId;
}

const desk = async (me: SignedIn = kari) =>
  (await me.json<DeskView>(`/api/v1/meetings/${meetingId}/desk`)).body;
const at = (command: string) => `/api/v1/meetings/${meetingId}/desk/${command}`;
const itemOf = ({ items }: DeskView, journeyId: string) => items.find((item) => item.journeyId === journeyId);
const shownOf = (view: DeskView, journeyId: string) => itemOf(view, journeyId)?.facts?.version ?? 0;
const journeyOf = async (journeyId: string) =>
  (await kari.json<JourneyView>(`/api/v1/journeys/${journeyId}`)).body;
const typesOf = async (streamId: string) =>
  (
    await api.store.pool.query<{ type: string }>(
      'SELECT type FROM event WHERE stream_id = $1 ORDER BY version',
      [streamId],
    )
  ).rows.map(({ type }) => type);

describe('the desk', () => {
  it('writes a whole decision to the youth and the meeting at once, and the workflow nothing after it', async () => {
    const [journeyId = ''] = cases;
    const view = await desk();
    const body = { journeyId, shown: shownOf(view, journeyId), decided };
    const key = { ...seen(view.version), 'idempotency-key': randomUUID() };
    const first = await kari.json<{ version: number }>(at('DecideItem'), body, key);
    const again = await kari.json<{ version: number }>(at('DecideItem'), body, key);
    expect([first.status, again.body]).toEqual([200, first.body]);
    const { category, agreements, timeline } = await journeyOf(journeyId);
    expect(category).toMatchObject({ state: 'proposed', category: 3 });
    expect(agreements.map(({ what, agency, state }) => [what, agency.id, state])).toEqual([
      ['Melder på til kurset', 'nav-3301', 'open'],
      ['Snakker med fastlegen', 'mun-3301', 'open'],
      ['Du får plass på kurset', 'ot-33', 'open'],
    ]);
    expect(timeline.filter(({ type }) => type === 'CommitteeDecided')).toHaveLength(1);
    expect((await new MeetingStore(api.store).catchUp(meetingId, run)).events).toEqual([]);
    expect((await typesOf(meetingId)).filter((type) => type === 'ItemDecided')).toHaveLength(1);
    expect(itemOf(await desk(), journeyId)?.decision).toMatchObject({ outcome: 'course' });
  });

  it('lets two secretaries work on different cases, and tells the second at the same case who was first', async () => {
    const [, mine = '', theirs = ''] = cases;
    const view = await desk();
    const send = (me: SignedIn, journeyId: string) =>
      me.json<Problem & { changes: { by: string; type: string }[] }>(
        at('DecideItem'),
        { journeyId, shown: shownOf(view, journeyId), decided },
        seen(view.version),
      );
    const both = await Promise.all([send(kari, mine), send(leader, theirs)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const late = await send(leader, mine);
    expect(late.status).toBe(409);
    expect(late.body.changes).toMatchObject([{ type: 'ItemDecided', by: 'Ole Sandvoll' }]);
    expect((await typesOf(mine)).filter((type) => type === 'CommitteeDecided')).toHaveLength(1);
  });

  it('takes back its own line when the journey refuses', async () => {
    const [, , , journeyId = ''] = cases;
    const view = await desk();
    const before = await typesOf(meetingId);
    const wrong = { ...decided, agreements: [{ ...decided.agreements[0], dueOn: '2026-11-01' }] };
    const { status, body } = await kari.json<Problem>(
      at('DecideItem'),
      { journeyId, shown: shownOf(view, journeyId), decided: wrong },
      seen(view.version),
    );
    expect([status, body.rule]).toEqual([409, 'promise-in-past']);
    expect(await typesOf(meetingId)).toEqual(before);
  });

  it('knows a decision that was taken on the youth’s own page, and does not take it twice', async () => {
    const [, , , journeyId = ''] = cases;
    const view = await desk();
    const { version } = await journeyOf(journeyId);
    await kari.json(
      `/api/v1/journeys/${journeyId}/steps/RecordCommitteeDecision`,
      { outcome: 'school', responsible: 'nav-3301', decision: 'Skole', on: '2026-11-24', meeting: meetingId },
      seen(version),
    );
    expect(itemOf(await desk(), journeyId)?.decision).toMatchObject({ outcome: 'school' });
    const body = { journeyId, shown: shownOf(view, journeyId) + 1, decided };
    const late = await kari.json<Problem>(at('DecideItem'), body, seen(view.version));
    expect(late.body.rule).toBe('item-decided');
    expect((await new MeetingStore(api.store).catchUp(meetingId, run)).events).toEqual(['ItemDecided']);
    expect((await typesOf(journeyId)).filter((type) => type === 'CommitteeDecided')).toHaveLength(1);
  });

  it('lets a youth go in the middle of a meeting, and tells nothing of who she was', async () => {
    const [, , , , journeyId = ''] = cases;
    const { version, person } = await journeyOf(journeyId);
    const { status } = await maja.json(
      `/api/v1/journeys/${journeyId}/steps/WithdrawReferral`,
      { cause: 'consent', on: '2026-11-24' },
      seen(version),
    );
    expect(status).toBe(200);
    const view = await desk();
    expect(view.items.filter(({ gone }) => gone === 'withdrawn')).toMatchObject([
      { journeyId: null, facts: null },
    ]);
    expect(JSON.stringify(view)).not.toContain(person.name);
    const late = await kari.json<Problem>(
      at('DecideItem'),
      { journeyId, shown: version + 1, decided },
      seen(view.version),
    );
    expect(late.body.rule).toBe('item-gone');
    expect((await new MeetingStore(api.store).catchUp(meetingId, run)).events).toEqual(['ItemWithdrawn']);
    expect((await journeyOf(journeyId)).deadlines).toMatchObject([{ kind: 'without-committee' }]);
  });

  it('minutes who was there, who had to leave and why, and shows nobody else’s cases', async () => {
    const [journeyId = ''] = cases;
    const { version } = await desk();
    const present = { agency: 'nav-3301', person: 'p-nav-5', attendance: 'present' };
    await kari.json(at('RecordAttendance'), present, seen(version));
    const ssp = { agency: 'police-sor-ost', attendance: 'present' };
    const person = (await desk()).seats.find(({ agency }) => agency.id === 'police-sor-ost')?.person?.id;
    await kari.json(at('RecordAttendance'), { ...ssp, ...(person && { person }) }, seen(version));
    const partial = { journeyId, agency: 'nav-3301', person: 'p-nav-5', leaves: true, reason: 'Er tanten' };
    expect((await kari.json(at('DeclareImpartiality'), partial, seen(version))).status).toBe(200);
    const view = await desk();
    expect(view.quorum).toEqual({ needed: 3, present: 1 });
    expect(itemOf(view, journeyId)).toMatchObject({
      partial: [{ leaves: true, reason: 'Er tanten' }],
      mustLeave: [{ why: 'partial' }, { why: 'no-part', agency: 'Politiet Sør-Øst, SSP' }],
    });
    const assiden = await api.as('p-assiden-1');
    const others = await desk(assiden);
    expect([others.leads, others.items.every(({ facts }) => facts === null)]).toEqual([false, true]);
    const tried = await assiden.json<Problem>(at('RecordAttendance'), present, seen(others.version));
    expect(tried.body.rule).toBe('not-your-role');
    expect((await (await api.as('p-ot31-1')).json(`/api/v1/meetings/${meetingId}/desk`)).status).toBe(404);
  });

  it('asks after what is overdue at the next meeting, on top, until it is done', async () => {
    clock.at = new Date('2026-11-27T10:00:00Z');
    const next = await new MeetingStore(api.store).call('nav-3301', run);
    clock.at = new Date('2026-12-05T10:00:00Z');
    await new MeetingStore(api.store).catchUp(next, run);
    const { agreements } = (await kari.json<DeskView>(`/api/v1/meetings/${next}/desk`)).body;
    expect(agreements.length).toBeGreaterThan(2);
    expect(agreements[0]?.agreement).toMatchObject({ kind: 'feedback', state: 'open' });
    const [{ journeyId, version, agreement } = { journeyId: '', version: 0, agreement: { agreement: '' } }] =
      agreements;
    const done = await maja.json(
      `/api/v1/journeys/${journeyId}/steps/CompleteAgreement`,
      { agreement: agreement.agreement, on: '2026-12-05' },
      seen(version),
    );
    expect(done.status).toBe(200);
  });

  it('gives the minutes as PDF', async () => {
    const response = await kari.fetch(`/api/v1/meetings/${meetingId}/minutes.pdf`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await response.text()).slice(0, 5)).toBe('%PDF-');
  });
});
