import { ownMatters } from './own-matters.ts';

describe('ownMatters', () => {
  it('is the decision for a committee, the review for a supervisor, and the measures for those who run them', () => {
    expect(ownMatters('committee-leader')).toEqual(['committee-decision']);
    expect(ownMatters('committee-secretary')).toEqual(['committee-decision']);
    expect(ownMatters('professional-supervisor')).toEqual(['review-category']);
    expect(ownMatters('course-leader')).toEqual([
      'course-seat',
      'course-outcome',
      'placement-lost',
      'start-measure',
      'after-measure',
      'exam-result',
    ]);
    expect(ownMatters('work-training-coordinator')).toEqual([
      'course-seat',
      'placement-agreement',
      'placement-start',
      'placement-visit',
      'placement-end',
      'placement-evaluation',
      'placement-lost',
      'after-measure',
    ]);
    expect(ownMatters('school-head')).toEqual([
      'confirm-claim',
      'school-transition',
      'after-measure',
      'check-30',
      'check-90',
      'school-start',
      'interruption-back',
    ]);
  });

  it('is nothing for those who have youths of their own', () => {
    for (const role of ['ot-caseworker', 'ot-leader', 'nav-caseworker', 'ppt'] as const)
      expect(ownMatters(role)).toEqual([]);
  });
});
