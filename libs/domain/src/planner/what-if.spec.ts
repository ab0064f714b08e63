import { practiceWith, usualPractice } from './practice.ts';
import { whatIf } from './what-if.ts';

const asked = (text: string) => whatIf(text, usualPractice);

describe('whatIf', () => {
  it('says what it is to be, or counts from what is', () => {
    expect(asked('committee-weeks=2')).toEqual({ practice: { ...usualPractice, committeeWeeks: 2 } });
    const both = { ...usualPractice, caseworkers: 2, committeeSeats: 4 };
    expect(asked('caseworkers=-1, seats=+2')).toEqual({ practice: both });
    expect(asked('places=none')).toEqual({ practice: { ...usualPractice, workTrainingPlaces: null } });
  });

  it.each(['nonsense=1', 'caseworkers=0', 'caseworkers=-3', 'caseworkers=none', 'seats=two', 'seats', ''])(
    'names what it cannot understand: %p',
    (text) => {
      expect(asked(text)).toEqual({ wrong: text });
    },
  );

  it('adds nothing to no limit', () => {
    const unlimited = { ...usualPractice, committeeSeats: null };
    expect(whatIf('seats=+2', unlimited)).toEqual({ wrong: 'seats=+2' });
  });
});

describe('practiceWith', () => {
  it('takes known fields with values that can be, and names the others', () => {
    const said = { caseworkers: 5, 'committee-seats': null, stepsPerDay: 1.5, colour: 1 };
    const { practice, wrong } = practiceWith(usualPractice, said);
    expect(practice).toEqual({ ...usualPractice, caseworkers: 5, committeeSeats: null });
    expect(wrong).toEqual(['stepsPerDay', 'colour']);
  });
});
