import { defaultCountyPolicy, type CountyPolicy } from '@samspor/domain';
import { policyChanges } from './policy-changes.ts';

const paths = (after: CountyPolicy, before = defaultCountyPolicy) =>
  policyChanges(before, after).map(({ path }) => path);
const own = { subject: '', body: 'Hei {link}', proofed: true };

it('names nothing where nothing differs', () => {
  expect(paths(structuredClone(defaultCountyPolicy))).toEqual([]);
});

it('names each field of the duties, and lists as one', () => {
  const { duty, ladder } = defaultCountyPolicy;
  const after = {
    duty: { ...duty, offerDays: 14, tried: { ...duty.tried, attempts: 4 } },
    ladder: { ...ladder, rungs: ladder.rungs.slice(1), hours: { from: '10:00', to: '20:00' } },
  };
  expect(paths(after)).toEqual(['duty.offerDays', 'duty.tried.attempts', 'ladder.rungs', 'ladder.hours']);
});

it('names the rung that differs where none came or went', () => {
  const { ladder } = defaultCountyPolicy;
  const rungs = ladder.rungs.map((rung, place) => (place === 1 ? { ...rung, waitDays: 3 } : rung));
  expect(paths({ ...defaultCountyPolicy, ladder: { ...ladder, rungs } })).toEqual(['ladder.rungs.1']);
});

it('names each text, and one that is taken back', () => {
  const after = { ...defaultCountyPolicy, texts: { contact: { sms: { nb: own } } } };
  expect(paths(after)).toEqual(['texts.contact.sms.nb']);
  expect(policyChanges(after, defaultCountyPolicy)).toEqual([
    { path: 'texts.contact.sms.nb', before: own, after: null },
  ]);
});

it('names each wait that is decided, and one that is as proposed again', () => {
  const decided = { ...defaultCountyPolicy, waits: { refer: 3, 'reassess-category': 60 } };
  expect(paths(decided)).toEqual(['waits.refer', 'waits.reassess-category']);
  expect(policyChanges(decided, { ...defaultCountyPolicy, waits: { refer: 3 } })).toEqual([
    { path: 'waits.reassess-category', before: 60, after: null },
  ]);
});
