import type { IsoDate } from '../calendar/dates.ts';
import { isoWeekday } from './weekday.ts';
import { startOfOsloDay } from '../calendar/oslo-time.ts';
import { isWorkingDay } from '../calendar/working-days.ts';

/** Who has the intake on a weekday, in Oslo's time as 09:00, and how long a talk lasts. */
export interface DutyDay {
  /** 1 is Monday. */
  weekday: number;
  person: string;
  from: string;
  to: string;
  minutes: number;
}

/** What holds from a day on, until a later plan does. */
export interface DutyPlan {
  from: IsoDate;
  days: readonly DutyDay[];
}

/** An agency's roster: its plans in the order in which they were set, and who stands in for whom on single days. */
export interface Roster {
  agency: string;
  plans: readonly DutyPlan[];
  covers: Readonly<Record<IsoDate, string>>;
}

/** A time for one talk. */
export interface Slot {
  day: IsoDate;
  time: string;
  person: string;
}

/** The plan that holds on a day: the one set last of those that have begun; null before the first. */
export function planOn({ plans }: Pick<Roster, 'plans'>, day: IsoDate): DutyPlan | null {
  const begun = plans.filter(({ from }) => from <= day);
  const latest = begun
    .map(({ from }) => from)
    .toSorted()
    .at(-1);
  return begun.findLast(({ from }) => from === latest) ?? null;
}

/** Who has the intake on a day and when; null when nobody has, or on a holiday. */
export function dutyOn(roster: Roster, day: IsoDate): DutyDay | null {
  if (!isWorkingDay(day)) return null;
  const planned = planOn(roster, day)?.days.find(({ weekday }) => weekday === isoWeekday(day));
  return planned ? { ...planned, person: roster.covers[day] ?? planned.person } : null;
}

/** The times of a day, whether they are free or not. */
export function slotsOn(roster: Roster, day: IsoDate): Slot[] {
  const duty = dutyOn(roster, day);
  if (!duty) return [];
  const slots: Slot[] = [];
  for (let start = minutesOf(duty.from); start + duty.minutes <= minutesOf(duty.to); start += duty.minutes)
    slots.push({ day, time: timeOf(start), person: duty.person });
  return slots;
}

/** Whether a time of today, or of another day, lies ahead of an instant. */
export const isAhead = ({ day, time }: Pick<Slot, 'day' | 'time'>, now: Date): boolean =>
  startOfOsloDay(day).getTime() + minutesOf(time) * 60_000 > now.getTime();

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Whether the hours of a day can be kept: they end after they begin, with room for a talk. */
export const holdsTalk = ({ from, to, minutes }: Pick<DutyDay, 'from' | 'to' | 'minutes'>): boolean =>
  minutesOf(from) + minutes <= minutesOf(to);
