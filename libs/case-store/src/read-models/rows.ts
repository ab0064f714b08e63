import {
  byDue,
  isStrictlyProtected,
  ladderRests,
  openMatters,
  outlook,
  recordedDuties,
  type DutyRow,
  type IsoDate,
  type Journey,
  type Outlook,
  type PolicyBook,
} from '@samspor/domain';
import { rightsRows, type LostYearRow, type RightsRow } from './rights-rows.ts';
import { serviceRows, type ServiceRow } from './service-rows.ts';
import { seekingRows, type SeekingRow } from './seeking-rows.ts';
import { messageIdOf } from '../messages/message-id.ts';

/** A row of table `journey`; keys are column names. */
export interface JourneyRow {
  journey_id: string;
  version: number;
  phase: string;
  phase_since: IsoDate;
  closed_for: string | null;
  owner: string;
  county: string;
  municipality: string | null;
  ot_status: string | null;
  category: number | null;
  category_state: string | null;
  caseworker: string | null;
  committee: string | null;
  committee_met: boolean;
  opened_on: IsoDate;
  enrolled_on: IsoDate | null;
  birth_year: number;
  strict: boolean;
  next_kind: string | null;
  next_due_on: IsoDate | null;
  last_type: string;
  last_on: IsoDate;
  last_recorded_at: string;
  /** The next day on which this journey's own workflow has something to record; at once when it lies past. */
  personal_due: IsoDate | null;
  calendar_due: IsoDate | null;
}

/** A row of table `duty`: true until the next fact, read by the domain's `dutyAt`. */
export interface DutyTableRow {
  journey_id: string;
  owed_by: string;
  opened_on: IsoDate;
  kind: string;
  county_hidden: boolean;
  school_year: string;
  opened_by: string;
  carry_over: boolean;
  due_on: IsoDate | null;
  rule_set: string;
  ends_on: IsoDate;
  ends_by: string;
  outcome: string | null;
  closed_on: IsoDate | null;
  reason: string | null;
  tried: boolean;
}

/** An open matter of a journey; each kind stands at most once. */
export interface WorkItemRow {
  journey_id: string;
  kind: string;
  source: 'duty' | 'deadline' | 'task';
  due_on: IsoDate | null;
  /** Whose it is first; null where that is the contact person. */
  person: string | null;
}

/** A matter that somebody has put off; its reason is in the event with version `at`. */
interface SnoozeRow {
  journey_id: string;
  kind: string;
  due_on: IsoDate | null;
  until_day: IsoDate;
  by_person: string;
  at: number;
}

/** An agency that takes part in a journey, or has left it. */
export interface AgencyRow {
  journey_id: string;
  agency: string;
  /** The last version it may read; null while it takes part. */
  until_version: number | null;
}

/** The last ladder of a journey, running or ended. */
export interface LadderRow {
  journey_id: string;
  ladder: string;
  county: string;
  opened_on: IsoDate;
  started_on: IsoDate;
  /** 'running', or why it ended. */
  state: string;
  rung: number;
  /** The day on which its workflow has something to do; null while a message is under way, or when it has ended. */
  rests_until: IsoDate | null;
}

/** A message of a journey; its words are in the events. */
export interface MessageRow {
  journey_id: string;
  message: string;
  /** What gateways and links know it by. */
  message_id: string;
  county: string;
  channel: string;
  text: string;
  recipient: string;
  place: number;
  state: string;
  attempt: number;
  not_before: string;
  queued_on: IsoDate;
  sent_on: IsoDate | null;
  answered: boolean;
  /** What the youth has answered in. */
  language: string | null;
}

/** What a leader did about a stall of a journey; it rests until a day. */
export interface HandledStallRow {
  journey_id: string;
  cause: string;
  kind: string;
  how: string;
  handled_to: string | null;
  handled_on: IsoDate;
  rests_until: IsoDate;
}

/** A proposal of a category, and what became of it. */
export interface AssessmentRow {
  journey_id: string;
  number: number;
  round: number;
  category: number;
  own_category: number | null;
  author: string;
  agency: string;
  proposed_on: IsoDate;
  outcome: string | null;
  reviewer: string | null;
  reviewed_on: IsoDate | null;
  suggested: number | null;
}

/** An offer of the overview that a youth has been given, and that has not ended. */
interface GivenOfferRow {
  journey_id: string;
  offer: string;
  entry: string;
  answer: string;
}

