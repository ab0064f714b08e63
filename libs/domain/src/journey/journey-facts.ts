import type { IsoDate } from '../calendar/dates.ts';
import { isOutsideTargetGroup } from '../codes/ot-status.ts';
import type { Channel, Fact, Life } from '../duty/life.ts';
import { situationOn } from '../duty/situation.ts';
import { defaultPolicyBook } from '../policy/county-policy.ts';
import type { Enrolment, JourneyEvent, JourneyEventData, JourneyEventType } from './journey-events.ts';
import type { Journey } from './journey.ts';

type Data<T extends JourneyEventType> = JourneyEventData[T] & { on: IsoDate };
type FactsOf = { [T in JourneyEventType]: (data: Data<T>, birthYear: number) => Fact[] };

const none = () => [];

const measureEnded = ({ on, offer }: { on: IsoDate; offer: string | null }): Fact[] =>
  offer === null ? [] : [{ on, type: 'offer-ended', offer }];

/** The one table from journey events to the facts that the duties are computed from (lives.md). */
const table: FactsOf = {
  JourneyOpened: ({ on, protection: level }) =>
    level === 'UGRADERT' ? [] : [{ on, type: 'protected', level }],
  YouthEnrolled: (data) => enrolmentFacts(data, data.birthYear),
  EnrolmentUpdated: (data, birthYear) => [protectionSaid(data), ...enrolmentFacts(data, birthYear)],
  ContactAttempted: ({ on, channel }) => [{ on, type: 'contact-attempt', channel }],
  ContactMade: ({ on, channel }) => [{ on, type: 'contact', channel }],
  ClarificationTalkHeld: ({ on, channel }) => [{ on, type: 'contact', channel }],
  RightsInfoSent: ({ on, guardianCopy }) => [
    { on, type: 'rights-info-sent', guardianCopy: guardianCopy ?? 'not-sent' },
  ],
  OfferMade: ({ on, offer, kind, answer }) => [{ on, type: 'offer', offer, kind, answer }],
  OfferAnswered: ({ on, offer, answer }) => [{ on, type: 'offer-answered', offer, answer }],
  OfferEnded: ({ on, offer }) => [{ on, type: 'offer-ended', offer }],
  CourseStarted: ({ on, offer }) => [{ on, type: 'offer', offer, kind: 'course', answer: 'accepted' }],
  CourseEnded: measureEnded,
  WorkTrainingStarted: ({ on, offer }) => [
    { on, type: 'offer', offer, kind: 'work-training', answer: 'accepted' },
  ],
  WorkTrainingEnded: measureEnded,
  TrainingEntered: ({ on, kind }) => [{ on, type: 'entered-training', kind }],
  TrainingLeft: ({ on, reason }) => [{ on, type: 'outside-training', reason }],
  WorkStarted: ({ on, percent }) => [{ on, type: 'started-work', percent }],
  WorkEnded: ({ on }) => [{ on, type: 'ended-work' }],
  CompetenceReached: ({ on }) => [{ on, type: 'reached-competence' }],
  FollowUpDeclined: ({ on }) => [{ on, type: 'refused-contact' }],
  Moved: ({ on, to }) => [{ on, type: 'moved', to }],
  InstitutionEntered: ({ on, county }) => [{ on, type: 'entered-institution', county }],
  InstitutionLeft: ({ on }) => [{ on, type: 'left-institution' }],
  ChannelReserved: ({ on, channel }) => [{ on, type: 'reserved-channel', channel }],
  ChannelReleased: ({ on, channel }) => [{ on, type: 'released-channel', channel }],
  ProtectionChanged: ({ on, level }) => [{ on, type: 'protected', level }],
  Died: ({ on }) => [{ on, type: 'died' }],
  RegisteredInError: ({ on }) => [{ on, type: 'registered-in-error' }],
  JourneyReopened: ({ on, left, reason }) => [
    ...(left ? [{ on, type: 'outside-training' as const, reason: left }] : []),
    ...(reason === 'lost-work' ? [{ on, type: 'ended-work' as const }] : []),
  ],
  MessageSent: ({ on, channel, recipient, informs }) => [
    ...(recipient === 'youth' ? [{ on, type: 'contact-attempt' as const, channel }] : []),
    ...(informs
      ? [
          {
            on,
            type: 'rights-info-sent' as const,
            guardianCopy: informs.guardianCopy ?? ('not-sent' as const),
          },
        ]
      : []),
  ],
  LinkAnswered: ({ on, answer }) => [
    { on, type: 'contact', channel: 'link' },
    ...(answer === 'not-now' ? [{ on, type: 'refused-contact' as const }] : []),
  ],
  ReplyReceived: ({ on, channel }) => [{ on, type: 'contact', channel }],
  TrainingNotStarted: ({ on }) => [{ on, type: 'outside-training', reason: 'did-not-show' }],
  LadderStarted: none,
  RungSkipped: none,
  LadderEnded: none,
  MessageQueued: none,
  MessagePutOff: none,
  MessageClaimed: none,
  MessageWithheld: none,
  MessageRefused: none,
  MessageNotHanded: none,
  MessageUnknown: none,
  MessageDelivered: none,
  MessageBounced: none,
  TaskCompleted: none,
  EntryWithdrawn: none,
  CaseworkerAssigned: none,
  ReferredToCommittee: none,
  CommitteeDecided: none,
  CategoryProposed: none,
  CategoryConfirmed: none,
  CategoryReturned: none,
  MeasureReviewed: none,
  StayConfirmed: none,
  ResolvedOtherwise: none,
  ResourcesMapped: none,
  NoteAdded: none,
  AgencyPartEnded: none,
  JourneyClosed: none,
  DutiesOpened: none,
  DutyDeadlinePassed: none,
  DeadlinePassed: none,
  TaskRaised: none,
  StallHandled: none,
  HintNoted: none,
  HintSettled: none,
  SchoolingRecorded: none,
  SubjectRecorded: none,
  SchoolApplied: none,
  PlaceAnswered: none,
  PlaceReplied: none,
  InterruptionPlanned: none,
  FollowUpServiceCalledIn: none,
  ActionPlanMade: none,
  AgreementMade: none,
  AgreementCompleted: none,
  AgreementDropped: none,
  ReferralWithdrawn: none,
  TalkBooked: none,
  TalkMoved: none,
  TalkCancelled: none,
  TalkMissed: none,
  ActivityConditionSet: none,
  ActivityConditionLeftOut: none,
  ActivityConditionBroken: none,
  ActivityConditionEnded: none,
  ServiceStarted: none,
  ServiceEvaluated: none,
  ServiceEnded: none,
  WishRecorded: none,
  MatterSnoozed: none,
  RulingNoted: none,
  HandoverReported: none,
};

