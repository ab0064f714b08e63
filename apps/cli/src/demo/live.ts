import { addDays, nextWorkingDay, type IsoDate, type JourneyEvent } from '@samspor/domain';
import { assign, setChores } from './chores.ts';
import type { Chore, Move, Script, Youth } from './youth.ts';

/** Lives a script to the end of `until`: its moves, the chores beside it, and what time alone brings. */
export function live(y: Youth, script: Script, until: IsoDate): void {
  const { rehearsal } = y;
  const heard = (events: JourneyEvent[] | undefined) => events?.forEach((event) => setChores(y, event));
  assign(y);
  let move = planned(script.next(), rehearsal.day);
  for (;;) {
    const chore = soonest(y.chores);
    const due = rehearsal.nextDue();
    const days = [move?.day, chore?.day, due ?? undefined].filter((day) => day !== undefined);
    const day = days.toSorted()[0];
    if (day === undefined || day > until) return;
    if (due === day) heard(rehearsal.catchUp(day));
    else if (chore?.day === day) {
      y.chores.splice(y.chores.indexOf(chore), 1);
      heard(taken(y, chore));
    } else if (move) {
      const events = taken(y, move);
      heard(events);
      move = planned(script.next(events !== undefined), day);
    }
  }
}

function taken(y: Youth, { day, take }: Chore): JourneyEvent[] | undefined {
  const step = take(day);
  return step ? y.rehearsal.take(day, ...step) : undefined;
}

function planned(next: IteratorResult<Move, void>, from: IsoDate): Chore | undefined {
  if (next.done) return undefined;
  return { day: nextWorkingDay(addDays(from, next.value.days)), take: next.value.take };
}

function soonest(chores: readonly Chore[]): Chore | undefined {
  return chores.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}
