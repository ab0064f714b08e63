import { after, as, take } from '../journey/given.ts';
import { confirm, met, propose, reviewer, ungteam } from '../journey/given-road.ts';
import type { StepCommand } from '../journey/journey-commands.ts';
import type { Category } from '../journey/journey-events.ts';
import { calibrate, type Judged } from './calibration.ts';

const back: StepCommand = {
  type: 'ReturnCategory',
  on: '2026-11-09',
  suggested: 3,
  comment: 'Se på forutsetningene',
};

describe('the assessments of a journey', () => {
  it('keep every proposal of a round, what became of it, and what the supervisor would have chosen', () => {
    const other: StepCommand = { ...propose, on: '2026-11-10', category: 3, ownCategory: 1 };
    const journey = after(
      ...met,
      [propose, ungteam],
      [back, reviewer],
      [other, ungteam],
      [{ ...confirm, on: '2026-11-11' }, reviewer],
    );
    expect(journey.assessments).toMatchObject([
      {
        number: 1,
        round: 1,
        category: 2,
        agency: ungteam.agency,
        review: { outcome: 'returned', by: reviewer.id, suggested: 3 },
      },
      { number: 2, round: 1, category: 3, ownCategory: 1, review: { outcome: 'confirmed', suggested: null } },
    ]);
  });

  it('begin another round once one is confirmed', () => {
    const journey = after(
      ...met,
      [propose, ungteam],
      [confirm, reviewer],
      [{ ...propose, on: '2027-02-01', category: 1 }, ungteam],
    );
    expect(journey.assessments.map(({ round, review }) => [round, review?.outcome])).toEqual([
      [1, 'confirmed'],
      [2, undefined],
    ]);
  });

  it('forget what was withdrawn', () => {
    const journey = after(...met, [propose, ungteam]);
    const struck = take(
      journey,
      { type: 'WithdrawEntry', on: '2027-06-01', version: journey.version, reason: 'Feil ungdom' },
      ungteam,
    );
    expect(struck.journey.assessments).toEqual([]);
  });

  it('record NAV’s effort group as it was told, and never without', () => {
    const told = { ...propose, effortGroup: 'TRENGER_VEILEDNING' } as const;
    expect(after(...met, [told, ungteam]).assessments[0]?.effortGroup).toBe('TRENGER_VEILEDNING');
    expect(after(...met, [propose, ungteam]).assessments[0]?.effortGroup).toBeNull();
  });
});

const judged = (
  journeyId: string,
  number: number,
  category: Category,
  more: Partial<Judged> = {},
): Judged => ({
  ...{ journeyId, number, category, round: 1, ownCategory: null },
  ...{ author: 'samira', agency: 'nav-3301', review: null },
  ...more,
});
const said = (outcome: 'confirmed' | 'returned') => ({
  review: { outcome, by: 'erling', on: '2026-11-10', suggested: null },
});

describe('calibrate', () => {
  it('counts each caseworker’s and each agency’s proposals by category and by what became of them', () => {
    const { authors, agencies } = calibrate([
      judged('a', 1, 2, said('confirmed')),
      judged('b', 1, 2, said('returned')),
      judged('b', 2, 3),
      judged('c', 1, 4, { ...said('confirmed'), author: 'maja', agency: 'ot-33' }),
    ]);
    expect(authors).toEqual([
      { of: 'maja', proposed: { 1: 0, 2: 0, 3: 0, 4: 1 }, confirmed: 1, returned: 0, waiting: 0 },
      { of: 'samira', proposed: { 1: 0, 2: 2, 3: 1, 4: 0 }, confirmed: 1, returned: 1, waiting: 1 },
    ]);
    expect(agencies.map(({ of, waiting }) => [of, waiting])).toEqual([
      ['nav-3301', 1],
      ['ot-33', 0],
    ]);
  });

  it('tells by each round what was first proposed and what was confirmed, in any order of reading', () => {
    const rounds = [
      judged('a', 2, 3, said('confirmed')),
      judged('a', 1, 2, said('returned')),
      judged('a', 3, 1, { ...said('confirmed'), round: 2 }),
      judged('b', 1, 2, said('returned')),
      judged('c', 1, 2, said('confirmed')),
    ];
    const { shifts } = calibrate(rounds);
    expect(shifts).toEqual([
      { proposed: 1, confirmed: 1, rounds: 1 },
      { proposed: 2, confirmed: 2, rounds: 1 },
      { proposed: 2, confirmed: 3, rounds: 1 },
    ]);
    expect(calibrate(rounds.toReversed()).shifts).toEqual(shifts);
  });

  it('compares the youth’s own choice where she made one', () => {
    const { own } = calibrate([
      judged('a', 1, 2, { ownCategory: 2 }),
      judged('b', 1, 2, { ownCategory: 1 }),
      judged('c', 1, 2),
    ]);
    expect(own).toEqual({ asked: 2, agree: 1 });
  });
});

it('is reviewed by a professional supervisor of whatever agency', () => {
  const elsewhere = as('professional-supervisor', 'another', 'mun-3301');
  expect(after(...met, [propose, ungteam], [confirm, elsewhere]).category?.state).toBe('confirmed');
});