/** The facts that one event adds, in order; `birthYear` dates the end of compulsory school. */
export function factsFrom(event: JourneyEvent, birthYear: number): Fact[] {
  // The table pairs each type with its own data; the compiler cannot follow a union through an index.
  const facts = table[event.type] as (data: JourneyEvent['data'], birthYear: number) => Fact[];
  return facts(event.data, birthYear);
}

/** The facts of an event that still count: what came back was no attempt, and told nobody anything (domain.md §5). */
export function factsOf(event: JourneyEvent, { birthYear, messages }: Journey): Fact[] {
  const isBounced =
    event.type === 'MessageSent' &&
    messages.some(({ message, state }) => message === event.data.message && state === 'bounced');
  return isBounced ? [] : factsFrom(event, birthYear);
}

/** The life that the duties of a journey are computed from. */
export function lifeOf(id: string, journey: Journey): Life {
  const { birthYear, adultOn, firstCounty: county, facts } = journey;
  return { id, birthYear, adultOn, county, facts };
}

/** The channels that a youth had reserved at the end of a day; what counties have decided changes nothing in it. */
export const reservedOn = (journey: Journey, on: IsoDate): ReadonlySet<Channel> =>
  situationOn(lifeOf('', journey), on, defaultPolicyBook).reserved;

/** A later row may also lift a protection, so it always says the level. */
function protectionSaid({ on, protection: level }: Enrolment & { on: IsoDate }): Fact {
  return { on, type: 'protected', level };
}

/**
 * What a row of a target-group file proves. Being listed as outside training proves the right from that day on, and
 * says nothing of the years before: as if training had begun and ended that day. Only where compulsory school cannot be
 * over yet is it the June one turns 16 that begins the right. A status outside the target group proves nothing.
 */
function enrolmentFacts(data: Enrolment & { on: IsoDate }, birthYear: number): Fact[] {
  const { on, otStatus, level } = data;
  const protection = data.protection === 'UGRADERT' ? [] : [protectionSaid(data)];
  if (otStatus === 'Feil') return [{ on, type: 'registered-in-error' }];
  if (isOutsideTargetGroup(otStatus)) return protection;
  const right: Fact =
    (level && level !== '10') || on >= `${birthYear + 16}-08-01`
      ? { on, type: 'entered-training', kind: level === 'LÆRE' ? 'apprenticeship' : 'school' }
      : { on: `${birthYear + 16}-06-15`, type: 'completed-compulsory-school' };
  return [...protection, right, ...standing(data)];
}

/** Where the status says that the youth is from this day on. */
function standing({ on, otStatus, reason }: Enrolment & { on: IsoDate }): Fact[] {
  if (otStatus === 'OTEV' || otStatus === 'OTVF') return [{ on, type: 'entered-training', kind: 'school' }];
  if (otStatus === 'OTLL') return [{ on, type: 'entered-training', kind: 'apprenticeship' }];
  const outside: Fact = { on, type: 'outside-training', reason: reason ?? 'interrupted' };
  return otStatus === 'OTAR' ? [outside, { on, type: 'started-work', percent: 100 }] : [outside];
}
