import { filtersIn, searchOf, whose } from './filters.ts';

describe('filters in the address', () => {
  it('shows mine when the address says nothing', () => {
    expect(filtersIn(new URLSearchParams())).toEqual({ caseworker: 'me', phase: null, urgency: null });
  });

  it('reads back what it wrote', () => {
    for (const caseworker of whose) {
      for (const urgency of ['soon', 'snoozed'] as const) {
        const filters = { caseworker, phase: 'work-training', urgency } as const;
        expect(filtersIn(searchOf(filters))).toEqual(filters);
      }
    }
  });

  it('passes over codes that do not exist', () => {
    const search = new URLSearchParams('caseworker=boss&phase=moon&urgency=never');
    expect(filtersIn(search)).toEqual({ caseworker: 'me', phase: null, urgency: null });
  });
});
