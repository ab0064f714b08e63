import type { Duty } from '../../duty.ts';
import { readFact } from '../../life-facts.ts';
import { fieldsOf } from '../../line-fields.ts';
import { type Fact, type FactType, type Life, adultOn } from '../../life.ts';

/** One edge of the duty with its dates: what happened, and every duty as it stands at the end of certain days. */
export interface Edge {
  edge: string;
  /** Where it is said: paragraphs of lives.md, or of domain.md. */
  source: string;
  born: string;
  /** Residence before the first move; 33 where none is named. */
  county?: string;
  /** Each: day, type, and the values of its fields in the order of lives.md. */
  facts: readonly string[];
  /** By day: opened, school year, county, rule set, kind, state, due, closed, reason, late. */
  duties: Readonly<Record<string, readonly string[]>>;
}

const fieldNames: Partial<Record<FactType, readonly string[]>> = {
  'entered-training': ['kind'],
  'outside-training': ['reason'],
  'started-work': ['percent'],
  'rights-info-sent': ['guardianCopy'],
  'contact-attempt': ['channel'],
  contact: ['channel'],
  offer: ['offer', 'kind', 'answer'],
  'offer-answered': ['offer', 'answer'],
  'offer-ended': ['offer'],
  'reserved-channel': ['channel'],
  'released-channel': ['channel'],
  moved: ['to'],
  'entered-institution': ['county'],
  protected: ['level'],
};

/** A fact from its words: '2026-03-10 offer o1 course accepted'. */
export function factOf(words: string): Fact {
  const [on = '', type = '', ...values] = words.split(' ');
  const names = fieldNames[type as FactType] ?? [];
  const named = names.map((name, index) => [
    name,
    name === 'percent' ? Number(values[index]) : values[index],
  ]);
  return readFact(fieldsOf({ on, type, ...Object.fromEntries(named) }, words));
}

/** The life that an edge is about. */
export const lifeOfEdge = ({ born, county = '33', facts }: Omit<Edge, 'duties'>): Life => ({
  id: 'L',
  birthYear: Number(born.slice(0, 4)),
  adultOn: adultOn(born),
  county,
  facts: facts.map(factOf),
});

/** A whole duty on one line, columns under each other. */
export function dutyWords(duty: Duty): string {
  const { openedOn, schoolYear, county, ruleSet, kind, state, dueOn, closedOn, reason, late } = duty;
  const day = (date: string | null) => (date ?? '-').padEnd(10);
  return [
    openedOn,
    schoolYear,
    (county ?? '-').padEnd(2),
    ruleSet,
    kind.padEnd(11),
    state.padEnd(9),
    day(dueOn),
    day(closedOn),
    (reason ?? '-').padEnd(17),
    late ? 'late' : 'in time',
  ].join(' ');
}
