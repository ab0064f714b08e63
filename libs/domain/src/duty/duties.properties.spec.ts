import fc from 'fast-check';
import { addDays, dayNumberOf, isoDateOf } from '../calendar/dates.ts';
import { dutiesOf } from './duties.ts';
import { schoolYearOf } from '../calendar/school-year.ts';
import { dutyAt, dutyRows } from './duty-rows.ts';
import { nextOpening } from './openings.ts';
import { dutiesDayByDay } from './oracle/day-by-day.ts';
import { randomLives } from './oracle/random-lives.ts';
import { isCovered, whyNotOwed } from './owed.ts';
import { defaultPolicyBook } from '../policy/county-policy.ts';
import { standingOf } from './standing.ts';
import { walkTo } from './walk.ts';

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
    fc.property(randomLives, ({ life: whole, asOf }) => {
      // A later word that the youth was registered in error strikes out what had opened until then.
      const facts = whole.facts.filter(({ on, type }) => on <= asOf || type !== 'registered-in-error');
      const life = { ...whole, facts };
      const horizon = addDays(asOf, 500);
      const opened = dutiesDayByDay(life, horizon).map(({ openedOn }) => openedOn);
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

it('on each covered day on which the youth is owed exactly one opening is current, and on others none', () => {
  fc.assert(
    fc.property(randomLives, ({ life, asOf }) => {
      const day = dayNumberOf(asOf);
      const { openings, entry, situation } = walkTo(life, asOf, defaultPolicyBook);
      const current = openings.filter(
        (opening) => opening.entry === entry && opening.openedOn <= day && day <= opening.endsOn,
      );
      const covered =
        isCovered(life.birthYear, day) && whyNotOwed(situation, day, defaultPolicyBook) === null;
      expect(current.length).toBe(covered ? 1 : 0);
      expect(current.map(({ openedOn }) => schoolYearOf(isoDateOf(openedOn)))).toEqual(
        covered ? [schoolYearOf(asOf)] : [],
      );
    }),
    { numRuns },
  );
});

it('every duty has exactly one state, with the day and the reason that this state has', () => {
  fc.assert(
    fc.property(randomLives, ({ life, asOf }) => {
      for (const { state, closedOn, reason, dueOn, openedOn, kind } of dutiesOf(life, asOf)) {
        const tried = reason === 'tried-not-reached' && kind === 'CONTACT';
        const rightly = {
          open: closedOn === null && (dueOn === null || dueOn >= asOf) && (reason === null || tried),
          overdue: closedOn === null && dueOn !== null && dueOn < asOf && (reason === null || tried),
          fulfilled: closedOn !== null && (reason === null || reason === 'refused'),
          ceased: closedOn !== null && reason !== null && reason !== 'refused' && !tried,
          missed: closedOn !== null && closedOn < asOf && (reason === null || tried),
        };
        const standing = state === 'open' || state === 'overdue' ? [state] : [];
        const ended = (['fulfilled', 'ceased', 'missed'] as const).filter((one) => one === state);
        expect([...standing, ...ended].map((one) => rightly[one])).toEqual([true]);
        expect(closedOn === null || (openedOn <= closedOn && closedOn <= asOf)).toBe(true);
      }
      const keys = dutiesOf(life, asOf).map(({ county, openedOn, kind }) => `${county} ${openedOn} ${kind}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns },
  );
});

it('no year is lost: who is owed at any day of a school year has an opening in it, told for ever unless struck out', () => {
  fc.assert(
    fc.property(randomLives, fc.integer({ min: 0, max: 1500 }), ({ life, asOf }, days) => {
      const { owedBy } = standingOf(life, asOf);
      if (owedBy === null) return;
      const openings = (until: string) =>
        dutyRows(life, until).filter(
          (row) => row.owedBy === owedBy && row.schoolYear === schoolYearOf(asOf) && row.openedOn <= asOf,
        );
      expect(openings(asOf)).not.toEqual([]);
      const until = addDays(asOf, days);
      const struck = life.facts.some(
        ({ on, type }) => type === 'registered-in-error' && on > asOf && on <= until,
      );
      if (!struck) expect(openings(until).length).toBe(openings(asOf).length);
    }),
    { numRuns },
  );
});

it('what was printed as of a day is never changed by a fact of a later day', () => {
  fc.assert(
    fc.property(randomLives, randomLives, ({ life, asOf }, { life: other }) => {
      const later = other.facts.filter(({ on, type }) => on > asOf && !type.startsWith('offer'));
      expect(dutiesOf({ ...life, facts: [...life.facts, ...later] }, asOf)).toEqual(dutiesOf(life, asOf));
    }),
    { numRuns },
  );
});
