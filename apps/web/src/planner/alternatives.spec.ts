import { usualPractice } from '@samspor/domain';
import { practiceOf, unchanged } from './alternatives.ts';

describe('practiceOf', () => {
  it('is as today where nothing is changed', () => {
    expect(practiceOf(usualPractice, unchanged(1))).toEqual(usualPractice);
  });

  it('says the rhythm of the committee, and counts the others from today', () => {
    const changed = { ...unchanged(1), committeeWeeks: 2, caseworkers: -1, committeeSeats: 2 };
    expect(practiceOf(usualPractice, changed)).toEqual({
      ...usualPractice,
      committeeWeeks: 2,
      caseworkers: usualPractice.caseworkers - 1,
      committeeSeats: (usualPractice.committeeSeats ?? 0) + 2,
    });
  });

  it('leaves one caseworker at least, and no limit as it is', () => {
    const base = { ...usualPractice, caseworkers: 1, committeeSeats: null };
    const { caseworkers, committeeSeats } = practiceOf(base, {
      ...unchanged(1),
      caseworkers: -2,
      committeeSeats: 2,
    });
    expect([caseworkers, committeeSeats]).toEqual([1, null]);
  });
});
