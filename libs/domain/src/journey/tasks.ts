import type { IsoDate } from '../calendar/dates.ts';
import type { JourneyEvent } from './journey-events.ts';

/** What a person is asked to do beside the deadlines of the process. */
export const taskKinds = [
  're-contact',
  'call',
  'visit',
  'call-back',
  'confirm-claim',
  'settle-message',
  'not-reached',
  'guardian-copy',
  'course-absence',
  'course-seat',
  'course-follow-up',
  'course-outcome',
  'school-transition',
  'seek-again',
  'missed-twice',
  'placement-agreement',
  'placement-start',
  'placement-visit',
  'placement-end',
  'placement-evaluation',
  'placement-lost',
  'handover-returned',
  'handover-unanswered',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What a placement waits for somebody to do. */
export type PlacementTask = 'agreement' | 'start' | 'visit' | 'end' | 'evaluation';

export interface Task {
  task: string;
  kind: TaskKind;
  raisedOn: IsoDate;
  dueOn: IsoDate;
  /** The person who is to do it first, whoever follows up the youth. */
  contact?: string;
}

/** Tasks that a person may call done without anything else being recorded. */
export const completableTasks = [
  'call-back',
  'confirm-claim',
  'course-absence',
  'course-seat',
  'course-follow-up',
  'school-transition',
  'placement-agreement',
  'placement-start',
  'placement-visit',
  'placement-end',
  'placement-evaluation',
  'placement-lost',
  'handover-returned',
  'handover-unanswered',
] as const satisfies readonly TaskKind[];

export type CompletableTask = (typeof completableTasks)[number];

const completable: readonly TaskKind[] = completableTasks;

export const isCompletable = (kind: TaskKind): kind is CompletableTask => completable.includes(kind);

/** Whoever has talked with the youth has done what was to lead there. */
const metByContact: readonly TaskKind[] = [
  're-contact',
  'call',
  'visit',
  'call-back',
  'not-reached',
  'course-absence',
  'seek-again',
  'missed-twice',
];

/** The tasks that an event leaves. `unowed`: the youth is in training, at work or in a measure from now on. */
export function tasksAfter(tasks: readonly Task[], event: JourneyEvent, unowed: boolean): readonly Task[] {
  if (tasks.length === 0) return tasks;
  const { on } = event.data;
  return tasks.filter(({ kind, raisedOn }) => {
    // Whether a message went out stays a question until somebody answers it.
    if (unowed && kind !== 'settle-message') return false;
    return raisedOn > on || !isMet(kind, event);
  });
}

/** The kinds of task that an event of this type meets. */
const meets: Partial<Record<JourneyEvent['type'], readonly TaskKind[]>> = {
  ContactMade: metByContact,
  ClarificationTalkHeld: metByContact,
  FollowUpDeclined: metByContact,
  LinkAnswered: metByContact,
  ReplyReceived: metByContact,
  TrainingEntered: ['confirm-claim'],
  WorkStarted: ['confirm-claim'],
  CourseStarted: ['course-seat', 'placement-lost'],
  WorkTrainingStarted: ['course-seat', 'placement-agreement', 'placement-start', 'placement-lost'],
  WorkTrainingEnded: ['placement-agreement', 'placement-visit', 'placement-end'],
  CourseEnded: ['course-outcome', 'course-absence'],
  TalkBooked: ['seek-again'],
  TalkMoved: ['seek-again'],
};

function isMet(kind: TaskKind, event: JourneyEvent): boolean {
  if (event.type === 'RightsInfoSent')
    return kind === 'guardian-copy' && event.data.guardianCopy !== 'not-sent';
  if (event.type === 'MessageSent')
    return kind === 'guardian-copy' && event.data.recipient === 'guardian' && event.data.informs !== null;
  if (event.type === 'TaskCompleted') return kind === event.data.kind;
  if (event.type === 'ContactAttempted' && event.data.channel === 'phone') return kind === 'call';
  if (event.type === 'ContactAttempted' && event.data.channel === 'visit') return kind === 'visit';
  return meets[event.type]?.includes(kind) ?? false;
}
