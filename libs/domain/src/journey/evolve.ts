import { followUpServiceOf, worksIn } from '../people/actor.ts';
import { climbed, evolveLadder, isLadderEvent } from '../ladder/evolve-ladder.ts';
import { evolveAssessments } from '../category/evolve-assessments.ts';
import { isOpenHint, type Hint } from '../seeking/hints.ts';
import { rightsAfter } from '../rights/evolve-rights.ts';
import { isRightsEvent } from '../rights/rights-events.ts';
import { noRights } from '../rights/schooling.ts';
import { agreementsAfter } from './agreements.ts';
import { lastingDeadlines, lastsInto } from './deadlines.ts';
import { handoversAfter, saidFromOutside } from './handovers.ts';
import { intakeAfter, noIntake } from './intake.ts';
import type { Effects, Enrolment } from './journey-events.ts';
import { factsFrom } from './journey-facts.ts';
import { counting, entriesOf } from './log.ts';
import type { Phase } from './phases.ts';
import { evolveServices } from '../services/evolve-services.ts';
import { noServices } from '../services/services.ts';
import { snoozesAfter } from './snooze.ts';
import { tasksAfter } from './tasks.ts';
import {
  passedDutyKey,
  type CausedEvent,
  type Deadline,
  type Entry,
  type Journey,
  type Offer,
} from './journey.ts';

/** The journey after one more event; events are applied in the order of their versions. */
export function evolve(journey: Journey | undefined, event: CausedEvent): Journey {
  const log = { version: (journey?.version ?? 0) + 1, event, earlier: journey?.log ?? null };
  const after = event.type === 'EntryWithdrawn' ? refold(entriesOf({ log })) : counted(journey, event);
  return { ...after, log };
}

/** The journey after one more event that counts. */
export function counted(journey: Journey | undefined, event: CausedEvent): Journey {
  const before = journey ?? begun(event);
  const after = evolveServices(before, specific(general(before, event), event), event);
  const rights = rightsAfter(after.rights, event, after.version);
  const agreements = agreementsAfter(after, event);
  const isSame = rights === after.rights && agreements === after.agreements;
  return isSame ? after : { ...after, rights, agreements };
}

/** The journey that those of the entries tell which count; every entry has its version all the same. */
function refold(entries: readonly Entry[]): Journey {
  let journey: Journey | undefined;
  for (const { version, event } of counting(entries))
    journey = event ? counted(journey, event) : journey && { ...journey, version };
  if (!journey) throw new Error('A journey begins with its enrolment');
  return journey;
}

/** The journey that a whole stream tells, or undefined for an empty one. */
export function fold(events: Iterable<CausedEvent>): Journey | undefined {
  let journey: Journey | undefined;
  for (const event of events) journey = evolve(journey, event);
  return journey;
}

function begun(event: CausedEvent): Journey {
  if (event.type !== 'YouthEnrolled' && event.type !== 'JourneyOpened')
    throw new Error(`A journey cannot begin with ${event.type}`);
  const { birthYear, adultOn, county, municipality, school, on, protection } = event.data;
  const owner = event.type === 'JourneyOpened' ? event.data.owner : followUpServiceOf(county);
  return {
    phase: 'enrolled',
    phaseSince: on,
    closedFor: null,
    owner,
    version: 0,
    agencies: [owner],
    left: [],
    caseworker: null,
    caseworkerOf: null,
    firstCounty: county,
    county,
    municipality,
    school,
    enrolment: null,
    openedOn: on,
    enrolledOn: null,
    birthYear,
    adultOn,
    protection,
    otStatus: null,
    committee: null,
    committeeMet: false,
    category: null,
    assessments: [],
    measure: null,
    offers: [],
    deadlines: [],
    tasks: [],
    ladder: null,
    hints: [],
    messages: [],
    language: null,
    openings: [],
    passedDuties: [],
    facts: [],
    handled: [],
    rights: noRights,
    agreements: [],
    intake: noIntake,
    handovers: [],
    services: noServices,
    snoozes: [],
    lastEvent: { type: event.type, on },
    log: null,
  };
}

const aside: readonly CausedEvent['type'][] = ['StallHandled', 'MatterSnoozed'];

const unowed: readonly Phase[] = ['course', 'work-training', 'in-training', 'in-work', 'closed'];

