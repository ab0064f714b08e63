import { addDays, addMonths, type IsoDate } from '../calendar/dates.ts';
import { isoWeekday } from '../intake/weekday.ts';
import type { CausedBy } from '../process/process.ts';
import {
  cooperationLimits,
  cooperationParties,
  workdays,
  type ApplicationAnswer,
  type CooperationEnd,
  type CooperationMatterKind,
  type CooperationParty,
  type ReviewConclusion,
} from './cooperation-codes.ts';
import type { CooperationEvent, CooperationTerms } from './cooperation-events.ts';
import { evolveSteering, isSteeringEvent, minutesAwaited, noSteering, type Steering } from './steering.ts';

/** A version of the agreement, and who has signed or refused it. */
export interface CooperationVersion extends CooperationTerms {
  terms: number;
  why: string | null;
  proposedOn: IsoDate;
  by: string;
  signatures: readonly { party: CooperationParty; by: string; on: IsoDate }[];
  refused: { party: CooperationParty; by: string; on: IsoDate; words: string } | null;
}

/** 'proposed' and 'refused': nothing holds yet. 'signed': a version is signed by both. */
export type CooperationState = 'proposed' | 'signed' | 'refused' | 'ended';

/** What a school and a NAV office agree on, as the events tell it. */
export interface Cooperation {
  cooperation: string;
  school: string;
  nav: string;
  version: number;
  state: CooperationState;
  versions: readonly CooperationVersion[];
  /** The day by which it is to be reviewed next; null before it is signed. */
  reviewOn: IsoDate | null;
  reviews: readonly {
    on: IsoDate;
    by: string;
    conclusion: ReviewConclusion;
    words: string;
    nextOn: IsoDate;
  }[];
  application: { sentOn: IsoDate; answeredOn: IsoDate | null; answer: ApplicationAnswer | null } | null;
  notice: { party: CooperationParty; by: string; on: IsoDate; lastDay: IsoDate; words: string } | null;
  ended: { on: IsoDate; reason: CooperationEnd } | null;
  steering: Steering;
  /** Matters whose passing is on the record, as `matter|item|dueOn`. */
  passed: readonly string[];
}

/** Something that waits: for these parties, or for one member who promised it. */
export interface CooperationMatter {
  matter: CooperationMatterKind;
  item: string;
  dueOn: IsoDate;
  parties: readonly CooperationParty[];
  person: string | null;
}

export const isSigned = ({ signatures }: Pick<CooperationVersion, 'signatures'>): boolean =>
  cooperationParties.every((party) => signatures.some((one) => one.party === party));

/** The version that waits for a signature: the last one, unless it is signed by both or refused. */
export function versionAwaited({ versions }: Pick<Cooperation, 'versions'>): CooperationVersion | undefined {
  const last = versions.at(-1);
  return last && !last.refused && !isSigned(last) ? last : undefined;
}

/** The last day on which it may hold: of the notice, or of the latest version signed by both; null where none is. */
export function lastDayOf({ versions, notice }: Cooperation): IsoDate | null {
  const end = versions.findLast(isSigned)?.to ?? null;
  return notice && end && notice.lastDay < end ? notice.lastDay : end;
}

/** The version that holds on a day; undefined where none does. In force only when both have signed it. */
export function versionOn(known: Cooperation, day: IsoDate): CooperationVersion | undefined {
  const last = lastDayOf(known);
  if (last === null || day > last) return undefined;
  return known.versions.findLast((one) => isSigned(one) && one.from <= day);
}

/** Where a counsellor is on a day by the agreement; null on days that it does not speak of, and for others. */
export function whereOn(known: Cooperation, person: string, day: IsoDate): CooperationParty | null {
  const days = versionOn(known, day)?.counsellors.find((one) => one.person === person);
  const weekday = workdays[isoWeekday(day) - 1];
  if (!days || !weekday) return null;
  return cooperationParties.find((party) => days[party].includes(weekday)) ?? null;
}

/** Which of the two an agency is; null for any other. */
export function partyOf(
  { school, nav }: Pick<Cooperation, 'school' | 'nav'>,
  agency: string,
): CooperationParty | null {
  if (agency === school) return 'school';
  return agency === nav ? 'nav' : null;
}

