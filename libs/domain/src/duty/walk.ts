import { type DayNumber, type IsoDate, dayNumberOf, isoDateOf } from '../calendar/dates.ts';
import { credit } from './credit.ts';
import type { PolicyBook } from '../policy/county-policy.ts';
import type { OpeningCause } from './duty.ts';
import type { FactType, Life } from './life.ts';
import { type DatedFact, type Entry, type Opening, cease, openDuties } from './opening.ts';
import { ceaseReason, endDay, nextOfferLapse, owedBy, owedButForAge } from './owed.ts';
import { ruleSetStarts } from './rule-sets.ts';
import { type Situation, placeOf, takeIn, unknownSituation } from './situation.ts';

/** How far a life has been walked. Nothing changes between two change days, so only those are visited. */
export interface Walk {
  life: Life;
  book: PolicyBook;
  asOf: DayNumber;
  /** The last day visited; -Infinity before the first. */
  day: DayNumber;
  adultOn: DayNumber;
  /** In the order in which they count; `next` is the first not taken in. Those after `asOf` are known of, no more. */
  facts: DatedFact[];
  next: number;
  situation: Situation;
  entries: number;
  entry: Entry | null;
  /** The opening of this school year that the running entry has; null when its cap has passed. */
  current: Opening | null;
  openings: Opening[];
}

/** Walks a life to the end of `asOf`. Linear in the facts and the school years, not in days. */
export function walkTo(life: Life, asOf: IsoDate, book: PolicyBook): Walk {
  const walk = begin(life, dayNumberOf(asOf), book);
  for (let day = nextChange(walk); day <= walk.asOf; day = nextChange(walk)) step(walk, day);
  return walk;
}

/**
 * Walks on, with no fact but those that are known already, to the next day on which duties open, and gives that day; or
 * null. A pupil's last day at school is known long before it comes.
 */
export function walkToNextOpening(walk: Walk): IsoDate | null {
  const opened = walk.openings.length;
  for (let day = nextChange(walk); day < Infinity; day = nextChange(walk)) {
    step(walk, day);
    if (walk.openings.length > opened) return isoDateOf(day);
  }
  return null;
}

function begin(life: Life, asOf: DayNumber, book: PolicyBook): Walk {
  const facts = life.facts
    .map((fact, index) => ({ fact, index, day: dayNumberOf(fact.on), byReserved: false }))
    .sort((a, b) => a.day - b.day);
  return {
    life,
    book,
    asOf,
    day: -Infinity,
    adultOn: dayNumberOf(life.adultOn),
    facts,
    next: 0,
    situation: unknownSituation(life),
    entries: 0,
    entry: null,
    current: null,
    openings: [],
  };
}

/** The next day on which something may change: a fact, or what time alone brings. */
function nextChange({ situation, facts, next, day, current, book }: Walk): DayNumber {
  if (situation.dead) return Infinity;
  let change = Math.min(facts[next]?.day ?? Infinity, nextOfferLapse(situation, day, book));
  const byTime = [situation.rightFrom, situation.presumedUntil + 1, (current?.endsOn ?? Infinity) + 1];
  for (const candidate of [...byTime, ...ruleSetStarts]) {
    if (candidate > day && candidate < change) change = candidate;
  }
  return change;
}

/** One day, from its facts to its end: who owes now, what closes and opens, and what the facts serve. */
function step(walk: Walk, day: DayNumber): void {
  const { life, book, situation, entry } = walk;
  const open = walk.current !== null && day <= walk.current.endsOn ? walk.current : null;
  const dayBefore = { place: placeOf(situation), owedButForAge: owedButForAge(situation, day - 1, book) };
  const facts = takeInDay(walk, day);
  endDay(situation, dayBefore.place, day, book);
  const struck = facts.some(({ fact }) => fact.type === 'registered-in-error');
  if (struck && entry) walk.openings = walk.openings.filter((opening) => opening.entry !== entry);

  const county = owedBy(situation, life.birthYear, day, book);
  const goesOn = entry !== null && entry.county === county && !struck;
  if (!goesOn) walk.entry = county === null ? null : { number: ++walk.entries, county, since: day };
  const closing = goesOn || struck ? null : open;
  walk.current = goesOn ? open : null;
  if (walk.entry !== null && walk.current === null) {
    const wouldHaveOwed = !struck && isFirstOfAugust(day) && dayBefore.owedButForAge === county;
    const cause = goesOn ? 'carry-over' : wouldHaveOwed ? 'age-limit-raised' : causeOf(walk, facts, day);
    const policy = book(walk.entry.county, isoDateOf(day)).duty;
    walk.current = openDuties(walk.entry, day, cause, life.birthYear, policy);
    walk.openings.push(walk.current);
  }
  const served = [closing, walk.current].filter((opening) => opening !== null);
  if (served.length > 0) for (const dated of facts) credit(served, dated, day >= walk.adultOn);
  if (closing) {
    const moved = facts.some(({ fact }) => fact.type === 'moved');
    cease(closing, day, ceaseReason(situation, closing.entry.county, moved));
  }
  walk.day = day;
}

/** Takes in the facts of a day: those that count, in order. */
function takeInDay(walk: Walk, day: DayNumber): DatedFact[] {
  const { situation, book } = walk;
  const taken: DatedFact[] = [];
  for (let dated = walk.facts[walk.next]; dated?.day === day; dated = walk.facts[++walk.next]) {
    if (situation.dead) continue; // whatever comes after a death is ignored
    const { fact } = dated;
    takeIn(situation, fact, day, book);
    dated.byReserved = fact.type === 'contact-attempt' && situation.reserved.has(fact.channel);
    taken.push(dated);
  }
  return taken;
}

/** The facts that can make a county owe a youth; evidence alone never does. */
export const opensDuties: ReadonlySet<FactType> = new Set<FactType>([
  'completed-compulsory-school',
  'entered-training',
  'outside-training',
  'started-work',
  'ended-work',
  'offer-answered',
  'offer-ended',
  'moved',
  'entered-institution',
  'left-institution',
]);

function causeOf({ situation }: Walk, facts: readonly DatedFact[], day: DayNumber): OpeningCause {
  if (facts.some(({ fact }) => opensDuties.has(fact.type))) return 'fact';
  if (day === situation.rightFrom) return 'right-begun';
  return day === situation.presumedUntil + 1 ? 'silence' : 'offer-lapsed';
}

function isFirstOfAugust(day: DayNumber): boolean {
  return isoDateOf(day).endsWith('-08-01');
}
