import fc from 'fast-check';
import { dealt, reassignHindrance } from './reassign.ts';

const youth = { caseworker: 'maja', phase: 'following-up', isStrict: false };

describe('giving youths to others', () => {
  it('leaves out who is strictly protected, closed, or with that person already', () => {
    expect(reassignHindrance({ ...youth, isStrict: true }, 'anders')).toBe('strict');
    expect(reassignHindrance({ ...youth, phase: 'closed' }, 'anders')).toBe('closed');
    expect(reassignHindrance(youth, 'maja')).toBe('has-already');
    expect(reassignHindrance(youth, 'anders')).toBeNull();
  });

  it('spreads evenly, whoever is left out', () => {
    const youths = fc.array(fc.record({ ...mapped, isStrict: fc.boolean() }));
    fc.assert(
      fc.property(youths, fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 }), (all, receivers) => {
        const given = dealt(all, receivers);
        const counts = receivers.map((one) => given.filter(({ to }) => to === one).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(given.filter(({ to }) => to === null)).toHaveLength(all.filter((one) => one.isStrict).length);
      }),
    );
  });
});

const mapped = { caseworker: fc.constant(null), phase: fc.constant('following-up') };
