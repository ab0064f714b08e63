import type {
  Category,
  JourneyEvent,
  JourneyEventData,
  JourneyEventType,
} from '../journey/journey-events.ts';
import type { Phase } from '../journey/phases.ts';
import type { Random } from '../synthetic/random.ts';
import type { Youth } from './youth.ts';

type Chores = { [T in JourneyEventType]?: (y: Youth, data: JourneyEventData[T], luck: Random) => void };

const chores: Chores = {
  Moved: (y, _, luck) => assign(y, luck),
  DutiesOpened: (y, { carryOver }, luck) => {
    sendRightsInfo(y, luck);
    if (carryOver) seekAgain(y, luck);
  },
  ContactMade: (y, _, luck) => offer(y, luck),
  ClarificationTalkHeld: (y, _, luck) => offer(y, luck),
  CourseStarted: (y, _, luck) => review(y, luck),
  WorkTrainingStarted: (y, _, luck) => review(y, luck),
  MeasureReviewed: (y, _, luck) => review(y, luck),
  CategoryConfirmed: reassess,
  TrainingEntered: (y, _, luck) => confirm(y, 24, 29, luck),
  WorkStarted: (y, _, luck) => confirm(y, 24, 29, luck),
  StayConfirmed: (y, { deadline }, luck) =>
    deadline === 'check-30' ? confirm(y, 52, 58, luck) : close(y, luck),
};

/** What the service sees to beside the story of a life, set off by what was just recorded. */
export function setChores(y: Youth, event: JourneyEvent): void {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const set = chores[event.type] as
    ((y: Youth, data: JourneyEvent['data'], luck: Random) => void) | undefined;
  set?.(y, event.data, y.streams.next(event.type));
}

/** Gives a youth whom nobody has to one of the service. */
export function assign(y: Youth, luck: Random): void {
  y.later(
    0,
    3,
    'AssignCaseworker',
    (on) => {
      const { staff, journey } = y;
      if (!staff || journey.caseworker || journey.phase === 'closed') return null;
      const { id: caseworker } = (y.hands.chance(35) && y.atSchool) || y.hands.pick(staff.caseworkers);
      return [{ type: 'AssignCaseworker', on, caseworker }, staff.leader];
    },
    luck,
  );
}

function sendRightsInfo(y: Youth, luck: Random): void {
  if (luck.chance(6)) return;
  y.later(
    2,
    24,
    'SendRightsInfo',
    (on) => {
      const worker = y.staff && y.oneOf(y.staff.caseworkers);
      if (!worker || !y.owes('RIGHTS_INFO', on)) return null;
      return [{ type: 'SendRightsInfo', on, ...(y.isMinor(on) && { guardianCopy: 'sent' }) }, worker];
    },
    luck,
  );
}

/** From these the story itself reaches out. */
const storyAsks: readonly Phase[] = ['enrolled', 'contact-sought', 'declined', 'resolved', 'closed'];

/** Each school year anew: those who are being followed up are asked how they are. */
function seekAgain(y: Youth, luck: Random): void {
  if (luck.chance(12)) return;
  y.later(
    12,
    85,
    'RecordContact',
    (on) => {
      const worker = y.worker();
      if (!worker || !y.owes('CONTACT', on) || storyAsks.includes(y.journey.phase)) return null;
      const channel = y.hands.pick(['phone', 'meeting', 'sms'] as const);
      const note = y.setting.phraseOf(y.words, 'contact', channel);
      return [{ type: 'RecordContact', on, channel, note }, worker];
    },
    luck,
  );
}

function offer(y: Youth, luck: Random): void {
  if (luck.chance(8)) return;
  y.later(
    3,
    24,
    'MakeOffer',
    (on) => {
      const worker = y.worker();
      if (!worker || !y.owes('OFFER', on)) return null;
      const kind = y.hands.pick(['course', 'upper-secondary', 'work-training', 'apprenticeship'] as const);
      const answer = y.hands.pick(['pending', 'pending', 'declined'] as const);
      return [
        { type: 'MakeOffer', on, kind, answer, description: y.setting.phraseOf(y.words, 'offer', kind) },
        worker,
      ];
    },
    luck,
  );
}

function review(y: Youth, luck: Random): void {
  y.later(
    20,
    27,
    'ReviewMeasure',
    (on) => {
      const worker = y.worker();
      if (!worker || !y.journey.measure) return null;
      return [{ type: 'ReviewMeasure', on, note: y.setting.phrase(y.words, 'review') }, worker];
    },
    luck,
  );
}

/** A category is looked at again after 90 days, and moves a step up as things go well. */
function reassess(y: Youth, { category }: { category: Category }, luck: Random): void {
  const next: Category = category === 1 || luck.chance(60) ? category : 1;
  y.later(
    76,
    84,
    'ProposeCategory',
    (on) => {
      const worker = y.worker();
      return (
        worker && [
          { type: 'ProposeCategory', on, category: next, reasons: y.setting.phrase(y.words, 'reasons') },
          worker,
        ]
      );
    },
    luck,
  );
  y.later(
    86,
    89,
    'ConfirmCategory',
    (on) => (y.staff ? [{ type: 'ConfirmCategory', on }, y.staff.reviewer] : null),
    luck,
  );
}

function confirm(y: Youth, least: number, most: number, luck: Random): void {
  y.later(
    least,
    most,
    'ConfirmStay',
    (on) => {
      const worker = y.worker();
      return worker && [{ type: 'ConfirmStay', on, note: y.setting.phrase(y.words, 'review') }, worker];
    },
    luck,
  );
}

function close(y: Youth, luck: Random): void {
  y.later(
    1,
    6,
    'CloseJourney',
    (on) => {
      const worker = y.worker();
      const { phase } = y.journey;
      if (!worker || (phase !== 'in-training' && phase !== 'in-work')) return null;
      return [{ type: 'CloseJourney', on, reason: phase, note: y.setting.phrase(y.words, 'review') }, worker];
    },
    luck,
  );
}
