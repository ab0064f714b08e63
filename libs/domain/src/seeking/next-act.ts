import type { IsoDate } from '../calendar/dates.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import type { StepType } from '../journey/journey-commands.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';
import { dutyToClimb } from '../ladder/begin.ts';
import { ladderRests, runningLadder } from '../ladder/climb.ts';
import type { PolicyBook } from '../policy/county-policy.ts';
import { isOpenHint } from './hints.ts';
import { attemptsSince, isAttempt, waysOpen } from './tries.ts';
import { seekingCase } from './seeking-case.ts';

/** What to do next about somebody who is sought: a step; a visit to put on a route; or to wait for what is under way. */
export type NextAct =
  { act: 'step'; step: StepType } | { act: 'route'; dueOn: IsoDate } | { act: 'wait'; until: IsoDate | null };

const step = (type: StepType): NextAct => ({ act: 'step', step: type });

/**
 * The next thing worth doing: what a register hints at is looked into first; then somebody takes the case; then what is
 * under way is waited for, or what has not been tried is tried. `today` is the day in Oslo; `policy` says whether the
 * county owes a contact that a ladder could be climbed for.
 */
export function nextAct(journey: Journey, today: IsoDate, policy: PolicyBook): NextAct {
  if (journey.hints.some(isOpenHint)) return step('ConfirmHint');
  const visit = journey.tasks.find(({ kind }) => kind === 'visit');
  const ways = new Map(waysOpen(journey, today).map(({ channel, bar }) => [channel, bar]));
  if (visit && !ways.get('visit')) return { act: 'route', dueOn: visit.dueOn };
  if (journey.tasks.some(({ kind }) => kind === 'call')) return step('SeekContact');
  if (journey.caseworker === null) return step('AssignCaseworker');
  if (runningLadder(journey)) return { act: 'wait', until: ladderRests(journey) };
  const tried = new Set(
    attemptsSince(journey, seekingCase(journey)?.since ?? today)
      .filter(isAttempt)
      .map(({ channel }) => channel),
  );
  if (tried.size === 0 && dutyToClimb(journey, dutyRows(lifeOf('', journey), today, policy), today))
    return step('StartLadder');
  const isLeft = (channel: 'phone' | 'visit') => !tried.has(channel) && !ways.get(channel);
  return step(!isLeft('phone') && isLeft('visit') ? 'PlanVisit' : 'SeekContact');
}
