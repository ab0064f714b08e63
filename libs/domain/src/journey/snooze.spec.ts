import { addDays } from '../calendar/dates.ts';
import type { StepCommand } from './journey-commands.ts';
import { after, as, take, withdraw, workflow } from './given.ts';
import type { Matter } from './next-steps.ts';
import { RuleBroken } from './journey-rules.ts';
import { lastSnooze } from './snooze.ts';

const maja = as('ot-caseworker', 'maja');
const today = '2026-10-13';
const off = (matter: Matter, until: string): StepCommand => ({
  ...{ type: 'SnoozeMatter', on: today, matter, until, reason: 'Hun er på ferie' },
});
const opened = () => take(after(), { type: 'CatchUp' }, workflow, today).journey;

describe('SnoozeMatter', () => {
  it('puts off a task that our own process waits for, beyond its date, with the reason apart', () => {
    const { events, journey } = take(opened(), off('seek-contact', '2026-11-30'), maja, today);
    expect(events).toEqual([
      {
        type: 'MatterSnoozed',
        data: { on: today, matter: 'seek-contact', dueOn: '2026-10-19', until: '2026-11-30' },
        texts: { reason: 'Hun er på ferie' },
      },
    ]);
    expect(journey.snoozes).toMatchObject([{ matter: 'seek-contact', by: 'maja', until: '2026-11-30' }]);
  });

  it('does nothing when sent again, and the last word of a matter counts', () => {
    const once = take(opened(), off('seek-contact', '2026-11-30'), maja, today).journey;
    expect(take(once, off('seek-contact', '2026-11-30'), maja, today).events).toEqual([]);
    const again = take(once, off('seek-contact', '2026-10-20'), maja, today).journey;
    expect(again.snoozes).toMatchObject([{ until: '2026-10-20' }]);
  });

  it('is refused beyond a date that the law sets, with that date', () => {
    const journey = opened();
    const send = (until: string) => take(journey, off('CONTACT', until), maja, today).events;
    let refused: unknown;
    try {
      send('2027-01-02');
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof RuleBroken)) throw new Error('not refused');
    expect(refused.rule).toBe('snooze-past-deadline');
    const last = refused.until ?? today;
    expect(send(last)).toHaveLength(1);
    expect(() => send(addDays(last, 1))).toThrow('snooze-past-deadline');
    expect(() => take(journey, off('CONTACT', addDays(last, 2)), maja, last)).toThrow('snooze-past-deadline');
  });

  it('is refused for today, for too far ahead, and for what does not wait', () => {
    for (const until of [today, '2027-01-12'])
      expect(() => take(opened(), off('seek-contact', until), maja, today)).toThrow('snooze-day');
    expect(() => take(opened(), off('refer', '2026-11-30'), maja, today)).toThrow('snooze-unknown');
  });

  it('moves no deadline, is no news of the youth, and ends with the journey or when taken back', () => {
    const before = opened();
    const { journey } = take(before, off('seek-contact', '2026-11-30'), maja, today);
    expect(journey.deadlines).toEqual(before.deadlines);
    expect(journey.lastEvent).toEqual(before.lastEvent);
    expect(take(journey, withdraw(journey.version), maja).journey.snoozes).toEqual([]);
    const died = take(journey, { type: 'RecordDeath', on: today }, maja, today).journey;
    expect(died.snoozes).toEqual([]);
  });
});

describe('lastSnooze', () => {
  it('is the date of law, or ninety days on', () => {
    expect(lastSnooze('CONTACT', '2026-11-01', today)).toBe('2026-11-01');
    expect(lastSnooze('refer', '2026-11-01', today)).toBe('2027-01-11');
    expect(lastSnooze('OFFER', null, today)).toBe('2027-01-11');
  });
});