/** What every event does alike: the phase it leads to, the deadlines it meets and sets, the facts it adds. */
function general(journey: Journey, event: CausedEvent): Journey {
  const { on, phase, sets = [], meets = [], status } = event.data;
  const moves = phase !== undefined && phase !== journey.phase;
  const facts = factsFrom(event, journey.birthYear);
  const left = (deadline: Deadline) =>
    (meets.includes(deadline.kind) && deadline.setOn <= on) ||
    sets.some(({ kind }) => kind === deadline.kind) ||
    phase === 'closed' ||
    (moves && !lastingDeadlines.includes(deadline.kind) && !lastsInto(deadline.kind, phase));
  const changed = moves || sets.length > 0 || meets.length > 0;
  return {
    ...journey,
    ...(moves && { phase, phaseSince: on, handled: [] }),
    otStatus: status ?? journey.otStatus,
    version: journey.version + 1,
    ...joined(journey, event.by.kind === 'person' && !saidFromOutside(event) ? event.by.agency : undefined),
    deadlines: changed
      ? [
          ...journey.deadlines.filter((deadline) => !left(deadline)),
          ...sets.map(({ kind, dueOn }) => ({ kind, dueOn, setOn: on, passed: false })),
        ]
      : journey.deadlines,
    facts: facts.length > 0 ? [...journey.facts, ...facts] : journey.facts,
    // Who is in training, at work or in a measure is not owed a contact, so the task to seek one lapses.
    tasks: tasksAfter(journey.tasks, event, moves && unowed.includes(phase)),
    intake: intakeAfter(journey.intake, event),
    snoozes: snoozesAfter({ ...journey, version: journey.version + 1 }, event),
    // That somebody asked how it goes, or put it off, is nothing that happened to the youth.
    lastEvent: aside.includes(event.type) ? journey.lastEvent : { type: event.type, on },
  };
}

