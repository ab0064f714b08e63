import { dateOfDay, dayOfDate } from './local-day.ts';

it.each(['2026-01-01', '2026-03-29', '2026-10-25', '2024-02-29'])(
  'keeps %s through the calendar widget',
  (day) => {
    expect(dayOfDate(dateOfDay(day))).toBe(day);
  },
);
