import { addDays, type IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { JourneyRule } from '../journey/journey-rules.ts';
import type { CausedBy } from '../process/process.ts';
import {
  agreementParties,
  placementWaits,
  type AgreementParty,
  type ApprovalWay,
  type PlacementBasis,
  type PlacementEnd,
  type PlacementNext,
  type PlacementResult,
  type YouthApprover,
} from './placement-codes.ts';
import type { AgreedTerms, PlacementEvent, PlacementMatterKind } from './placement-events.ts';

export interface TermsApproval {
  party: AgreementParty;
  approver: YouthApprover | null;
  way: ApprovalWay;
  on: IsoDate;
  by: string;
}

/** A version of the agreement. */
export interface Terms extends AgreedTerms {
  terms: number;
  /** The version of the stream that told it: its texts stand there. */
  at: number;
  proposedOn: IsoDate;
  by: string;
  approvals: readonly TermsApproval[];
}

export interface PlacementVisit {
  visit: number;
  at: number;
  on: IsoDate;
  by: string;
}

export interface PlacementEnding {
  at: number;
  on: IsoDate;
  reason: PlacementEnd;
  wasStarted: boolean;
  result: PlacementResult | null;
  next: PlacementNext | null;
}

/** 'dropped' never began; 'ended' still has something to be done, 'closed' nothing. */
export type PlacementState = 'planned' | 'running' | 'ended' | 'closed' | 'dropped';

/** One youth at one work place, as the events tell it. */
export interface Placement {
  placement: string;
  journeyId: string;
  agency: string;
  caseworker: string;
  partner: string | null;
  place: string;
  seat: number;
  host: string;
  basis: PlacementBasis;
  adultOn: IsoDate;
  state: PlacementState;
  version: number;
  plannedOn: IsoDate;
  terms: readonly Terms[];
  startedOn: IsoDate | null;
  hindered: JourneyRule | null;
  visits: readonly PlacementVisit[];
  ended: PlacementEnding | null;
  evaluatedAt: number | null;
  /** Matters whose passing is on the record, as `matter|dueOn`. */
  passed: readonly string[];
}

/** Something that a placement waits for. */
export interface PlacementMatter {
  matter: PlacementMatterKind;
  dueOn: IsoDate;
}

export const isApproved = ({ approvals }: Pick<Terms, 'approvals'>): boolean =>
  agreementParties.every((party) => approvals.some((one) => one.party === party));

/** The terms that hold: the latest that all three have approved; undefined before. */
export const termsInForce = ({ terms }: Pick<Placement, 'terms'>): Terms | undefined =>
  terms.findLast(isApproved);

/** The terms that wait for somebody's approval: a newer version than what holds. */
export function termsAwaited({ terms }: Pick<Placement, 'terms'>): Terms | undefined {
  const last = terms.at(-1);
  return last && !isApproved(last) ? last : undefined;
}

/** Whether all three have approved what was proposed last. */
export const isAgreed = (placement: Pick<Placement, 'terms'>): boolean =>
  termsAwaited(placement) === undefined;

/** The agencies that follow up the placement, and read all of it. */
export const followsPlacement = ({ agency, partner }: Pick<Placement, 'agency' | 'partner'>, who: string) =>
  who === agency || who === partner;

/** Whether it has a seat of its place. */
export const holdsWorkSeat = ({ state }: Pick<Placement, 'state'>): boolean =>
  state === 'planned' || state === 'running';

/** Whether the journey itself ended it: then nobody evaluates, and the host is told. */
const isBrokenOff = (reason: PlacementEnd) => reason === 'journey-closed' || reason === 'part-ended';

/** The day by which somebody is to visit next; null unless it runs. */
export function nextVisitDue({ state, startedOn, visits }: Placement): IsoDate | null {
  if (state !== 'running' || startedOn === null) return null;
  const last = visits
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return last === undefined
    ? addDays(startedOn, placementWaits.firstVisitDays)
    : addDays(last, placementWaits.visitEveryDays);
}

/** Everything that the placement waits for somebody to do, the earliest first. */
export function openPlacementMatters(placement: Placement): PlacementMatter[] {
  const { state, ended, hindered } = placement;
  const awaited = termsAwaited(placement);
  const visit = nextVisitDue(placement);
  const held = termsInForce(placement);
  const matters: (PlacementMatter | false | null | undefined)[] = [
    holdsWorkSeat(placement) && awaited && { matter: 'agreement', dueOn: awaited.from },
    state === 'planned' && hindered && held && { matter: 'start', dueOn: held.from },
    visit && { matter: 'visit', dueOn: visit },
    state === 'running' && held && { matter: 'end', dueOn: held.to },
    state === 'ended' &&
      ended && {
        ...(isBrokenOff(ended.reason)
          ? { matter: 'tell-host', dueOn: addWorkingDays(ended.on, placementWaits.tellHostWorkingDays) }
          : { matter: 'evaluation', dueOn: addDays(ended.on, placementWaits.evaluationDays) }),
      },
  ] as (PlacementMatter | false | null | undefined)[];
  return matters.filter((one) => !!one).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

export const placementKeyOf = ({ matter, dueOn }: PlacementMatter): string => `${matter}|${dueOn}`;

/** The placement after one more event. */
export function evolvePlacement(known: Placement | undefined, event: CausedBy<PlacementEvent>): Placement {
  const { on, journeyId } = event.data;
  if (event.type === 'PlacementPlanned') {
    const { on: plannedOn, ...said } = event.data;
    const empty = { terms: [], startedOn: null, hindered: null, visits: [], ended: null, passed: [] };
    return { ...said, journeyId, state: 'planned', version: 1, plannedOn, ...empty, evaluatedAt: null };
  }
  if (!known) throw new Error(`A placement cannot begin with ${event.type}`);
  const at = known.version + 1;
  const placement = { ...known, version: at };
  const by = event.by.id;
  switch (event.type) {
    case 'TermsProposed': {
      const { terms, from, to, hours, allowance } = event.data;
      const proposed = { terms, at, from, to, hours, allowance, proposedOn: on, by, approvals: [] };
      return { ...placement, terms: [...known.terms, proposed] };
    }
    case 'TermsApproved': {
      const { terms, party, approver, way } = event.data;
      const approval = { party, approver, way, on, by };
      return {
        ...placement,
        terms: known.terms.map((one) =>
          one.terms === terms ? { ...one, approvals: [...one.approvals, approval] } : one,
        ),
      };
    }
    case 'PlacementStarted':
      return { ...placement, state: 'running', startedOn: on, hindered: null };
    case 'PlacementHindered':
      return { ...placement, hindered: event.data.rule };
    case 'VisitHeld':
      return { ...placement, visits: [...known.visits, { visit: event.data.visit, at, on, by }] };
    case 'PlacementDuePassed':
      return { ...placement, passed: [...known.passed, placementKeyOf(event.data)] };
    case 'PlacementEnded': {
      const { reason, wasStarted, result, next } = event.data;
      const state = wasStarted || isBrokenOff(reason) ? 'ended' : 'dropped';
      return { ...placement, state, ended: { at, on, reason, wasStarted, result, next } };
    }
    case 'PlacementEvaluated':
      return { ...placement, state: 'closed', evaluatedAt: at };
    case 'HostTold':
      return { ...placement, state: 'closed' };
  }
}
