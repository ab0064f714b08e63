import { isIsoDate, yearOf } from '../calendar/dates.ts';
import { isCountyCode } from '../codes/counties.ts';
import type { Duty } from './duty.ts';
import {
  type LineErrorCode,
  type Fields,
  UnreadableLine,
  oneMatching,
  text,
  fieldsOf,
} from './line-fields.ts';
import { readFact } from './life-facts.ts';
import { type Fact, type Life, adultOn } from './life.ts';

/** Why a line cannot be read, and where in it: `facts[3].on`. Never the value, which may be personal. */
export interface LineError {
  code: LineErrorCode;
  at: string;
}

/** One line of a file of lives: a life, or why it is none. `line` counts from 1, blank lines too. */
export type LineRead = { line: number; life: Life } | { line: number; error: LineError };

/** Reads lives, one JSON object a line (lives.md). Blank lines are passed over; an error stops nothing. */
export function* readLives(lines: Iterable<string>): Generator<LineRead> {
  const read = lifeReader();
  for (const line of lines) {
    const result = read(line);
    if (result !== null) yield result;
  }
}

/** The same for lines that come one at a time, from a stream: remembers line numbers and ids; null for a blank. */
export function lifeReader(): (line: string) => LineRead | null {
  const seen = new Set<string>();
  let number = 0;
  return (line) => {
    number++;
    const json = line.replace(/^\uFEFF/, '').trim();
    return json === '' ? null : { line: number, ...readLife(json, seen) };
  };
}

/** One duty as a line of output, in the order of lives.md §7. */
export function dutyLine(duty: Duty): string {
  const { youth, county, schoolYear, kind, state, openedOn, dueOn, closedOn, reason, ruleSet, late } = duty;
  return JSON.stringify({
    youth,
    county,
    schoolYear,
    kind,
    state,
    openedOn,
    dueOn,
    closedOn,
    reason,
    ruleSet,
    late,
  });
}

const errorTexts: Record<LineErrorCode, string> = {
  'not-json': 'is not a JSON object',
  'missing-field': 'is missing',
  'impossible-date': 'is not a day that exists, written YYYY-MM-DD',
  'unknown-type': 'is an unknown type',
  'unknown-value': 'has a value that the format does not know',
  'offer-not-made': 'names an offer that was not made by then',
  'offer-made-before': 'was given to an earlier offer',
  'id-seen-before': 'was seen on an earlier line',
};

/** The error as a sentence for a person, with the number of the line. */
export function lineErrorText(line: number, { code, at }: LineError): string {
  return `Line ${line}: ${at === '' ? 'it' : at} ${errorTexts[code]}.`;
}

/** A life that cannot be read leaves no mark: a corrected line with the same id may follow. */
function readLife(json: string, seen: Set<string>): { life: Life } | { error: LineError } {
  try {
    const life = lifeIn(fieldsOf(parsed(json), ''));
    if (seen.has(life.id)) throw new UnreadableLine('id-seen-before', 'id');
    seen.add(life.id);
    return { life };
  } catch (error) {
    if (error instanceof UnreadableLine) return { error: { code: error.code, at: error.at } };
    throw error;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableLine('not-json', '');
  }
}

function lifeIn(fields: Fields): Life {
  const id = text(fields, 'id');
  const birthDate = oneMatching(fields, 'birthDate', isIsoDate, 'impossible-date');
  const county = oneMatching(fields, 'county', isResidence);
  const facts = oneMatching(fields, 'facts', isList).map((fact, index) =>
    readFact(fieldsOf(fact, `facts[${index}]`, 'unknown-value')),
  );
  checkOffers(facts);
  return { id, birthYear: yearOf(birthDate), adultOn: adultOn(birthDate), county, facts };
}

/**
 * An answer or an end needs an offer made before it: on an earlier day, or the same day and earlier in the list.
 * Facts may stand in any order, so what comes first is told by dates, not by places.
 */
function checkOffers(facts: readonly Fact[]): void {
  const made = new Set<string>();
  const inTime = facts
    .map((fact, index) => ({ fact, at: `facts[${index}].offer` }))
    .sort((a, b) => (a.fact.on < b.fact.on ? -1 : a.fact.on > b.fact.on ? 1 : 0));
  for (const { fact, at } of inTime) {
    if (fact.type === 'offer') {
      if (made.has(fact.offer)) throw new UnreadableLine('offer-made-before', at);
      made.add(fact.offer);
    } else if ((fact.type === 'offer-answered' || fact.type === 'offer-ended') && !made.has(fact.offer)) {
      throw new UnreadableLine('offer-not-made', at);
    }
  }
}

function isResidence(value: unknown): value is string {
  return value === 'abroad' || (typeof value === 'string' && isCountyCode(value));
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
