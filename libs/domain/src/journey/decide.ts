import { isCountyCode } from '../codes/counties.ts';
import { countyOf } from '../codes/municipalities.ts';
import type { OtStatus } from '../codes/ot-status.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { placeOf, situationOn } from '../duty/situation.ts';
import { defaultPolicyBook, waitsOf, type PolicyBook } from '../policy/county-policy.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { dutyToClimb, ladderStarted } from '../ladder/begin.ts';
import { runningLadder } from '../ladder/climb.ts';
import { decideLadder, isLadderCommand } from '../ladder/decide-ladder.ts';
import { handedOver } from '../ladder/messages.ts';
import type { GuardianCopy } from '../duty/life.ts';
import type { Actor } from '../people/actor.ts';
import { decideRights } from '../rights/decide-rights.ts';
import { confirmHint, noteHint, rejectHint } from '../seeking/decide-hints.ts';
import { decideCommittee } from './committee-steps.ts';
import { reportCourse, startRun } from './course-report.ts';
import { beginPlacement, reportPlacement } from './placement-report.ts';
import { decideCondition } from './condition-steps.ts';
import { decideServices, requireNoServices } from '../services/service-steps.ts';
import { dueOn, isCheck } from './deadlines.ts';
import { enrol } from './enrol.ts';
import { fallenDue } from './fallen-due.ts';
import type { JourneyCommand, StepCommand } from './journey-commands.ts';
import type { Effects, JourneyEvent } from './journey-events.ts';
import { lifeOf } from './journey-facts.ts';
import { open } from './open.ts';
import { RuleBroken } from './journey-rules.ts';
import { isNewlyReached, type Journey } from './journey.ts';
import { hindrance, tooYoungForNav } from './hindrance.ts';
import { meetingFirstStep } from './first-step.ts';
import { reportHandover } from './handovers.ts';
import { handleStall } from './handle-stall.ts';
import {
  requireChecked,
  requireDay,
  requireNothingOwed,
  requireOffer,
  requirePossible,
  running,
} from './requirements.ts';
import { snoozed } from './snooze.ts';
import { eventsOf, written } from './step-event.ts';
import { bookTalk, talkCancelled, talkMissed } from './talk-booking.ts';
import { decideTalk } from './talk-steps.ts';
import { withdrawal } from './withdraw.ts';

/** What a decision may know beside the journey: who asks, which day it is in Oslo, what counties have decided. */
export interface Asked {
  by: Actor;
  today: IsoDate;
  policy?: PolicyBook;
  /** The instant of asking, where hours count. */
  now?: Date;
}

/**
 * The events that a command leads to; none when there is nothing to record.
 * Throws RuleBroken when the journey does not allow it. Reads no clock and does no I/O.
 */
export function decide(command: JourneyCommand, journey: Journey | undefined, asked: Asked): JourneyEvent[] {
  if (command.type === 'EnrolYouth') return enrol(command, journey, asked);
  if (command.type === 'OpenJourney') return open(command, journey, asked);
  if (!journey) throw new RuleBroken('not-enrolled');
  if (command.type === 'CatchUp') return fallenDue(journey, asked);
  if (isLadderCommand(command)) return decideLadder(command, journey, asked);
  if (command.type === 'NoteHint') return noteHint(command, journey, asked);
  if (command.type === 'HandleStall') return handleStall(command, journey, asked);
  if (command.type === 'StartRun') return startRun(command, journey, asked, decide);
  if (command.type === 'ReportCourse') return reportCourse(command, journey);
  if (command.type === 'BeginPlacement') return beginPlacement(command, journey, asked, decide);
  if (command.type === 'ReportPlacement') return reportPlacement(command, journey);
  if (command.type === 'ReportHandover') return reportHandover(command, journey);
  if (command.type === 'BookTalk') return bookTalk(command, journey, asked);
  requireDay(command.on, journey, asked.today);
  const rule = hindrance(command.type, journey, asked.by);
  if (rule) throw new RuleBroken(rule);
  requirePossible(command, journey);
  return meetingFirstStep(command.type, stepEvents(command, journey, asked), journey, asked.by);
}

