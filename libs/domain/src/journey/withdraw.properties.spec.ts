import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar/dates.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { decide } from './decide.ts';
import { evolve, fold } from './evolve.ts';
import { outlook } from './fallen-due.ts';
import { as, enrolYouth, said, take, withdraw, workflow } from './given.ts';
import type { JourneyCommand, StepCommand, StepType } from './journey-commands.ts';
import { lifeOf } from './journey-facts.ts';
import { RuleBroken } from './journey-rules.ts';
import type { CausedEvent, Deadline, Journey } from './journey.ts';
import { countingEvents, entriesOf } from './log.ts';
import { steps } from './steps.ts';
import { fieldsOf } from './testing-fields.ts';

const stepTypes = (Object.keys(steps) as StepType[]).filter((type) => type !== 'WithdrawEntry');
const agencies = ['ot-33', 'nav-3301', 'mun-3105'];

const moves = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 60 }),
    step: fc.option(fc.constantFrom(...stepTypes), { nil: null, freq: 6 }),
    choice: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 25 },
);

interface Sent {
  command: JourneyCommand;
  by: CausedEvent['by'];
  today: IsoDate;
  /** The version of the first event that came of it. */
  version: number;
}

/**
 * Plans for a state that may not be there without the entry, and the end of a part that was taken only by planning: they
 * move nothing but who takes part in the journey.
 */
const plans: readonly string[] = ['StartLadder', 'StopLadder', 'PlanVisit', 'EndAgencyPart'];

/**
 * Sends commands one after the other; those that a rule refuses, or that record nothing, leave no trace. Tells how many
 * were refused, plans apart, and which agencies planned without anything being recorded.
 */
function sendAll(commands: Omit<Sent, 'version'>[]) {
  let journey = take(undefined, enrolYouth, workflow, enrolYouth.on).journey;
  const sent: Sent[] = [];
  let refused = 0;
  const plannedInVain: string[] = [];
  for (const one of commands) {
    const version = journey.version + 1;
    const isPlan = plans.includes(one.command.type);
    try {
      const events = decide(one.command, journey, { by: one.by, today: one.today });
      for (const event of events) journey = evolve(journey, { ...event, by: one.by });
      if (events.length > 0) sent.push({ ...one, version });
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      if (!isPlan) refused += 1;
    }
    if (isPlan && journey.version < version && one.by.kind === 'person') plannedInVain.push(one.by.agency);
  }
  return { journey, sent, refused, plannedInVain };
}

function commandsOf(history: { days: number; step: StepType | null; choice: number }[]) {
  let day: IsoDate = enrolYouth.on;
  return history.map(({ days, step, choice }): Omit<Sent, 'version'> => {
    day = addDays(day, days);
    if (step === null) return { command: { type: 'CatchUp' }, by: workflow, today: day };
    const role = steps[step].who[choice % steps[step].who.length] ?? 'ot-caseworker';
    const command = { type: step, on: day, ...fieldsOf[step](choice) } as StepCommand;
    return { command, by: as(role, `p-${choice % 3}`, agencies[choice % agencies.length]), today: day };
  });
}

/**
 * What people wrote, and what time reopened between. A journey that opens again, or on another day, only without the
 * entry is found to do so after all that people have written since, so what they wrote may mean another thing.
 */
function inTurn(journey: Journey, day: IsoDate): string {
  const { journey: caught } = take(journey, { type: 'CatchUp' }, workflow, day);
  return countingEvents(caught)
    .filter(({ by, type }) => by.kind === 'person' || type === 'JourneyReopened')
    .map(({ by, type, data }) => (by.kind === 'person' ? type : `reopened ${data.on}`))
    .join();
}

/** What stands when all is caught up with, whatever number each offer has and in which order things were found. */
function outcome(journey: Journey, day: IsoDate) {
  const { journey: caught } = take(journey, { type: 'CatchUp' }, workflow, day);
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted();
  return {
    phase: caught.phase,
    otStatus: caught.otStatus,
    owner: caught.owner,
    category: caught.category,
    measure: caught.measure?.kind ?? null,
    agencies: caught.agencies.toSorted(),
    caseworker: caught.caseworker,
    offers: caught.offers.map(({ kind, madeOn, answer, ended }) => ({ kind, madeOn, answer, ended })),
    duties: sorted(dutyRows(lifeOf('y', caught), day)),
    deadlines: sorted(caught.deadlines.map(sinceAsked)),
  };
}

/** The next date of the rights renews itself, from whatever day it was last found: since when it stands tells nothing. */
const sinceAsked = (deadline: Deadline) =>
  deadline.kind === 'rights-date' ? { ...deadline, setOn: null } : deadline;

/** Every journey that comes of a random history by withdrawing one of its entries, beside how it came about. */
function eachWithdrawal(
  runs: number,
  check: (known: { journey: Journey; without: Journey; sent: Sent[]; one: Sent; day: IsoDate }) => void,
) {
  let withdrawn = 0;
  fc.assert(
    fc.property(moves, fc.nat(), (history, pick) => {
      const { journey, sent } = sendAll(commandsOf(history));
      const day = sent.at(-1)?.today ?? enrolYouth.on;
      const own = sent.filter(({ by }) => by.kind === 'person');
      const one = own[pick % Math.max(1, own.length)];
      if (!one) return;
      try {
        const command = withdraw(one.version);
        const without = take(journey, { ...command, on: day }, one.by, day).journey;
        withdrawn += 1;
        check({ journey, without, sent, one, day });
      } catch (error) {
        if (!(error instanceof RuleBroken)) throw error;
      }
    }),
    { numRuns: runs },
  );
  expect(withdrawn).toBeGreaterThan(runs / 10);
}

const numbersOffers: readonly string[] = ['MakeOffer', 'StartCourse', 'StartWorkTraining'];

describe('whatever entry is withdrawn', () => {
  it('leaves the fold of the events without it', () => {
    eachWithdrawal(300, ({ journey, without }) => {
      expect(said(fold(countingEvents(without)) ?? journey)).toEqual(said(without));
      expect(without.version).toBe(journey.version + 1);
      const again = fold(entriesOf(without).map(({ event }) => event));
      expect(again && { ...again, log: null }).toEqual({ ...without, log: null });
    });
  });

  it('leaves the journey of the same commands without it', () => {
    let outOfTurn = 0;
    eachWithdrawal(600, ({ without, sent, one, day }) => {
      if (numbersOffers.includes(one.command.type)) return; // later answers name an offer by its number
      const others = sent.filter((other) => other !== one);
      const relived = sendAll(others);
      if (inTurn(without, day) !== inTurn(relived.journey, day)) return void (outOfTurn += 1);
      expect(relived.refused).toBe(0);
      const besidePlans = (journey: Journey) => {
        const agencies = journey.agencies.filter((agency) => !relived.plannedInVain.includes(agency));
        return outcome({ ...journey, agencies }, day);
      };
      expect(besidePlans(without)).toEqual(besidePlans(relived.journey));
    });
    expect(outOfTurn).toBeLessThan(10);
  });

  it('leaves nothing due once it is caught up with', () => {
    eachWithdrawal(200, ({ without, day }) => {
      const { journey } = take(without, { type: 'CatchUp' }, workflow, addDays(day, 400));
      expect(outlook(journey, addDays(day, 400)).due).toEqual([]);
    });
  });
});