/** What only this type of event does. */
function specific(journey: Journey, event: CausedEvent): Journey {
  if (isLadderEvent(event)) return evolveLadder(journey, event);
  if (isRightsEvent(event)) return joinedByRights(journey, event);
  switch (event.type) {
    case 'JourneyOpened':
      return { ...journey, ...joined(journey, schoolAgency(event.data.school)) };
    case 'YouthEnrolled':
    case 'EnrolmentUpdated':
      return enrolled(event.type === 'YouthEnrolled' ? ownedByCounty(journey) : journey, event.data);
    case 'CaseworkerAssigned':
      return { ...journey, caseworker: event.data.caseworker, caseworkerOf: event.by.agency };
    case 'AgencyPartEnded':
      return without(event.data.agency, journey);
    case 'OfferMade':
      return withOffer(journey, {
        ...event.data,
        madeOn: event.data.on,
        ended: false,
        entry: event.data.entry ?? null,
      });
    case 'OfferAnswered':
      return changedOffer(journey, event.data.offer, { answer: event.data.answer });
    case 'OfferEnded':
      return changedOffer(journey, event.data.offer, { ended: true });
    case 'ReferredToCommittee':
      return {
        ...journey,
        committee: event.data.committee,
        ...joined(journey, event.data.committee),
      };
    case 'CommitteeDecided': {
      const met = event.data.outcome !== 'postponed';
      return {
        ...journey,
        committeeMet: journey.committeeMet || met,
        ...joined(journey, event.data.responsible),
      };
    }
    case 'CategoryProposed': {
      const author = event.by.id;
      return {
        ...journey,
        category: { state: 'proposed', category: event.data.category, author, on: event.data.on },
        assessments: evolveAssessments(journey.assessments, event),
      };
    }
    case 'CategoryConfirmed':
    case 'CategoryReturned': {
      const state = event.type === 'CategoryConfirmed' ? 'confirmed' : 'returned';
      return {
        ...journey,
        category: journey.category && { ...journey.category, state, on: event.data.on },
        assessments: evolveAssessments(journey.assessments, event),
      };
    }
    case 'CourseStarted':
    case 'WorkTrainingStarted': {
      const { offer } = event.data;
      const kind = event.type === 'CourseStarted' ? 'course' : 'work-training';
      const placement = event.type === 'WorkTrainingStarted' ? event.data.placement : undefined;
      return {
        ...withOffer(journey, {
          offer,
          kind,
          madeOn: event.data.on,
          answer: 'accepted',
          ended: false,
          entry: null,
        }),
        measure: { kind, offer, ...(placement && { placement }) },
      };
    }
    case 'CourseEnded':
    case 'WorkTrainingEnded':
      return { ...changedOffer(journey, event.data.offer, { ended: true }), measure: null };
    case 'TrainingEntered':
      return withoutMeasures(journey);
    case 'WorkStarted':
      return journey.phase === 'in-work' ? withoutMeasures(journey) : journey;
    case 'Moved':
      return moved(withoutMeasures(journey), event.data.to, event.data.municipality);
    case 'ProtectionChanged':
      return { ...journey, protection: event.data.level };
    case 'JourneyClosed':
      return { ...journey, closedFor: event.data.reason, measure: null };
    case 'JourneyReopened':
      return { ...journey, closedFor: null };
    case 'DutiesOpened': {
      const { county, on } = event.data;
      return { ...journey, openings: [...journey.openings, { county, openedOn: on }] };
    }
    case 'DutyDeadlinePassed': {
      const { county, openedOn, kind } = event.data;
      return { ...journey, passedDuties: [...journey.passedDuties, passedDutyKey(county, openedOn, kind)] };
    }
    case 'DeadlinePassed':
      return {
        ...journey,
        deadlines: journey.deadlines.map((deadline) =>
          deadline.kind === event.data.kind && deadline.dueOn === event.data.dueOn
            ? { ...deadline, passed: true }
            : deadline,
        ),
      };
    case 'TaskRaised': {
      const { task, kind, dueOn, on, rung, contact } = event.data;
      const others = journey.tasks.filter((known) => known.kind !== kind); // last year's is the duty's to remember
      const after = {
        ...journey,
        tasks: [...others, { task, kind, dueOn, raisedOn: on, ...(contact && { contact }) }],
      };
      return rung === undefined ? after : climbed(after, { rung, climbedOn: on, message: null });
    }
    case 'HintNoted': {
      const { hint, source, basis, kind, since, county, municipality, school, on } = event.data;
      const said = { kind, since, county, municipality, school };
      const noted: Hint = { hint, source, basis, ...said, notedOn: on, state: 'open' };
      return { ...journey, hints: [...journey.hints, noted] };
    }
    case 'HintSettled':
      return hintSettled(journey, event.data);
    case 'StallHandled': {
      const { cause, kind, how, to, until, on } = event.data;
      const others = journey.handled.filter((one) => one.cause !== cause || one.kind !== kind);
      return { ...journey, handled: [...others, { cause, kind, how, to, until, on }] };
    }
    case 'HandoverReported':
      return handoversAfter(journey, event);
    case 'AgreementMade':
      return { ...journey, ...joined(journey, event.data.agency) };
    case 'ReferralWithdrawn':
      return { ...journey, committee: null };
    case 'AgreementCompleted':
    case 'AgreementDropped':
    case 'ContactMade':
    case 'ClarificationTalkHeld':
    case 'FollowUpDeclined':
    case 'TaskCompleted':
    case 'ContactAttempted':
    case 'RightsInfoSent':
    case 'MeasureReviewed':
    case 'TrainingLeft':
    case 'WorkEnded':
    case 'StayConfirmed':
    case 'CompetenceReached':
    case 'ResolvedOtherwise':
    case 'InstitutionEntered':
    case 'InstitutionLeft':
    case 'ChannelReserved':
    case 'ChannelReleased':
    case 'Died':
    case 'RegisteredInError':
    case 'ResourcesMapped':
    case 'NoteAdded':
    case 'ActionPlanMade':
    case 'EntryWithdrawn':
    case 'TalkBooked':
    case 'TalkMoved':
    case 'TalkCancelled':
    case 'TalkMissed':
    case 'ActivityConditionSet':
    case 'ActivityConditionLeftOut':
    case 'ActivityConditionBroken':
    case 'ActivityConditionEnded':
    case 'ServiceStarted':
    case 'ServiceEvaluated':
    case 'ServiceEnded':
    case 'WishRecorded':
    case 'MatterSnoozed':
    case 'RulingNoted':
      return journey;
  }
}

/** The follow-up service that a school calls in takes part from then on; the rest stands in `rights`. */
function joinedByRights(journey: Journey, event: CausedEvent): Journey {
  return event.type === 'FollowUpServiceCalledIn'
    ? { ...journey, ...joined(journey, event.data.service) }
    : journey;
}

/** Once every hint is settled, nobody has to look into them any more; what the youth has said stands. */
function hintSettled(journey: Journey, { hint, confirmed }: { hint: string; confirmed: boolean }): Journey {
  const state: Hint['state'] = confirmed ? 'confirmed' : 'rejected';
  const hints = journey.hints.map((one) => (one.hint === hint ? { ...one, state } : one));
  const isDone = !hints.some(isOpenHint);
  const tasks = journey.tasks.filter(({ task }) => !isDone || !task.startsWith('hint:'));
  return { ...journey, hints, tasks };
}

