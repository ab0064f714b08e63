import { filtersIn, noFilters, searchOf } from './filters.ts';

describe('the filters of those who are sought', () => {
  it('come back from the address as they were', () => {
    const filters = {
      ...noFilters,
      municipality: '3301',
      postalCode: '30',
      days: '90',
      tried: 'none',
    } as const;
    expect(filtersIn(searchOf(filters))).toEqual(filters);
  });

  it('pass over what nobody knows', () => {
    expect(filtersIn(new URLSearchParams('municipality=Drammen&tried=drone&days=5'))).toEqual(noFilters);
  });
});
