import type { JourneyView, Problem, Recorded } from '@samspor/contracts';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

const clock = { at: new Date('2026-11-16T10:00:00Z'), now: () => clock.at };

let api: RunningApi;
let maja: SignedIn;
let kari: SignedIn;
let youth: Recorded;
beforeAll(async () => {
  api = await runningApi({ clock });
  [maja, kari] = await Promise.all([api.as('p-ot33-1'), api.as('p-nav-5')]);
  youth = await enrolled(maja);
  await takes(maja, 'RecordContact', { channel: 'phone', on: '2026-11-02' }, 0);
});
afterAll(() => api.close());

/** `later` counts what was recorded since the enrolment. */
const takes = (me: SignedIn, step: string, fields: object, later: number) =>
  me.json<Recorded & Problem>(stepPath(youth, step), fields, seen(youth.version + later));

const referral = { question: 'Hva nå?', on: '2026-11-12' };
const seenBy = (me: SignedIn) => me.json<JourneyView>(`/api/v1/journeys/${youth.journeyId}`);

describe('the agencies of a case', () => {
  it('are those of the youth’s county: another’s committee is refused, and nothing is recorded', async () => {
    const { status, body } = await takes(maja, 'ReferToCommittee', { ...referral, committee: 'mun-3105' }, 1);
    expect([status, body.rule]).toEqual([409, 'agency-elsewhere']);
    expect((await seenBy(maja)).body.version).toBe(youth.version + 1);
  });

  it('leave by the owner’s word: they read what stood, nothing newer, until they are invited again', async () => {
    await takes(maja, 'ReferToCommittee', { ...referral, committee: 'nav-3301' }, 1);
    expect((await seenBy(kari)).body.left).toBeNull();
    const ended = await takes(maja, 'EndAgencyPart', { agency: 'nav-3301', on: '2026-11-16' }, 2);
    expect([ended.status, ended.body.events]).toEqual([200, ['AgencyPartEnded']]);
    await takes(maja, 'SeekContact', { channel: 'sms', on: '2026-11-16' }, 3);
    expect((await seenBy(kari)).body).toMatchObject({
      version: youth.version + 3,
      left: { agency: 'Nav Drammen, Ungteam', on: '2026-11-16' },
      nextSteps: [],
    });
    expect((await seenBy(maja)).body).toMatchObject({ phase: 'clarified', agencies: [{ id: 'ot-33' }] });
    await takes(maja, 'ReferToCommittee', { ...referral, committee: 'nav-3301', on: '2026-11-16' }, 4);
    expect((await seenBy(kari)).body).toMatchObject({ version: youth.version + 5, left: null });
  });

  it('leave by nobody else’s word', async () => {
    const { status, body } = await takes(kari, 'EndAgencyPart', { agency: 'nav-3301', on: '2026-11-16' }, 5);
    expect([status, body.rule]).toEqual([409, 'not-your-role']);
  });
});
