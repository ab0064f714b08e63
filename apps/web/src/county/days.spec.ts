import { isoDayOf, monthDayOf, shownDay, shownIsoDay } from './days.ts';

it('a day of every year is written dd.mm.', () => {
  expect(['1.11.', '01.11', '31.12.'].map(monthDayOf)).toEqual(['11-01', '11-01', '12-31']);
  expect([monthDayOf('november'), shownDay('11-01'), shownDay('november')]).toEqual([
    'november',
    '01.11.',
    'november',
  ]);
});

it('a day is written dd.mm.åååå', () => {
  expect(['5.10.2026', ' 05.10.2026', 'i oktober'].map(isoDayOf)).toEqual([
    '2026-10-05',
    '2026-10-05',
    'i oktober',
  ]);
  expect(shownIsoDay('2026-10-05')).toBe('05.10.2026');
});
