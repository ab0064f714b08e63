import type { IsoDate } from '../calendar/dates.ts';
import { strongerProtection } from '../codes/protections.ts';
import { followUpServiceOf, type Actor } from '../people/actor.ts';
import { caseworkers, enrollers, type Role } from '../people/roles.ts';
import { waitsOf, type PolicyBook } from '../policy/county-policy.ts';
import { dueOn, type DeadlineKind } from './deadlines.ts';
import type { Asked } from './decide.ts';
import type { EnrolYouth } from './journey-commands.ts';
import type { Effects, Enrolment, JourneyEvent } from './journey-events.ts';
import { RuleBroken, type JourneyRule } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import { phaseOfStatus, type Phase } from './phases.ts';

/**
 * Why somebody may not enrol this youth, or null. Only the county's follow-up service enrols, by hand or by a file: it has
 * to know of every youth of the target group who lives there (OL 9-4). Looked at before the youth is looked up.
 */
export function enrolmentHindrance({ county }: Pick<EnrolYouth, 'county'>, by: Actor): JourneyRule | null {
  if (by.kind === 'person' && !enrollers.includes(by.role)) return 'not-your-role';
  return by.agency === followUpServiceOf(county) ? null : 'not-your-county';
}

/** Opens a journey, or updates it with what is new in the enrolment; the same enrolment again adds nothing. */
export function enrol(
  command: EnrolYouth,
  journey: Journey | undefined,
  { by, today, policy }: Asked,
): JourneyEvent[] {
  const byFile = by.kind === 'system';
  // That its own youth has moved away, a file may tell.
  const rule = byFile && isOfAgency(journey, by.agency) ? null : enrolmentHindrance(command, by);
  if (rule) throw new RuleBroken(rule);
  if (command.on > today) throw new RuleBroken('in-future');
  if (!journey) {
    const { type: _, birthYear, adultOn, ...said } = command;
    return [
      { type: 'YouthEnrolled', data: { ...said, birthYear, adultOn, ...arrival(command, policy) } },
      ...(ending(command) ?? contactPerson(command, by)),
    ];
  }
  if (command.birthYear !== journey.birthYear) throw new RuleBroken('birth-year');
  if (!isEnrolled(journey)) return enrolledFirst(command, journey, { by, policy });
  if (byFile && !isOfAgency(journey, by.agency)) return movedHere(command, journey, policy);
  if (same(command, journey)) return [];
  if (!isNews(command.on, { enrolledOn: journey.enrolledOn, movedOn: movedOn(journey) })) return [];
  // A file protects; that a protection has ended is a person's to say (ProtectAddress).
  const told = { ...command, protection: strongerProtection(journey.protection, command.protection) };
  return [...movedFirst(told, journey, policy), ...updated(told, journey, policy)];
}

/** A journey that the county knows of. */
type EnrolledJourney = Journey & { enrolment: Enrolment; enrolledOn: IsoDate };

const isEnrolled = (journey: Journey): journey is EnrolledJourney =>
  journey.enrolment !== null && journey.enrolledOn !== null;

/**
 * The county learns of a youth whom another agency has met before. From here on it owes her what it owes everybody; what
 * she is in the middle of goes on.
 */
function enrolledFirst(
  command: EnrolYouth,
  journey: Journey,
  { by, policy }: Pick<Asked, 'by' | 'policy'>,
): JourneyEvent[] {
  const { type: _, birthYear, adultOn, ...said } = command;
  const { on, status, ...entered } = arrival(command, policy);
  const effects = journey.phase === 'closed' ? { on, status, ...entered } : { on, status };
  const reopened = journey.phase === 'closed' && phaseOfStatus[command.otStatus] !== 'closed';
  return [
    ...movedFirst(command, journey, policy),
    ...(reopened ? [reopening(on)] : []),
    { type: 'YouthEnrolled', data: { ...said, birthYear, adultOn, ...effects } },
    ...(journey.caseworker === null ? contactPerson(command, by) : []),
  ];
}

/** Whether an agency owns the journey: what else a file says of a youth, it says of its agency's own. */
export const isOfAgency = (journey: Journey | undefined, agency: string): boolean =>
  journey?.owner === agency;

/**
 * Whether a row of this day tells anything new. One about an earlier day than the last enrolment does not, nor one about
 * the day of a later move: what it says of that day is where the youth came from.
 */
export function isNews(on: IsoDate, stood: { enrolledOn: IsoDate | null; movedOn: IsoDate | null }): boolean {
  if (stood.enrolledOn === null) return true;
  const movedOn = stood.movedOn ?? '';
  return on >= stood.enrolledOn && (on > movedOn || (on === movedOn && on === stood.enrolledOn));
}

