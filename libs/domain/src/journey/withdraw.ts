import { nextRightsDate } from '../rights/next-rights-date.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { dutyRows, type DutyRow } from '../duty/duty-rows.ts';
import { isLadderEvent } from '../ladder/evolve-ladder.ts';
import type { Actor } from '../people/actor.ts';
import { leaders } from '../people/roles.ts';
import type { Asked } from './decide.ts';
import { counted } from './evolve.ts';
import { settledBeside, settledWithDecision } from './committee-decision.ts';
import type { EnrolYouth, JourneyCommand } from './journey-commands.ts';
import {
  chosenClosingReasons,
  type Effects,
  type JourneyEvent,
  type JourneyEventData,
} from './journey-events.ts';
import { isInMeasure, reopening, restsOn } from './fallen-due.ts';
import { lifeOf } from './journey-facts.ts';
import { RuleBroken, type JourneyRule } from './journey-rules.ts';
import type { CausedEvent, Journey } from './journey.ts';
import { counting, effectsOf, entriesOf, ownData, withEffects } from './log.ts';
import { stepBehind } from './taken.ts';

type Decide = (command: JourneyCommand, journey: Journey | undefined, asked: Asked) => JourneyEvent[];

interface Counted {
  version: number;
  event: CausedEvent;
}

/** What one command left on the record: the event that it is about, and those that came with it. */
type Taken = readonly [Counted, ...Counted[]];

/** The versions of the entries that the asking person may withdraw, whatever stands on them. */
export function withdrawable(journey: Journey, by: Actor): number[] {
  return takenIn(journey).flatMap((taken) => (notWithdrawn(taken, by) === null ? [taken[0].version] : []));
}

/**
 * What strikes out an entry, and all that has to go or to change with it: what came of the same command, what workflows
 * recorded because of it, and the consequences that later entries would have had without it. Throws RuleBroken where
 * the entry may not be withdrawn, or where a later one stands on it.
 */
export function withdrawal(
  journey: Journey,
  version: number,
  asked: Asked,
  decide: Decide,
): JourneyEventData['EntryWithdrawn'] {
  const all = takenIn(journey);
  const struck = all.find((taken) => taken.some((entry) => entry.version === version));
  if (!struck) throw new RuleBroken(unknown(journey, version));
  const rule = notWithdrawn(struck, asked.by);
  if (rule) throw new RuleBroken(rule);
  const [head, ...beside] = struck;
  const also = beside.map((entry) => entry.version);
  const instead: { version: number; effects: Effects }[] = [];
  const rest = all.filter((taken) => taken !== struck);
  const duties = { was: dutiesOf(all, asked), now: dutiesOf(rest, asked) };
  let was: Journey | undefined;
  let now: Journey | undefined;
  for (const taken of all) {
    let counts: readonly Counted[] = taken === struck ? [] : taken;
    if (was && now && taken[0].version > head.version) {
      const stands = standing(taken, { was, now, duties, asked, decide });
      also.push(...(stands ? [] : taken.map((entry) => entry.version)));
      counts = stands ?? [];
      for (const { version, event } of counts) {
        const before = taken.find((entry) => entry.version === version);
        if (before && before.event !== event) instead.push({ version, effects: effectsOf(event) });
      }
    }
    for (const { event } of taken) was = counted(was, event);
    for (const { event } of counts) now = counted(now, event);
  }
  return { version: head.version, also, instead };
}

function unknown(journey: Journey, version: number): JourneyRule {
  const entry = entriesOf(journey).find((one) => one.version === version);
  if (!entry) return 'entry-unknown';
  return entry.event.type === 'EntryWithdrawn' ? 'entry-fixed' : 'entry-withdrawn';
}

/** What people wrote may be withdrawn by whoever wrote it, and by a leader of the same agency. */
function notWithdrawn(taken: Taken, by: Actor): JourneyRule | null {
  const [{ event }] = taken;
  if (event.by.kind !== 'person' || by.kind !== 'person' || taken.some(isFixed)) return 'entry-fixed';
  const mayWithdraw = by.id === event.by.id || leaders.includes(by.role);
  return by.agency === event.by.agency && mayWithdraw ? null : 'not-your-entry';
}

