import type { IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { written } from '../journey/step-event.ts';
import { steps } from '../journey/steps.ts';
import type { ProcessAsked } from '../process/process.ts';
import { basisOf, requireAge, yearsOn } from './placement-age.ts';
import type { PlacementAround } from './placement-around.ts';
import { agreementParties } from './placement-codes.ts';
import type {
  PlacementCommand,
  PlacementEvent,
  PlacementEventData,
  PlacementEventType,
} from './placement-events.ts';
import { followsPlacement, holdsWorkSeat, termsAwaited, termsInForce, type Placement } from './placement.ts';

/** The longest that one agreement lasts, in years (P: the law's own limit is not verified). */
const longestYears = 1;

/** The events of one act. Throws RuleBroken. */
export function decidePlacement(
  command: PlacementCommand,
  known: Placement | undefined,
  asked: ProcessAsked<PlacementAround>,
): PlacementEvent[] {
  const { by } = asked;
  if (by.kind !== 'person' || !steps.StartWorkTraining.who.includes(by.role))
    throw new RuleBroken('not-your-role');
  if (command.type === 'PlanPlacement') return known ? [] : planned(command, asked);
  if (!known || !followsPlacement(known, by.agency)) throw new RuleBroken('not-your-placement');
  return acted(command, known, asked);
}

type Of<T extends PlacementCommand['type']> = PlacementCommand & { type: T };

function planned(command: Of<'PlanPlacement'>, asked: ProcessAsked<PlacementAround>): PlacementEvent[] {
  const { by, today, around } = asked;
  const { journeyId, placement, place: id, partner = null, from, to } = command;
  const { youth, other, place: found } = around;
  if (!youth || youth.isClosed || !youth.agencies.includes(by.agency)) throw new RuleBroken('not-now');
  if (other !== null) throw new RuleBroken('placement-runs');
  if (partner !== null && (partner === by.agency || !youth.agencies.includes(partner)))
    throw new RuleBroken('not-taking-part');
  if (!found || found.place.takenOffOn !== null) throw new RuleBroken('work-place-unknown');
  const { entry } = found.place;
  if (from < today) throw new RuleBroken('in-past');
  requirePeriod(from, to);
  const basis = basisOf(by.agency);
  requireAge(yearsOn(youth.adultOn, from), basis, entry.ageFrom);
  const seat = freeSeat(entry.seats, found.taken);
  if (seat === null) throw new RuleBroken('work-place-full');
  const event = eventsOn(journeyId, today);
  const { agency, id: caseworker } = by;
  const said = { placement, agency, caseworker, partner, place: id, seat, host: entry.orgnr, basis };
  return [event('PlacementPlanned', { ...said, adultOn: youth.adultOn }), proposal(command, 1, event)];
}

/** The lowest number of a seat that nobody has; null where all are taken. */
function freeSeat(seats: number, taken: readonly number[]): number | null {
  for (let seat = 1; seat <= seats; seat++) if (!taken.includes(seat)) return seat;
  return null;
}

function requirePeriod(from: IsoDate, to: IsoDate): void {
  const latest = `${Number(from.slice(0, 4)) + longestYears}${from.slice(4)}`;
  if (to <= from || to > latest) throw new RuleBroken('placement-period');
}

type EventOf = <T extends PlacementEventType>(
  type: T,
  data: PlacementEventData[T],
  texts?: Record<string, string | undefined>,
) => PlacementEvent;

const eventsOn =
  (journeyId: string, on: IsoDate): EventOf =>
  (type, data, texts) => {
    const filled = written(texts);
    return { type, data: { ...data, on, journeyId }, ...(filled && { texts: filled }) } as PlacementEvent;
  };

function proposal(
  command: Of<'PlanPlacement'> | Of<'ProposeTerms'>,
  terms: number,
  event: EventOf,
): PlacementEvent {
  const { from, to, hours, allowance, mentor, workGoals, curriculumGoals, allowanceNote } = command;
  const why = 'why' in command ? command.why : undefined;
  const texts = { mentor, workGoals, curriculumGoals, allowanceNote, why };
  return event('TermsProposed', { terms, from, to, hours, allowance }, texts);
}

function acted(
  command: Exclude<PlacementCommand, { type: 'PlanPlacement' }>,
  placement: Placement,
  asked: ProcessAsked<PlacementAround>,
): PlacementEvent[] {
  const { today, around } = asked;
  const event = eventsOn(placement.journeyId, today);
  switch (command.type) {
    case 'ProposeTerms': {
      requireOpen(placement);
      // What has begun goes on from its first day; what has not may be put off, and not back in time.
      const from = placement.startedOn === null ? today : (termsInForce(placement)?.from ?? today);
      if (command.from < from) throw new RuleBroken('in-past');
      requirePeriod(command.from, command.to);
      requireAge(yearsOn(placement.adultOn, command.from), placement.basis, null);
      if (command.to <= today) throw new RuleBroken('placement-period');
      return [proposal(command, placement.terms.length + 1, event)];
    }
    case 'ApproveTerms':
      return approved(command, placement, asked);
    case 'StartPlacement': {
      const held = termsInForce(placement);
      if (placement.state !== 'planned' || !held || termsAwaited(placement))
        throw new RuleBroken(placement.state === 'planned' ? 'terms-not-approved' : 'placement-over');
      if (held.from > today) throw new RuleBroken('too-early', held.from);
      const rule = around.youth?.hindrance ?? null;
      if (rule) throw new RuleBroken(rule);
      return [event('PlacementStarted', {})];
    }
    case 'HoldVisit': {
      if (placement.state !== 'running' || placement.startedOn === null)
        throw new RuleBroken('placement-not-running');
      if (command.on > today) throw new RuleBroken('in-future');
      if (command.on < placement.startedOn) throw new RuleBroken('before-placement');
      const visit = placement.visits.length + 1;
      return [eventsOn(placement.journeyId, command.on)('VisitHeld', { visit }, { note: command.note })];
    }
    case 'EndPlacement': {
      requireOpen(placement);
      const { reason, result = null, next = null, note } = command;
      const wasStarted = placement.state === 'running';
      if (wasStarted && result === null) throw new RuleBroken('placement-result');
      return [event('PlacementEnded', { reason, wasStarted, result, next }, { note })];
    }
    case 'EvaluatePlacement': {
      if (!waitsFor(placement, 'evaluation')) throw new RuleBroken('placement-not-ended');
      const { summary, youthView, hostView } = command;
      return [event('PlacementEvaluated', {}, { summary, youthView, hostView })];
    }
    case 'TellHost':
      if (!waitsFor(placement, 'tell-host')) throw new RuleBroken('placement-not-ended');
      return [event('HostTold', {})];
  }
}

const waitsFor = ({ state, ended }: Placement, what: 'evaluation' | 'tell-host'): boolean =>
  state === 'ended' &&
  ended !== null &&
  (ended.reason === 'journey-closed' || ended.reason === 'part-ended') === (what === 'tell-host');

function requireOpen(placement: Placement): void {
  if (!holdsWorkSeat(placement)) throw new RuleBroken('placement-over');
}

/** The last approval brings the version into force, and on its day it begins at once. */
function approved(
  { terms, party, approver = 'youth', way }: Of<'ApproveTerms'>,
  placement: Placement,
  { by, today, around }: ProcessAsked<PlacementAround>,
): PlacementEvent[] {
  requireOpen(placement);
  const awaited = placement.terms.at(-1);
  if (awaited?.terms !== terms) throw new RuleBroken('terms-replaced');
  if (awaited.approvals.some((one) => one.party === party)) return [];
  if (party === 'youth') requireApprover(approver, placement.adultOn, today);
  if (party === 'agency' && by.agency !== placement.agency) throw new RuleBroken('not-your-placement');
  const event = eventsOn(placement.journeyId, today);
  const told = event('TermsApproved', { terms, party, approver: party === 'youth' ? approver : null, way });
  const all = agreementParties.every(
    (one) => one === party || awaited.approvals.some((known) => known.party === one),
  );
  if (!all || placement.state !== 'planned' || awaited.from > today) return [told];
  const rule = around.youth?.hindrance ?? null;
  return [told, rule ? event('PlacementHindered', { rule }) : event('PlacementStarted', {})];
}

function requireApprover(approver: 'youth' | 'guardian', adultOn: IsoDate, today: IsoDate): void {
  if (today < adultOn && approver !== 'guardian') throw new RuleBroken('guardian-approves');
  if (today >= adultOn && approver !== 'youth') throw new RuleBroken('youth-approves');
}