function stepEvents(command: StepCommand, journey: Journey, asked: Asked): JourneyEvent[] {
  const { on } = command;
  const event = eventsOf(command, journey, asked);
  switch (command.type) {
    case 'SeekContact':
      if (command.outcome && command.channel !== 'visit') throw new RuleBroken('not-a-visit');
      return [
        event(
          'ContactAttempted',
          { channel: command.channel, ...(command.outcome && { outcome: command.outcome }) },
          { note: command.note },
          {
            phase: journey.phase === 'enrolled' ? 'contact-sought' : undefined,
          },
        ),
      ];
    case 'RecordContact':
      return [
        event(
          'ContactMade',
          { channel: command.channel },
          { note: command.note },
          isNewlyReached(journey)
            ? { phase: 'following-up', sets: ['clarification-talk'], status: 'OTOV' }
            : {},
        ),
      ];
    case 'SendRightsInfo':
      return [event('RightsInfoSent', { guardianCopy: guardianCopyOf(command, journey) })];
    case 'HoldClarificationTalk':
      return decideTalk(command, journey, asked, event);
    case 'ReferToCommittee':
    case 'RecordCommitteeDecision':
    case 'ProposeCategory':
    case 'ConfirmCategory':
    case 'ReturnCategory':
    case 'CompleteAgreement':
    case 'DropAgreement':
    case 'WithdrawReferral':
      return decideCommittee(command, journey, asked, event);
    case 'StartCourse':
      return [
        event('CourseStarted', { offer: nextOffer(journey), course: command.course }, { note: command.note }),
      ];
    case 'EndCourse':
      return [
        event(
          'CourseEnded',
          { offer: running(journey, on).offer, outcome: command.outcome },
          { note: command.note },
          {
            ...afterMeasure(journey),
            ...(!journey.category && { sets: ['after-measure', 'propose-category'] }),
          },
        ),
      ];
    case 'StartWorkTraining': {
      if (tooYoungForNav(journey, on, asked.by)) throw new RuleBroken('too-young');
      const host = command.host ?? null;
      return [event('WorkTrainingStarted', { offer: nextOffer(journey), host }, { note: command.note })];
    }
    case 'EndWorkTraining': {
      const { offer } = running(journey, on);
      return [
        event(
          'WorkTrainingEnded',
          { offer, outcome: command.outcome },
          { note: command.note },
          afterMeasure(journey),
        ),
      ];
    }
    case 'ReviewMeasure':
      return [event('MeasureReviewed', { measure: running(journey, on).kind }, { note: command.note })];
    case 'ReturnToSchool': {
      const { kind, school = null } = command;
      return [
        event(
          'TrainingEntered',
          { kind, school },
          {},
          {
            status: kind === 'school' ? 'OTEV' : 'OTLL',
          },
        ),
      ];
    }
    case 'StartWork': {
      const enough = command.percent >= workThreshold(journey, on, asked);
      return [
        event(
          'WorkStarted',
          { percent: command.percent },
          {},
          enough ? { phase: 'in-work', status: 'OTAR' } : { sets: [] },
        ),
      ];
    }
    case 'ConfirmStay':
      return [confirmedStay(command, journey)];
    case 'CloseJourney':
      requireNothingOwed(journey, asked);
      requireChecked(journey, command.note);
      requireNoServices(journey);
      return [event('JourneyClosed', { reason: command.reason }, { note: command.note })];
    case 'DeclineFollowUp':
      return [event('FollowUpDeclined', {}, { note: command.note })];
    case 'ResolveOtherwise':
      return [
        event(
          'ResolvedOtherwise',
          { status: command.status },
          { note: command.note },
          { status: command.status },
        ),
      ];
    case 'LeaveTraining':
      return [
        event(
          'TrainingLeft',
          { reason: command.reason },
          {},
          command.reason === 'did-not-show' ? { sets: ['seek-contact', 'did-not-start'] } : {},
        ),
      ];
    case 'EndWork':
      return [
        event(
          'WorkEnded',
          {},
          { note: command.note },
          journey.phase === 'in-work' ? {} : { phase: undefined, sets: [], status: undefined },
        ),
      ];
    case 'MakeOffer':
      return [
        event(
          'OfferMade',
          {
            offer: nextOffer(journey),
            kind: command.kind,
            answer: command.answer,
            ...(command.entry && { entry: command.entry }),
          },
          { description: command.description },
        ),
      ];
    case 'MapResources': {
      const { resources, needs, barriers, goals, ownWords } = command;
      const words = { resources, needs, barriers, goals, ownWords };
      if (!written(words)) throw new RuleBroken('mapping-empty');
      return [event('ResourcesMapped', {}, words)];
    }
    case 'AnswerOffer':
      requireOffer(journey, command, 'pending');
      return [event('OfferAnswered', { offer: command.offer, answer: command.answer })];
    case 'EndOffer':
      requireOffer(journey, command);
      return [event('OfferEnded', { offer: command.offer })];
    case 'RecordMove':
      return move(command, journey, asked);
    case 'EnterInstitution':
      if (!isCountyCode(command.county)) throw new RuleBroken('unknown-county');
      return [event('InstitutionEntered', { county: command.county })];
    case 'LeaveInstitution':
      return [event('InstitutionLeft', {})];
    case 'ReachCompetence':
      return [
        event('CompetenceReached', {}, {}, { phase: undefined }),
        event('JourneyClosed', { reason: 'competence' }),
      ];
    case 'ReserveChannel':
      return [event('ChannelReserved', { channel: command.channel })];
    case 'ReleaseChannel':
      return [event('ChannelReleased', { channel: command.channel })];
    case 'ProtectAddress':
      return [event('ProtectionChanged', { level: command.level })];
    case 'RecordDeath':
      return [event('Died', {}, {}, { phase: undefined }), event('JourneyClosed', { reason: 'died' })];
    case 'RegisterError':
      return [
        event('RegisteredInError', {}, { note: command.note }, { phase: undefined }),
        event('JourneyClosed', { reason: 'error' }, {}, { status: 'Feil' }),
      ];
    case 'AssignCaseworker':
      if (journey.caseworker === command.caseworker) return [];
      return [event('CaseworkerAssigned', { caseworker: command.caseworker })];
    case 'SnoozeMatter':
      return snoozed(command, journey, asked, event);
    case 'AddNote':
      return [event('NoteAdded', {}, { note: command.note })];
    case 'StartLadder':
      return [begun(journey, asked)];
    case 'StopLadder': {
      const ladder = runningLadder(journey);
      if (!ladder) throw new RuleBroken('no-ladder');
      return [event('LadderEnded', { ladder: ladder.ladder, reason: 'stopped' }, { reason: command.reason })];
    }
    case 'SettleMessage':
      return settled(command, journey);
    case 'CompleteTask':
      if (!journey.tasks.some(({ kind }) => kind === command.task)) throw new RuleBroken('no-task');
      return [event('TaskCompleted', { kind: command.task }, { note: command.note })];
    case 'PlanVisit':
      return journey.tasks.some(({ kind }) => kind === 'visit') ? [] : [visitPlanned(journey, on)];
    case 'ConfirmHint':
      return confirmHint(command, journey, asked, decide);
    case 'RejectHint':
      return rejectHint(command, journey);
    case 'EndAgencyPart':
      return [partEnded(command, journey, asked)];
    case 'WithdrawEntry': {
      const texts = { reason: command.reason };
      return [
        {
          type: 'EntryWithdrawn',
          data: { on, ...withdrawal(journey, command.version, asked, decide) },
          texts,
        },
      ];
    }
    case 'RecordSchooling':
    case 'RecordSubject':
    case 'ApplyToSchool':
    case 'AnswerApplication':
    case 'ReplyToPlace':
    case 'PlanInterruption':
    case 'CallInFollowUpService':
    case 'ReportNotStarted':
      return decideRights(command, journey, asked, event);
    case 'ReopenJourney':
      return reopen(command, journey, asked.by, event('JourneyReopened', reopening(command)));
    case 'MissTalk':
      return talkMissed(command, journey, event);
    case 'CancelTalk':
      return talkCancelled(command, journey, event);
    case 'SetCondition':
    case 'LeaveOutCondition':
    case 'RecordBreach':
    case 'EndCondition':
      return decideCondition(command, journey, event);
    case 'StartService':
    case 'EvaluateService':
    case 'EndService':
    case 'RecordWish':
    case 'NoteRuling':
      return decideServices(command, journey, asked, event);
  }
}