/** A register's word is corrected by another one; a ladder is stopped, a booked time is moved or cancelled. */
const isFixed = ({ event }: Counted): boolean =>
  event.type === 'JourneyOpened' ||
  event.type === 'YouthEnrolled' ||
  event.type === 'EnrolmentUpdated' ||
  event.type === 'TalkBooked' ||
  event.type === 'TalkMoved' ||
  event.type === 'HandoverReported' ||
  isLadderEvent(event);

/** All that counts, by the command that it came of. */
function takenIn(journey: Journey): Taken[] {
  const taken: [Counted, ...Counted[]][] = [];
  for (const { version, event } of counting(entriesOf(journey))) {
    if (!event) continue;
    const last = taken.at(-1);
    const before = last?.at(-1);
    if (last && before && cameWith(before.event, event)) last.push({ version, event });
    else taken.push([{ version, event }]);
  }
  return taken;
}

/** Whether an event came of the same command as the one before it: a death closes the journey, a return reopens it. */
function cameWith(before: CausedEvent, event: CausedEvent): boolean {
  if (event.type === 'ReferredToCommittee' && event.data.after === 'talk') return true;
  if (event.type === 'TaskRaised' && /^(?:seek-again|missed-twice):/.test(event.data.task)) return true;
  if (before.by.id !== event.by.id || before.data.on !== event.data.on || isWorkflow(event.by)) return false;
  if (before.type === 'HintSettled') return before.data.confirmed;
  if (settledWithDecision(event)) return before.type === 'CommitteeDecided' || settledWithDecision(before);
  if (event.type === 'JourneyClosed')
    return !chosenClosingReasons.some((chosen) => chosen === event.data.reason);
  if (event.type === 'JourneyReopened')
    return before.type === 'Moved' && ['moved-in', 'enrolled-again'].includes(event.data.reason);
  if (event.type !== 'EnrolmentUpdated') return false;
  if (before.type === 'Moved') return before.data.to === event.data.county;
  return before.type === 'JourneyReopened' && before.data.reason === 'enrolled-again';
}

const isWorkflow = ({ kind, id }: Actor): boolean => kind === 'system' && id === 'workflow';

function dutiesOf(all: Taken[], { today, policy }: Asked): DutyRow[] {
  const journey = all
    .flat()
    .reduce<Journey | undefined>((folded, { event }) => counted(folded, event), undefined);
  return journey ? dutyRows(lifeOf('', journey), today, policy) : [];
}

interface Beside {
  /** The journey until then as it stands on the record, and as it would be without the entry. */
  was: Journey;
  now: Journey;
  duties: { was: readonly DutyRow[]; now: readonly DutyRow[] };
  asked: Asked;
  decide: Decide;
}

/** What of a later command still counts, with its consequences; null for what time would not have brought. */
function standing(taken: Taken, beside: Beside): readonly Counted[] | null {
  const [{ event }] = taken;
  const { was, now, duties } = beside;
  if (isWorkflow(event.by)) {
    const lapses = isDue(event, was, duties.was) && !isDue(event, now, duties.now);
    return lapses || opensMore(event, beside) ? null : [{ ...taken[0], event: broughtAnew(event, beside) }];
  }
  const { agency } = event.by;
  if (was.agencies.includes(agency) && !now.agencies.includes(agency)) throw new RuleBroken('entry-stands');
  const then = decidedOn(was, taken, beside);
  if (!then || then.length !== taken.length) return taken; // decided by older rules: left as it is
  const anew = decidedOn(now, taken, beside);
  if (!anew || !isSame(then, anew)) throw new RuleBroken('entry-stands');
  return taken.map((entry, index) => {
    const [before, after] = [then[index], anew[index]];
    if (!before || !after || same(effectsOf(before), effectsOf(after))) return entry;
    return { ...entry, event: withEffects(entry.event, effectsOf(after)) };
  });
}

/** What time recorded, with what it brings without the entry: somebody may not have been sought since, or not applied. */
function broughtAnew(event: CausedEvent, { was, now, asked }: Beside): CausedEvent {
  const [then, anew] = [broughtBy(event, was, asked), broughtBy(event, now, asked)];
  return !anew || same(then, anew) ? event : withEffects(event, anew);
}

