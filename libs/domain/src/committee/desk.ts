import { RuleBroken } from '../journey/journey-rules.ts';
import type { AskedOfJourney, ProcessAsked } from '../process/process.ts';
import { decidedOn, type DeskCommand } from './desk-commands.ts';
import { meetingFallenDue, type MeetingSurroundings } from './meeting-due.ts';
import type { CausedMeetingEvent, MeetingEvent } from './meeting-events.ts';
import { evolveMeeting, isUnsettled, sameSeat, type Meeting, type MeetingItem } from './meeting.ts';
import { namesSomebody } from './names-somebody.ts';

/** What the kind reads beside the journeys, for one command. */
export interface DeskSurroundings extends MeetingSurroundings {
  /** The names of the youth whom an item is about, where it is to be anonymised. */
  names: readonly string[];
}

type Asked = ProcessAsked<DeskSurroundings>;

/**
 * What a command at the desk leads to, after whatever had fallen due before it and no workflow has recorded yet: a meeting is
 * held though workflows stand still. Throws RuleBroken.
 */
export function decideAtDesk(command: DeskCommand, before: Meeting, asked: Asked): MeetingEvent[] {
  requireSecretary(before, asked);
  const due = meetingFallenDue(before, asked.today, asked.around);
  const meeting = due.reduce<Meeting>(evolveMeeting, before);
  if (meeting.state === 'closed') throw new RuleBroken('meeting-closed');
  const events = deskEvents(command, meeting, asked);
  return events.length > 0 ? [...due, ...events] : [];
}

function deskEvents(command: DeskCommand, meeting: Meeting, asked: Asked): MeetingEvent[] {
  const on = asked.today;
  switch (command.type) {
    case 'RecordAttendance': {
      const { agency, person, attendance } = command;
      const known = meeting.attendance.find((seat) => sameSeat(seat, command));
      if (known?.attendance === attendance) return [];
      return [{ type: 'AttendanceRecorded', data: { on, agency, person, attendance } }];
    }
    case 'InviteGuest': {
      const { agency, person } = command;
      if (meeting.guests.some((seat) => sameSeat(seat, command))) return [];
      return [{ type: 'GuestInvited', data: { on, agency, person } }];
    }
    case 'DeclareImpartiality': {
      const { agency, person, journeyId, leaves, reason } = command;
      itemOf(meeting, journeyId);
      return [
        {
          type: 'ImpartialityDeclared',
          data: { on, journeyId, agency, person, leaves },
          texts: { reason },
        },
      ];
    }
    case 'PlaceItem':
      return placed(command, meeting, asked);
    case 'DecideItem':
    case 'PostponeItem': {
      requireDecidable(meeting, command.journeyId, asked);
      const { outcome, responsible } =
        command.type === 'DecideItem'
          ? command.decided
          : { outcome: 'postponed' as const, responsible: meeting.committee };
      const { journeyId } = command;
      const day = decidedOn(meeting.meetsOn, on);
      return [{ type: 'ItemDecided', data: { on: day, journeyId, outcome, responsible } }];
    }
    case 'WithdrawItem': {
      requireUnsettled(meeting, command.journeyId);
      return [{ type: 'ItemWithdrawn', data: { on, journeyId: command.journeyId } }];
    }
    case 'AnonymiseItem': {
      requireUnsettled(meeting, command.journeyId);
      if (namesSomebody(command.theme, asked.around.names)) throw new RuleBroken('names-somebody');
      const { journeyId, theme } = command;
      return [{ type: 'ItemAnonymised', data: { on, journeyId, theme } }];
    }
  }
}

/** What a command at the desk asks of the youth's journey: on the record with the meeting's own line, or neither. */
export function askedAtDesk(
  command: DeskCommand,
  events: readonly CausedMeetingEvent[],
  meeting: Meeting,
): AskedOfJourney[] {
  const told = events.at(-1);
  if (!told || !('shown' in command)) return [];
  const { journeyId, shown: seen } = command;
  const { on } = told.data;
  switch (command.type) {
    case 'DecideItem': {
      const decision = { ...command.decided, meeting: command.meeting, on };
      return [{ journeyId, seen, command: { type: 'RecordCommitteeDecision', ...decision } }];
    }
    case 'PostponeItem': {
      const put = { outcome: 'postponed', responsible: meeting.committee, meeting: command.meeting } as const;
      return [
        {
          journeyId,
          seen,
          command: { type: 'RecordCommitteeDecision', on, ...put, decision: command.reason },
        },
      ];
    }
    case 'WithdrawItem': {
      const { cause, note } = command;
      return [
        {
          journeyId,
          seen,
          command: { type: 'WithdrawReferral', on, cause, ...(note !== undefined && { note }) },
        },
      ];
    }
    case 'AnonymiseItem':
      return [{ journeyId, seen, command: { type: 'WithdrawReferral', on, cause: 'consent' } }];
  }
}

/** Two who work on different cases do not disturb each other, nor does who notes who came in. */
export function clashesAtDesk(command: DeskCommand, unseen: MeetingEvent): boolean {
  if ('journeyId' in command)
    return 'journeyId' in unseen.data && unseen.data.journeyId === command.journeyId;
  return unseen.type === 'AttendanceRecorded' && sameSeat(unseen.data, command);
}

/** Who leads the committee, or keeps its minutes, and nobody else. */
function requireSecretary({ committee }: Meeting, { by }: Asked): void {
  if (by.kind !== 'person') return;
  const leads = by.role === 'committee-leader' || by.role === 'committee-secretary';
  if (!leads) throw new RuleBroken('not-your-role');
  if (by.agency !== committee) throw new RuleBroken('not-your-committee');
}

function itemOf(meeting: Meeting, journeyId: string): MeetingItem {
  const item = meeting.items.find((one) => one.journeyId === journeyId);
  if (!item) throw new RuleBroken('item-unknown');
  return item;
}

function requireUnsettled(meeting: Meeting, journeyId: string): MeetingItem {
  const item = itemOf(meeting, journeyId);
  if (item.gone) throw new RuleBroken('item-gone');
  if (!isUnsettled(item)) throw new RuleBroken('item-decided');
  return item;
}

/** What a committee decides is not decided before it meets, and not written by whoever had to leave the room. */
function requireDecidable(meeting: Meeting, journeyId: string, { by, today }: Asked): void {
  const { partial } = requireUnsettled(meeting, journeyId);
  if (today < meeting.meetsOn) throw new RuleBroken('before-meeting');
  if (partial.some(({ person, leaves }) => leaves && person === by.id)) throw new RuleBroken('must-leave');
}

function placed(
  { journeyId, urgent, reason }: DeskCommand & { type: 'PlaceItem' },
  meeting: Meeting,
  { today: on, around }: Asked,
): MeetingEvent[] {
  const known = meeting.items.find((item) => item.journeyId === journeyId && item.gone === null);
  if (known) {
    if (!isUnsettled(known)) throw new RuleBroken('item-decided');
    if (known.urgent || !urgent) throw new RuleBroken('item-placed');
    return [{ type: 'ItemMadeUrgent', data: { on, journeyId }, texts: { reason } }];
  }
  const waiting = around.queue.find((one) => one.journeyId === journeyId);
  if (!waiting) throw new RuleBroken('item-unknown');
  return [
    { type: 'ItemPlaced', data: { on, ...waiting, ...(urgent && { urgent: true }) }, texts: { reason } },
  ];
}
