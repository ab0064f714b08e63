import type { IsoDate } from '../calendar/dates.ts';
import { channels } from '../duty/life.ts';
import { defaultPolicyBook, type PolicyBook } from '../policy/county-policy.ts';
import { walkTo, type Walk } from '../duty/walk.ts';
import { runningLadder } from '../ladder/climb.ts';
import { awaitsStart, hasPlace } from '../rights/schooling.ts';
import { isOpenHint } from '../seeking/hints.ts';
import { isOpenAgreement } from './agreements.ts';
import { isCheck } from './deadlines.ts';
import { lifeOf } from './journey-facts.ts';
import type { StepType } from './journey-commands.ts';
import type { Journey, Offer } from './journey.ts';
import { completableTasks } from './tasks.ts';

/** An offer that still waits for its answer. */
export const awaitsAnswer = ({ answer, ended }: Pick<Offer, 'answer' | 'ended'>): boolean =>
  !ended && answer === 'pending';

/** An offer that can come to an end: one that was declined never began. */
export const canEnd = ({ answer, ended }: Pick<Offer, 'answer' | 'ended'>): boolean =>
  !ended && answer !== 'declined';

/**
 * Tells of a step whether there is nothing now that it could be taken on, whatever its fields say: no offer to answer,
 * no reservation to lift, a duty that keeps the journey open. `today` is the day in Oslo.
 */
export function idleSteps(
  journey: Journey,
  today: IsoDate,
  policy: PolicyBook = defaultPolicyBook,
): (step: StepType) => boolean {
  const walk = walkTo(lifeOf('', journey), today, policy);
  return (step) => idle[step]?.(journey, walk) ?? false;
}

const idle: Partial<Record<StepType, (journey: Journey, walk: Walk) => boolean>> = {
  // Taken at the entry itself.
  WithdrawEntry: () => true,
  // Comes of the ruling itself.
  NoteRuling: () => true,
  AnswerOffer: ({ offers }) => !offers.some(awaitsAnswer),
  EndOffer: ({ offers }) => !offers.some(canEnd),
  ConfirmStay: ({ deadlines }) => !deadlines.some(({ kind }) => isCheck(kind)),
  // Nobody is forgotten by a click: what a county owes is answered before the journey is closed.
  CloseJourney: (_, { entry }) => entry !== null,
  ReserveChannel: (_, { situation }) => channels.every((channel) => situation.reserved.has(channel)),
  ReleaseChannel: (_, { situation }) => situation.reserved.size === 0,
  StartLadder: (journey, { entry }) => entry === null || runningLadder(journey) !== null,
  StopLadder: (journey) => runningLadder(journey) === null,
  SettleMessage: ({ messages }) => !messages.some(({ state }) => state === 'unknown'),
  CompleteTask: ({ tasks }) => !tasks.some(({ kind }) => completableTasks.some((one) => one === kind)),
  SnoozeMatter: ({ deadlines, tasks, agreements }, { entry }) =>
    entry === null && deadlines.length === 0 && tasks.length === 0 && !agreements.some(isOpenAgreement),
  PlanVisit: ({ tasks }) => tasks.some(({ kind }) => kind === 'visit'),
  ConfirmHint: ({ hints }) => !hints.some(isOpenHint),
  RejectHint: ({ hints }) => !hints.some(isOpenHint),
  EndAgencyPart: ({ agencies }) => agencies.length === 1,
  AnswerApplication: ({ rights }) =>
    !rights.applications.some(({ reply, begun }) => reply !== 'accepted' && begun === null),
  ReplyToPlace: ({ rights }) =>
    !rights.applications.some(({ reply, ...one }) => reply === null && hasPlace({ reply, ...one })),
  ReportNotStarted: ({ phase, rights }) => phase !== 'in-training' && !rights.applications.some(awaitsStart),
  CompleteAgreement: ({ agreements }) => !agreements.some(isOpenAgreement),
  DropAgreement: ({ agreements }) => !agreements.some(isOpenAgreement),
};
