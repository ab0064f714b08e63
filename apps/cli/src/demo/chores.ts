import type { Category, JourneyEvent, JourneyEventData, JourneyEventType, Phase } from '@samspor/domain';
import { phrase, phraseOf } from './phrases.ts';
import type { Youth } from './youth.ts';

type Chores = { [T in JourneyEventType]?: (y: Youth, data: JourneyEventData[T]) => void };

const chores: Chores = {
  Moved: assign,
  DutiesOpened: (y, { carryOver }) => {
    sendRightsInfo(y);
    if (carryOver) seekAgain(y);
  },
  ContactMade: offer,
  ClarificationTalkHeld: offer,
  CourseStarted: review,
  WorkTrainingStarted: review,
  MeasureReviewed: review,
  CategoryConfirmed: reassess,
  TrainingEntered: (y) => confirm(y, 24, 29),
  WorkStarted: (y) => confirm(y, 24, 29),
  StayConfirmed: (y, { deadline }) => (deadline === 'check-30' ? confirm(y, 52, 58) : close(y)),
};

/** What the service sees to beside the story of a life, set off by what was just recorded. */
export function setChores(y: Youth, event: JourneyEvent): void {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const set = chores[event.type] as ((y: Youth, data: JourneyEvent['data']) => void) | undefined;
  set?.(y, event.data);
}

/** Gives a youth whom nobody has to one of the service. */
export function assign(y: Youth): void {
  y.later(0, 3, (on) => {
    const { staff, journey } = y;
    if (!staff || journey.caseworker || journey.phase === 'closed') return null;
    const { id: caseworker } = (y.random.chance(35) && y.atSchool) || y.random.pick(staff.caseworkers);
    return [{ type: 'AssignCaseworker', on, caseworker }, staff.leader];
  });
}

function sendRightsInfo(y: Youth): void {
  if (y.random.chance(6)) return;
  y.later(2, 24, (on) => {
    const worker = y.staff && y.random.pick(y.staff.caseworkers);
    if (!worker || !y.owes('RIGHTS_INFO', on)) return null;
    return [{ type: 'SendRightsInfo', on, ...(y.isMinor(on) && { guardianCopy: 'sent' }) }, worker];
  });
}

/** From these the story itself reaches out. */
const storyAsks: readonly Phase[] = ['enrolled', 'contact-sought', 'declined', 'resolved', 'closed'];

/** Each school year anew: those who are being followed up are asked how they are. */
function seekAgain(y: Youth): void {
  if (y.random.chance(12)) return;
  y.later(12, 85, (on) => {
    const worker = y.worker();
    if (!worker || !y.owes('CONTACT', on) || storyAsks.includes(y.journey.phase)) return null;
    const channel = y.random.pick(['phone', 'meeting', 'sms'] as const);
    const note = phraseOf(y.random, 'contact', channel);
    return [{ type: 'RecordContact', on, channel, note }, worker];
  });
}

function offer(y: Youth): void {
  if (y.random.chance(8)) return;
  y.later(3, 24, (on) => {
    const worker = y.worker();
    if (!worker || !y.owes('OFFER', on)) return null;
    const kind = y.random.pick(['course', 'upper-secondary', 'work-training', 'apprenticeship'] as const);
    const answer = y.random.pick(['pending', 'pending', 'declined'] as const);
    return [{ type: 'MakeOffer', on, kind, answer, description: phraseOf(y.random, 'offer', kind) }, worker];
  });
}

function review(y: Youth): void {
  y.later(20, 27, (on) => {
    const worker = y.worker();
    if (!worker || !y.journey.measure) return null;
    return [{ type: 'ReviewMeasure', on, note: phrase(y.random, 'review') }, worker];
  });
}

/** A category is looked at again after 90 days, and moves a step up as things go well. */
function reassess(y: Youth, { category }: { category: Category }): void {
  const next: Category = category === 1 || y.random.chance(60) ? category : 1;
  y.later(76, 84, (on) => {
    const worker = y.worker();
    return (
      worker && [
        { type: 'ProposeCategory', on, category: next, reasons: phrase(y.random, 'reasons') },
        worker,
      ]
    );
  });
  y.later(86, 89, (on) => (y.staff ? [{ type: 'ConfirmCategory', on }, y.staff.reviewer] : null));
}

function confirm(y: Youth, least: number, most: number): void {
  y.later(least, most, (on) => {
    const worker = y.worker();
    return worker && [{ type: 'ConfirmStay', on, note: phrase(y.random, 'review') }, worker];
  });
}

function close(y: Youth): void {
  y.later(1, 6, (on) => {
    const worker = y.worker();
    const { phase } = y.journey;
    if (!worker || (phase !== 'in-training' && phase !== 'in-work')) return null;
    return [{ type: 'CloseJourney', on, reason: phase, note: phrase(y.random, 'review') }, worker];
  });
}
