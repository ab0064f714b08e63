import { addDays, endOfYear, type IsoDate } from '../calendar/dates.ts';
import { nextOpening } from '../duty/openings.ts';
import { dutyAt, dutyRows, type DutyRow } from '../duty/duty-rows.ts';
import { endAgeOn } from '../duty/rule-sets.ts';
import { defaultPolicyBook, waitsOf, type PolicyBook } from '../policy/county-policy.ts';
import { ladderStarted, ladderToBegin } from '../ladder/begin.ts';
import { dueOn } from './deadlines.ts';
import type { Asked } from './decide.ts';
import { nextRightsDate } from '../rights/next-rights-date.ts';
import { evolve } from './evolve.ts';
import type { Effects, JourneyEvent } from './journey-events.ts';
import { lifeOf } from './journey-facts.ts';
import { passedDutyKey, type Journey } from './journey.ts';

/** When a journey has something to record next: by itself, and on a day that its whole cohort shares. */
export interface NextDue {
  personal: IsoDate | null;
  calendar: IsoDate | null;
}

/** What time asks of a journey, seen from one day. */
export interface Outlook {
  /** What has fallen due and is not on the record yet. */
  due: JourneyEvent[];
  /** The next days after today on which something will fall due, if nothing else happens. */
  next: NextDue;
  /** Every duty opened by today. */
  duties: DutyRow[];
}

/** Everything that has fallen due by today, with what follows from it, in date order; a second run finds nothing. */
export function fallenDue(journey: Journey, { by, today, policy }: Asked): JourneyEvent[] {
  const found: JourneyEvent[] = [];
  let caught = journey;
  for (;;) {
    const { due } = outlook(caught, today, policy);
    if (due.length === 0) return found.sort(byDay);
    caught = due.reduce((folded, event) => evolve(folded, { ...event, by }), caught);
    found.push(...due);
  }
}

const byDay = (a: JourneyEvent, b: JourneyEvent) =>
  a.data.on < b.data.on ? -1 : a.data.on > b.data.on ? 1 : 0;

/** What has fallen due by the end of yesterday or opens today, and what comes next. */
export function outlook(journey: Journey, today: IsoDate, policy: PolicyBook = defaultPolicyBook): Outlook {
  const duties = dutyRows(lifeOf('', journey), today, policy);
  const due = [
    ...openings(journey, duties, today, policy),
    ...dutyDeadlines(journey, duties, today),
    ...processDeadlines(journey, today),
    ...agedOut(journey, today),
    ...ladders(journey, duties, today, policy),
  ];
  return { due, next: nextDue(journey, duties, today, policy), duties };
}

function nextDue(journey: Journey, duties: DutyRow[], today: IsoDate, policy: PolicyBook): NextDue {
  const days = [
    nextOpening(lifeOf('', journey), today, policy),
    ...unmarked(journey, duties, today).map(({ dueOn: due }) => due && addDays(due, 1)),
    ...journey.deadlines.filter(({ passed }) => !passed).map(({ dueOn: due }) => addDays(due, 1)),
    ageEnd(journey, today),
    ladderToBegin(journey, duties, today, policy)?.on ?? null,
  ].filter((day): day is IsoDate => day !== null && day > today);
  const first = (wanted: IsoDate[]) => wanted.toSorted()[0] ?? null;
  return {
    personal: first(days.filter((day) => !isCohortDay(day))),
    calendar: first(days.filter(isCohortDay)),
  };
}

const cohortDays = ['-01-01', '-08-01', '-09-01', '-11-02'];

/** Days on which the school-year workflow catches up a whole county, page by page. */
export const isCohortDay = (day: IsoDate): boolean => cohortDays.includes(day.slice(4));

function openings(journey: Journey, rows: DutyRow[], today: IsoDate, policy: PolicyBook): JourneyEvent[] {
  const known = new Set(journey.openings.map(({ county, openedOn }) => `${county}|${openedOn}`));
  const opened = Map.groupBy(rows, ({ owedBy, openedOn }) => `${owedBy}|${openedOn}`);
  return [...opened]
    .filter(([key]) => !known.has(key))
    .flatMap(([, kinds]) => opening(journey, kinds, today, policy));
}

