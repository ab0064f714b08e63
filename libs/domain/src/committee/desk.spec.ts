import type { PersonActor } from '../people/actor.ts';
import { baseCommitteeOf } from './committees.ts';
import type { DeskCommand } from './desk-commands.ts';
import type { DeskSurroundings } from './desk.ts';
import { callMeeting } from './meeting-due.ts';
import type { MeetingEvent } from './meeting-events.ts';
import { meetingProcess } from './meeting-process.ts';
import { byAgenda, evolveMeeting, foldMeeting, type Meeting } from './meeting.ts';
import { namesSomebody } from './names-somebody.ts';

const series = baseCommitteeOf('nav-3301');
if (!series) throw new Error('no committee');
const secretary: PersonActor = { kind: 'person', id: 'ole', agency: 'nav-3301', role: 'committee-secretary' };
const waiting = (journeyId: string, waitingSince: string) => ({
  journeyId,
  waitingSince,
  version: 4,
  carriedOver: false,
});
const around: DeskSurroundings = {
  committee: series,
  queue: [waiting('newer', '2026-11-12'), waiting('older', '2026-11-10')],
  decisions: [],
  agreements: [
    { journeyId: 'earlier', agreement: 'a1', dueOn: '2026-11-20' },
    { journeyId: 'earlier', agreement: 'a2', dueOn: '2026-12-20' },
  ],
  gone: [],
  names: [],
};
const called = foldMeeting([callMeeting({ base: series, decided: [] }, '2026-11-17')]) as Meeting;
const decide: DeskCommand = {
  type: 'DecideItem',
  meeting: 'm',
  journeyId: 'older',
  shown: 4,
  decided: { outcome: 'course', responsible: 'nav-3301', decision: 'Kurs' },
};

function take(
  command: DeskCommand,
  meeting: Meeting,
  {
    today = '2026-11-24',
    by = secretary,
    more = {},
  }: { today?: string; by?: PersonActor; more?: object } = {},
) {
  const asked = { by, today, now: new Date(`${today}T10:00:00Z`), around: { ...around, ...more } };
  const events = meetingProcess.decide(command, meeting, asked);
  const after = events.reduce<Meeting>(evolveMeeting, meeting);
  const caused = events.map((event) => ({ ...event, by }));
  return {
    events,
    types: events.map(({ type }) => type),
    meeting: after,
    asks: meetingProcess.asks?.(caused, after, command),
  };
}