/** What a committee agreed on about a journey; its words are in the events. */
export interface AgreementRow {
  journey_id: string;
  agreement: string;
  kind: string;
  agency: string;
  person: string | null;
  committee: string;
  made_on: IsoDate;
  due_on: IsoDate;
  state: string;
}

/** The talk that was booked last in an agency's intake. */
export interface TalkRow {
  journey_id: string;
  agency: string;
  day: IsoDate;
  time: string;
  person: string;
  state: string;
}

/** Everything that the read models say about one journey. */
export interface Rows {
  journey: [JourneyRow];
  ladder: LadderRow[];
  message: MessageRow[];
  journey_agency: AgencyRow[];
  duty: DutyTableRow[];
  work_item: WorkItemRow[];
  handled_stall: HandledStallRow[];
  seeking: SeekingRow[];
  category_assessment: AssessmentRow[];
  offer_given: GivenOfferRow[];
  rights: [RightsRow];
  lost_year: LostYearRow[];
  agreement: AgreementRow[];
  talk: TalkRow[];
  service: ServiceRow[];
  snooze: SnoozeRow[];
}

export type JourneyTable = keyof Rows;

/** What a journey stands as: its fold, version, and the day in Oslo and instant its last event was recorded. */
export interface Stand {
  journeyId: string;
  journey: Journey;
  version: number;
  recordedOn: IsoDate;
  recordedAt: string;
}

/**
 * The read models of one journey: a function of its events, and of what counties had decided on their day, which no later
 * decision changes; so that they can be verified and rebuilt.
 */
export function rowsOf(stand: Stand, policy: PolicyBook): Rows {
  const { journeyId, journey, recordedOn } = stand;
  const view = outlook(journey, recordedOn, policy);
  const duties = recordedDuties(journey, view.duties);
  const items = workItems(journeyId, journey, duties, recordedOn);
  return {
    journey: [journeyRow(stand, items, view)],
    journey_agency: agencyRows(journeyId, journey),
    duty: duties.map((duty) => dutyRow(journeyId, duty)),
    work_item: items,
    ladder: ladderRows(journeyId, journey),
    message: messageRows(journeyId, journey),
    handled_stall: handledRows(journeyId, journey),
    seeking: seekingRows(journeyId, journey, view.duties, recordedOn),
    category_assessment: assessmentRows(journeyId, journey),
    offer_given: givenRows(journeyId, journey),
    ...rightsRows(journeyId, journey, recordedOn),
    agreement: agreementRows(journeyId, journey),
    talk: talkRows(journeyId, journey),
    service: serviceRows(journeyId, journey),
    snooze: snoozeRows(journeyId, journey),
  };
}

function assessmentRows(journeyId: string, { assessments }: Journey): AssessmentRow[] {
  return assessments.map(({ number, round, category, ownCategory, author, agency, proposedOn, review }) => ({
    ...{ journey_id: journeyId, number, round, category, own_category: ownCategory },
    ...{ author, agency, proposed_on: proposedOn },
    outcome: review?.outcome ?? null,
    reviewer: review?.by ?? null,
    reviewed_on: review?.on ?? null,
    suggested: review?.suggested ?? null,
  }));
}

function givenRows(journeyId: string, { offers }: Journey): GivenOfferRow[] {
  return offers.flatMap(({ offer, entry, answer, ended }) =>
    entry === null || ended ? [] : [{ journey_id: journeyId, offer, entry, answer }],
  );
}

function ladderRows(journeyId: string, journey: Journey): LadderRow[] {
  if (!journey.ladder) return [];
  const { ladder, county, openedOn, startedOn, ended, rung } = journey.ladder;
  const place = { ladder, county, opened_on: openedOn, started_on: startedOn };
  return [
    { journey_id: journeyId, ...place, state: ended ?? 'running', rung, rests_until: ladderRests(journey) },
  ];
}

function messageRows(journeyId: string, { messages, county, language }: Journey): MessageRow[] {
  return messages.map(({ message, notBefore, queuedOn, sentOn, ladder: _, rung: __, ...said }) => ({
    journey_id: journeyId,
    message,
    message_id: messageIdOf(journeyId, message),
    county,
    ...said,
    not_before: notBefore,
    queued_on: queuedOn,
    sent_on: sentOn,
    language,
  }));
}

function agreementRows(journeyId: string, { agreements }: Journey): AgreementRow[] {
  return agreements.map(({ agreement, kind, agency, person, committee, madeOn, dueOn, state }) => ({
    journey_id: journeyId,
    ...{ agreement, kind, agency, person, committee, state },
    made_on: madeOn,
    due_on: dueOn,
  }));
}

