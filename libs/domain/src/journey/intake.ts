import type { IsoDate } from '../calendar/dates.ts';
import type { ConditionOutcome, ConditionRule } from './intake-codes.ts';
import type { Effects, JourneyEventData, JourneyEventType } from './journey-events.ts';
import type { CausedEvent } from './journey.ts';
import type { Phase } from './phases.ts';

/** A talk in an agency's intake, as it was booked last. `time` is Oslo's, as 09:30. */
export interface BookedTalk {
  agency: string;
  day: IsoDate;
  time: string;
  /** Who is on duty then; an id. */
  person: string;
  state: 'booked' | 'held' | 'missed' | 'cancelled';
}

/** A condition of activity for social assistance (sosialtjenesteloven §§ 20, 20 a). */
export interface Condition {
  condition: string;
  rule: ConditionRule;
  setOn: IsoDate;
  from: IsoDate;
  breaches: number;
  ended: ConditionOutcome | null;
}

/** What NAV's intake and the follow-up after it know of a youth (P1824). */
export interface Intake {
  talk: BookedTalk | null;
  /** No-shows since somebody last met her. */
  missed: number;
  /** The agency that a committee has asked for its first step. */
  firstStepBy: string | null;
  conditions: readonly Condition[];
}

export const noIntake: Intake = { talk: null, missed: 0, firstStepBy: null, conditions: [] };

/** Phases in which a talk can still be held: leaving them frees the time that was booked. */
export const talkPhases: readonly Phase[] = [
  'enrolled',
  'contact-sought',
  'following-up',
  'declined',
  'resolved',
  'in-training',
  'in-work',
];

type Change = { [T in JourneyEventType]?: (intake: Intake, data: JourneyEventData[T] & Effects) => Intake };

const booked = (intake: Intake, { agency, day, time, person }: Omit<BookedTalk, 'state'>): Intake => ({
  ...intake,
  talk: { agency, day, time, person, state: 'booked' },
});

const changes: Change = {
  TalkBooked: booked,
  TalkMoved: booked,
  TalkMissed: (intake, { times }) => ({ ...talkNow(intake, 'missed'), missed: times }),
  TalkCancelled: (intake) => talkNow(intake, 'cancelled'),
  ClarificationTalkHeld: (intake) => ({ ...talkNow(intake, 'held'), missed: 0 }),
  ContactMade: (intake, { phase }) => freed({ ...intake, missed: 0 }, phase),
  CommitteeDecided: (intake, { phase, responsible }) => ({
    ...freed(intake, phase),
    firstStepBy: responsible,
  }),
  ActivityConditionSet: (intake, { condition, rule, from, on }) => {
    const set: Condition = { condition, rule, from, setOn: on, breaches: 0, ended: null };
    return { ...intake, conditions: [...intake.conditions, set] };
  },
  ActivityConditionBroken: (intake, { condition }) =>
    changed(intake, condition, (one) => ({ ...one, breaches: one.breaches + 1 })),
  ActivityConditionEnded: (intake, { condition, outcome }) =>
    changed(intake, condition, (one) => ({ ...one, ended: outcome })),
};

/** The intake after one more event: of most it hears only that the phase has moved. */
export function intakeAfter(intake: Intake, event: CausedEvent): Intake {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const change = changes[event.type] as ((intake: Intake, data: CausedEvent['data']) => Intake) | undefined;
  return change ? change(intake, event.data) : freed(intake, event.data.phase);
}

/** What came of the time that was booked; one that is over already stays what it was. */
function talkNow(intake: Intake, state: BookedTalk['state']): Intake {
  return intake.talk?.state === 'booked' ? { ...intake, talk: { ...intake.talk, state } } : intake;
}

const freed = (intake: Intake, phase: Phase | undefined): Intake =>
  phase === undefined || talkPhases.includes(phase) ? intake : talkNow(intake, 'cancelled');

function changed(intake: Intake, id: string, change: (one: Condition) => Condition): Intake {
  const conditions = intake.conditions.map((one) => (one.condition === id ? change(one) : one));
  return { ...intake, conditions };
}

/** A condition that has not come to its end. */
export const stands = ({ ended }: Pick<Condition, 'ended'>): boolean => ended === null;