function enrolled(journey: Journey, data: Enrolment & Effects): Journey {
  return {
    ...journey,
    municipality: data.municipality,
    school: data.school,
    enrolment: enrolmentOf(data),
    enrolledOn: data.on,
    protection: data.protection,
    ...joined(journey, schoolAgency(data.school)),
    measure: measureOnArrival(journey, data.phase),
    closedFor: journey.phase === 'closed' ? (journey.closedFor ?? 'not-target') : null,
  };
}

const schoolAgency = (school: string | null) => (school === null ? undefined : `school-${school}`);

/** The county's follow-up service owns what it has to answer for; who owned it before goes on taking part. */
function ownedByCounty(journey: Journey): Journey {
  const owner = followUpServiceOf(journey.county);
  const agencies = [owner, ...journey.agencies.filter((agency) => agency !== owner)];
  return { ...journey, owner, agencies, left: journey.left.filter(({ agency }) => agency !== owner) };
}

/** An enrolment that arrives in a course or work training brings it along. */
function measureOnArrival({ measure }: Journey, phase: Phase | undefined): Journey['measure'] {
  if (phase === undefined) return measure;
  return phase === 'course' || phase === 'work-training' ? { kind: phase, offer: null } : null;
}

function enrolmentOf(data: Enrolment): Enrolment {
  const { county, municipality, school, programme, level, otStatus, reason, protection } = data;
  return { county, municipality, school, programme, level, otStatus, reason, protection };
}

/** A move to another county hands the journey to that county's follow-up service. */
function moved(journey: Journey, to: string, municipality: string | null): Journey {
  if (to === 'abroad') return { ...journey, county: to };
  const { enrolment } = journey;
  const lives = { ...journey, county: to, municipality, caseworker: null, caseworkerOf: null };
  // Whom no county has enrolled is handed over by who met her (infra/adr/0033).
  if (!enrolment) return lives;
  const owner = followUpServiceOf(to);
  return {
    ...lives,
    ...(owner !== journey.owner && handedTo(owner, to, journey)),
    owner,
    enrolment: { ...enrolment, county: to, municipality },
  };
}

/**
 * Who took part under the former owner has left with this event: they read what stood here, and nothing newer. Those of
 * the new county stay. A school leaves, too, until the enrolment names it again: it is the new owner's to invite.
 */
function handedTo(owner: string, county: string, { agencies, left, version }: Journey): Parties {
  const stays = (agency: string) => worksIn(agency, county);
  const leaving = agencies.filter((agency) => !stays(agency)).map((agency) => ({ agency, until: version }));
  return {
    agencies: [owner, ...agencies.filter((agency) => agency !== owner && stays(agency))],
    left: [...left.filter(({ agency }) => agency !== owner), ...leaving],
  };
}

/** Training, work and a move end every offer that runs (lives.md §1). */
function withoutMeasures(journey: Journey): Journey {
  const offers = journey.offers.map((offer) =>
    offer.answer === 'accepted' ? { ...offer, ended: true } : offer,
  );
  return { ...journey, measure: null, offers };
}

function withOffer(journey: Journey, { offer, kind, madeOn, answer, ended, entry }: Offer): Journey {
  return { ...journey, offers: [...journey.offers, { offer, kind, madeOn, answer, ended, entry }] };
}

function changedOffer(journey: Journey, id: string | null, change: Partial<Offer>): Journey {
  return {
    ...journey,
    offers: journey.offers.map((offer) => (offer.offer === id ? { ...offer, ...change } : offer)),
  };
}

/** The agency has left with this event, and whoever it let follow up the youth with it. */
function without(agency: string, journey: Journey): Journey {
  const { agencies, left, version, caseworkerOf } = journey;
  return {
    ...journey,
    ...(caseworkerOf === agency && { caseworker: null, caseworkerOf: null }),
    agencies: agencies.filter((known) => known !== agency),
    left: [...left.filter((known) => known.agency !== agency), { agency, until: version }],
  };
}

type Parties = Pick<Journey, 'agencies' | 'left'>;

/** An agency that comes in, or comes back: from now on it reads everything. */
function joined({ agencies, left }: Journey, agency: string | undefined): Parties {
  if (agency === undefined || agencies.includes(agency)) return { agencies, left };
  return { agencies: [...agencies, agency], left: left.filter((one) => one.agency !== agency) };
}