/**
 * What a file says of a youth whom another agency follows: that she has moved into the county, and that she is to be
 * protected more than before. Phase, status and whether the journey is open stay as they are.
 */
function movedHere(
  command: EnrolYouth,
  journey: EnrolledJourney,
  policy: PolicyBook | undefined,
): JourneyEvent[] {
  const { on } = command;
  if (on <= journey.enrolledOn || on <= movedOn(journey)) throw new RuleBroken('followed-elsewhere');
  const level = strongerProtection(journey.protection, command.protection);
  const raised = level !== journey.protection;
  return [
    ...movedFirst(command, journey, policy),
    ...(raised ? [{ type: 'ProtectionChanged' as const, data: { on, level } }] : []),
  ];
}

function updated(
  command: EnrolYouth,
  journey: EnrolledJourney,
  policy: PolicyBook | undefined,
): JourneyEvent[] {
  const { type: _, birthYear: _year, adultOn: _adult, ...said } = command;
  const statusChanged = command.otStatus !== journey.enrolment.otStatus;
  const anew = beginsAnew(command, journey);
  const effects = statusChanged || anew ? arrival(command, policy) : { on: command.on };
  return [
    ...(anew && journey.phase === 'closed' ? [reopening(command.on)] : []),
    { type: 'EnrolmentUpdated', data: { ...said, ...effects } },
    ...((statusChanged && ending(command)) || []),
  ];
}

const arrived: readonly Phase[] = ['in-training', 'in-work', 'closed'];

/** Closed, or on the way, and now listed as outside again: an interruption after the last one was mended. */
function beginsAnew({ on, otStatus }: EnrolYouth, { phase, phaseSince }: Journey): boolean {
  const outside = !arrived.includes(phaseOfStatus[otStatus]);
  return outside && arrived.includes(phase) && (phase === 'closed' || on > phaseSince);
}

const reopening = (on: IsoDate): JourneyEvent => ({
  type: 'JourneyReopened',
  data: { on, reason: 'enrolled-again', left: null },
});

function movedOn({ facts }: Journey): IsoDate {
  return facts.findLast(({ type }) => type === 'moved')?.on ?? '';
}

function movedFirst(
  { on, county, municipality }: EnrolYouth,
  journey: Journey,
  policy: PolicyBook | undefined,
): JourneyEvent[] {
  if (county === journey.county) return [];
  // The former county's committee decides nothing here: whoever waited for it is referred anew.
  const anew = journey.phase === 'committee' && {
    phase: 'clarified' as const,
    sets: [{ kind: 'refer' as const, dueOn: dueOn('refer', on, waitsOf(policy, county, on)) }],
  };
  return [{ type: 'Moved', data: { on, to: county, municipality, ...anew } }];
}

const firstDeadlines: Partial<Record<Phase, DeadlineKind[]>> = {
  enrolled: ['seek-contact'],
  'following-up': ['clarification-talk'],
  course: ['follow-up-measure'],
  'work-training': ['follow-up-measure'],
  'in-training': ['check-30', 'check-90'],
  'in-work': ['check-30', 'check-90'],
};

/** Where an enrolment with this status begins, and what is expected next. */
function arrival({ on, otStatus, county }: EnrolYouth, policy: PolicyBook | undefined): Effects {
  const decided = waitsOf(policy, county, on);
  const phase = phaseOfStatus[otStatus];
  const sets = (firstDeadlines[phase] ?? []).map((kind) => ({ kind, dueOn: dueOn(kind, on, decided) }));
  return { on, phase, status: otStatus, ...(sets.length > 0 && { sets }) };
}

const followsUp: readonly Role[] = caseworkers;

/** Who enrols a youth by hand has the youth until it is given to another: nobody is left without a contact person. */
function contactPerson({ on }: EnrolYouth, by: Actor): JourneyEvent[] {
  if (by.kind === 'system' || !followsUp.includes(by.role)) return [];
  return [{ type: 'CaseworkerAssigned', data: { on, caseworker: by.id } }];
}

/** Statuses outside the target group close the journey at once; `Feil` says that it never should have begun. */
function ending({ on, otStatus }: EnrolYouth): JourneyEvent[] | null {
  if (phaseOfStatus[otStatus] !== 'closed') return null;
  return [
    {
      type: 'JourneyClosed',
      data: { on, phase: 'closed', reason: otStatus === 'Feil' ? 'error' : 'not-target' },
    },
  ];
}

function same(said: EnrolYouth, { enrolment, enrolledOn, protection }: EnrolledJourney): boolean {
  const protectsMore = strongerProtection(protection, said.protection) !== protection;
  return (
    said.on === enrolledOn &&
    (Object.keys(enrolment) as (keyof Enrolment)[]).every(
      (key) => said[key] === enrolment[key] || (key === 'protection' && !protectsMore),
    )
  );
}
