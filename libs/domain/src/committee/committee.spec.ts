import fc from 'fast-check';
import { addDays, isoDateOf } from '../calendar/dates.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { baseCommittees, type Committee } from './committees.ts';
import { meetingHindrance, meetingsMeant } from './decision-meeting.ts';
import { nextMeeting, nextOpenMeeting } from './meeting-calendar.ts';
import {
  callMeeting,
  meetingFallenDue,
  nextMeetingDue,
  type CommitteeDecision,
  type MeetingSurroundings,
  type Waiting,
} from './meeting-due.ts';
import { evolveMeeting, foldMeeting, type Meeting } from './meeting.ts';

const tuesdays: Committee = {
  ...{ id: 'nav-3301', weekday: 2, hour: 9, place: 'Spiralen', quorum: 1 },
  members: [{ agency: 'nav-3301', role: 'committee-leader' }],
};
const waiting = (journeyId: string, waitingSince: string): Waiting => ({
  journeyId,
  waitingSince,
  version: 4,
  carriedOver: false,
});
const decision = (
  journeyId: string,
  outcome: CommitteeDecision['outcome'] = 'course',
): CommitteeDecision => ({
  journeyId,
  outcome,
  version: 5,
  on: '2026-11-24',
  responsible: 'nav-3301',
});
const around = (queue: Waiting[], decisions: CommitteeDecision[] = []): MeetingSurroundings => ({
  committee: tuesdays,
  queue,
  decisions,
  agreements: [],
  gone: [],
});
const called = (today = '2026-11-17'): Meeting => {
  const meeting = foldMeeting([callMeeting({ base: tuesdays, decided: [] }, today)]);
  if (!meeting) throw new Error('no meeting');
  return meeting;
};
const catchUp = (meeting: Meeting, today: string, surroundings: MeetingSurroundings) => {
  const events = meetingFallenDue(meeting, today, surroundings);
  return { types: events.map(({ type }) => type), meeting: events.reduce<Meeting>(evolveMeeting, meeting) };
};

describe('nextMeeting', () => {
  it('is the next Tuesday, never the day asked about', () => {
    expect(nextMeeting(tuesdays, '2026-11-16')).toBe('2026-11-17');
    expect(nextMeeting(tuesdays, '2026-11-17')).toBe('2026-11-24');
  });

  it('moves to the next working day from 17 May 2033, a Tuesday', () => {
    expect(nextMeeting(tuesdays, '2033-05-16')).toBe('2033-05-18');
    expect(nextMeeting(tuesdays, '2033-05-17')).toBe('2033-05-18');
    expect(nextMeeting(tuesdays, '2033-05-18')).toBe('2033-05-24');
  });

  it('is always a working day within a fortnight', () => {
    const days = fc.integer({ min: 18_000, max: 40_000 }).map(isoDateOf);
    fc.assert(
      fc.property(days, fc.constantFrom(...baseCommittees), (today, committee) => {
        const day = nextMeeting(committee, today);
        expect(isWorkingDay(day) && day > today && day <= addDays(today, 14)).toBe(true);
      }),
    );
  });
});

describe('callMeeting', () => {
  it('freezes the agenda two working days before, and gives two for the minutes', () => {
    const dates = { meetsOn: '2026-11-24', freezesOn: '2026-11-20', minutesDueOn: '2026-11-26' };
    expect(called()).toMatchObject(dates);
  });

  it('skips a meeting whose agenda would have stood already', () => {
    expect(called('2026-11-20').meetsOn).toBe('2026-12-01');
  });
});

describe('nextOpenMeeting', () => {
  it('is the first whose agenda can still be filled', () => {
    expect(nextOpenMeeting(tuesdays, '2026-11-19')).toBe('2026-11-24');
    expect(nextOpenMeeting(tuesdays, '2026-11-20')).toBe('2026-12-01');
  });
});