function refusal(
  command: DeskCommand,
  meeting: Meeting,
  how: Parameters<typeof take>[2] = {},
): string | null {
  try {
    take(command, meeting, how);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const frozen = take({ type: 'InviteGuest', agency: 'mun-3301', person: null }, called).meeting;

describe('a meeting at the desk', () => {
  it('freezes by itself what no workflow has frozen, with what is overdue from earlier meetings', () => {
    const { types, meeting } = take(decide, called);
    expect(types).toEqual(['AgendaFrozen', 'AgreementTakenUp', 'ItemPlaced', 'ItemPlaced', 'ItemDecided']);
    expect(meeting.agreements).toEqual([{ journeyId: 'earlier', agreement: 'a1', dueOn: '2026-11-20' }]);
    expect(meeting.items.map(({ journeyId }) => journeyId)).toEqual(['older', 'newer']);
  });

  it('asks the journey for the whole decision, on the day of the meeting, with the version that was shown', () => {
    const { asks } = take(decide, frozen, { today: '2026-11-25' });
    expect(asks).toEqual([
      {
        journeyId: 'older',
        seen: 4,
        command: {
          type: 'RecordCommitteeDecision',
          ...{ on: '2026-11-24', meeting: 'm', outcome: 'course', responsible: 'nav-3301', decision: 'Kurs' },
        },
      },
    ]);
  });

  it('decides nothing before its day, nothing twice, and nothing once it has ended', () => {
    expect(refusal(decide, frozen, { today: '2026-11-23' })).toBe('before-meeting');
    const once = take(decide, frozen).meeting;
    expect(refusal(decide, once)).toBe('item-decided');
    expect(refusal({ ...decide, journeyId: 'newer' }, once, { today: '2026-11-27' })).toBe('meeting-closed');
    expect(refusal({ ...decide, journeyId: 'stranger' }, frozen)).toBe('item-unknown');
  });

  it('knows what was decided on the youth’s own page a moment ago', () => {
    const said = {
      journeyId: 'older',
      version: 5,
      on: '2026-11-24',
      outcome: 'school',
      responsible: 'ot-33',
    };
    expect(refusal(decide, frozen, { more: { decisions: [said] } })).toBe('item-decided');
  });

  it('puts a case off and may take it up again the same day', () => {
    const put: DeskCommand = {
      type: 'PostponeItem',
      meeting: 'm',
      journeyId: 'older',
      shown: 4,
      reason: 'Ikke møtt',
    };
    const { meeting, asks } = take(put, frozen);
    expect(asks?.[0]?.command).toMatchObject({
      outcome: 'postponed',
      responsible: 'nav-3301',
      decision: 'Ikke møtt',
    });
    expect(take(decide, meeting).types).toEqual(['ItemDecided']);
  });

  it('lets a youth go at any moment, before and during, and asks her journey to go on without it', () => {
    const away: DeskCommand = {
      type: 'WithdrawItem',
      meeting: 'm',
      journeyId: 'older',
      shown: 4,
      cause: 'consent',
    };
    const { meeting, asks } = take(away, frozen, { today: '2026-11-21' });
    expect(asks?.[0]?.command).toEqual({ type: 'WithdrawReferral', on: '2026-11-21', cause: 'consent' });
    expect(refusal(decide, meeting)).toBe('item-gone');
    const live = take({ type: 'InviteGuest', agency: 'ot-33', person: null }, frozen, {
      more: { gone: ['newer'] },
    });
    expect(live.types).toEqual(['ItemWithdrawn', 'GuestInvited']);
  });

  it('keeps a theme of an anonymised case only where it tells nobody', () => {
    const theme = (text: string): DeskCommand => ({
      ...{ type: 'AnonymiseItem', meeting: 'm', journeyId: 'older', shown: 4 },
      theme: text,
    });
    const names = { more: { names: ['Åse', 'Berg'] } };
    expect(refusal(theme('Bergs mor ringte'), frozen, names)).toBe('names-somebody');
    expect(refusal(theme('Ring 412 34 567'), frozen, names)).toBe('names-somebody');
    const { meeting } = take(theme('Bolig for dem under 18'), frozen, names);
    expect(meeting.items[0]).toMatchObject({ gone: 'anonymised', theme: 'Bolig for dem under 18' });
  });

  it('places a late case with its reason, and says that one is urgent', () => {
    const late = { more: { queue: [waiting('late', '2026-11-23')] } };
    const place: DeskCommand = {
      type: 'PlaceItem',
      journeyId: 'late',
      urgent: true,
      reason: 'Mister boligen',
    };
    const { events, meeting } = take(place, frozen, late);
    expect(events).toMatchObject([
      { type: 'ItemPlaced', data: { urgent: true }, texts: { reason: 'Mister boligen' } },
    ]);
    expect(meeting.items.toSorted(byAgenda).map(({ journeyId }) => journeyId)).toEqual([
      'late',
      'older',
      'newer',
    ]);
    expect(refusal({ ...place, urgent: false }, meeting, late)).toBe('item-placed');
    expect(take({ ...place, journeyId: 'newer' }, frozen).types).toEqual(['ItemMadeUrgent']);
    expect(refusal(place, frozen)).toBe('item-unknown');
  });

  it('minutes who warns of partiality, and takes no decision from whoever left the room', () => {
    const warns: DeskCommand = {
      ...{ type: 'DeclareImpartiality', journeyId: 'older', agency: 'nav-3301', person: 'ole' },
      ...{ leaves: true, reason: 'Er onkelen' },
    };
    const { meeting, events } = take(warns, frozen);
    expect(events[0]?.texts).toEqual({ reason: 'Er onkelen' });
    expect(refusal(decide, meeting)).toBe('must-leave');
    expect(
      refusal(decide, meeting, { by: { ...secretary, id: 'kari', role: 'committee-leader' } }),
    ).toBeNull();
    expect(refusal(decide, take({ ...warns, leaves: false }, meeting).meeting)).toBeNull();
  });

  it('is led by its own committee alone', () => {
    expect(refusal(decide, frozen, { by: { ...secretary, role: 'nav-caseworker' } })).toBe('not-your-role');
    expect(refusal(decide, frozen, { by: { ...secretary, agency: 'mun-3105' } })).toBe('not-your-committee');
  });

  it('lets two work on different cases, and not on the same', () => {
    const event = (journeyId: string): MeetingEvent => ({
      type: 'ItemDecided',
      data: { on: '2026-11-24', journeyId, outcome: 'course', responsible: 'ot-33' },
    });
    const clashes = meetingProcess.clashes;
    expect([clashes?.(decide, event('older')), clashes?.(decide, event('newer'))]).toEqual([true, false]);
    const seat = { agency: 'ot-33', person: 'maja' };
    const came: DeskCommand = { type: 'RecordAttendance', ...seat, attendance: 'present' };
    const noted = (person: string): MeetingEvent => ({
      type: 'AttendanceRecorded',
      data: { on: '2026-11-24', agency: 'ot-33', person, attendance: 'left' },
    });
    expect([
      clashes?.(came, noted('maja')),
      clashes?.(came, noted('liv')),
      clashes?.(came, event('older')),
    ]).toEqual([true, false, false]);
  });
});

describe('namesSomebody', () => {
  it('finds names as words of their own and long numbers, and nothing else', () => {
    expect(namesSomebody('Åse trenger bolig', ['Åse'])).toBe(true);
    expect(namesSomebody('åses bolig', ['Åse'])).toBe(true);
    expect(namesSomebody('Bergen har tilbud', ['Berg'])).toBe(false);
    expect(namesSomebody('Frist 24.11.2026', [])).toBe(true);
    expect(namesSomebody('Tre av 15 elever i 2026', [])).toBe(false);
  });
});
