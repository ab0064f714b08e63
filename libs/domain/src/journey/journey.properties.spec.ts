import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar/dates.ts';
import { dutiesOf } from '../duty/duties.ts';
import { dutyAt, dutyRows } from '../duty/duty-rows.ts';
import { as, enrolYouth, workflow } from './given.ts';
import { decide } from './decide.ts';
import { evolve, fold } from './evolve.ts';
import { outlook } from './fallen-due.ts';
import { hindrance } from './hindrance.ts';
import type { JourneyCommand, StepCommand, StepType } from './journey-commands.ts';
import { lifeOf } from './journey-facts.ts';
import { RuleBroken } from './journey-rules.ts';
import { nextSteps } from './next-steps.ts';
import type { CausedEvent, Journey } from './journey.ts';
import { steps } from './steps.ts';
import { fieldsOf } from './testing-fields.ts';

const stepTypes = Object.keys(steps) as StepType[];

/** A life in the record: random steps by people who may take them, days apart, with catch-ups in between. */
const history = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 200 }),
    late: fc.integer({ min: 0, max: 40 }),
    step: fc.option(fc.constantFrom(...stepTypes), { nil: null, freq: 3 }),
    choice: fc.nat(1000),
  }),
  { maxLength: 40 },
);

type History = { days: number; late: number; step: StepType | null; choice: number }[];

function live(moves: History): {
  events: CausedEvent[];
  journey: Journey;
  today: IsoDate;
  refused: Set<string>;
} {
  let today = enrolYouth.on;
  let journey: Journey | undefined;
  const events: CausedEvent[] = [];
  const refused = new Set<string>();
  const send = (command: JourneyCommand, by: CausedEvent['by']) => {
    try {
      for (const event of decide(command, journey, { by, today })) {
        const caused: CausedEvent = { ...event, by };
        events.push(caused);
        journey = evolve(journey, caused);
      }
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      refused.add(error.rule);
    }
  };
  send(enrolYouth, workflow);
  for (const { days, late, step, choice } of moves) {
    today = addDays(today, days);
    if (step === null) {
      send({ type: 'CatchUp' }, workflow);
      continue;
    }
    const role = steps[step].who[choice % steps[step].who.length] ?? 'ot-caseworker';
    const on = addDays(today, -late);
    const command = { type: step, on, ...fieldsOf[step](choice) } as StepCommand;
    send(command, as(role, `p-${choice % 3}`));
  }
  send({ type: 'CatchUp' }, workflow);
  if (!journey) throw new Error('nothing was enrolled');
  return { events, journey, today, refused };
}

const property = (check: (lived: ReturnType<typeof live>) => void) =>
  fc.assert(
    fc.property(history, (moves) => check(live(moves))),
    { numRuns: 400 },
  );

describe('whatever happens to a journey', () => {
  it('folds to the same journey from the whole stream as event by event', () => {
    property(({ events, journey }) => expect(fold(events)).toEqual(journey));
  });

  it('has nothing due after catching up, and opened every duty that is owed', () => {
    property(({ journey, today }) => {
      const { due, duties } = outlook(journey, today);
      expect(due).toEqual([]);
      const opened = new Set(journey.openings.map(({ county, openedOn }) => `${county}|${openedOn}`));
      for (const { owedBy, openedOn } of duties) expect(opened).toContain(`${owedBy}|${openedOn}`);
    });
  });

  it('reads its duties alike from the stored rows and from its facts', () => {
    property(({ journey, today }) => {
      const life = lifeOf('y', journey);
      expect(dutyRows(life, today).map((row) => dutyAt(row, today))).toEqual(dutiesOf(life, today));
    });
  });

  it('waits for nothing once it is closed', () => {
    property(({ journey }) => {
      if (journey.phase !== 'closed') return;
      expect(journey.deadlines).toEqual([]);
      expect(journey.measure).toBeNull();
      expect(journey.closedFor).not.toBeNull();
    });
  });

  it('offers only steps that nothing hinders', () => {
    property(({ journey }) => {
      const by = as('ot-caseworker');
      for (const { step, mine } of nextSteps(journey, by)) {
        expect(hindrance(step, journey, by)).toBe(mine ? null : 'not-your-role');
      }
    });
  });
});