/** Whoever comes out of a measure is followed up again: what is needed is clarified, and the way on is open. */
const afterMeasure = ({ phase, measure, otStatus }: Journey): Pick<Effects, 'phase' | 'status'> => ({
  ...(phase === measure?.kind && { phase: 'clarified' as const }),
  ...(otStatus && inMeasure.includes(otStatus) && { status: 'OTOV' as const }),
});

const inMeasure: readonly OtStatus[] = ['OTOA', 'OTAP', 'OTKO'];

/** Who dropped out is outside training from that day, whether or not somebody said why. */
const reopening = ({ reason, left }: StepCommand & { type: 'ReopenJourney' }) => ({
  reason,
  left: left ?? (reason === 'dropout' ? ('interrupted' as const) : null),
});

/** Who comes back from abroad lives in the county whose follow-up service says so, else in the first one again. */
function reopen(
  { on, reason }: StepCommand & { type: 'ReopenJourney' },
  { county, firstCounty }: Journey,
  by: Actor,
  reopened: JourneyEvent,
): JourneyEvent[] {
  if (reason !== 'moved-in' || county !== 'abroad') return [reopened];
  const to = by.agency.startsWith('ot-') ? by.agency.slice('ot-'.length) : firstCounty;
  return [{ type: 'Moved', data: { on, to, municipality: null } }, reopened];
}

