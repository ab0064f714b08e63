import type { Problem, Quality, Recorded } from '@samspor/contracts';
import { verify } from '@samspor/case-store';
import type { SignedIn } from '@samspor/identity/testing';
import { runningApi, type RunningApi } from '../testing/running-api.ts';
import { enrolled, seen, stepPath } from '../testing/youths.ts';

let api: RunningApi;
let [maja, kari, samira, erling]: SignedIn[] = [];
let youth: Recorded;

const who = (me: SignedIn | undefined): SignedIn => {
  if (!me) throw new Error('nobody');
  return me;
};
const today = () => api.store.today();
const quality = async (me: SignedIn | undefined, query = '') =>
  (await who(me).json<Quality>(`/api/v1/quality${query}`)).body;

async function takes(me: SignedIn | undefined, step: string, fields: object): Promise<void> {
  const { version } = await api.store.load(youth.journeyId);
  const answer = await who(me).json<Problem>(
    stepPath(youth, step),
    { ...fields, on: today() },
    seen(version),
  );
  expect([step, answer.status, answer.body.rule]).toEqual([step, 200, undefined]);
}

beforeAll(async () => {
  api = await runningApi();
  [maja, kari, samira, erling] = await Promise.all(
    ['p-ot33-1', 'p-nav-5', 'p-nav-1', 'p-nav-4'].map((id) => api.as(id)),
  );
  youth = await enrolled(who(maja));
  await takes(maja, 'RecordContact', { channel: 'phone' });
  await takes(maja, 'HoldClarificationTalk', { channel: 'meeting' });
  await takes(maja, 'ReferToCommittee', { committee: 'nav-3301', question: 'Hvem følger opp?' });
  await takes(kari, 'RecordCommitteeDecision', {
    outcome: 'course',
    responsible: 'nav-3301',
    decision: 'Kurs',
  });
});
afterAll(() => api.close());

it('shows a proposal in its author’s words to the supervisor, and what became of it', async () => {
  expect((await quality(erling)).waiting).toEqual([]);
  const words = { reasons: 'God skolegang', motivation: 'Vil gjerne', ownAssessment: 'Jeg klarer det' };
  await takes(samira, 'ProposeCategory', { category: 2, ownCategory: 1, ...words });
  const { waiting, calibration, names } = await quality(erling);
  expect(waiting).toMatchObject([
    { journeyId: youth.journeyId, category: 2, ownCategory: 1, returned: 0, mine: false, ...words },
  ]);
  expect(calibration.authors).toMatchObject([{ of: 'p-nav-1', waiting: 1 }]);
  expect(names['p-nav-1']).toMatch(/^Samira/);

  await takes(erling, 'ReturnCategory', { comment: 'Begrunn', suggested: 3 });
  expect((await quality(erling)).waiting).toEqual([]);
  await takes(samira, 'ProposeCategory', { category: 3, reasons: 'Sammen med Erling' });
  expect((await quality(erling)).waiting).toMatchObject([{ category: 3, returned: 1 }]);
  await takes(erling, 'ConfirmCategory', {});
  const after = await quality(erling);
  expect(after.calibration.shifts).toEqual([{ proposed: 2, confirmed: 3, rounds: 1 }]);
  expect(after.calibration.own).toEqual({ asked: 1, agree: 0 });
  expect((await verify(api.store.pool)).differences).toEqual([]);
});

it('counts the period that was asked for, and puts down whom it showed', async () => {
  const { calibration } = await quality(erling, '?from=2025-01-01&to=2025-12-31');
  expect(calibration.authors).toEqual([]);
  const { status, body } = await who(erling).json<Problem>('/api/v1/quality?from=i+går');
  expect([status, body.fields?.map(({ field }) => field)]).toEqual([400, ['from']]);
  const { rows } = await api.store.pool.query(
    `SELECT 1 FROM audit WHERE action = 'reviewed' AND subject = $1 AND actor = 'p-nav-4'`,
    [youth.journeyId],
  );
  expect(rows.length).toBeGreaterThan(0);
});

it('is closed to whoever neither reviews nor answers for it, and shows an agency its own cases alone', async () => {
  const { status } = await who(samira).json('/api/v1/quality');
  expect(status).toBe(403);
  const elsewhere = await api.as('p-nav-4');
  await api.store.record({
    journeyId: youth.journeyId,
    command: { type: 'EndAgencyPart', on: today(), agency: 'nav-3301' },
    by: { kind: 'person', id: 'p-ot33-1', agency: 'ot-33', role: 'ot-caseworker' },
  });
  const { calibration } = (await elsewhere.json<Quality>('/api/v1/quality')).body;
  expect(calibration).toMatchObject({ authors: [], shifts: [] });
});
