import { defaultDutyPolicy } from '@samspor/domain';
import { knownBook } from './known-policies.ts';

const duty = { ...defaultDutyPolicy, offerDays: 7 };

it('a proof knows each county’s decisions from their days on', () => {
  const book = knownBook([{ county: '33', from: '2027-01-01', duty }]);
  const offerDays = [book('33', '2026-12-31'), book('33', '2027-01-01'), book('31', '2027-01-01')].map(
    (policy) => policy.duty.offerDays,
  );
  expect(offerDays).toEqual([30, 7, 30]);
});

it('an early proof knows one policy, for all and for ever', () => {
  const book = knownBook(duty);
  expect([book('33', '2020-01-01').duty, book('31', '2030-01-01').duty]).toEqual([duty, duty]);
});
