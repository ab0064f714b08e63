import { dutiesOf } from './duties.ts';
import type { Duty, DutyReason, DutyState } from './duty.ts';
import { factTypes } from './life.ts';
import { dutiesDayByDay } from './oracle/day-by-day.ts';
import { age } from './oracle/edges/age.ts';
import { attempts } from './oracle/edges/attempts.ts';
import { type Edge, dutyWords, lifeOfEdge } from './oracle/edges/edge.ts';
import { evidence } from './oracle/edges/evidence.ts';
import { examples } from './oracle/edges/examples.ts';
import { offers } from './oracle/edges/offers.ts';
import { opening } from './oracle/edges/opening.ts';
import { owed } from './oracle/edges/owed.ts';
import { places } from './oracle/edges/places.ts';
import { refusal } from './oracle/edges/refusal.ts';
import { right } from './oracle/edges/right.ts';
import { special } from './oracle/edges/special.ts';

const edges: readonly Edge[] = [
  examples,
  right,
  owed,
  age,
  opening,
  places,
  offers,
  evidence,
  refusal,
  attempts,
  special,
].flat();
const table = edges.flatMap((edge) =>
  Object.entries(edge.duties).map(([asOf, duties]) => ({ ...edge, asOf, duties, life: lifeOfEdge(edge) })),
);

it.each(table)('$edge ($source), as of $asOf', ({ life, asOf, duties }) => {
  expect(dutiesOf(life, asOf).map(dutyWords)).toEqual(duties);
});

it.each(table)('read day by day: $edge, as of $asOf', ({ life, asOf, duties }) => {
  expect(dutiesDayByDay(life, asOf).map(dutyWords)).toEqual(duties);
});

const states: Record<DutyState, true> = {
  open: true,
  overdue: true,
  fulfilled: true,
  ceased: true,
  missed: true,
};
const reasons: Record<DutyReason, true> = {
  died: true,
  'moved-abroad': true,
  moved: true,
  institution: true,
  competence: true,
  'in-training': true,
  'in-work': true,
  'offer-running': true,
  age: true,
  refused: true,
  'tried-not-reached': true,
};

describe('the table', () => {
  const duties: Duty[] = table.flatMap(({ life, asOf }) => dutiesOf(life, asOf));
  const seen = <T>(values: readonly T[]) => [...new Set(values)].toSorted();

  it('has every state, every reason, every rule set and every type of fact', () => {
    expect(seen(duties.map(({ state }) => state))).toEqual(Object.keys(states).toSorted());
    expect(seen(duties.flatMap(({ reason }) => reason ?? []))).toEqual(Object.keys(reasons).toSorted());
    expect(seen(duties.map(({ ruleSet }) => ruleSet))).toEqual(['R2006', 'R2012', 'R2024']);
    expect(seen(table.flatMap(({ life }) => life.facts.map(({ type }) => type)))).toEqual(
      [...factTypes].toSorted(),
    );
  });

  it('names each edge once', () => {
    const names = edges.map(({ edge }) => edge);
    expect(new Set(names).size).toBe(names.length);
  });
});