/** Whether a guardian got a copy is said of a minor (domain.md §1); nobody need say it of an adult. */
function guardianCopyOf(
  { on, guardianCopy }: StepCommand & { type: 'SendRightsInfo' },
  { adultOn }: Journey,
): GuardianCopy | null {
  if (guardianCopy === undefined && on < adultOn) throw new RuleBroken('guardian-copy');
  return guardianCopy ?? null;
}

/** The first of the checks after 30 and 90 days that is still due is the one confirmed (domain.md §4). */
function confirmedStay(command: StepCommand & { type: 'ConfirmStay' }, journey: Journey): JourneyEvent {
  const check = journey.deadlines.find(({ kind }) => isCheck(kind));
  if (!check) throw new RuleBroken('nothing-to-confirm');
  const texts = written({ note: command.note });
  const data = { on: command.on, deadline: check.kind, meets: [check.kind] };
  return { type: 'StayConfirmed', data, ...(texts && { texts }) };
}

/** A move to another county begins anew there; abroad nobody owes anything, so the journey closes (domain.md §5). */
function move(
  command: StepCommand & { type: 'RecordMove' },
  journey: Journey,
  { policy }: Asked,
): JourneyEvent[] {
  const { on, to, municipality = null } = command;
  if (to === 'abroad') {
    return [
      { type: 'Moved', data: { on, to, municipality: null, status: 'OTFU_IM' } },
      { type: 'JourneyClosed', data: { on, reason: 'moved', phase: 'closed' } },
    ];
  }
  if (!isCountyCode(to)) throw new RuleBroken('unknown-county');
  if (to === journey.county) throw new RuleBroken('same-county');
  if (municipality !== null && countyOf(municipality) !== to) throw new RuleBroken('municipality-elsewhere');
  const due = dueOn('seek-contact', on, waitsOf(policy, to, on));
  const sets = [{ kind: 'seek-contact' as const, dueOn: due }];
  return [{ type: 'Moved', data: { on, to, municipality, phase: 'enrolled', sets, status: 'OTUK' } }];
}

/** Whoever says that nobody knows any more lets it be handed over again; it waits for no sender until then. */
function settled(
  { message: id, sent, on }: StepCommand & { type: 'SettleMessage' },
  journey: Journey,
): JourneyEvent[] {
  const message = journey.messages.find((one) => one.message === id);
  if (message?.state !== 'unknown') throw new RuleBroken('message-known');
  const outcome = sent === 'yes' ? 'sent' : 'not-handed';
  return handedOver(
    { type: 'RecordHandOver', message: id, attempt: message.attempt, outcome, reason: 'told' },
    journey,
    on,
  );
}

/** A visit is made within ten working days, when somebody goes that way. */
function visitPlanned({ version }: Journey, on: IsoDate): JourneyEvent {
  const data = { on, task: `visit:${version + 1}`, kind: 'visit' as const, dueOn: addWorkingDays(on, 10) };
  return { type: 'TaskRaised', data };
}

function begun(journey: Journey, { today, policy = defaultPolicyBook }: Asked): JourneyEvent {
  if (runningLadder(journey)) throw new RuleBroken('ladder-runs');
  const duty = dutyToClimb(journey, dutyRows(lifeOf('', journey), today, policy), today);
  if (!duty) throw new RuleBroken('no-duty');
  return ladderStarted(journey, duty, policy, today);
}

/** A case that waits for the committee of the agency that leaves is to be referred anew. */
function partEnded(
  { on, agency }: StepCommand & { type: 'EndAgencyPart' },
  journey: Journey,
  { policy }: Asked,
): JourneyEvent {
  const { owner, agencies, phase, committee, deadlines } = journey;
  if (agency === owner) throw new RuleBroken('owner-stays');
  if (!agencies.includes(agency)) throw new RuleBroken('not-taking-part');
  const waits = deadlines.some(({ kind }) => kind === 'committee-decision');
  const due = dueOn('refer', on, waitsOf(policy, journey.county, on));
  const back =
    phase === 'committee' && committee === agency && waits
      ? { phase: 'clarified' as const, sets: [{ kind: 'refer' as const, dueOn: due }] }
      : {};
  return { type: 'AgencyPartEnded', data: { on, agency, ...back } };
}

/** How much work is enough, by the policy of the county that would owe the youth that day. */
function workThreshold(journey: Journey, on: IsoDate, { policy = defaultPolicyBook }: Asked): number {
  return policy(placeOf(situationOn(lifeOf('', journey), on, policy)), on).duty.workThreshold;
}

/** The next one after all that count: one that was withdrawn leaves a gap. */
const nextOffer = ({ offers }: Journey): string =>
  `o${Math.max(0, ...offers.map(({ offer }) => Number(offer.slice(1)) || 0)) + 1}`;
