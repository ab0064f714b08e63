import { cameFrom, caseUp } from './came-from.ts';

const item = (journeyId: string, decided = false) => ({ journeyId, decision: decided ? {} : null });
const agenda = [item('a'), item('b', true), item('c'), item('d', true)];

describe('caseUp', () => {
  it('is the next undecided case after a decision, and round the agenda again', () => {
    const after = (journeyId: string) => caseUp(agenda, { journeyId, saved: true });
    expect([after('b'), after('c'), after('d')]).toEqual(['c', 'a', 'a']);
  });

  it('is the same case when nothing was saved, and none when all is decided or nobody comes from a case', () => {
    expect(caseUp(agenda, { journeyId: 'b', saved: false })).toBe('b');
    expect(caseUp([item('a', true)], { journeyId: 'a', saved: true })).toBeNull();
    expect(caseUp(agenda, cameFrom(null))).toBeNull();
  });
});
