import { addDays, type IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { CausedBy } from '../process/process.ts';
import type { Sector } from '../services/service-kinds.ts';
import {
  waitsOfRuling,
  type CheckInInterval,
  type HelpKind,
  type RulingBasis,
  type RulingOutcome,
} from './help-codes.ts';
import type { HelpEvent, HelpMatterKind } from './help-events.ts';

export interface Visit {
  /** The version that told it. */
  at: number;
  on: IsoDate;
  help: readonly HelpKind[];
  by: string;
}

/** 'final': nobody appealed in time, or the appeal is answered. */
export type RulingState = 'made' | 'notified' | 'appealed' | 'final';

export interface Ruling {
  ruling: string;
  at: number;
  on: IsoDate;
  basis: RulingBasis;
  outcome: RulingOutcome;
  inPlan: boolean;
  state: RulingState;
  notifiedOn: IsoDate | null;
  appealUntil: IsoDate | null;
  appealedOn: IsoDate | null;
}

export interface CheckIns {
  checkIns: string;
  at: number;
  everyDays: CheckInInterval;
  caseworker: string;
  plannedOn: IsoDate;
  nextOn: IsoDate;
  endedOn: IsoDate | null;
}

/** Something that waits for whoever helps. */
export interface HelpMatter {
  matter: HelpMatterKind;
  item: string;
  dueOn: IsoDate;
}

/** What one sector of one agency has done for one pupil, as its events tell it. */
export interface PupilHelp {
  journeyId: string;
  agency: string;
  sector: Sector;
  openedOn: IsoDate;
  version: number;
  visits: readonly Visit[];
  rulings: readonly Ruling[];
  checkIns: readonly CheckIns[];
  /** The version of the hand-over from lower secondary school. */
  handedOverAt: number | null;
  /** Matters whose passing is on the record, as `matter|item|dueOn`. */
  passed: readonly string[];
}

/** The pupil's help after one more event. */
export function evolveHelp(known: PupilHelp | undefined, event: CausedBy<HelpEvent>): PupilHelp {
  const { on, journeyId } = event.data;
  if (event.type === 'HelpOpened') {
    const { agency, sector } = event.data;
    const empty = { visits: [], rulings: [], checkIns: [], handedOverAt: null, passed: [] };
    return { journeyId, agency, sector, openedOn: on, version: 1, ...empty };
  }
  if (!known) throw new Error(`Help cannot begin with ${event.type}`);
  const at = known.version + 1;
  const help = { ...known, version: at };
  const ruling = (id: string, change: Partial<Ruling>) => ({
    ...help,
    rulings: help.rulings.map((one) => (one.ruling === id ? { ...one, ...change } : one)),
  });
  const checking = (id: string, change: (one: CheckIns) => Partial<CheckIns>) => ({
    ...help,
    checkIns: help.checkIns.map((one) => (one.checkIns === id ? { ...one, ...change(one) } : one)),
  });
  switch (event.type) {
    case 'WalkedIn':
      return { ...help, visits: [...help.visits, { at, on, help: event.data.help, by: event.by.id }] };
    case 'RulingMade': {
      const { ruling: id, basis, outcome, inPlan } = event.data;
      const made: Ruling = {
        ...{ ruling: id, at, on, basis, outcome, inPlan, state: 'made' },
        ...{ notifiedOn: null, appealUntil: null, appealedOn: null },
      };
      return { ...help, rulings: [...help.rulings, made] };
    }
    case 'RulingNotified': {
      const { ruling: id, appealUntil } = event.data;
      return ruling(id, { state: 'notified', notifiedOn: on, appealUntil });
    }
    case 'AppealPeriodEnded':
      return ruling(event.data.ruling, { state: 'final' });
    case 'AppealReceived':
      return ruling(event.data.ruling, { state: 'appealed', appealedOn: on });
    case 'AppealAnswered':
      return ruling(event.data.ruling, { state: 'final' });
    case 'CheckInsPlanned': {
      const { checkIns, everyDays, caseworker } = event.data;
      const nextOn = addDays(on, everyDays);
      const planned = { checkIns, at, everyDays, caseworker, plannedOn: on, nextOn, endedOn: null };
      return { ...help, checkIns: [...help.checkIns, planned] };
    }
    case 'CheckInHeld': {
      // Who did not answer is rung again the next day but one.
      const { checkIns, outcome } = event.data;
      return checking(checkIns, ({ everyDays }) => ({
        nextOn: addDays(on, outcome === 'reached' ? everyDays : 2),
      }));
    }
    case 'CheckInsEnded':
      return checking(event.data.checkIns, () => ({ endedOn: on }));
    case 'HandedOver':
      return { ...help, handedOverAt: at };
    case 'HelpDuePassed': {
      const { matter, item, dueOn } = event.data;
      return { ...help, passed: [...help.passed, keyOf({ matter, item, dueOn })] };
    }
  }
}

export const keyOf = ({ matter, item, dueOn }: HelpMatter): string => `${matter}|${item}|${dueOn}`;

/** Everything that waits, the earliest first. */
export function openHelpMatters({
  rulings,
  checkIns,
}: Pick<PupilHelp, 'rulings' | 'checkIns'>): HelpMatter[] {
  const ofRulings = rulings.flatMap(({ ruling: item, state, on, appealUntil, appealedOn }): HelpMatter[] => {
    if (state === 'made')
      return [{ matter: 'notify-ruling', item, dueOn: addWorkingDays(on, waitsOfRuling.notifyWorkingDays) }];
    if (state === 'notified' && appealUntil) return [{ matter: 'appeal-period', item, dueOn: appealUntil }];
    if (state === 'appealed' && appealedOn)
      return [{ matter: 'appeal-answer', item, dueOn: addDays(appealedOn, waitsOfRuling.answerDays) }];
    return [];
  });
  const rounds = checkIns
    .filter(({ endedOn }) => endedOn === null)
    .map(({ checkIns: item, nextOn }): HelpMatter => ({ matter: 'check-in', item, dueOn: nextOn }));
  return [...ofRulings, ...rounds].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
