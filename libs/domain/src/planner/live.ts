import { addDays, type IsoDate } from '../calendar/dates.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import type { LifeUnderWay } from './life-under-way.ts';
import { Limits } from './limits.ts';
import type { Practice } from './practice.ts';
import type { Chore } from './youth.ts';

interface Waiting {
  life: LifeUnderWay;
  ready: Chore;
}

/**
 * Lives all lives together, day by day to the end of `until`: what time alone brings, and what people get done within
 * the limits of their practice, whatever is due first before the rest. `from` is the first day on which something is.
 */
export function* liveTogether(
  lives: readonly LifeUnderWay[],
  practice: Practice,
  from: IsoDate,
  until: IsoDate,
): Generator<IsoDate, void> {
  const limits = new Limits(
    practice,
    lives.map(({ youth }) => youth),
  );
  for (const { youth } of lives) youth.isFree = limits.isFree;
  const wakes = lives.map((life) => life.wakeOn);
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const woken = wakes.flatMap((wake, index) => ((wake ?? '9999') <= day ? index : []));
    const awake = woken.flatMap((index) => lives[index] ?? []);
    if (awake.length > 0) {
      limits.begin(day);
      for (const life of awake) life.catchUp(day);
      if (isWorkingDay(day)) work(awake, day, limits);
      for (const index of woken) wakes[index] = lives[index]?.wakeOn;
    }
    yield day;
  }
}

/** A working day: as long as something gets done, whoever is due first is looked at again. */
function work(lives: readonly LifeUnderWay[], day: IsoDate, limits: Limits): void {
  const put = new Set<Chore>();
  for (;;) {
    const queue = queueOf(lives, day, put);
    if (queue.length === 0) return;
    for (const { life, ready } of queue) {
      if (life.attempt(ready, day, limits)) life.catchUp(day);
      else put.add(ready);
    }
  }
}

/** What each life has ready that was not put off today, by due date; at most one thing of each life at a time. */
function queueOf(lives: readonly LifeUnderWay[], day: IsoDate, put: ReadonlySet<Chore>): Waiting[] {
  const queue = lives.flatMap((life) => {
    const ready = life.ready(day).find((one) => !put.has(one));
    return ready ? [{ life, ready, dueOn: life.dueOn }] : [];
  });
  return queue.sort((a, b) => before(a.dueOn, b.dueOn) || before(a.ready.day, b.ready.day));
}

const before = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0);
