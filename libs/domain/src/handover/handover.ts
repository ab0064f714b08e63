import { addDays, type IsoDate } from '../calendar/dates.ts';
import type { CausedBy } from '../process/process.ts';
import type { HandoverWant, SharingBasis, HandoverUrgency } from './handover-codes.ts';
import type { HandoverEvent, HandoverEventType } from './handover-events.ts';

export const handoverStates = ['waiting', 'accepted', 'returned', 'withdrawn', 'lapsed'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** One thing that was done about it, and by whom; its texts stand under the version. */
export interface HandoverStep {
  version: number;
  type: HandoverEventType;
  on: IsoDate;
  agency: string;
  by: string;
  /** The agency that it went to, why it came back or ended. */
  detail: string | null;
}

/** A referral from one agency to another, as its events tell it. */
export interface Handover {
  handover: string;
  journeyId: string;
  version: number;
  /** Responsible until another one has accepted. */
  giver: string;
  asker: string;
  /** The agency that has to answer, or answered last. */
  at: string;
  wants: HandoverWant;
  basis: SharingBasis;
  urgency: HandoverUrgency;
  askedOn: IsoDate;
  /** The day on which it came to the one that has to answer. */
  cameOn: IsoDate;
  answerBy: IsoDate;
  state: HandoverState;
  /** That the day went by is on the record. */
  late: boolean;
  endedOn: IsoDate | null;
  steps: readonly HandoverStep[];
}

/** The referral after one more event. */
export function evolveHandover(known: Handover | undefined, event: CausedBy<HandoverEvent>): Handover {
  const { on, journeyId } = event.data;
  const version = (known?.version ?? 0) + 1;
  const step = (detail: string | null): HandoverStep => ({
    ...{ version, type: event.type, on, agency: event.by.agency, by: event.by.id, detail },
  });
  if (event.type === 'HandoverAsked') {
    const { handover, giver, asker, to, wants, basis, urgency, answerBy } = event.data;
    return {
      ...{
        handover,
        journeyId,
        version,
        giver,
        asker,
        at: to,
        wants,
        basis,
        urgency,
        askedOn: on,
        cameOn: on,
        answerBy,
      },
      ...{ state: 'waiting', late: false, endedOn: null, steps: [step(to)] },
    };
  }
  if (!known) throw new Error(`A referral cannot begin with ${event.type}`);
  const after = (detail: string | null): Handover => ({
    ...known,
    version,
    steps: [...known.steps, step(detail)],
  });
  const ended = (state: HandoverState, detail: string | null): Handover => ({
    ...after(detail),
    state,
    endedOn: on,
  });
  switch (event.type) {
    case 'HandoverAccepted':
      return ended('accepted', event.data.wants);
    case 'HandoverReturned':
      return ended('returned', event.data.reason);
    case 'HandoverPassedOn': {
      const { to, answerBy } = event.data;
      return { ...after(to), at: to, answerBy, cameOn: on, late: false };
    }
    case 'HandoverWithdrawn':
      return ended('withdrawn', event.data.cause);
    case 'HandoverUnanswered':
      return { ...after(event.data.agency), late: true };
    case 'HandoverLapsed':
      return ended('lapsed', event.data.reason);
  }
}

/** Whether an agency was ever told of it: the giver, and everyone that it came to. */
export const isPartyOf = ({ giver, at, steps }: Handover, agency: string): boolean =>
  agency === giver || agency === at || steps.some((step) => step.agency === agency);

/** Whether what it tells of the youth stands open to an agency: to the giver, and to whom it waits for or who accepted. */
export const mayReadHandover = ({ giver, at, state }: Handover, agency: string): boolean =>
  agency === giver || (agency === at && (state === 'waiting' || state === 'accepted'));

/** The first day on which it is late; null where nothing is waited for, or the lateness is on the record. */
export const lateFrom = ({ state, late, answerBy }: Handover): IsoDate | null =>
  state === 'waiting' && !late ? addDays(answerBy, 1) : null;
