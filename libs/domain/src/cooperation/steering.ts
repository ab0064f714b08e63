import type { IsoDate } from '../calendar/dates.ts';
import { minutesDueOn } from '../committee/meeting-calendar.ts';
import type { CausedBy } from '../process/process.ts';
import type { SteeringSeat } from './cooperation-codes.ts';
import type { CooperationEvent, CooperationEventType, SteeringMember } from './cooperation-events.ts';

/** Something that a member has asked the steering group to take up. */
export interface SteeringItem {
  item: string;
  words: string;
  raisedOn: IsoDate;
  raisedBy: string;
  state: 'open' | 'decided' | 'withdrawn';
}

/** What the group decided, who does it and by when; it stands on every agenda until it is done. */
export interface SteeringDecision {
  decision: string;
  item: string;
  meeting: string;
  words: string;
  who: string | null;
  dueOn: IsoDate | null;
  /** 'noted': nothing was to be done. */
  state: 'open' | 'noted' | 'done' | 'dropped';
  settledOn: IsoDate | null;
}

export interface SteeringMeeting {
  meeting: string;
  meetsOn: IsoDate;
  /** Null until its minutes are written. */
  heldOn: IsoDate | null;
  present: readonly SteeringSeat[];
}

/** A steering group across sectors (Styringsgruppe; deck 002, slide 3). */
export interface Steering {
  members: readonly SteeringMember[];
  meetings: readonly SteeringMeeting[];
  items: readonly SteeringItem[];
  decisions: readonly SteeringDecision[];
}

export const noSteering: Steering = { members: [], meetings: [], items: [], decisions: [] };

/** The meeting that is called and has no minutes yet; there is one at a time. */
export const calledSteering = ({ meetings }: Steering): SteeringMeeting | undefined =>
  meetings.find(({ heldOn }) => heldOn === null);

export const isSteeringMember = ({ members }: Steering, { person, agency }: SteeringMember): boolean =>
  members.some((one) => one.person === person && one.agency === agency);

const steeringEvents = [
  'SteeringAppointed',
  'SteeringCalled',
  'SteeringItemRaised',
  'SteeringItemWithdrawn',
  'SteeringDecided',
  'SteeringDecisionDone',
  'SteeringDecisionDropped',
  'SteeringHeld',
] as const satisfies readonly CooperationEventType[];

/** An event of the steering group; all others are of the agreement. */
export type SteeringEvent = CooperationEvent & { type: (typeof steeringEvents)[number] };

export const isSteeringEvent = (event: CausedBy<CooperationEvent>): event is CausedBy<SteeringEvent> =>
  steeringEvents.some((one) => one === event.type);

/** The steering group after one more event of its own. */
export function evolveSteering(known: Steering, event: CausedBy<SteeringEvent>): Steering {
  const { on } = event.data;
  const item = (id: string, state: SteeringItem['state']) =>
    known.items.map((one) => (one.item === id ? { ...one, state } : one));
  const settled = (id: string, state: SteeringDecision['state']) => ({
    ...known,
    decisions: known.decisions.map((one) => (one.decision === id ? { ...one, state, settledOn: on } : one)),
  });
  switch (event.type) {
    case 'SteeringAppointed':
      return { ...known, members: event.data.members };
    case 'SteeringCalled': {
      const { meeting, meetsOn } = event.data;
      return { ...known, meetings: [...known.meetings, { meeting, meetsOn, heldOn: null, present: [] }] };
    }
    case 'SteeringItemRaised': {
      const { item: id, words } = event.data;
      const raised = { item: id, words, raisedOn: on, raisedBy: event.by.id, state: 'open' } as const;
      return { ...known, items: [...known.items, raised] };
    }
    case 'SteeringItemWithdrawn':
      return { ...known, items: item(event.data.item, 'withdrawn') };
    case 'SteeringDecided': {
      const { on: _, ...data } = event.data;
      const state = data.who === null ? 'noted' : 'open';
      return {
        ...{ ...known, items: item(data.item, 'decided') },
        decisions: [...known.decisions, { ...data, state, settledOn: null }],
      };
    }
    case 'SteeringDecisionDone':
      return settled(event.data.decision, 'done');
    case 'SteeringDecisionDropped':
      return settled(event.data.decision, 'dropped');
    case 'SteeringHeld': {
      const { meeting: id, present } = event.data;
      return {
        ...known,
        meetings: known.meetings.map((one) => (one.meeting === id ? { ...one, heldOn: on, present } : one)),
      };
    }
  }
}

/** The day on which the minutes of the called meeting are due, with its id; null where none is called. */
export function minutesAwaited(steering: Steering): { meeting: string; dueOn: IsoDate } | null {
  const called = calledSteering(steering);
  return called ? { meeting: called.meeting, dueOn: minutesDueOn(called.meetsOn) } : null;
}
