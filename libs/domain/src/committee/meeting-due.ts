import { type IsoDate, addDays } from '../calendar/dates.ts';
import type { CommitteeOutcome } from '../journey/journey-events.ts';
import {
  freezesOn,
  minutesDueOn,
  nextMeeting,
  nextOpenMeeting,
  type Rhythm,
  type RhythmOn,
} from './meeting-calendar.ts';
import type { MeetingEvent } from './meeting-events.ts';
import { committeeOn, rhythmOf, type CommitteeSeries } from './series.ts';
import { type Meeting, type TakenUp, byAgenda, evolveMeeting, isUnsettled } from './meeting.ts';

/** A youth who waits for the committee: since which day, and the journey's version now. */
export interface Waiting {
  journeyId: string;
  waitingSince: IsoDate;
  version: number;
  carriedOver: boolean;
}

/** What the committee agreed on for a youth, and the journey's version that says so. */
export interface CommitteeDecision {
  journeyId: string;
  version: number;
  on: IsoDate;
  outcome: CommitteeOutcome;
  responsible: string;
}

/** What the journeys say that bears on a meeting. */
export interface MeetingSurroundings {
  /** When the committee meets, where it meets again. */
  committee: Rhythm | RhythmOn;
  /** In any order; whoever stands on the agenda of another meeting that is yet to be held is not among them. */
  queue: readonly Waiting[];
  /** Each youth's last decision. */
  decisions: readonly CommitteeDecision[];
  /** Agreements of the committee that are open. */
  agreements: readonly TakenUp[];
  /** Youths on its agenda who do not wait for this committee any more. */
  gone: readonly string[];
}

/**
 * Calls the committee's next meeting whose agenda can still be filled, as the committee sits on that day: the meeting keeps
 * that, whatever is decided afterwards.
 */
export function callMeeting(series: CommitteeSeries, today: IsoDate): MeetingEvent {
  const meetsOn = nextOpenMeeting(rhythmOf(series), today);
  const { id, ...sits } = committeeOn(series, meetsOn);
  return {
    type: 'MeetingOpened',
    data: {
      ...{ on: today, committee: id, meetsOn, freezesOn: freezesOn(meetsOn) },
      minutesDueOn: minutesDueOn(meetsOn),
      sits,
    },
  };
}

/** Everything about a meeting that has fallen due by today and is not yet on the record, in order. */
export function meetingFallenDue(
  meeting: Meeting,
  today: IsoDate,
  surroundings: MeetingSurroundings,
): MeetingEvent[] {
  const events: MeetingEvent[] = [];
  const stages = [frozen, decided, withdrawn, held, closed];
  stages.reduce((before, stage) => {
    const due = stage(before, today, surroundings);
    events.push(...due);
    return due.reduce<Meeting>(evolveMeeting, before);
  }, meeting);
  return events;
}

/** The next day on which `meetingFallenDue` will have something to say by itself; null after the end. */
export function nextMeetingDue({
  state,
  freezesOn: freezes,
  meetsOn,
  minutesDueOn: due,
}: Meeting): IsoDate | null {
  switch (state) {
    case 'open':
      return freezes;
    case 'frozen':
      return addDays(meetsOn, 1);
    case 'held':
      return addDays(due, 1);
    case 'closed':
      return null;
  }
}

type Stage = (meeting: Meeting, today: IsoDate, surroundings: MeetingSurroundings) => MeetingEvent[];

const frozen: Stage = ({ state, freezesOn: on, meetsOn, items }, today, { queue, agreements }) => {
  if (state !== 'open' || today < on) return [];
  const placed = new Set(items.map(({ journeyId }) => journeyId));
  const agenda = queue
    .filter(({ journeyId }) => !placed.has(journeyId))
    .toSorted((a, b) => byAgenda({ ...a, urgent: false }, { ...b, urgent: false }));
  const overdue = agreements.filter(({ dueOn }) => dueOn < meetsOn);
  return [
    { type: 'AgendaFrozen', data: { on, items: placed.size + agenda.length } },
    ...overdue.map((agreement): MeetingEvent => ({
      type: 'AgreementTakenUp',
      data: { on, ...agreement },
    })),
    ...agenda.map((waiting): MeetingEvent => ({ type: 'ItemPlaced', data: { on, ...waiting } })),
  ];
};

const decided: Stage = ({ state, items }, _today, { decisions }) => {
  if (state === 'closed') return [];
  const later = new Map(decisions.map((decision) => [decision.journeyId, decision]));
  return items.flatMap(({ journeyId, version, decision: known, gone }): MeetingEvent[] => {
    const decision = later.get(journeyId);
    if (known || gone || !decision || decision.version <= version) return [];
    const { on, outcome, responsible } = decision;
    return [{ type: 'ItemDecided', data: { on, journeyId, outcome, responsible } }];
  });
};

/** Consent was withdrawn, or the youth has moved away: what is left of the item tells nobody who she was. */
const withdrawn: Stage = ({ state, items }, today, { gone }) => {
  if (state === 'closed') return [];
  return items
    .filter((item) => item.decision === null && item.gone === null && gone.includes(item.journeyId))
    .map(({ journeyId }) => ({ type: 'ItemWithdrawn', data: { on: today, journeyId } }));
};

const held: Stage = ({ state, meetsOn, minutesDueOn: due }, today) =>
  state === 'frozen' && today > meetsOn
    ? [{ type: 'MeetingHeld', data: { on: meetsOn, minutesDueOn: due } }]
    : [];

/** Closed when everything is decided, or when the minutes are overdue: then the rest goes to the next meeting. */
const closed: Stage = ({ state, meetsOn, minutesDueOn: due, items }, today, { committee }) => {
  if (state !== 'held') return [];
  if (today <= due && items.some(({ decision, gone }) => decision === null && gone === null)) return [];
  const to = nextMeeting(committee, meetsOn);
  return [
    ...items.filter(isUnsettled).map(({ journeyId }): MeetingEvent => ({
      type: 'ItemCarriedOver',
      data: { on: today, journeyId, to },
    })),
    { type: 'MeetingClosed', data: { on: today } },
  ];
};
