import { plan, usualPractice } from '@samspor/domain';
import { differences, figureOf } from './figure-rows.ts';

const span = { youths: 30, years: 1, seed: 2 };
const today = plan(span, usualPractice);

describe('differences', () => {
  it('has nothing to say where nothing differs', () => {
    expect(differences(today, today)).toEqual([]);
  });

  it('tells by how much each differs, as the table has it', () => {
    const seldom = plan(span, { ...usualPractice, committeeWeeks: 4 });
    const said = differences(today, seldom);
    expect(said.find(({ what }) => what === 'committee')?.by).toBeGreaterThan(0);
    const late = said.find(({ what }) => what === 'late')?.by ?? 0;
    expect(late).toBe(figureOf(seldom, 'late') - figureOf(today, 'late'));
  });
});
