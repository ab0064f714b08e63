import fc from 'fast-check';
import { addDays } from '../calendar/dates.ts';
import { dutiesOf } from './duties.ts';
import { dutyAt, dutyRows } from './duty-rows.ts';
import { nextOpening } from './openings.ts';
import { dutiesDayByDay } from './oracle/day-by-day.ts';
import { randomLives } from './oracle/random-lives.ts';
import { standingOf } from './standing.ts';

/** More by hand after a change of the rules: SAMSPOR_RUNS=10000. */
const numRuns = Number(process.env['SAMSPOR_RUNS'] ?? 60);

it('dutiesOf: equals the day-by-day reading of lives.md, for any life on any day', () => {
  fc.assert(
    fc.property(randomLives, ({ life, asOf }) => {
      expect(dutiesOf(life, asOf)).toEqual(dutiesDayByDay(life, asOf));
    }),
    { numRuns },
  );
});

it('dutiesOf: does not mind the order of facts of different days', () => {
  fc.assert(
    fc.property(randomLives, ({ life, asOf }) => {
      const facts = life.facts.toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
      expect(dutiesOf({ ...life, facts }, asOf)).toEqual(dutiesOf(life, asOf));
    }),
    { numRuns },
  );
});

it('dutiesOf: knows nothing of facts after the day', () => {
  fc.assert(
    fc.property(randomLives, ({ life, asOf }) => {
      const facts = life.facts.filter(({ on }) => on <= asOf);
      expect(dutiesOf(life, asOf)).toEqual(dutiesOf({ ...life, facts }, asOf));
    }),
    { numRuns },
  );
});

it('dutyAt: brings rows forward to any day until the next fact or opening', () => {
  fc.assert(
    fc.property(randomLives, fc.integer({ min: 0, max: 900 }), ({ life, asOf }, days) => {
      const until = addDays(asOf, days);
      const facts = life.facts.filter(({ on }) => on <= asOf || on > until);
      const next = nextOpening({ ...life, facts }, asOf);
      const then = next !== null && next <= until ? addDays(next, -1) : until;
      const rows = dutyRows({ ...life, facts }, asOf);
      expect(rows.map((row) => dutyAt(row, then))).toEqual(dutiesOf({ ...life, facts }, then));
    }),
    { numRuns },
  );
});

it('nextOpening: is the next day on which duties open, seen day by day', () => {
  fc.assert(
    fc.property(randomLives, ({ life, asOf }) => {
      const known = { ...life, facts: life.facts.filter(({ on }) => on <= asOf) };
      const horizon = addDays(asOf, 500);
      const opened = dutiesDayByDay(known, horizon).map(({ openedOn }) => openedOn);
      const first = opened.filter((on) => on > asOf).toSorted()[0] ?? null;
      const next = nextOpening(life, asOf);
      expect(next !== null && next <= horizon ? next : null).toBe(first);
    }),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});

it('standingOf: names a county exactly while a duty of it could be open', () => {
  fc.assert(
    fc.property(randomLives, ({ life, asOf }) => {
      const { owedBy, since } = standingOf(life, asOf);
      const rows = dutyRows(life, asOf).filter((row) => row.openedOn <= asOf && asOf <= row.endsOn);
      const running = rows.filter(
        (row) => row.outcome !== 'ceased' && row.owedBy === owedBy && row.openedOn >= (since ?? ''),
      );
      expect(running.length > 0).toBe(owedBy !== null);
    }),
    { numRuns },
  );
});
