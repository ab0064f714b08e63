import type { IsoDate } from '../calendar/dates.ts';
import type { CausedBy } from '../process/process.ts';
import type { Rhythmic, WellbeingWork } from './wellbeing-codes.ts';
import type { WellbeingEvent, WellbeingMatterKind } from './wellbeing-events.ts';

export interface WellbeingPlan {
  plan: string;
  at: number;
  work: WellbeingWork;
  rhythm: Rhythmic;
  /** The next day; null when it is done or ended. */
  nextOn: IsoDate | null;
}

export interface FamilyAsk {
  ask: string;
  at: number;
  on: IsoDate;
  answerBy: IsoDate;
  by: string;
  /** The version that names the adviser; null until it is answered. */
  answeredAt: number | null;
}

export interface WellbeingMatter {
  matter: WellbeingMatterKind;
  item: string;
  dueOn: IsoDate;
}

/** What the wellbeing person has done for one child, and plans to, as the events tell it. */
export interface Wellbeing {
  journeyId: string;
  agency: string;
  openedOn: IsoDate;
  version: number;
  /** `at`: the version that told it. */
  log: readonly { at: number; on: IsoDate; work: readonly WellbeingWork[]; by: string }[];
  plans: readonly WellbeingPlan[];
  asks: readonly FamilyAsk[];
  /** Matters whose passing is on the record, as `matter|item|dueOn`. */
  passed: readonly string[];
}

/** The child's log after one more event. */
export function evolveWellbeing(known: Wellbeing | undefined, event: CausedBy<WellbeingEvent>): Wellbeing {
  const { on, journeyId } = event.data;
  const by = event.by.id;
  if (event.type === 'WellbeingOpened') {
    const empty = { log: [], plans: [], asks: [], passed: [] };
    return { journeyId, agency: event.data.agency, openedOn: on, version: 1, ...empty };
  }
  if (!known) throw new Error(`A log cannot begin with ${event.type}`);
  const at = known.version + 1;
  const next = { ...known, version: at };
  const plan = (id: string, nextOn: IsoDate | null) =>
    next.plans.map((one) => (one.plan === id ? { ...one, nextOn } : one));
  switch (event.type) {
    case 'WellbeingLogged':
      return { ...next, log: [...next.log, { at, on, work: event.data.work, by }] };
    case 'WellbeingPlanned': {
      const { plan: id, work, rhythm, dueOn } = event.data;
      return { ...next, plans: [...next.plans, { plan: id, at, work, rhythm, nextOn: dueOn }] };
    }
    case 'WellbeingPlanDone': {
      const { plan: id, work, nextOn } = event.data;
      return { ...next, log: [...next.log, { at, on, work: [work], by }], plans: plan(id, nextOn) };
    }
    case 'WellbeingPlanEnded':
      return { ...next, plans: plan(event.data.plan, null) };
    case 'FamilyGroupAsked': {
      const { ask, answerBy } = event.data;
      return { ...next, asks: [...next.asks, { ask, at, on, answerBy, by, answeredAt: null }] };
    }
    case 'AdviserLinked': {
      const { ask } = event.data;
      return { ...next, asks: next.asks.map((one) => (one.ask === ask ? { ...one, answeredAt: at } : one)) };
    }
    case 'WellbeingDuePassed':
      return { ...next, passed: [...next.passed, wellbeingMatterKey(event.data)] };
  }
}

export const wellbeingMatterKey = ({ matter, item, dueOn }: WellbeingMatter): string =>
  `${matter}|${item}|${dueOn}`;

/** Everything that waits, the earliest first. */
export function openWellbeingMatters({ plans, asks }: Pick<Wellbeing, 'plans' | 'asks'>): WellbeingMatter[] {
  const planned = plans.flatMap(({ plan: item, nextOn }): WellbeingMatter[] =>
    nextOn === null ? [] : [{ matter: 'plan', item, dueOn: nextOn }],
  );
  const asked = asks
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ ask: item, answerBy }): WellbeingMatter => ({ matter: 'ask', item, dueOn: answerBy }));
  return [...planned, ...asked].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
