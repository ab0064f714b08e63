import { addDays } from '@samspor/domain';
import { urgencyOf } from './my-day.ts';

const today = '2026-11-21';

describe('urgencyOf', () => {
  it.each([
    [-15, 'critical'],
    [-14, 'overdue'],
    [-1, 'overdue'],
    [0, 'soon'],
    [14, 'soon'],
    [15, 'later'],
  ])('of what is due %d days from today is %s', (days, urgency) => {
    expect(urgencyOf(addDays(today, days), today)).toBe(urgency);
  });

  it('of what has no date is later', () => {
    expect(urgencyOf(null, today)).toBe('later');
  });
});
