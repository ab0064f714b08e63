import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { absenceProcess, type AbsenceSurroundings } from './absence-process.ts';
import { isAway, overlaps, type AbsenceCommand, type Absences } from './absence.ts';

const today = '2026-11-02';
const person = (id: string, role: Role = 'ot-caseworker', agency = 'ot-33'): PersonActor => ({
  kind: 'person',
  ...{ id, role, agency },
});
const maja = person('maja');
const nobodyAway: AbsenceSurroundings = { substituteAway: [] };

interface Setting {
  by?: PersonActor;
  day?: IsoDate;
  around?: AbsenceSurroundings;
}

function after(
  known: Absences | undefined,
  command: AbsenceCommand,
  { by = maja, day = today, around = nobodyAway }: Setting = {},
): Absences | undefined {
  const asked = { by, today: day, now: new Date(`${day}T10:00:00Z`), around };
  return absenceProcess
    .decide(command, known, asked)
    .reduce<Absences | undefined>((state, event) => absenceProcess.evolve(state, { ...event, by }), known);
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleBroken) return error.rule;
    throw error;
  }
  return 'none';
}

const plan = (from: IsoDate, to: IsoDate, substitute: string | null = 'anders') =>
  ({ type: 'PlanAbsence', person: 'maja', agency: 'ot-33', from, to, substitute }) as const;
const away = () => after(undefined, plan('2026-11-05', '2026-11-12'));

describe('PlanAbsence', () => {
  it('holds on its first day and its last, and on none beside', () => {
    const [one] = away()?.absences ?? [];
    const held = ['2026-11-04', '2026-11-05', '2026-11-12', '2026-11-13'].map(
      (day) => one && isAway(one, day),
    );
    expect(held).toEqual([false, true, true, false]);
  });

  it('is hers to say, and her leader’s; not another colleague’s, nor a leader’s elsewhere', () => {
    const says = (by: PersonActor) => refusal(() => after(undefined, plan(today, today), { by }));
    expect(says(person('liv', 'ot-leader'))).toBe('none');
    expect(says(person('anders'))).toBe('not-your-absence');
    expect(says(person('liv', 'ot-leader', 'ot-31'))).toBe('not-your-absence');
  });

  it('is refused for past days, days the wrong way round, and days too far ahead', () => {
    for (const [from, to] of [
      ['2026-11-01', '2026-11-05'],
      ['2026-11-05', '2026-11-04'],
      ['2026-11-05', '2027-11-05'],
    ] as const)
      expect(refusal(() => after(undefined, plan(from, to)))).toBe('absence-day');
  });

  it('is refused over another absence of hers, and with herself to stand in', () => {
    expect(refusal(() => after(away(), plan('2026-11-12', '2026-11-14')))).toBe('absence-overlaps');
    expect(refusal(() => after(away(), plan('2026-11-13', '2026-11-14')))).toBe('none');
    expect(refusal(() => after(undefined, plan(today, today, 'maja')))).toBe('own-substitute');
  });

  it('is refused where the substitute is away herself on any of the days', () => {
    const around = { substituteAway: [{ from: '2026-11-12', to: '2026-11-20' }] };
    expect(refusal(() => after(undefined, plan('2026-11-05', '2026-11-12'), { around }))).toBe(
      'substitute-away',
    );
    expect(refusal(() => after(undefined, plan('2026-11-05', '2026-11-11'), { around }))).toBe('none');
  });
});

describe('EndAbsence', () => {
  const end = { type: 'EndAbsence', absence: '1' } as const;

  it('brings her back today: yesterday was the last day', () => {
    const back = after(away(), end, { day: '2026-11-09' });
    expect(back?.absences).toMatchObject([{ from: '2026-11-05', to: '2026-11-08' }]);
    expect(refusal(() => after(back, end, { day: '2026-11-09' }))).toBe('absence-over');
  });

  it('leaves nothing of one that has not begun, or that begins today', () => {
    expect(after(away(), end)?.absences).toEqual([]);
    expect(after(away(), end, { day: '2026-11-05' })?.absences).toEqual([]);
  });

  it('leaves its number to nobody else', () => {
    const again = after(after(away(), end), plan('2026-11-05', '2026-11-06'));
    expect(again?.absences.map(({ absence }) => absence)).toEqual(['2']);
  });
});

describe('ChangeAbsence', () => {
  const change = (from: IsoDate, to: IsoDate, substitute: string | null = 'liv') =>
    ({ type: 'ChangeAbsence', absence: '1', from, to, substitute }) as const;

  it('moves the last day and who stands in while it lasts, but not the first day', () => {
    const day = '2026-11-09';
    expect(after(away(), change('2026-11-05', '2026-11-20'), { day })?.absences).toMatchObject([
      { to: '2026-11-20', substitute: 'liv' },
    ]);
    expect(refusal(() => after(away(), change('2026-11-06', '2026-11-20'), { day }))).toBe('absence-day');
    expect(refusal(() => after(away(), change('2026-11-05', '2026-11-08'), { day }))).toBe('absence-day');
  });

  it('adds nothing when sent again, and is refused after the end', () => {
    const same = absenceProcess.decide(change('2026-11-05', '2026-11-12', 'anders'), away(), {
      ...{ by: maja, today, now: new Date(`${today}T10:00:00Z`), around: nobodyAway },
    });
    expect(same).toEqual([]);
    const late = { day: '2026-11-13' };
    expect(refusal(() => after(away(), change('2026-11-05', '2026-11-20'), late))).toBe('absence-over');
    expect(refusal(() => after(undefined, change(today, today)))).toBe('absence-unknown');
  });
});

it('never leaves two absences of one person on one day, whatever is sent', () => {
  const day = fc.integer({ min: -3, max: 20 }).map((days) => addDays(today, days));
  const absence = fc.integer({ min: 1, max: 4 }).map(String);
  const days = { from: day, to: day, substitute: fc.constantFrom(null, 'anders') };
  const command: fc.Arbitrary<AbsenceCommand> = fc.oneof(
    fc.record({
      ...{ type: fc.constant('PlanAbsence' as const), person: fc.constant('maja') },
      ...{ agency: fc.constant('ot-33'), ...days },
    }),
    fc.record({ type: fc.constant('ChangeAbsence' as const), absence, ...days }),
    fc.record({ type: fc.constant('EndAbsence' as const), absence }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ command, ahead: fc.nat(2) }), { maxLength: 20 }), (sent) => {
      let state: Absences | undefined;
      let now: IsoDate = today;
      for (const { command: one, ahead } of sent) {
        now = addDays(now, ahead);
        try {
          state = after(state, one, { day: now });
        } catch (error) {
          if (!(error instanceof RuleBroken)) throw error;
        }
        const all = state?.absences ?? [];
        expect(all.every(({ from, to }) => from <= to)).toBe(true);
        expect(all.some((a, i) => all.some((b, k) => i < k && overlaps(a, b)))).toBe(false);
      }
    }),
  );
});
