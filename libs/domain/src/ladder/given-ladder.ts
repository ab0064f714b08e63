import type { IsoDate } from '../calendar/dates.ts';
import { startOfOsloDay } from '../calendar/oslo-time.ts';
import { dutyAt, dutyRows } from '../duty/duty-rows.ts';
import { decide } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import { as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { JourneyCommand, StepCommand } from '../journey/journey-commands.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';
import type { Actor } from '../people/actor.ts';
import { defaultCountyPolicy, type PolicyBook, policyBook } from '../policy/county-policy.ts';
import type { Reach } from './ladder-commands.ts';
import { defaultLadderPolicy, type LadderPolicy } from './plan.ts';

export const ingrid = as('ot-caseworker');
export const wording = { to: '+4799990001', subject: '', body: 'Hei!', version: 'v1' };
export const reach: Reach = { isKnown: true, isReserved: false, guardians: 1 };

/** A journey at noon of a day in Oslo; what it decided last. */
export class Case {
  journey: Journey;
  day: IsoDate;
  readonly policy: PolicyBook;

  constructor(
    command: typeof enrolYouth = enrolYouth,
    policy: LadderPolicy | PolicyBook = defaultLadderPolicy,
  ) {
    this.policy =
      typeof policy === 'function' ? policy : policyBook([], { ...defaultCountyPolicy, ladder: policy });
    this.day = command.on;
    this.journey = take(undefined, command, workflow, this.day).journey;
    this.tell({ type: 'CatchUp' });
  }

  tell(command: JourneyCommand, by: Actor = workflow, hours = 12): string[] {
    const now = new Date(startOfOsloDay(this.day).getTime() + hours * 3_600_000);
    const asked = { by, today: this.day, policy: this.policy, now };
    const events = decide(command, this.journey, asked);
    for (const event of events) this.journey = evolve(this.journey, { ...event, by });
    return events.map(({ type }) => type);
  }

  climb(hours = 12): string[] {
    const { ladder = 'none' } = this.journey.ladder ?? {};
    return this.tell({ type: 'ClimbLadder', ladder }, workflow, hours);
  }

  step(command: StepCommand extends infer C ? (C extends { on: IsoDate } ? Omit<C, 'on'> : never) : never) {
    return this.tell({ ...command, on: this.day }, ingrid);
  }

  on(day: IsoDate): this {
    this.day = day;
    return this;
  }

  /** Claims the message and has the gateway take it. */
  send(message: string): string[] {
    const claimed = this.tell({ type: 'ClaimMessage', message, reach, wording });
    const attempt = this.journey.messages.find((one) => one.message === message)?.attempt ?? 0;
    return [...claimed, ...this.tell({ type: 'RecordHandOver', message, attempt, outcome: 'sent' })];
  }

  get contact() {
    const rows = dutyRows(lifeOf('y', this.journey), this.day, this.policy);
    const row = rows.findLast(({ kind }) => kind === 'CONTACT');
    return row && dutyAt(row, this.day);
  }

  states() {
    return this.journey.messages.map(({ message, state }) => `${message} ${state}`);
  }
}

/** Enrolled on Monday 12 October 2026; contact is due 11 November. The youth turns 18 on 5 November. */
export const started = (policy?: LadderPolicy) => {
  const one = new Case(enrolYouth, policy);
  one.step({ type: 'StartLadder' });
  one.climb();
  return one;
};