describe('the meeting of a decision', () => {
  const held = { committee: 'nav-3301', meetsOn: '2026-11-24' };

  it('is the committee’s own, and no later than the decision', () => {
    const said = (on: string, committee = 'nav-3301') => meetingHindrance(held, { committee, on });
    expect([said('2026-11-23'), said('2026-11-24'), said('2026-11-26')]).toEqual([
      'before-meeting',
      null,
      null,
    ]);
    expect(said('2026-11-24', 'mun-3105')).toBe('other-meeting');
    expect(meetingHindrance(null, { committee: 'nav-3301', on: '2026-11-24' })).toBe('other-meeting');
  });

  it('can be today’s or the last one before', () => {
    const meetings = ['2026-11-10', '2026-12-01', '2026-11-24', '2026-11-17'].map((meetsOn) => ({ meetsOn }));
    const meant = (today: string) => meetingsMeant(meetings, today).map(({ meetsOn }) => meetsOn);
    expect(meant('2026-11-24')).toEqual(['2026-11-24', '2026-11-17']);
    expect([meant('2026-11-25'), meant('2026-11-01')]).toEqual([['2026-11-24'], []]);
  });
});

describe('meetingFallenDue', () => {
  it('says nothing before the agenda freezes', () => {
    expect(catchUp(called(), '2026-11-19', around([waiting('a', '2026-11-01')])).types).toEqual([]);
  });

  it('places whoever has waited longest first', () => {
    const queue = [waiting('a', '2026-11-10'), waiting('b', '2026-11-01'), waiting('c', '2026-11-10')];
    const { types, meeting } = catchUp(called(), '2026-11-20', around(queue));
    expect(types).toEqual(['AgendaFrozen', 'ItemPlaced', 'ItemPlaced', 'ItemPlaced']);
    expect(meeting.items.map(({ journeyId }) => journeyId)).toEqual(['b', 'a', 'c']);
  });

  it('says nothing the second time, and takes up nobody after the freeze', () => {
    const { meeting } = catchUp(called(), '2026-11-20', around([waiting('a', '2026-11-10')]));
    const late = around([waiting('a', '2026-11-10'), waiting('b', '2026-11-20')]);
    expect(catchUp(meeting, '2026-11-23', late).types).toEqual([]);
  });

  it('decides an item when its journey says so, and not by an older decision', () => {
    const { meeting } = catchUp(called(), '2026-11-20', around([waiting('a', '2026-11-10')]));
    const older = { ...decision('a'), version: 4 };
    expect(catchUp(meeting, '2026-11-24', around([], [older])).types).toEqual([]);
    expect(catchUp(meeting, '2026-11-24', around([], [decision('a')])).types).toEqual(['ItemDecided']);
  });

  it('closes the day after when everything was decided', () => {
    const { meeting } = catchUp(called(), '2026-11-20', around([waiting('a', '2026-11-10')]));
    const { types } = catchUp(meeting, '2026-11-25', around([], [decision('a')]));
    expect(types).toEqual(['ItemDecided', 'MeetingHeld', 'MeetingClosed']);
  });

  it('waits for the minutes, and then carries over what is undecided or postponed', () => {
    const queue = [waiting('a', '2026-11-10'), waiting('b', '2026-11-11'), waiting('c', '2026-11-12')];
    const { meeting } = catchUp(called(), '2026-11-20', around(queue));
    const decisions = around([], [decision('a'), decision('b', 'postponed')]);
    const held = catchUp(meeting, '2026-11-25', decisions);
    expect(held.types).toEqual(['ItemDecided', 'ItemDecided', 'MeetingHeld']);
    expect(nextMeetingDue(held.meeting)).toBe('2026-11-27');
    const over = catchUp(held.meeting, '2026-11-27', decisions);
    expect(over.types).toEqual(['ItemCarriedOver', 'ItemCarriedOver', 'MeetingClosed']);
    expect(over.meeting.items.map(({ movedTo }) => movedTo)).toEqual([null, '2026-12-01', '2026-12-01']);
    expect(nextMeetingDue(over.meeting)).toBeNull();
  });

  it('comes to the same end when nobody looked for a month', () => {
    const { types, meeting } = catchUp(called(), '2026-12-24', around([waiting('a', '2026-11-10')]));
    expect(types).toEqual(['AgendaFrozen', 'ItemPlaced', 'MeetingHeld', 'ItemCarriedOver', 'MeetingClosed']);
    expect(catchUp(meeting, '2026-12-25', around([])).types).toEqual([]);
  });
});
