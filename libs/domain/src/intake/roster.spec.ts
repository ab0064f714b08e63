import type { JourneyCommand } from '../journey/journey-commands.ts';
import type { PersonActor } from '../people/actor.ts';
import {
  freeSlots,
  rosterProcess,
  type RosterAround,
  type RosterCommand,
  type RosterEvent,
} from './roster-process.ts';
import { dutyOn, slotsOn, type DutyDay, type Roster } from './roster.ts';

const nav: PersonActor = { kind: 'person', id: 'p-nav-1', agency: 'nav-3301', role: 'nav-caseworker' };
/** Monday 12 October, at 08:00 in Oslo. */
const now = new Date('2026-10-12T06:00:00Z');
const today = '2026-10-12';
const samira: DutyDay = { weekday: 1, person: 'p-nav-1', from: '09:00', to: '11:00', minutes: 45 };
const jon: DutyDay = { weekday: 2, person: 'p-nav-2', from: '12:00', to: '13:30', minutes: 45 };
const set: RosterCommand = { type: 'SetRoster', agency: 'nav-3301', from: today, days: [samira, jon] };
const take: RosterCommand = {
  type: 'TakeSlot',
  agency: 'nav-3301',
  journeyId: 'j-1',
  day: today,
  time: '09:45',
};

const decide = (
  command: RosterCommand,
  state: Roster | undefined,
  { by = nav, around = [], at = now }: { by?: PersonActor; around?: RosterAround; at?: Date } = {},
) => rosterProcess.decide(command, state, { by, today, now: at, around });

const after = (events: RosterEvent[], before?: Roster): Roster => {
  const state = events.reduce<Roster | undefined>(
    (folded, event) => rosterProcess.evolve(folded, { ...event, by: nav }),
    before,
  );
  if (!state) throw new Error('Nothing folded');
  return state;
};
const roster = after(decide(set, undefined));

describe('a roster', () => {
  it('gives each weekday its times, as many as the hours hold', () => {
    expect(slotsOn(roster, '2026-10-12').map(({ time }) => time)).toEqual(['09:00', '09:45']);
    expect(slotsOn(roster, '2026-10-13')).toEqual([
      { day: '2026-10-13', time: '12:00', person: 'p-nav-2' },
      { day: '2026-10-13', time: '12:45', person: 'p-nav-2' },
    ]);
    expect(slotsOn(roster, '2026-10-14')).toEqual([]);
  });

  it('keeps nobody on duty on a holiday', () => {
    const easter = after(decide({ ...set, from: '2027-03-01' }, undefined));
    expect(dutyOn(easter, '2027-03-29')).toBeNull();
    expect(dutyOn(easter, '2027-04-05')?.person).toBe('p-nav-1');
  });

  it('holds the plan of the day, and the new one from its own day on', () => {
    const later = after(
      decide({ ...set, from: '2026-10-19', days: [{ ...samira, person: 'p-nav-6' }] }, roster),
      roster,
    );
    expect([dutyOn(later, '2026-10-12')?.person, dutyOn(later, '2026-10-19')?.person]).toEqual([
      'p-nav-1',
      'p-nav-6',
    ]);
    expect(dutyOn(later, '2026-10-20')).toBeNull();
  });

  it('lets somebody stand in on one day, and no other', () => {
    const cover = { type: 'CoverDuty', agency: 'nav-3301', day: '2026-10-19', person: 'p-nav-2' } as const;
    const covered = after(decide(cover, roster), roster);
    expect(slotsOn(covered, '2026-10-19')[0]?.person).toBe('p-nav-2');
    expect(slotsOn(covered, '2026-10-26')[0]?.person).toBe('p-nav-1');
    expect(() => decide({ ...cover, day: '2026-10-21' }, roster)).toThrow('slot-unknown');
    expect(() => decide({ ...cover, day: '2026-10-05' }, roster)).toThrow('roster-past');
  });

  it('refuses hours that do not add up, days that have been, and strangers', () => {
    const wrong = (change: object) => () => decide({ ...set, ...change }, roster);
    expect(wrong({ days: [samira, samira] })).toThrow('roster-hours');
    expect(wrong({ days: [{ ...samira, to: '09:30' }] })).toThrow('roster-hours');
    expect(wrong({ from: '2026-10-11' })).toThrow('roster-past');
    expect(() => decide(set, roster, { by: { ...nav, role: 'course-leader' } })).toThrow('not-your-role');
    expect(() => decide(set, roster, { by: { ...nav, agency: 'nav-3105' } })).toThrow('not-your-intake');
  });
});

describe('a time', () => {
  it('is given to a youth, whose journey is asked in the same breath', () => {
    const events = decide(take, roster);
    const asked = rosterProcess.asks?.(
      events.map((event) => ({ ...event, by: nav })),
      roster,
      null,
    );
    const command: JourneyCommand = {
      type: 'BookTalk',
      on: today,
      agency: 'nav-3301',
      day: today,
      time: '09:45',
      person: 'p-nav-1',
    };
    expect(asked).toEqual([{ journeyId: 'j-1', command }]);
  });

  it('is given once: the later is refused, the same again changes nothing', () => {
    const around = [{ day: today, time: '09:45', journeyId: 'j-1' }];
    expect(() => decide({ ...take, journeyId: 'j-2' }, roster, { around })).toThrow('slot-taken');
    expect(decide(take, roster, { around })).toEqual([]);
  });

  it('that has begun, or that nobody keeps, is given to nobody', () => {
    expect(() => decide(take, roster, { at: new Date('2026-10-12T07:45:00Z') })).toThrow('slot-past');
    expect(() => decide({ ...take, time: '10:00' }, roster)).toThrow('slot-unknown');
  });

  it('is offered while it is ahead and free', () => {
    const at = { now: new Date('2026-10-12T07:10:00Z'), today, days: 7 };
    expect(freeSlots(roster, [{ day: '2026-10-13', time: '12:45', journeyId: 'j-1' }], at)).toEqual([
      { day: '2026-10-12', time: '09:45', person: 'p-nav-1' },
      { day: '2026-10-13', time: '12:00', person: 'p-nav-2' },
    ]);
  });
});

it('what was taken meanwhile does not stand in the way of the roster itself, nor the other way', () => {
  const taken = decide(take, roster)[0];
  const replanned = decide(set, roster)[0];
  if (!taken || !replanned) throw new Error('Nothing decided');
  expect(rosterProcess.clashes?.(set, taken)).toBe(false);
  expect(rosterProcess.clashes?.(set, replanned)).toBe(true);
  expect(rosterProcess.clashes?.(take, replanned)).toBe(false);
});
