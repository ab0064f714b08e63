import { filtersIn, searchOf } from './filters.ts';

const none = { lane: null, cause: null, owner: null, waitsFor: null, days: null, state: null };

it('keeps what is chosen in the address, and comes back to it', () => {
  const filters = { ...none, lane: 'people' as const, cause: 'no-owner' as const, days: '14' as const };
  expect(filtersIn(searchOf(filters))).toEqual(filters);
});

it('passes over what it does not know', () => {
  expect(filtersIn(new URLSearchParams('lane=x&cause=y&owner=Ola Nordmann&days=3&state=z'))).toEqual(none);
});

it('shows the lane that a cause stands in', () => {
  expect(filtersIn(new URLSearchParams('cause=no-worker')).lane).toBe('machine');
});
