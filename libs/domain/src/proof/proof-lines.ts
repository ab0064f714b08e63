import { isStrictlyProtected } from '../codes/protections.ts';
import type { Duty } from '../duty/duty.ts';
import { dutyAt, dutyRows, type DutyRow } from '../duty/duty-rows.ts';
import { explainDuty, type DutyExplanation } from '../duty/explain.ts';
import type { Fact, FactType, Life } from '../duty/life.ts';
import type { DutyKind } from '../duty/rule-sets.ts';
import { fold } from '../journey/evolve.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { CausedEvent, Journey } from '../journey/journey.ts';
import { countingEvents } from '../journey/log.ts';
import { followUpServiceOf } from '../people/actor.ts';
import { defaultPolicyBook, type PolicyBook } from '../policy/county-policy.ts';
import { deedTypes, type Deed, type ProofLine, type ProofOf, type ProofReason } from './proof-line.ts';

/**
 * What one youth's journey adds to a proof, by opening and kind; nothing where the county owed nothing that school year.
 * `events` are all that were recorded up to the instant that the proof rests on, in the order of their versions. A
 * county that has handed the journey over knows what stood when it did, and nothing newer (architecture.md §3).
 */
export function proofLines(
  youth: string,
  events: readonly CausedEvent[],
  of: ProofOf,
  policy: PolicyBook = defaultPolicyBook,
): ProofLine[] {
  const journey = asKnownTo(followUpServiceOf(of.county), events);
  if (!journey) return [];
  const life = lifeOf(youth, journey);
  const rows = dutyRows(life, of.asOf, policy);
  return rows
    .filter(({ owedBy, schoolYear }) => owedBy === of.county && schoolYear === of.schoolYear)
    .map((row, index) => lineOf({ life, journey, rows, of, policy }, row, index === 0));
}

function asKnownTo(agency: string, events: readonly CausedEvent[]): Journey | undefined {
  const journey = fold(events);
  const left = journey?.left.find((one) => one.agency === agency);
  return left ? fold(events.slice(0, left.until)) : journey;
}

interface Known {
  life: Life;
  journey: Journey;
  rows: readonly DutyRow[];
  of: ProofOf;
  policy: PolicyBook;
}

function lineOf(known: Known, row: DutyRow, first: boolean): ProofLine {
  const { life, journey, of, policy } = known;
  const explained = explainDuty(life, row, of.asOf, policy);
  if (!explained) throw new Error(`No duty of ${row.kind} opened on ${row.openedOn}`);
  const duty = dutyAt(row, of.asOf);
  const deeds = deedsFor(known, row, duty, explained);
  const strict = row.countyHidden || isStrictlyProtected(journey.protection);
  const isShielded = strict || journey.protection !== 'UGRADERT';
  const { kind, openedOn, openedBy, carryOver, dueOn, ruleSet } = row;
  return {
    youth: life.id,
    first,
    school: isShielded ? null : schoolKnownTo(journey, of),
    strict,
    kind,
    outcome: duty.state === 'fulfilled' ? (duty.late ? 'late' : 'in-time') : duty.state,
    why: whyNot(duty, deeds, explained),
    openedOn,
    openedBy,
    carryOver,
    dueOn,
    closedOn: duty.closedOn,
    reason: duty.reason,
    ruleSet,
    paragraph: explained.paragraph,
    deeds,
  };
}

/** The school of the latest enrolment in this county by the day of the proof. */
function schoolKnownTo(journey: Journey, { county, asOf }: ProofOf): string | null {
  let latest: { on: string; school: string | null } | undefined;
  for (const { type, data } of countingEvents(journey)) {
    if (type !== 'YouthEnrolled' && type !== 'EnrolmentUpdated') continue;
    if (data.county === county && data.on <= asOf && data.on >= (latest?.on ?? '')) latest = data;
  }
  return latest?.school ?? null;
}

const doneFor: Readonly<Record<DutyKind, readonly FactType[]>> = {
  RIGHTS_INFO: ['rights-info-sent'],
  CONTACT: ['contact-attempt', 'contact', 'refused-contact'],
  OFFER: ['offer', 'offer-answered'],
};

/** What was done while the duty stood, and what else it rests on: an answer to an offer is contact, too. */
function deedsFor({ life, rows, of }: Known, row: DutyRow, duty: Duty, explained: DutyExplanation): Deed[] {
  const last = duty.closedOn ?? of.asOf;
  const restsOn = new Set(explained.evidence.map(({ index }) => index));
  // On the day of a hand-over, a fact serves the duty that it is evidence for, and no other (lives.md §4).
  const isHandOver = rows.some((one) => one.closedOn === row.openedOn && one.openedOn < row.openedOn);
  return life.facts
    .filter((fact, index): fact is Deed => {
      if (!isDeed(fact)) return false;
      if (restsOn.has(index)) return true;
      const since = isHandOver ? fact.on > row.openedOn : fact.on >= row.openedOn;
      return doneFor[row.kind].includes(fact.type) && since && fact.on <= last;
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const isDeed = (fact: Fact): fact is Deed => deedTypes.some((type) => type === fact.type);

function whyNot(duty: Duty, deeds: readonly Deed[], { dueRule }: DutyExplanation): ProofReason | null {
  if (duty.state === 'fulfilled') return null;
  if (duty.state === 'ceased') return duty.reason === 'refused' ? null : duty.reason;
  const done = (type: FactType) => deeds.some((deed) => deed.type === type);
  switch (duty.kind) {
    case 'RIGHTS_INFO':
      return done('rights-info-sent') ? 'guardian-copy-missing' : 'not-sent';
    case 'CONTACT':
      if (done('refused-contact')) return 'refused-unfinished';
      if (duty.reason === 'tried-not-reached') return 'tried-not-reached';
      return done('contact-attempt') ? 'tried-too-little' : 'never-tried';
    case 'OFFER':
      if (done('offer')) return 'talk-only';
      return dueRule === 'days-after-reached' ? 'no-offer' : 'not-reached';
  }
}
