import type { IntakeView } from '@samspor/contracts';
import type { DutyDay } from '@samspor/domain';

export const weekdays = [1, 2, 3, 4, 5] as const;
export type Weekday = (typeof weekdays)[number];

/** What stands in the form: a line for each weekday; nobody has it where no person is chosen. */
export interface RosterValues {
  from: string | undefined;
  minutes: string;
  days: Record<Weekday, { person: string; from: string; to: string }>;
}

/** The form as the roster stands, or with usual hours where there is none. */
export function rosterValues({ plan, coming }: IntakeView, today: string): RosterValues {
  const days = (coming ?? plan)?.days ?? [];
  const of = (weekday: Weekday) => {
    const known = days.find((day) => day.weekday === weekday);
    return { person: known?.person ?? '', from: known?.from ?? '09:00', to: known?.to ?? '12:00' };
  };
  return {
    from: coming?.from ?? today,
    minutes: String(days[0]?.minutes ?? 45),
    days: { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5) },
  };
}

/** The weekdays on which somebody has the intake. */
export const dutyDaysOf = ({ days, minutes }: RosterValues): DutyDay[] =>
  weekdays.flatMap((weekday) =>
    days[weekday].person === '' ? [] : [{ weekday, ...days[weekday], minutes: Number(minutes) }],
  );
