import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar/dates.ts';
import { dutiesOf } from '../duty/duties.ts';
import { dutyAt, dutyRows } from '../duty/duty-rows.ts';
import { roles } from '../people/roles.ts';
import { after, as, enrolYouth, take, workflow } from './given.ts';
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

const agencies = ['ot-33', 'nav-3301', 'mun-3105', 'ot-31', 'school-300010377'];
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
    send(command, as(role, `p-${choice % 3}`, agencies[choice % agencies.length]));
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
    property(({ journey, today }) => {
      for (const by of [as('ot-caseworker'), as('committee-leader', 'p', 'mun-3105')])
        for (const { step, mine } of nextSteps(journey, by, { today })) {
          const rule = hindrance(step, journey, by);
          if (mine) expect(rule).toBeNull();
          else expect(['not-your-role', 'not-your-committee', 'not-the-owner']).toContain(rule);
        }
    });
  });

  it('closes to those who took part before a move, or were taken out, what came after, unless they came in again', () => {
    let left = 0;
    property(({ events, journey }) => {
      expect(journey.version).toBe(events.length);
      expect(journey.agencies).toContain(journey.owner);
      for (const { agency, until } of journey.left) {
        left += 1;
        expect(journey.agencies).not.toContain(agency);
        expect(['Moved', 'AgencyPartEnded']).toContain(events[until - 1]?.type);
        expect(
          fold(events.slice(0, until - 1))?.agencies.concat(events[until - 1]?.by.agency ?? ''),
        ).toContain(agency);
        expect(events.slice(until).filter(({ by }) => by.kind === 'person' && by.agency === agency)).toEqual(
          [],
        );
      }
    });
    expect(left).toBeGreaterThan(0);
  });
});

describe('whatever a committee has been asked', () => {
  it('is answered by a leader or secretary of the agency that leads it, and by nobody else', () => {
    const meets = as('ot-caseworker');
    const answer = {
      type: 'RecordCommitteeDecision',
      on: '2026-11-03',
      ...fieldsOf.RecordCommitteeDecision(1),
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom(...agencies),
        fc.boolean(),
        (role, agency, ofDrammen) => {
          const committee = ofDrammen ? 'nav-3301' : 'mun-3105';
          const waiting = after(
            [{ type: 'RecordContact', on: '2026-10-20', channel: 'phone' }, meets],
            [{ type: 'SeekContact', on: '2026-10-21', channel: 'sms' }, as('ppt', 'p', committee)],
            [{ type: 'ReferToCommittee', on: '2026-10-28', committee, question: 'Hvem følger opp?' }, meets],
          );
          const may = ['committee-leader', 'committee-secretary'].includes(role) && agency === committee;
          const decided = () => take(waiting, answer, as(role, 'p', agency)).events;
          if (may) expect(decided()[0]).toMatchObject({ type: 'CommitteeDecided', data: { committee } });
          else expect(decided).toThrow(RuleBroken);
          const offered = nextSteps(waiting, as(role, 'p', agency), { today: '2026-11-03' }).find(
            ({ step }) => step === answer.type,
          );
          expect(offered?.mine).toBe(may);
        },
      ),
      { numRuns: 400 },
    );
  });
});
