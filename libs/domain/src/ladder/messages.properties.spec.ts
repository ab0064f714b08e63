import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar/dates.ts';
import { startOfOsloDay } from '../calendar/oslo-time.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { decide } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import { as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { JourneyCommand, StepCommand } from '../journey/journey-commands.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Journey } from '../journey/journey.ts';
import type { Actor } from '../people/actor.ts';
import { defaultCountyPolicy, policyBook } from '../policy/county-policy.ts';
import type { Reach } from './ladder-commands.ts';
import type { Message } from './ladder.ts';

/** What may happen to a youth on a day; the text of a step without its day. */
type Happening = StepCommand extends infer C ? (C extends { on: IsoDate } ? Omit<C, 'on'> : never) : never;

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Happening>({ type: 'StartLadder' }) },
  { weight: 2, arbitrary: fc.constant<Happening>({ type: 'StopLadder', reason: 'Ringer selv' }) },
  { weight: 2, arbitrary: fc.constant<Happening>({ type: 'RecordContact', channel: 'phone' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'RecordDeath' }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'RecordContact', channel: 'visit' }) },
  ...(['sms', 'email', 'letter'] as const).flatMap((channel) => [
    { weight: 2, arbitrary: fc.constant<Happening>({ type: 'ReserveChannel', channel }) },
    { weight: 1, arbitrary: fc.constant<Happening>({ type: 'ReleaseChannel', channel }) },
  ]),
  ...(['UGRADERT', 'FORTROLIG', 'STRENGT_FORTROLIG'] as const).map((level) => ({
    weight: 1,
    arbitrary: fc.constant<Happening>({ type: 'ProtectAddress', level }),
  })),
);
const often = <T>(usual: T, other: T) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) });
const reaches: fc.Arbitrary<Reach> = fc.record({
  isKnown: often(true, false),
  isReserved: often(false, true),
  guardians: fc.integer({ min: 0, max: 2 }),
});
const days = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 4 }),
    happens: fc.option(happenings, { nil: null, freq: 3 }),
    hour: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 9, max: 19 }) },
      fc.integer({ min: 0, max: 23 }),
    ),
    /** The ladder's workflow may be late. */
    climbs: often(true, false),
    reach: reaches,
  }),
  { minLength: 10, maxLength: 40 },
);

/** What was truly told of the youth, kept beside the journey and by no rule of it. */
interface Told {
  dead: boolean;
  reserved: Set<string>;
  protection: string;
  contacts: IsoDate[];
}

const ladder = { ...defaultCountyPolicy.ladder, start: 'automatic', startAfterDays: 2 } as const;
const policy = policyBook([], { ...defaultCountyPolicy, ladder });

class Life {
  journey: Journey = take(undefined, enrolYouth, workflow, enrolYouth.on).journey;
  readonly told: Told = { dead: false, reserved: new Set(), protection: 'UGRADERT', contacts: [] };
  readonly claimed: string[] = [];

  decide(command: JourneyCommand, by: Actor, today: IsoDate, now: Date): string[] {
    try {
      const events = decide(command, this.journey, { by, today, now, policy });
      for (const event of events) this.journey = evolve(this.journey, { ...event, by });
      return events.map(({ type }) => type);
    } catch (error) {
      if (error instanceof RuleBroken) return [];
      throw error;
    }
  }

  happen(step: Happening, today: IsoDate, now: Date): void {
    const command = { ...step, on: today };
    if (this.decide(command, as('ot-caseworker'), today, now).length === 0) return;
    if (command.type === 'RecordDeath') this.told.dead = true;
    if (command.type === 'ReserveChannel') this.told.reserved.add(command.channel);
    if (command.type === 'ReleaseChannel') this.told.reserved.delete(command.channel);
    if (command.type === 'ProtectAddress') this.told.protection = command.level;
    if (command.type === 'RecordContact') this.told.contacts.push(today);
  }

  /** Offers every message that is due to a sender, and gives those that go out. */
  send(reach: Reach, today: IsoDate, now: Date): Message[] {
    const due = this.journey.messages.filter(
      ({ state, notBefore }) => state === 'queued' && notBefore <= now.toISOString(),
    );
    const wording = { to: '+4799990001', subject: '', body: 'Hei!', version: 'v1' };
    return due.filter(({ message }) => {
      const claim = { type: 'ClaimMessage', message, reach, wording } as const;
      if (!this.decide(claim, workflow, today, now).includes('MessageClaimed')) return false;
      const attempt = this.journey.messages.find((one) => one.message === message)?.attempt ?? 0;
      this.decide({ type: 'RecordHandOver', message, attempt, outcome: 'sent' }, workflow, today, now);
      return true;
    });
  }
}

const hourOf = (now: Date) =>
  Number(
    new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', timeZone: 'Europe/Oslo' }).format(now).slice(0, 2),
  );

let sentInAll = 0;

it('no message goes to someone who must not get it, none twice, and none at night', () => {
  fc.assert(
    fc.property(days, (lived) => {
      const life = new Life();
      let today: IsoDate = enrolYouth.on;
      for (const { after, happens, hour, climbs, reach } of lived) {
        today = addDays(today, after);
        const now = new Date(startOfOsloDay(today).getTime() + hour * 3_600_000);
        life.decide({ type: 'CatchUp' }, workflow, today, now);
        if (happens) life.happen(happens, today, now);
        const { ladder: running } = life.journey.ladder ?? {};
        if (running && climbs) life.decide({ type: 'ClimbLadder', ladder: running }, workflow, today, now);
        const openedOn = life.journey.ladder?.openedOn ?? today;
        for (const { channel, message, recipient } of life.send(reach, today, now)) {
          const { dead, reserved, protection, contacts } = life.told;
          sentInAll += 1;
          expect(dead).toBe(false);
          expect(reserved).not.toContain(channel);
          expect(protection === 'STRENGT_FORTROLIG').toBe(false);
          expect(protection === 'FORTROLIG' && channel === 'letter').toBe(false);
          // Guardians are told of the youth's rights also when she has answered (OF 8-3).
          if (recipient === 'youth') expect(contacts.filter((on) => on >= openedOn)).toEqual([]);
          expect(reach.isKnown && (channel === 'letter' || !reach.isReserved)).toBe(true);
          expect(life.claimed).not.toContain(message);
          expect(isWorkingDay(today) && hourOf(now) >= 9 && hourOf(now) < 20).toBe(true);
          life.claimed.push(message);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(sentInAll).toBeGreaterThan(200);
});
