import { KeyReused, NoSuchStream, StreamMoved } from '@samspor/case-store';
import { journeyRules, RuleBroken } from '@samspor/domain';
import { problemOf } from './problem.ts';
import { Refused } from './refused.ts';

describe('problemOf', () => {
  it('gives every rule of the journey a text that says what to do', () => {
    for (const rule of journeyRules) {
      const problem = problemOf(new RuleBroken(rule));
      expect(problem).toMatchObject({ status: 409, rule, type: `urn:samspor:${rule}` });
      expect(problem?.detail.length).toBeGreaterThan(30);
    }
  });

  it('names nobody who changed a journey: only who knows the reader may', () => {
    const change = {
      version: 3,
      type: 'NoteAdded' as const,
      by: 'p-nav-1',
      agency: 'nav-3301',
      at: '2026-11-21T10:00:00Z',
    };
    const told = problemOf(new StreamMoved(3, [change]));
    expect(told).toMatchObject({ status: 409, rule: 'stale', version: 3 });
    expect(JSON.stringify(told)).not.toMatch(/nav/i);
  });

  it.each([
    [new KeyReused(), 422],
    [new NoSuchStream(), 404],
    [new Refused('version-missing'), 428],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503],
    [Object.assign(new Error('terminating connection'), { code: '57P01' }), 503],
    [new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })]), 503],
  ])('answers %p with %d', (thrown, status) => {
    expect(problemOf(thrown)?.status).toBe(status);
  });

  it('leaves a fault of ours to be logged', () => {
    expect(problemOf(new TypeError('x is not a function'))).toBeUndefined();
    expect(problemOf('thrown text')).toBeUndefined();
  });
});
