import { formatDay, formatInstant, formatNumber, formatPhone } from './format.ts';

it('formatDay: writes a day as dd.mm.åååå', () => {
  expect(formatDay('2026-11-01')).toBe('01.11.2026');
});

it('formatInstant: writes an instant in Oslo time, summer and winter', () => {
  expect(formatInstant('2026-07-01T22:30:00Z')).toBe('02.07.2026 00:30');
  expect(formatInstant('2026-12-01T22:30:00Z')).toBe('01.12.2026 23:30');
});

it('formatNumber: groups thousands by a blank', () => {
  expect(formatNumber(20000)).toMatch(/^20\s000$/);
});

it('formatPhone: groups a Norwegian number, and leaves a foreign one as it is', () => {
  expect(['+4741234567', '41234567', '+4520304050'].map(formatPhone)).toEqual([
    '412 34 567',
    '412 34 567',
    '+4520304050',
  ]);
});