function opening(journey: Journey, rows: DutyRow[], today: IsoDate, policy: PolicyBook): JourneyEvent[] {
  const [first] = rows;
  if (!first) return [];
  const { openedOn: on, owedBy: county, schoolYear, ruleSet, carryOver } = first;
  const events: JourneyEvent[] = [
    {
      type: 'DutiesOpened',
      data: { on, county, schoolYear, ruleSet, carryOver, kinds: rows.map(({ kind }) => kind) },
    },
  ];
  const contact = rows.find(({ kind }) => kind === 'CONTACT');
  const { closedOn, endsOn } = contact ?? first;
  const runs = closedOn === null && endsOn >= today;
  if (runs && restsOn(journey, on)) events.push(reopening(journey, on, policy));
  if (runs && carryOver && contact?.dueOn) {
    const task = `re-contact:${county}:${schoolYear}`;
    events.push({ type: 'TaskRaised', data: { on, task, kind: 're-contact', dueOn: contact.dueOn } });
  }
  return events;
}

/** Nobody is followed up until something opens the journey again. */
export const restsOn = ({ phase, phaseSince }: Journey, day: IsoDate): boolean =>
  ['declined', 'resolved', 'closed'].includes(phase) && day > phaseSince;

/**
 * Declined, resolved and closed journeys whose youth is owed again open with the school year (domain.md §4). Whoever was
 * sought since that day, before it was known to open, is not to be sought for the first time once more.
 */
export function reopening(journey: Journey, on: IsoDate, policy: PolicyBook | undefined): JourneyEvent {
  const reason = journey.closedFor === 'age' ? 'new-rule-set' : 'new-school-year';
  const { facts } = lifeOf('', journey);
  const due = dueOn('seek-contact', on, waitsOf(policy, journey.county, on));
  const entered: Omit<Effects, 'on'> = facts.some((fact) => fact.type === 'contact-attempt' && fact.on >= on)
    ? { phase: 'contact-sought' }
    : { phase: 'enrolled', sets: [{ kind: 'seek-contact', dueOn: due }] };
  return { type: 'JourneyReopened', data: { on, reason, left: null, status: 'OTUK', ...entered } };
}

function unmarked(journey: Journey, rows: DutyRow[], today: IsoDate): DutyRow[] {
  const marked = new Set(journey.passedDuties);
  return rows.filter(
    (row) =>
      row.dueOn !== null &&
      ['open', 'overdue', 'missed'].includes(dutyAt(row, today).state) &&
      !marked.has(passedDutyKey(row.owedBy, row.openedOn, row.kind)),
  );
}

function dutyDeadlines(journey: Journey, rows: DutyRow[], today: IsoDate): JourneyEvent[] {
  return unmarked(journey, rows, today).flatMap(
    ({ owedBy: county, openedOn, schoolYear, kind, dueOn: due }) => {
      if (due === null || due >= today) return [];
      const data = { on: addDays(due, 1), county, openedOn, schoolYear, kind, dueOn: due };
      return [{ type: 'DutyDeadlinePassed' as const, data }];
    },
  );
}

function processDeadlines(journey: Journey, today: IsoDate): JourneyEvent[] {
  return journey.deadlines
    .filter(({ passed, dueOn: due }) => !passed && due < today)
    .map(({ kind, dueOn: due }) => ({
      type: 'DeadlinePassed',
      data: {
        on: addDays(due, 1),
        kind,
        dueOn: due,
        ...(kind === 'rights-date' && nextRightsDate(journey, due)),
      },
    }));
}

/** The county's ladders begin by themselves where it has said so. */
function ladders(journey: Journey, duties: DutyRow[], today: IsoDate, policy: PolicyBook): JourneyEvent[] {
  const begins = ladderToBegin(journey, duties, today, policy);
  return begins && begins.on <= today ? [ladderStarted(journey, begins.duty, policy, today)] : [];
}

/** The day after the last one that the follow-up service covers, by the rule set in force today. */
function ageEnd(journey: Journey, today: IsoDate): IsoDate | null {
  if (journey.phase === 'closed') return null;
  return addDays(endOfYear(journey.birthYear + endAgeOn(today)), 1);
}

/** A running course or work training is carried to its end; the journey closes with it (domain.md §4). */
function agedOut(journey: Journey, today: IsoDate): JourneyEvent[] {
  const end = ageEnd(journey, today);
  if (end === null || end > today || isInMeasure(journey)) return [];
  return [{ type: 'JourneyClosed', data: { on: addDays(end, -1), phase: 'closed', reason: 'age' } }];
}

export const isInMeasure = ({ measure, phase }: Journey): boolean =>
  measure !== null && measure.kind === phase;