/** Everything that waits, the earliest first. */
export function openCooperationMatters(known: Cooperation): CooperationMatter[] {
  const { state, reviewOn, steering, application, versions } = known;
  if (state === 'ended') return [];
  const awaited = versionAwaited(known);
  const last = lastDayOf(known);
  const applied = versions.findLast(isSigned)?.applyBy;
  const minutes = minutesAwaited(steering);
  const both = { parties: cooperationParties, person: null };
  const found: (CooperationMatter | false | null | undefined)[] = [
    awaited && {
      ...{ matter: 'signature', item: `v${awaited.terms}`, person: null },
      dueOn: addDays(awaited.proposedOn, cooperationLimits.signatureDays),
      parties: cooperationParties.filter((party) => !awaited.signatures.some((one) => one.party === party)),
    },
    applied !== undefined &&
      !application && { matter: 'application', item: 'application', dueOn: applied, ...both },
    reviewOn !== null &&
      last !== null &&
      reviewOn <= last && { matter: 'review', item: 'review', dueOn: reviewOn, ...both },
    minutes && { matter: 'minutes', item: minutes.meeting, dueOn: minutes.dueOn, ...both },
    ...steering.decisions.map(
      ({ state: settled, decision, dueOn, who }): CooperationMatter | false =>
        settled === 'open' &&
        dueOn !== null && { matter: 'decision', item: decision, dueOn, parties: [], person: who },
    ),
  ];
  return found.filter((one) => !!one).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

export const cooperationMatterKey = ({
  matter,
  item,
  dueOn,
}: Pick<CooperationMatter, 'matter' | 'item' | 'dueOn'>): string => `${matter}|${item}|${dueOn}`;

/** The cooperation after one more event. */
export function evolveCooperation(
  known: Cooperation | undefined,
  event: CausedBy<CooperationEvent>,
): Cooperation {
  const { on } = event.data;
  if (event.type === 'CooperationOpened') {
    const { cooperation, school, nav } = event.data;
    return {
      ...{
        cooperation,
        school,
        nav,
        version: 1,
        state: 'proposed',
        versions: [],
        reviewOn: null,
        reviews: [],
      },
      ...{ application: null, notice: null, ended: null, steering: noSteering, passed: [] },
    };
  }
  if (!known) throw new Error(`A cooperation cannot begin with ${event.type}`);
  const after = { ...known, version: known.version + 1 };
  if (isSteeringEvent(event)) return { ...after, steering: evolveSteering(known.steering, event) };
  const by = event.by.id;
  const change = (terms: number, how: (one: CooperationVersion) => CooperationVersion) =>
    known.versions.map((one) => (one.terms === terms ? how(one) : one));
  switch (event.type) {
    case 'CooperationProposed': {
      const { on: proposedOn, why = null, ...terms } = event.data;
      const version = { ...terms, why, proposedOn, by, signatures: [], refused: null };
      const state = known.state === 'refused' ? 'proposed' : known.state;
      return { ...after, state, versions: [...known.versions, version] };
    }
    case 'CooperationSigned': {
      const { terms, party } = event.data;
      const versions = change(terms, (one) => ({
        ...one,
        signatures: [...one.signatures, { party, by, on }],
      }));
      const signed = versions.find((one) => one.terms === terms && isSigned(one));
      if (!signed) return { ...after, versions };
      const begins = signed.from > on ? signed.from : on;
      const reviewOn = known.reviewOn ?? addMonths(begins, cooperationLimits.reviewMonths);
      return { ...after, versions, state: 'signed', reviewOn };
    }
    case 'CooperationRefused': {
      const { terms, party, words } = event.data;
      const versions = change(terms, (one) => ({ ...one, refused: { party, by, on, words } }));
      return { ...after, versions, state: known.state === 'proposed' ? 'refused' : known.state };
    }
    case 'ApplicationSent':
      return { ...after, application: { sentOn: event.data.sentOn, answeredOn: null, answer: null } };
    case 'ApplicationAnswered': {
      const { answeredOn, answer } = event.data;
      return { ...after, application: known.application && { ...known.application, answeredOn, answer } };
    }
    case 'CooperationReviewed': {
      const { conclusion, words, nextOn } = event.data;
      const review = { on, by, conclusion, words, nextOn };
      return { ...after, reviewOn: nextOn, reviews: [...known.reviews, review] };
    }
    case 'NoticeGiven': {
      const { party, lastDay, words } = event.data;
      return { ...after, notice: { party, by, on, lastDay, words } };
    }
    case 'CooperationEnded':
      return { ...after, state: 'ended', ended: { on, reason: event.data.reason } };
    case 'CooperationDuePassed':
      return { ...after, passed: [...known.passed, cooperationMatterKey(event.data)] };
  }
}
