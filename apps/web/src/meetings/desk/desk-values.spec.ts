import { decidedOf, emptyPromise, emptyValues, lacking, withoutNames } from './desk-values.ts';

const whole = {
  ...emptyValues('nav-3301'),
  outcome: 'course' as const,
  decision: 'Kurs',
  feedback: { what: 'Plass på kurs', agency: 'nav-3301', person: '', dueOn: '2026-11-25' },
};

describe('the form at the desk', () => {
  it('says what a decision lacks', () => {
    expect(lacking(emptyValues(''))).toEqual(['outcome', 'responsible', 'decision', 'feedbackWhat']);
    expect(lacking({ ...whole, category: '2' })).toEqual(['reasons']);
    expect(lacking({ ...whole, agreements: [emptyPromise('nav-3301')] })).toEqual(['what']);
    expect(lacking(whole)).toEqual([]);
  });

  it('sends nothing that was not written', () => {
    expect(decidedOf({ ...whole, tells: false })).toEqual({
      outcome: 'course',
      responsible: 'nav-3301',
      decision: 'Kurs',
    });
    expect(decidedOf(whole)).toMatchObject({
      feedback: { what: 'Plass på kurs', agency: 'nav-3301', dueOn: '2026-11-25' },
    });
  });

  it('takes names out of what others see, and leaves words that only hold one', () => {
    expect(withoutNames('Jonas vil. Bergs mor og bergen.', 'Jonas Berg')).toBe('– vil. – mor og bergen.');
    expect(withoutNames(null, 'Jonas Berg')).toBeNull();
  });
});
