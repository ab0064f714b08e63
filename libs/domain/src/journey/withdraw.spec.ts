import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar/dates.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { leaders } from '../people/roles.ts';
import { decide } from './decide.ts';
import { evolve, fold } from './evolve.ts';
import { outlook } from './fallen-due.ts';
import { after, as, enrolYouth, take, workflow } from './given.ts';
import type { JourneyCommand, StepCommand, StepType } from './journey-commands.ts';
import { lifeOf } from './journey-facts.ts';
import { RuleBroken } from './journey-rules.ts';
import type { CausedEvent, Journey } from './journey.ts';
import { countingEvents, entriesOf } from './log.ts';
import { steps } from './steps.ts';
import { fieldsOf } from './testing-fields.ts';
import { withdrawable } from './withdraw.ts';

const today = '2027-06-01';
const ot = as('ot-caseworker');
const contact: StepCommand = { type: 'RecordContact', on: '2026-10-20', channel: 'phone' };
const talk: StepCommand = { type: 'HoldClarificationTalk', on: '2026-10-27', channel: 'meeting' };
const died: StepCommand = { type: 'RecordDeath', on: '2026-11-02' };
const withdraw = (version: number): StepCommand => ({
  type: 'WithdrawEntry',
  on: '2027-06-01',
  version,
  reason: 'Feil ungdom',
});

/** The version of the last entry of a type. */
const versionOf = (journey: Journey, type: CausedEvent['type']): number =>
  entriesOf(journey).findLast(({ event }) => event.type === type)?.version ?? 0;

const struck = (journey: Journey, type: CausedEvent['type'], by: CausedEvent['by'] = ot) =>
  take(journey, withdraw(versionOf(journey, type)), by).journey;

const refusal = (journey: Journey, type: CausedEvent['type'], by: CausedEvent['by'] = ot) => {
  try {
    struck(journey, type, by);
    return null;
  } catch (error) {
    return error instanceof RuleBroken ? error.rule : String(error);
  }
};

/** All that a journey says, but for the numbers of its entries. */
const said = ({ version: _, log: _log, left, ...journey }: Journey) => ({
  ...journey,
  left: left.map(({ agency }) => agency),
});

