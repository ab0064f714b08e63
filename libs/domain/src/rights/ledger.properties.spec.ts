import fc from 'fast-check';
import { addDays } from '../calendar/dates.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { educationLevels } from '../codes/education-levels.ts';
import { ledgerOf } from './ledger.ts';
import { countings, noRights, schoolingOutcomes, type Known, type RecordedSchooling } from './schooling.ts';

const recorded: fc.Arbitrary<Known<RecordedSchooling>> = fc.record({
  schoolYear: fc.integer({ min: 2000, max: 2035 }).map((year) => schoolYearOf(`${year}-08-01`)),
  programme: fc.constantFrom('ST' as const, 'HS' as const, null),
  level: fc.constantFrom(...educationLevels, null),
  school: fc.constant(null),
  from: fc.constant(null),
  to: fc.constant(null),
  outcome: fc.constantFrom(...schoolingOutcomes),
  counted: fc.constantFrom(...countings),
  why: fc.constant(null),
  omval: fc.boolean(),
  source: fc.record({
    version: fc.integer({ min: 1, max: 99 }),
    type: fc.constant('SchoolingRecorded' as const),
    on: fc.constant('2026-10-01'),
  }),
});

const told = fc
  .record({ from: fc.integer({ min: 0, max: 9000 }), days: fc.option(fc.integer({ min: 0, max: 1500 })) })
  .map(({ from, days }) => {
    const start = addDays('2002-01-01', from);
    return {
      ...{ programme: null, level: null, school: null, from: start, outcome: null },
      to: days === null ? null : addDays(start, days),
      source: { version: 1, type: 'TrainingEntered' as const, on: start },
    };
  });

const lives = fc.record({
  birthYear: fc.integer({ min: 1985, max: 2012 }),
  on: fc.integer({ min: 0, max: 11_000 }).map((days) => addDays('2004-01-01', days)),
  recorded: fc.array(recorded, { maxLength: 8 }),
  told: fc.array(told, { maxLength: 3 }),
});

it('never finds more used and left than there is, under any rule set', () => {
  fc.assert(
    fc.property(lives, ({ birthYear, on, ...known }) => {
      const { used, remaining, right, dates } = ledgerOf(
        { birthYear, rights: { ...noRights, ...known } },
        on,
      );
      if (used.value === null || remaining.value === null || right.value === null) return false;
      const spans = [used.value, remaining.value];
      expect(spans.every(({ least, most }) => 0 <= least && least <= most)).toBe(true);
      expect(used.value.least + remaining.value.most).toBeLessThanOrEqual(right.value);
      expect(used.value.most + remaining.value.least).toBeLessThanOrEqual(right.value);
      expect(dates.every((date) => date.on >= on)).toBe(true);
      return true;
    }),
    { numRuns: 2000 },
  );
});
