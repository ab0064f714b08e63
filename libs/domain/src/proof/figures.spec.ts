import fc from 'fast-check';
import { dutyKinds } from '../duty/rule-sets.ts';
import { figuresOf, fulfilledShare, isAmong, Tally, type Figure, type ProofFigures } from './figures.ts';
import { proofOutcomes, proofReasons, type ProofLine } from './proof-line.ts';
import { determined, hidden, smallestShown, withoutSmall, type Sum } from './small-cells.ts';

const lines = fc.array(
  fc.record({
    school: fc.constantFrom('300010377', '300014887', '974760673', null),
    kind: fc.constantFrom(...dutyKinds),
    outcome: fc.constantFrom(...proofOutcomes),
    reason: fc.constantFrom(...proofReasons.slice(0, 6)),
    first: fc.boolean(),
  }),
  { maxLength: 120 },
);

const lineOf = ({
  reason,
  ...line
}: { reason: (typeof proofReasons)[number] } & Pick<
  ProofLine,
  'school' | 'kind' | 'outcome' | 'first'
>): ProofLine => ({
  ...line,
  youth: 'Y',
  strict: false,
  why: line.outcome === 'in-time' || line.outcome === 'late' ? null : reason,
  openedOn: '2026-08-01',
  openedBy: 'carry-over',
  carryOver: true,
  dueOn: null,
  closedOn: null,
  reason: null,
  ruleSet: 'R2024',
  paragraph: '§',
  deeds: [],
});

function cellsOf(all: readonly ProofLine[]) {
  const tally = new Tally();
  for (const line of all) tally.add(line);
  return tally.cells;
}

const every = ({ covered, kinds, reasons, schools }: ProofFigures): Figure[] => [
  covered,
  ...[...kinds, ...schools.map(({ contact }) => contact)].flatMap(({ owed, outcomes }) => [
    owed,
    ...Object.values(outcomes),
  ]),
  ...reasons.map(({ figure }) => figure),
  ...schools.map((one) => one.covered),
];

describe('figuresOf', () => {
  it('gives figures that each are the count of their own list, for all and for one school', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(undefined, '300010377', null), (drawn, school) => {
        const all = drawn.map(lineOf);
        const figures = figuresOf(cellsOf(all), school === undefined ? {} : { school });
        for (const { filter, count } of every(figures))
          expect(count).toBe(all.filter((line) => isAmong(filter, line)).length);
        if (school !== undefined)
          expect(every(figures).every(({ filter }) => filter.school === school)).toBe(true);
      }),
    );
  });

  it('loses no duty: outcomes add up to what is owed, reasons to what is not fulfilled', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const { kinds, reasons } = figuresOf(cellsOf(drawn.map(lineOf)));
        for (const { kind, owed, outcomes } of kinds) {
          expect(Object.values(outcomes).reduce((sum, { count }) => sum + count, 0)).toBe(owed.count);
          const why = reasons
            .filter((one) => one.kind === kind)
            .reduce((sum, { figure }) => sum + figure.count, 0);
          expect(why).toBe(owed.count - outcomes['in-time'].count - outcomes.late.count);
        }
      }),
    );
  });

  it('holds what is fulfilled against what did not cease', () => {
    const some = (['in-time', 'late', 'ceased', 'overdue', 'missed'] as const).map((outcome) =>
      lineOf({ school: null, kind: 'CONTACT', outcome, reason: 'never-tried', first: true }),
    );
    const [, contact, offer] = figuresOf(cellsOf(some)).kinds;
    expect(contact && fulfilledShare(contact)).toBe(0.5);
    expect(offer && fulfilledShare(offer)).toBeNull();
  });
});

describe('withoutSmall', () => {
  it('shows no count from one to four, and none from which one could be worked out', () => {
    fc.assert(
      fc.property(lines, (drawn) => {
        const figures = figuresOf(cellsOf(drawn.map(lineOf)));
        const shown = withoutSmall(figures);
        const { kinds, schools } = shown;
        const counts = [...kinds, ...schools.map(({ contact }) => contact)].flatMap(({ owed, outcomes }) => [
          owed.count,
          ...Object.values(outcomes).map(({ count }) => count),
        ]);
        expect(counts.filter((count) => count !== null && count > 0 && count < smallestShown)).toEqual([]);
        for (const [index, { owed, outcomes }] of kinds.entries()) {
          if (owed.count === null) continue;
          const parts = Object.values(outcomes);
          const out = parts.filter(({ count }) => count === null);
          expect(out).not.toHaveLength(1);
          const real = figures.kinds[index]?.outcomes;
          const sum = real
            ? proofOutcomes.reduce(
                (all, one) => (outcomes[one].count === null ? all + real[one].count : all),
                0,
              )
            : 0;
          expect(sum > 0 && sum < smallestShown).toBe(false);
        }
      }),
    );
  });

  it('leaves figures alone in which nothing is small', () => {
    const many = Array.from({ length: 6 }, () =>
      lineOf({
        school: '300010377',
        kind: 'CONTACT',
        outcome: 'in-time',
        reason: 'never-tried',
        first: true,
      }),
    );
    const figures = figuresOf(cellsOf(many));
    expect(withoutSmall(figures)).toEqual(figures);
  });
});

describe('hidden', () => {
  const table: Sum[] = [
    { total: 'r1', parts: ['a', 'b', 'c'] },
    { total: 'r2', parts: ['d', 'e', 'f'] },
    { total: 'c1', parts: ['a', 'd'] },
    { total: 'c2', parts: ['b', 'e'] },
    { total: 'c3', parts: ['c', 'f'] },
    { total: 'all', parts: ['r1', 'r2'] },
    { total: 'all', parts: ['c1', 'c2', 'c3'] },
  ];
  const filled = (cells: Record<string, number>) => {
    const { a = 0, b = 0, c = 0, d = 0, e = 0, f = 0 } = cells;
    const totals = {
      r1: a + b + c,
      r2: d + e + f,
      c1: a + d,
      c2: b + e,
      c3: c + f,
      all: a + b + c + d + e + f,
    };
    return new Map(Object.entries({ ...cells, ...totals }));
  };

  it('hides one more where one alone would be the rest of its sum', () => {
    const out = hidden(filled({ a: 2, b: 30, c: 9, d: 40, e: 50, f: 60 }), table);
    expect([...out].toSorted()).toEqual(['a', 'c', 'd', 'f']);
  });

  it('hides one more where the hidden ones are few together', () => {
    const out = hidden(new Map(Object.entries({ t: 23, a: 1, b: 2, c: 20 })), [
      { total: 't', parts: ['a', 'b', 'c'] },
    ]);
    expect([...out].toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('lets no small count be worked out from all sums together', () => {
    const cell = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.record({ a: cell, b: cell, c: cell, d: cell, e: cell, f: cell }), (cells) => {
        const counts = filled(cells);
        const out = hidden(counts, table);
        const told = [...determined(out, table)].filter((id) => {
          const count = counts.get(id) ?? 0;
          return count > 0 && count < smallestShown;
        });
        expect(told).toEqual([]);
        for (const [id, count] of counts)
          if (count > 0 && count < smallestShown) expect(out.has(id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
