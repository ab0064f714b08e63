import type { CountyPolicyView, PolicyDecision } from '@samspor/contracts';
import { defaultCountyPolicy, type CountyPolicy } from '@samspor/domain';
import { isReplaced, policyOn, takenBack } from './policy-on.ts';

const offer = (offerDays: number): CountyPolicy => ({
  ...defaultCountyPolicy,
  duty: { ...defaultCountyPolicy.duty, offerDays },
});
const decided = (version: number, from: string, offerDays: number): PolicyDecision => ({
  version,
  from,
  policy: offer(offerDays),
  by: { id: 'p-ot33-3', name: 'Liv Bråten' },
  at: '2026-10-01T10:00:00.000Z',
});
const held = decided(1, '2026-11-01', 20);
const mistaken = decided(2, '2026-12-01', 14);
const mended = decided(3, '2026-12-01', 15);

const view = (decisions: PolicyDecision[]): CountyPolicyView => ({
  county: '33',
  version: decisions.length,
  inForce: { from: held.from, policy: held.policy },
  earliest: '2026-11-17',
  decisions,
});

it('tells what would hold on a day, the later decision of two from the same day', () => {
  const days = ['2026-10-31', '2026-11-30', '2026-12-01'];
  const policies = days.map((day) => policyOn([mended, mistaken, held], '33', day).duty.offerDays);
  expect(policies).toEqual([defaultCountyPolicy.duty.offerDays, 20, 15]);
});

it('knows which decision another one from the same day replaced', () => {
  const all = [mended, mistaken, held];
  expect(all.map((one) => isReplaced(one, all))).toEqual([false, true, false]);
});

it('takes back what is to come, from its own day', () => {
  const all = [mended, mistaken, held];
  expect(takenBack(mended, view(all))).toEqual({
    from: '2026-12-01',
    policy: offer(20),
    instead: '2026-12-01',
  });
  expect(takenBack(mistaken, view(all))).toBeNull();
});

it('takes back what holds, from the first possible day', () => {
  expect(takenBack(held, view([held]))).toEqual({
    from: '2026-11-17',
    policy: defaultCountyPolicy,
    instead: '2026-11-01',
  });
});

it('has nothing to take back of what is over, and of what took something back', () => {
  expect(takenBack(decided(0, '2026-10-01', 9), view([held]))).toBeNull();
  expect(takenBack(decided(4, '2026-12-01', 20), view([held]))).toBeNull();
});
