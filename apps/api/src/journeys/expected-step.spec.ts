import { deadlineKinds, dutyKinds, phases, roles, steps, type Role } from '@samspor/domain';
import { expectedStep } from './expected-step.ts';

const open = { committee: 'nav-3301', committeeMet: true, categoryState: null };

const seat = (role: Role, agency = 'ot-33') => ({ role, agency });

describe('expectedStep', () => {
  it('is a step that the role may take from the phase, or none', () => {
    for (const kind of [...deadlineKinds, ...dutyKinds, 're-contact' as const])
      for (const phase of phases)
        for (const role of roles) {
          const step = expectedStep(kind, { ...open, phase }, seat(role));
          expect(step === null || (steps[step].who.includes(role) && steps[step].from.includes(phase))).toBe(
            true,
          );
        }
  });

  it('is the contact itself for a youth whose contact is due', () => {
    expect(expectedStep('CONTACT', { ...open, phase: 'enrolled' }, seat('ot-caseworker'))).toBe(
      'RecordContact',
    );
    expect(expectedStep(null, { ...open, phase: 'enrolled' }, seat('ot-caseworker'))).toBeNull();
  });

  it('offers no category before the committee has met, nor while one waits, and no measure before it', () => {
    const facts = { ...open, phase: 'committee' as const };
    const propose = (more: object) =>
      expectedStep('propose-category', { ...facts, ...more }, seat('ot-caseworker'));
    expect(propose({})).toBe('ProposeCategory');
    expect(propose({ categoryState: 'returned' })).toBe('ProposeCategory');
    expect(propose({ categoryState: 'proposed' })).toBeNull();
    expect(propose({ committeeMet: false })).toBeNull();
    const start = (committeeMet: boolean) =>
      expectedStep('start-measure', { ...facts, committeeMet }, seat('ot-caseworker'));
    expect([start(true), start(false)]).toEqual(['StartCourse', null]);
  });

  it('leads on from a measure that has ended, by a way that the seat may go', () => {
    const way = (role: Role) => expectedStep('after-measure', { ...open, phase: 'clarified' }, seat(role));
    expect([way('ot-caseworker'), way('course-leader'), way('school-head')]).toEqual([
      'ReferToCommittee',
      'StartCourse',
      'ReturnToSchool',
    ]);
  });

  it('offers a review only of a category that is proposed', () => {
    const review = (categoryState: 'proposed' | 'confirmed' | null) =>
      expectedStep(
        'review-category',
        { ...open, phase: 'committee', categoryState },
        seat('professional-supervisor'),
      );
    expect([review('proposed'), review('confirmed'), review(null)]).toEqual(['ConfirmCategory', null, null]);
  });

  it('offers the committee’s decision only to the agency that leads the committee', () => {
    const decide = (agency: string) =>
      expectedStep('committee-decision', { ...open, phase: 'committee' }, seat('committee-leader', agency));
    expect([decide('nav-3301'), decide('mun-3105')]).toEqual(['RecordCommitteeDecision', null]);
  });
});