describe('an entry that is withdrawn', () => {
  it('takes a death back, with the closing that followed it', () => {
    const journey = after([contact, ot], [died, ot]);
    expect(journey.phase).toBe('closed');
    expect(said(struck(journey, 'Died'))).toEqual(said(after([contact, ot])));
  });

  it('opens the duties again that a death had ended, and marks what passed meanwhile', () => {
    const dead = take(after([died, ot]), { type: 'CatchUp' }, workflow, today).journey;
    const { journey, events } = take(struck(dead, 'Died'), { type: 'CatchUp' }, workflow, today);
    expect(events.map(({ type }) => type)).toContain('DutyDeadlinePassed');
    expect(outlook(journey, today).due).toEqual([]);
  });

  it('gives later entries the consequences that they have without it', () => {
    const twice = after([contact, ot], [{ ...contact, on: '2026-10-24' }, ot]);
    const journey = take(twice, withdraw(2), ot).journey;
    expect(said(journey)).toEqual(said(after([{ ...contact, on: '2026-10-24' }, ot])));
    expect(journey.phaseSince).toBe('2026-10-24');
  });

  it('is not offered, nor struck, twice', () => {
    const once = struck(after([contact, ot]), 'ContactMade');
    expect(withdrawable(once, ot)).toEqual([]);
    expect(refusal(once, 'ContactMade')).toBe('entry-withdrawn');
    expect(refusal(once, 'EntryWithdrawn')).toBe('entry-fixed');
    expect(() => take(once, withdraw(99), ot)).toThrow('entry-unknown');
  });

  it('takes the agency back out that was drawn in by it', () => {
    const refer: StepCommand = {
      type: 'ReferToCommittee',
      on: '2026-10-28',
      committee: 'nav-3301',
      question: 'Hvem?',
    };
    const referred = after([contact, ot], [refer, ot]);
    expect(referred.agencies).toContain('nav-3301');
    expect(struck(referred, 'ReferredToCommittee').agencies).toEqual(['ot-33']);
  });

  it('leaves no two offers with one number', () => {
    const offer: StepCommand = { type: 'MakeOffer', on: '2026-10-28', kind: 'course', answer: 'pending' };
    const two = after([offer, ot], [offer, ot]);
    const one = take(two, withdraw(2), ot).journey;
    expect(take(one, offer, ot).journey.offers.map((made) => made.offer)).toEqual(['o2', 'o3']);
  });

  it.each<[string, StepCommand[], CausedEvent['type']]>([
    [
      'an offer that was answered',
      [
        { type: 'MakeOffer', on: '2026-10-28', kind: 'course', answer: 'pending' },
        { type: 'AnswerOffer', on: '2026-10-29', offer: 'o1', answer: 'accepted' },
      ],
      'OfferMade',
    ],
    [
      'a course that has ended',
      [
        contact,
        { type: 'StartCourse', on: '2026-10-28', course: 'annet' },
        { type: 'EndCourse', on: '2026-11-28', outcome: 'completed' },
      ],
      'CourseStarted',
    ],
    [
      'a closing that was opened again',
      [contact, died, { type: 'ReopenJourney', on: '2026-11-03', reason: 'dropout' }],
      'Died',
    ],
    [
      'the school that made the closing possible',
      [
        { type: 'ReturnToSchool', on: '2026-12-01', kind: 'school' },
        { type: 'CloseJourney', on: '2027-04-01', reason: 'in-training', note: 'Går bra' },
      ],
      'TrainingEntered',
    ],
  ])('is refused where a later one stands on it: %s', (_, taken, type) => {
    const journey = after(...taken.map((step): [StepCommand, CausedEvent['by']] => [step, ot]));
    expect(refusal(journey, type)).toBe('entry-stands');
    const last = countingEvents(journey).at(-1)?.type ?? type;
    expect(refusal(struck(journey, last), type)).toBeNull();
  });

  it('is refused where a category was confirmed upon a proposal', () => {
    const nav = as('nav-caseworker', 'n', 'nav-3301');
    const leader = as('committee-leader', 'l', 'nav-3301');
    const reviewer = as('professional-supervisor', 'r', 'nav-3301');
    const journey = after(
      [contact, ot],
      [talk, nav],
      [{ type: 'ReferToCommittee', on: '2026-10-28', committee: 'nav-3301', question: 'Hvem?' }, nav],
      [
        {
          type: 'RecordCommitteeDecision',
          on: '2026-11-03',
          outcome: 'course',
          responsible: 'nav-3301',
          decision: 'Kurs',
        },
        leader,
      ],
      [{ type: 'ProposeCategory', on: '2026-11-05', category: 2, reasons: 'Vurdert' }, nav],
      [{ type: 'ConfirmCategory', on: '2026-11-09' }, reviewer],
    );
    expect(refusal(journey, 'CategoryProposed', nav)).toBe('entry-stands');
    expect(refusal(struck(journey, 'CategoryConfirmed', reviewer), 'CategoryProposed', nav)).toBeNull();
  });

  it('is for whoever wrote it, or a leader of her agency', () => {
    const journey = after([contact, ot]);
    expect(refusal(journey, 'ContactMade', as('ot-caseworker', 'other'))).toBe('not-your-entry');
    expect(refusal(journey, 'ContactMade', as('nav-leader', 'other', 'nav-3301'))).toBe('not-your-entry');
    expect(refusal(journey, 'ContactMade', as('ot-leader', 'other'))).toBeNull();
    expect(leaders).toContain('ot-leader');
  });

  it('is neither the enrolment nor what workflows recorded', () => {
    const { journey } = take(after([contact, ot]), { type: 'CatchUp' }, workflow, today);
    expect(refusal(journey, 'YouthEnrolled')).toBe('entry-fixed');
    expect(refusal(journey, 'DutiesOpened')).toBe('entry-fixed');
    const byHand = take(undefined, enrolYouth, ot).journey;
    expect(refusal(byHand, 'YouthEnrolled')).toBe('entry-fixed');
  });
});

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

/** Plans for a state that may not be there without the entry; they move nothing that the comparison looks at. */
const plans: readonly string[] = ['StartLadder', 'StopLadder', 'PlanVisit'];

/** Sends commands one after the other; those that a rule refuses, or that record nothing, leave no trace. */
function sendAll(commands: Omit<Sent, 'version'>[]): { journey: Journey; sent: Sent[]; refused: number } {
  let journey = take(undefined, enrolYouth, workflow, enrolYouth.on).journey;
  const sent: Sent[] = [];
  let refused = 0;
  for (const one of commands) {
    const version = journey.version + 1;
    try {
      const events = decide(one.command, journey, { by: one.by, today: one.today });
      for (const event of events) journey = evolve(journey, { ...event, by: one.by });
      if (events.length > 0) sent.push({ ...one, version });
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      if (!plans.includes(one.command.type)) refused += 1;
    }
  }
  return { journey, sent, refused };
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
    deadlines: sorted(caught.deadlines),
  };
}

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
    eachWithdrawal(600, ({ without, sent, one, day }) => {
      if (numbersOffers.includes(one.command.type)) return; // later answers name an offer by its number
      const others = sent.filter((other) => other !== one);
      const relived = sendAll(others);
      expect(relived.refused).toBe(0);
      expect(outcome(without, day)).toEqual(outcome(relived.journey, day));
    });
  });

  it('leaves nothing due once it is caught up with', () => {
    eachWithdrawal(200, ({ without, day }) => {
      const { journey } = take(without, { type: 'CatchUp' }, workflow, addDays(day, 400));
      expect(outlook(journey, addDays(day, 400)).due).toEqual([]);
    });
  });
});
