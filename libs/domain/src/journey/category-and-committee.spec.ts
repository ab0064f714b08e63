import { after, as, take } from './given.ts';
import {
  confirm,
  contact,
  course,
  decision,
  endCourse,
  leader,
  met,
  ot,
  propose,
  refusal,
  reviewer,
  toCommittee,
  ungteam,
} from './given-road.ts';
import type { StepCommand } from './journey-commands.ts';

describe('a category', () => {
  it('is refused until the committee has met', () => {
    expect(refusal(after(...toCommittee), propose)).toBe('committee-not-met');
  });

  it('is set before the course', () => {
    const journey = after(...met, [propose, ungteam], [confirm, reviewer], [course, ungteam]);
    expect([journey.phase, journey.category?.state]).toEqual(['course', 'confirmed']);
  });

  it('is set after the course, and set again', () => {
    const first = after(
      ...met,
      [course, ungteam],
      [endCourse, ungteam],
      [propose, ungteam],
      [confirm, reviewer],
    );
    expect([first.phase, first.category?.category]).toEqual(['clarified', 2]);
    const again: StepCommand = { ...propose, on: '2027-02-01', category: 1 };
    expect(take(first, again, ungteam).journey.category).toMatchObject({ state: 'proposed', category: 1 });
  });

  it('asks for a category when the course ended without one', () => {
    const journey = after(...met, [course, ungteam], [endCourse, ungteam]);
    expect(journey.deadlines.map(({ kind }) => kind)).toContain('propose-category');
  });

  it('is not reviewed by the one who proposed it', () => {
    const both = { ...reviewer, id: 'ungteam' };
    expect(refusal(after(...met, [propose, ungteam]), confirm, both)).toBe('reviewer-is-author');
  });

  it('comes back to its author when the reviewer returns it', () => {
    const returned: StepCommand = {
      type: 'ReturnCategory',
      on: '2026-11-09',
      comment: 'Begrunn motivasjonen',
    };
    const journey = after(...met, [propose, ungteam], [returned, reviewer]);
    expect(journey.category?.state).toBe('returned');
    expect(journey.deadlines.map(({ kind }) => kind)).toContain('propose-category');
  });

  it('waits for its review before another is proposed', () => {
    expect(refusal(after(...met, [propose, ungteam]), propose, ungteam)).toBe('category-waits');
  });
});

describe('the committee', () => {
  it('keeps the case when it postpones', () => {
    const postponed: StepCommand = { ...decision, outcome: 'postponed' };
    const journey = after(...toCommittee, [postponed, leader]);
    expect([journey.phase, journey.committeeMet]).toEqual(['committee', false]);
    expect(journey.deadlines).toEqual([
      { kind: 'committee-decision', setOn: '2026-11-03', dueOn: '2026-11-17', passed: false },
    ]);
  });

  it('is spoken for by the agency that leads it, and by no committee leader of another', () => {
    const waiting = after(...toCommittee);
    for (const role of ['committee-leader', 'committee-secretary'] as const) {
      expect(refusal(waiting, decision, as(role, 'p', 'mun-3105'))).toBe('not-your-committee');
      expect(refusal(waiting, decision, as(role, 'p', 'nav-3301'))).toBeNull();
    }
    expect(refusal(after([contact, ot]), decision, as('committee-leader', 'p', 'mun-3105'))).toBe('not-now');
  });

  it('lets the responsible agency take part', () => {
    expect(after(...met).agencies).toEqual(['ot-33', 'nav-3301']);
  });
});
