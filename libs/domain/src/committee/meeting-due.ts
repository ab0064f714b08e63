import { type IsoDate, addDays } from '../calendar/dates.ts';
import type { CommitteeOutcome } from '../journey/journey-events.ts';
import type { Committee } from './committees.ts';
import { freezesOn, minutesDueOn, nextMeeting, nextOpenMeeting, type Rhythm } from './meeting-calendar.ts';
import type { MeetingEvent } from './meeting-events.ts';
import { type Meeting, type MeetingItem, evolveMeeting } from './meeting.ts';

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
  committee: Rhythm;
  /** In any order; whoever stands on the agenda of another meeting that is yet to be held is not among them. */
  queue: readonly Waiting[];
  /** Each youth's last decision. */
  decisions: readonly CommitteeDecision[];
}

/** Calls the committee's next meeting whose agenda can still be filled; nothing when it is called already. */
export function callMeeting({ id, ...rhythm }: Committee, today: IsoDate): MeetingEvent {
  const meetsOn = nextOpenMeeting(rhythm, today);
  const data = {
    on: today,
    committee: id,
    meetsOn,
    freezesOn: freezesOn(meetsOn),
    minutesDueOn: minutesDueOn(meetsOn),
  };
  return { type: 'MeetingOpened', data };
}

/** Everything about a meeting that has fallen due by today and is not yet on the record, in order. */
export function meetingFallenDue(
  meeting: Meeting,
  today: IsoDate,
  surroundings: MeetingSurroundings,
): MeetingEvent[] {
  const events: MeetingEvent[] = [];
  const stages = [frozen, decided, held, closed];
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

const frozen: Stage = ({ state, freezesOn: on }, today, { queue }) => {
  if (state !== 'open' || today < on) return [];
  const agenda = queue.toSorted(byWaiting);
  return [
    { type: 'AgendaFrozen', data: { on, items: agenda.length } },
    ...agenda.map((waiting): MeetingEvent => ({ type: 'ItemPlaced', data: { on, ...waiting } })),
  ];
};

const decided: Stage = ({ state, items }, _today, { decisions }) => {
  if (state === 'closed') return [];
  const later = new Map(decisions.map((decision) => [decision.journeyId, decision]));
  return items.flatMap(({ journeyId, version, decision: known }): MeetingEvent[] => {
    const decision = later.get(journeyId);
    if (known || !decision || decision.version <= version) return [];
    const { on, outcome, responsible } = decision;
    return [{ type: 'ItemDecided', data: { on, journeyId, outcome, responsible } }];
  });
};

const held: Stage = ({ state, meetsOn, minutesDueOn: due }, today) =>
  state === 'frozen' && today > meetsOn
    ? [{ type: 'MeetingHeld', data: { on: meetsOn, minutesDueOn: due } }]
    : [];

/** Closed when everything is decided, or when the minutes are overdue: then the rest goes to the next meeting. */
const closed: Stage = ({ state, meetsOn, minutesDueOn: due, items }, today, { committee }) => {
  if (state !== 'held') return [];
  if (today <= due && items.some(({ decision }) => decision === null)) return [];
  const to = nextMeeting(committee, meetsOn);
  return [
    ...items.filter(isUnsettled).map(({ journeyId }): MeetingEvent => ({
      type: 'ItemCarriedOver',
      data: { on: today, journeyId, to },
    })),
    { type: 'MeetingClosed', data: { on: today } },
  ];
};

const isUnsettled = ({ decision }: MeetingItem): boolean =>
  decision === null || decision.outcome === 'postponed';

/** Whoever has waited longest comes first; ids settle ties, so that the agenda is the same however it was read. */
function byWaiting(a: Waiting, b: Waiting): number {
  if (a.waitingSince !== b.waitingSince) return a.waitingSince < b.waitingSince ? -1 : 1;
  return a.journeyId < b.journeyId ? -1 : 1;
}