/** The consequences of what time records that depend on how the journey stands; null where none do. */
function broughtBy({ type, data }: CausedEvent, journey: Journey, { policy }: Asked): Effects | null {
  if (type === 'JourneyReopened') return effectsOf(reopening(journey, data.on, policy));
  if (type !== 'DeadlinePassed' || data.kind !== 'rights-date') return null;
  return { on: data.on, ...nextRightsDate(journey, data.dueOn) };
}

/** The events that the command would lead to on this journey; null where it would be refused. */
function decidedOn(journey: Journey, taken: Taken, { asked, decide }: Beside): JourneyEvent[] | null {
  const command = commandBehind(journey, taken);
  if (!command) return null;
  const { by } = taken[0].event;
  const today: IsoDate = command.type === 'CloseJourney' ? command.on : asked.today;
  try {
    return decide(command, journey, { ...asked, by, today });
  } catch (error) {
    if (error instanceof RuleBroken) return null;
    throw error;
  }
}

function commandBehind({ birthYear, adultOn }: Journey, taken: Taken): JourneyCommand | null {
  const updated = taken.find(({ event }) => event.type === 'EnrolmentUpdated')?.event;
  if (updated?.type === 'EnrolmentUpdated') {
    const { phase: _phase, sets: _sets, meets: _meets, status: _status, ...said } = updated.data;
    return { type: 'EnrolYouth', birthYear, adultOn, ...said } satisfies EnrolYouth;
  }
  const reopened = taken.find(({ event }) => event.type === 'JourneyReopened');
  const step = stepBehind((reopened ?? taken[0]).event);
  if (step?.type !== 'RecordCommitteeDecision') return step;
  return { ...step, ...settledBeside(taken.map(({ event }) => event)) };
}

/** The same events, but for their consequences and the numbers of new offers and agreements. */
function isSame(then: readonly JourneyEvent[], now: readonly JourneyEvent[]): boolean {
  const own = (event: JourneyEvent) => [event.type, isNumbered(event) ? null : ownData(event)];
  return same(then.map(own), now.map(own));
}

const isNumbered = ({ type }: JourneyEvent): boolean =>
  ['OfferMade', 'CourseStarted', 'WorkTrainingStarted', 'AgreementMade', 'ServiceStarted'].includes(type);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An opening that brings a reopening or a task only without the entry is found, and recorded, once more. */
function opensMore(event: CausedEvent, { was, now, duties }: Beside): boolean {
  if (event.type !== 'DutiesOpened') return false;
  const { county, on, carryOver } = event.data;
  const isOpen = (rows: readonly DutyRow[]) =>
    rows.some(
      ({ owedBy, openedOn, kind, closedOn }) =>
        owedBy === county && openedOn === on && kind === 'CONTACT' && closedOn === null,
    );
  const reopens = (journey: Journey, rows: readonly DutyRow[]) => isOpen(rows) && restsOn(journey, on);
  const raises = (rows: readonly DutyRow[]) => carryOver && isOpen(rows);
  return (
    (reopens(now, duties.now) && !reopens(was, duties.was)) || (raises(duties.now) && !raises(duties.was))
  );
}

/** Whether time brings it to this journey; what it brings besides is caught up with afterwards. */
function isDue(event: CausedEvent, journey: Journey, duties: readonly DutyRow[]): boolean {
  const opened = (day: IsoDate) => duties.filter(({ openedOn }) => openedOn === day);
  if (event.type === 'DutiesOpened')
    return opened(event.data.on).some(({ owedBy }) => owedBy === event.data.county);
  if (event.type === 'TaskRaised') return opened(event.data.on).some(({ kind }) => kind === 'CONTACT');
  if (event.type === 'DutyDeadlinePassed') {
    const { county, openedOn, kind, dueOn } = event.data;
    return opened(openedOn).some(
      (duty) => duty.owedBy === county && duty.kind === kind && duty.dueOn === dueOn,
    );
  }
  if (event.type === 'DeadlinePassed') {
    const { kind, dueOn } = event.data;
    return journey.deadlines.some((deadline) => deadline.kind === kind && deadline.dueOn === dueOn);
  }
  if (event.type === 'JourneyReopened')
    return restsOn(journey, event.data.on) && opened(event.data.on).length > 0;
  return event.type !== 'JourneyClosed' || (journey.phase !== 'closed' && !isInMeasure(journey));
}