function handledRows(journeyId: string, { handled }: Journey): HandledStallRow[] {
  return handled.map(({ cause, kind, how, to, on, until }) => ({
    journey_id: journeyId,
    cause,
    kind,
    how,
    handled_to: to,
    handled_on: on,
    rests_until: until,
  }));
}

function talkRows(journeyId: string, { intake: { talk } }: Journey): TalkRow[] {
  return talk ? [{ journey_id: journeyId, ...talk }] : [];
}

function agencyRows(journeyId: string, { agencies, left }: Journey): AgencyRow[] {
  const row = (agency: string, until: number | null) => ({
    journey_id: journeyId,
    agency,
    until_version: until,
  });
  return [
    ...agencies.map((agency) => row(agency, null)),
    ...left.map(({ agency, until }) => row(agency, until)),
  ];
}

function journeyRow(
  { journeyId, journey, version, recordedOn, recordedAt }: Stand,
  items: WorkItemRow[],
  view: Outlook,
): JourneyRow {
  const strict = isStrictlyProtected(journey.protection);
  const next = items.toSorted((a, b) => byDue({ dueOn: a.due_on }, { dueOn: b.due_on }))[0];
  return {
    journey_id: journeyId,
    version,
    phase: journey.phase,
    phase_since: journey.phaseSince,
    closed_for: journey.closedFor,
    owner: journey.owner,
    county: journey.county,
    municipality: journey.municipality,
    ot_status: journey.otStatus,
    category: journey.category?.category ?? null,
    category_state: journey.category?.state ?? null,
    caseworker: journey.caseworker,
    committee: journey.committee,
    committee_met: journey.committeeMet,
    opened_on: journey.openedOn,
    enrolled_on: journey.enrolledOn,
    birth_year: journey.birthYear,
    strict,
    next_kind: next?.kind ?? null,
    next_due_on: next?.due_on ?? null,
    last_type: journey.lastEvent.type,
    last_on: journey.lastEvent.on,
    last_recorded_at: recordedAt,
    personal_due: view.due.length > 0 ? recordedOn : view.next.personal,
    calendar_due: view.next.calendar,
  };
}

const workItems = (
  journeyId: string,
  journey: Journey,
  duties: DutyRow[],
  recordedOn: IsoDate,
): WorkItemRow[] =>
  openMatters(journey, duties, recordedOn).map(({ kind, source, dueOn, person }) => ({
    ...{ journey_id: journeyId, kind, source, due_on: dueOn, person },
  }));

const snoozeRows = (journeyId: string, { snoozes }: Journey): SnoozeRow[] =>
  snoozes.map(({ matter, dueOn, until, by, at }) => ({
    ...{ journey_id: journeyId, kind: matter, due_on: dueOn, until_day: until, by_person: by, at },
  }));

function dutyRow(journeyId: string, duty: DutyRow): DutyTableRow {
  return {
    journey_id: journeyId,
    owed_by: duty.owedBy,
    opened_on: duty.openedOn,
    kind: duty.kind,
    county_hidden: duty.countyHidden,
    school_year: duty.schoolYear,
    opened_by: duty.openedBy,
    carry_over: duty.carryOver,
    due_on: duty.dueOn,
    rule_set: duty.ruleSet,
    ends_on: duty.endsOn,
    ends_by: duty.endsBy,
    outcome: duty.outcome,
    closed_on: duty.closedOn,
    reason: duty.reason,
    tried: duty.tried,
  };
}

/** The domain's duty row from the table's, for `dutyAt`. */
export function dutyFromTable(row: DutyTableRow): DutyRow {
  return {
    youth: row.journey_id,
    owedBy: row.owed_by,
    openedOn: row.opened_on,
    kind: row.kind as DutyRow['kind'],
    countyHidden: row.county_hidden,
    schoolYear: row.school_year,
    openedBy: row.opened_by as DutyRow['openedBy'],
    carryOver: row.carry_over,
    dueOn: row.due_on,
    ruleSet: row.rule_set as DutyRow['ruleSet'],
    endsOn: row.ends_on,
    endsBy: row.ends_by as DutyRow['endsBy'],
    outcome: row.outcome as DutyRow['outcome'],
    closedOn: row.closed_on,
    reason: row.reason as DutyRow['reason'],
    tried: row.tried,
  };
}
