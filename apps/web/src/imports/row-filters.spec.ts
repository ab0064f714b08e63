import type { PreviewRow } from '@samspor/contracts';
import { filtersOf, rowsOf } from './row-filters.ts';

const row = (number: number, outcome: PreviewRow['outcome'], ...notices: string[]): PreviewRow => ({
  row: number,
  outcome,
  code: outcome === 'rejected' ? 'age' : null,
  notices,
});
const rows = [row(1, 'new'), row(2, 'rejected'), row(3, 'new', 'phone'), row(4, 'unchanged')];

describe('rowsOf', () => {
  it.each([
    ['all', [1, 2, 3, 4]],
    ['new', [1, 3]],
    ['changed', []],
    ['rejected', [2]],
    ['withNotice', [3]],
  ] as const)('%s', (filter, numbers) => {
    expect(rowsOf(rows, filter).map((found) => found.row)).toEqual(numbers);
  });
});

describe('filtersOf', () => {
  it('counts the kinds that there are, and leaves out the others', () => {
    expect(filtersOf(rows).map(({ name, count }) => [name, count])).toEqual([
      ['all', 4],
      ['new', 2],
      ['unchanged', 1],
      ['rejected', 1],
      ['withNotice', 1],
    ]);
  });
});
