import { startOfOsloDay } from '../calendar/oslo-time.ts';
import { addDays } from '../calendar/dates.ts';
import { dueOn, type DeadlineKind } from './deadlines.ts';

describe('a deadline', () => {
  it.each<[string, DeadlineKind, string, string, string]>([
    ['over the change to summer time', 'clarification-talk', '2027-03-20', '2027-04-03', '2027-04-03T22:00'],
    ['over the change to winter time', 'clarification-talk', '2027-10-20', '2027-11-03', '2027-11-03T23:00'],
    [
      'on the last day before summer time',
      'clarification-talk',
      '2027-03-13',
      '2027-03-27',
      '2027-03-27T23:00',
    ],
    ['on the day of 23 hours', 'clarification-talk', '2027-03-14', '2027-03-28', '2027-03-28T22:00'],
    ['on the day of 25 hours', 'clarification-talk', '2027-10-17', '2027-10-31', '2027-10-31T23:00'],
    ['on 29 February', 'start-measure', '2028-01-30', '2028-02-29', '2028-02-29T23:00'],
    ['over a February without 29', 'start-measure', '2027-01-30', '2027-03-01', '2027-03-01T23:00'],
    ['over Christmas and 31 December', 'seek-contact', '2026-12-23', '2026-12-31', '2026-12-31T23:00'],
    ['over 1 January', 'refer', '2026-12-30', '2027-01-07', '2027-01-07T23:00'],
    ['over 1 August', 'clarification-talk', '2027-07-25', '2027-08-08', '2027-08-08T22:00'],
    ['on 31 July', 'clarification-talk', '2027-07-17', '2027-07-31', '2027-07-31T22:00'],
  ])('ends with its last day in Oslo: %s', (_, kind, from, due, ends) => {
    expect(dueOn(kind, from)).toBe(due);
    expect(startOfOsloDay(addDays(due, 1)).toISOString().slice(0, 16)).toBe(ends);
  });
});
