import type { IsoDate } from '../calendar/dates.ts';
import type { Role } from '../people/roles.ts';
import type { CausedBy } from '../process/process.ts';
import { childWelfareAt } from './concern-codes.ts';
import type { ConcernEvent, ConcernEventType, ConcernMatter } from './concern-events.ts';

export const concernStates = ['sent', 'received', 'answered'] as const;
export type ConcernState = (typeof concernStates)[number];

/** One thing that was done about it; its texts stand under the version. */
export interface ConcernStep {
  version: number;
  type: ConcernEventType;
  on: IsoDate;
  agency: string;
  by: string;
}

/** A report of concern to child welfare, as its events tell it. */
export interface ConcernReport {
  report: string;
  journeyId: string;
  version: number;
  /** The person who reported, and for which agency. */
  reporter: string;
  agency: string;
  to: string;
  isUrgent: boolean;
  sentOn: IsoDate;
  acknowledgeBy: IsoDate;
  answerBy: IsoDate;
  state: ConcernState;
  /** What went by without being done, and stands on the record. */
  passed: readonly ConcernMatter[];
  steps: readonly ConcernStep[];
}

/** The report after one more event. */
export function evolveConcern(
  known: ConcernReport | undefined,
  event: CausedBy<ConcernEvent>,
): ConcernReport {
  const { on, journeyId } = event.data;
  const version = (known?.version ?? 0) + 1;
  const step: ConcernStep = { version, type: event.type, on, agency: event.by.agency, by: event.by.id };
  if (event.type === 'ConcernReported') {
    const { report, agency, to, isUrgent, acknowledgeBy, answerBy } = event.data;
    return {
      ...{ report, journeyId, version, reporter: event.by.id, agency, to, isUrgent, sentOn: on },
      ...{ acknowledgeBy, answerBy, state: 'sent', passed: [], steps: [step] },
    };
  }
  if (!known) throw new Error(`A report of concern cannot begin with ${event.type}`);
  const next = { ...known, version, steps: [...known.steps, step] };
  switch (event.type) {
    case 'ConcernAdded':
      return next;
    case 'ConcernAcknowledged':
      return { ...next, state: 'received' };
    case 'ConcernAnswered':
      return { ...next, state: 'answered' };
    case 'ConcernDuePassed':
      return { ...next, passed: [...next.passed, event.data.matter] };
  }
}

/** What child welfare still owes, the next first. */
export function owedOfConcern({
  state,
  acknowledgeBy,
  answerBy,
}: Pick<ConcernReport, 'state' | 'acknowledgeBy' | 'answerBy'>): { matter: ConcernMatter; dueOn: IsoDate }[] {
  const answer = { matter: 'answer', dueOn: answerBy } as const;
  switch (state) {
    case 'sent':
      return [{ matter: 'acknowledge', dueOn: acknowledgeBy }, answer];
    case 'received':
      return [answer];
    case 'answered':
      return [];
  }
}

interface Reader {
  person: string;
  agency: string;
  role: Role;
}

/** Whether this is who reported, in the agency for which she did. */
export const isReporter = ({ reporter, agency }: ConcernReport, reader: Reader): boolean =>
  reporter === reader.person && agency === reader.agency;

/** Whether this is child welfare in the agency that the report went to. */
export const isReceiver = ({ to }: ConcernReport, { agency, role }: Reader): boolean =>
  agency === to && role === childWelfareAt(to);

/** Whether a report stands open to somebody: to who reported and to child welfare, and to nobody else at all. */
export const mayReadConcern = (report: ConcernReport, reader: Reader): boolean =>
  isReporter(report, reader) || isReceiver(report, reader);
