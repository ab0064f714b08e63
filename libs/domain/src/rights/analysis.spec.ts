import { analysisOf, lostGroups, withoutSmallRights, type LostCell, type OutsideCell } from './analysis.ts';

const outside: OutsideCell[] = [
  { state: 'left', programme: 'HS', count: 12 },
  { state: 'left', programme: 'ST', count: 3 },
  { state: 'left', programme: '', count: 9 },
  { state: 'used-up', programme: 'ST', count: 20 },
];
const lost: LostCell[] = [
  { schoolYear: '2024/25', level: 'VG1', month: '11', programme: 'HS', count: 14 },
  { schoolYear: '2025/26', level: 'VG2', month: '01', programme: 'HS', count: 2 },
  { schoolYear: '2025/26', level: 'VG1', month: '', programme: 'ST', count: 8 },
];

describe('analysisOf', () => {
  it('counts what each filter chooses, and every table adds up to its whole', () => {
    const analysis = analysisOf(outside, lost);
    const sum = (lines: readonly { figure: { count: number } }[]) =>
      lines.reduce((all, { figure }) => all + figure.count, 0);
    expect(sum(analysis.states)).toBe(analysis.outside.count);
    for (const group of lostGroups) expect(sum(analysis.lostBy[group])).toBe(analysis.lost.count);
    expect(sum(analysis.leftByProgramme)).toBe(24);
  });

  it('puts what is not known last', () => {
    expect(analysisOf(outside, lost).lostBy.month.map(({ code }) => code)).toEqual(['01', '11', '']);
  });
});

describe('withoutSmallRights', () => {
  it('hides what is few, and as much beside it as it takes not to tell', () => {
    const { lostBy, leftByProgramme, lost: all } = withoutSmallRights(analysisOf(outside, lost));
    const shown = (lines: typeof leftByProgramme) => lines.map(({ figure }) => figure.count);
    expect(shown(leftByProgramme).filter((count) => count === null)).toHaveLength(2);
    expect(shown(leftByProgramme)).not.toContain(3);
    expect(shown(lostBy.month)).not.toContain(2);
    expect(shown(lostBy.level)).not.toContain(2);
    expect(all.count).toBe(24);
  });

  it('shows what is many', () => {
    const { states } = withoutSmallRights(analysisOf(outside, lost));
    expect(states.map(({ figure }) => figure.count)).toEqual([24, 20, 0, 0]);
  });
});
