import type { IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Process } from '../process/process.ts';
import type { DeskCommand } from './desk-commands.ts';
import { askedAtDesk, clashesAtDesk, decideAtDesk, type DeskSurroundings } from './desk.ts';
import { callMeeting, meetingFallenDue, nextMeetingDue } from './meeting-due.ts';
import type { MeetingEvent } from './meeting-events.ts';
import type { CommitteeSeries } from './series.ts';
import { evolveMeeting, type Meeting } from './meeting.ts';

/** Calls the committee's next meeting whose agenda can still be filled. */
export interface CallMeeting {
  type: 'CallMeeting';
  series: CommitteeSeries;
  /** The day for which it is called. */
  today: IsoDate;
}

export type MeetingCommand = CallMeeting | DeskCommand;

/** A committee's meeting: called, agenda frozen, held case by case at the desk, minutes due, closed. */
export const meetingProcess: Process<Meeting, MeetingCommand, MeetingEvent, DeskSurroundings> = {
  decide: (command, meeting, asked) => {
    if (command.type === 'CallMeeting') return meeting ? [] : [callMeeting(command.series, command.today)];
    if (!meeting) throw new RuleBroken('item-unknown');
    return decideAtDesk(command, meeting, asked);
  },
  evolve: evolveMeeting,
  owner: ({ committee }) => committee,
  fallenDue: (meeting, { today, around }) => meetingFallenDue(meeting, today, around),
  nextDue: nextMeetingDue,
  isOpen: ({ state }) => state !== 'closed',
  asks: (events, meeting, command) =>
    command === null || command.type === 'CallMeeting' ? [] : askedAtDesk(command, events, meeting),
  clashes: (command, unseen) => command.type === 'CallMeeting' || clashesAtDesk(command, unseen),
};
