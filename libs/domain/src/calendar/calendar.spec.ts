import Holidays from 'date-holidays';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  dayNumberOf,
  daysBetween,
  endOfYear,
  isIsoDate,
  isoDateOf,
  yearOf,
  yearOfDay,
} from './dates.ts';
import { osloDateOf, startOfOsloDay } from './oslo-time.ts';
import { lastOfSchoolYear, schoolYearEnd, schoolYearOf, schoolYearStart } from './school-year.ts';
import { addWorkingDays, isHoliday, isWorkingDay, nextWorkingDay } from './working-days.ts';

const anyDay = fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2199-12-31') });

describe('isIsoDate', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '9999-12-31'])('takes %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    '2026-02-31',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '0000-01-01',
    '21.11.2026',
    '',
    20260101,
    null,
    undefined,
    new Date(0),
  ])('refuses %s', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });
});

describe('plain dates', () => {
  it('count days across month ends, leap days and year ends', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-08-01', '2026-07-31')).toBe(-1);
    expect(dayNumberOf('1970-01-01')).toBe(0);
  });

  it('are what the number of their day gives back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = isoDateOf(day);
        expect([dayNumberOf(date), yearOf(date), isIsoDate(date)]).toEqual([day, yearOfDay(day), true]);
      }),
    );
  });

  it('compare as days do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDates(isoDateOf(a), isoDateOf(b))).toBe(Math.sign(a - b) + 0);
      }),
    );
  });

  it('keep to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-05-15', 12)).toBe('2027-05-15');
    expect(endOfYear(2026)).toBe('2026-12-31');
  });
});

describe('school years', () => {
  it.each([
    ['2025-08-01', '2025/26'],
    ['2026-07-31', '2025/26'],
    ['2025-07-31', '2024/25'],
    ['2000-01-01', '1999/00'],
    ['2009-12-31', '2009/10'],
  ])('put %s in %s', (date, schoolYear) => {
    expect(schoolYearOf(date)).toBe(schoolYear);
    expect(isoDateOf(lastOfSchoolYear(dayNumberOf(date)))).toBe(schoolYearEnd(schoolYear));
  });

  it('run from 1 August to 31 July', () => {
    expect([schoolYearStart('2025/26'), schoolYearEnd('2025/26')]).toEqual(['2025-08-01', '2026-07-31']);
    expect([schoolYearStart('1999/00'), schoolYearEnd('1999/00')]).toEqual(['1999-08-01', '2000-07-31']);
  });
});

describe('Oslo time', () => {
  it.each([
    ['2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['2026-07-31T21:59:59.999Z', '2026-07-31'],
    ['2026-07-31T22:00:00.000Z', '2026-08-01'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('is at %s the day %s', (instant, date) => {
    expect(osloDateOf(new Date(instant))).toBe(date);
  });

  it('begins a day an hour or two before the day of UTC', () => {
    expect(startOfOsloDay('2026-01-16').toISOString()).toBe('2026-01-15T23:00:00.000Z');
    expect(startOfOsloDay('2026-08-01').toISOString()).toBe('2026-07-31T22:00:00.000Z');
    expect(startOfOsloDay('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfOsloDay('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z');
  });

  it('begins each day at its first instant, also when the clocks change', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumberOf('1970-01-01'), max: dayNumberOf('2099-12-31') }), (day) => {
        const date = isoDateOf(day);
        const start = startOfOsloDay(date);
        expect(osloDateOf(start)).toBe(date);
        expect(osloDateOf(new Date(start.getTime() - 1))).toBe(addDays(date, -1));
      }),
    );
  });
});

describe('working days', () => {
  const norway = new Holidays('NO', { languages: 'no', timezone: 'Europe/Oslo' });

  it('are broken by the same public holidays as an independent table has, for 20 years', () => {
    for (let year = 2015; year < 2035; year++) {
      const listed = norway.getHolidays(year).filter(({ type }) => type === 'public');
      const expected = [...new Set(listed.map(({ date }) => date.slice(0, 10)))].sort();
      const first = dayNumberOf(`${year}-01-01`);
      const days = Array.from({ length: daysBetween(`${year}-01-01`, endOfYear(year)) + 1 }, (_, at) =>
        isoDateOf(first + at),
      );
      expect(days.filter(isHoliday)).toEqual(expected);
    }
  });

  it('are none of the holidays of 2026 (domain.md §13)', () => {
    const holidays = [
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ];
    expect(holidays.map(isHoliday)).toEqual(holidays.map(() => true));
    expect(holidays.map(isWorkingDay)).toEqual(holidays.map(() => false));
  });

  it('are Monday to Friday, Christmas Eve among them', () => {
    const week = [
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ];
    expect(week.map(isWorkingDay)).toEqual([true, true, true, true, true, false, false]);
    expect(isWorkingDay('2026-12-24')).toBe(true);
  });

  it('are counted over Easter', () => {
    expect(addWorkingDays('2026-04-01', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-07', -2)).toBe('2026-03-31');
    expect(addWorkingDays('2026-04-03', 0)).toBe('2026-04-03');
    expect(addWorkingDays('2026-11-20', 5)).toBe('2026-11-27');
  });

  it('are where a deadline on a day off moves to', () => {
    expect(nextWorkingDay('2026-04-02')).toBe('2026-04-07');
    expect(nextWorkingDay('2026-03-01')).toBe('2026-03-02');
    expect(nextWorkingDay('2026-11-20')).toBe('2026-11-20');
    expect(nextWorkingDay('1969-12-27')).toBe('1969-12-29');
  });
});
