import { addMonths, type IsoDate } from '../calendar/dates.ts';
import { namesSomebody } from '../committee/names-somebody.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { cooperationEventsOn, managing, type CooperationAsked } from './cooperation-acting.ts';
import { cooperationLimits, type CooperationParty } from './cooperation-codes.ts';
import type {
  CooperationActs,
  CooperationCommand,
  CooperationEvent,
  CooperationTerms,
  CounsellorDays,
  ProposeCooperation,
} from './cooperation-events.ts';
import { isSigned, lastDayOf, versionOn, type Cooperation } from './cooperation.ts';
import { decideSteering, isSteeringCommand, type SteeringCommand } from './decide-steering.ts';

type Of<T extends keyof CooperationActs> = CooperationCommand & { type: T };

/** Every text that somebody wrote in a command, by its field: each is about nobody. */
export function textsOfCooperation(command: object): [field: string, words: string][] {
  const fields = ['aims', 'schoolPart', 'navPart', 'application', 'applicationTo', 'why', 'words'];
  return Object.entries(command).filter(
    (entry): entry is [string, string] => fields.includes(entry[0]) && typeof entry[1] === 'string',
  );
}

/** The events of one act; the first one opens the cooperation. Throws RuleBroken. */
export function decideCooperation(
  command: CooperationCommand,
  known: Cooperation | undefined,
  asked: CooperationAsked,
): CooperationEvent[] {
  if (asked.by.kind !== 'person') throw new RuleBroken('not-your-role');
  for (const [, words] of textsOfCooperation(command))
    if (namesSomebody(words, asked.around.names)) throw new RuleBroken('names-somebody');
  if (command.type === 'ProposeCooperation') return known ? [] : opened(command, asked);
  if (!known) throw new RuleBroken('not-your-cooperation');
  if (isSteeringCommand(command)) return decideSteering(command, known, asked);
  return managed(command, known, asked);
}

function opened(command: ProposeCooperation, { by, today, around }: CooperationAsked): CooperationEvent[] {
  const { type: _, cooperation, school, nav, ...terms } = command;
  const party = managing({ school, nav }, by);
  if (around.stands) throw new RuleBroken('cooperation-stands');
  requireTerms(terms, today);
  requireResponsible(terms, party, by.id);
  const event = cooperationEventsOn(today);
  const members = [
    { person: terms.schoolHead, agency: school },
    { person: terms.navLeader, agency: nav },
  ];
  return [
    event('CooperationOpened', { cooperation, school, nav }),
    event('CooperationProposed', { terms: 1, ...termsOf(terms) }),
    event('CooperationSigned', { terms: 1, party }),
    event('SteeringAppointed', { members }),
  ];
}

function managed(
  command: Exclude<CooperationCommand, ProposeCooperation | SteeringCommand>,
  known: Cooperation,
  { by, today }: CooperationAsked,
): CooperationEvent[] {
  const party = managing(known, by);
  if (known.state === 'ended') throw new RuleBroken('cooperation-over');
  const event = cooperationEventsOn(today);
  switch (command.type) {
    case 'ProposeVersion': {
      if (known.notice) throw new RuleBroken('notice-given');
      requireTerms(command, today);
      requireResponsible(command, party, by.id);
      const terms = known.versions.length + 1;
      const proposed = { terms, ...termsOf(command), why: command.why };
      return [event('CooperationProposed', proposed), event('CooperationSigned', { terms, party })];
    }
    case 'SignCooperation': {
      const version = latest(known, command.terms);
      if (version.refused) throw new RuleBroken('version-refused');
      if (version.signatures.some((one) => one.party === party)) return [];
      requireResponsible(version, party, by.id);
      if (version.to < today) throw new RuleBroken('cooperation-period');
      return [event('CooperationSigned', { terms: command.terms, party })];
    }
    case 'RefuseCooperation': {
      const version = latest(known, command.terms);
      if (version.refused) return [];
      if (isSigned(version)) throw new RuleBroken('version-signed');
      requireResponsible(version, party, by.id);
      return [event('CooperationRefused', { terms: command.terms, party, words: command.words })];
    }
    case 'SendApplication': {
      if (known.versions.findLast(isSigned)?.applyBy === undefined)
        throw new RuleBroken('application-missing');
      if (known.application) throw new RuleBroken('application-sent');
      requirePast(command.sentOn, today);
      return [event('ApplicationSent', { sentOn: command.sentOn })];
    }
    case 'AnswerApplication': {
      if (!known.application) throw new RuleBroken('application-missing');
      if (known.application.answer) throw new RuleBroken('application-sent');
      requirePast(command.answeredOn, today);
      const { answeredOn, answer } = command;
      return [event('ApplicationAnswered', { answeredOn, answer })];
    }
    case 'ReviewCooperation':
      return [reviewed(command, known, today)];
    case 'GiveNotice':
      return [noticed(command, known, { party, today })];
  }
}

function reviewed(
  { conclusion, words, nextOn }: Of<'ReviewCooperation'>,
  known: Cooperation,
  today: IsoDate,
): CooperationEvent {
  if (!versionOn(known, today)) throw new RuleBroken('cooperation-not-in-force');
  if (nextOn <= today || nextOn > addMonths(today, cooperationLimits.reviewMonths))
    throw new RuleBroken('review-day');
  return cooperationEventsOn(today)('CooperationReviewed', { conclusion, words, nextOn });
}

function noticed(
  { lastDay, words }: Of<'GiveNotice'>,
  known: Cooperation,
  { party, today }: { party: CooperationParty; today: IsoDate },
): CooperationEvent {
  const version = versionOn(known, today);
  if (!version) throw new RuleBroken('cooperation-not-in-force');
  if (known.notice) throw new RuleBroken('notice-given');
  const earliest = addMonths(today, version.noticeMonths);
  if (lastDay < earliest) throw new RuleBroken('notice-too-short', earliest);
  if (lastDay > (lastDayOf(known) ?? lastDay)) throw new RuleBroken('cooperation-period');
  return cooperationEventsOn(today)('NoticeGiven', { party, lastDay, words });
}

/** The version that a manager saw; it is refused when another has come since. */
function latest(known: Cooperation, terms: number) {
  const last = known.versions.at(-1);
  if (last?.terms !== terms) throw new RuleBroken('terms-replaced');
  return last;
}

/** Who answers for the cooperation at her party signs for it herself. */
function requireResponsible(
  { schoolHead, navLeader }: Pick<CooperationTerms, 'schoolHead' | 'navLeader'>,
  party: CooperationParty,
  person: string,
): void {
  if ((party === 'school' ? schoolHead : navLeader) !== person) throw new RuleBroken('sign-by-responsible');
}

function requirePast(day: IsoDate, today: IsoDate): void {
  if (day > today) throw new RuleBroken('in-future');
}

function requireTerms(
  { from, to, counsellors, application, applicationTo, applyBy }: CooperationTerms,
  today: IsoDate,
) {
  if (from < today) throw new RuleBroken('in-past');
  if (to <= from || to > addMonths(from, 12 * cooperationLimits.longestYears))
    throw new RuleBroken('cooperation-period');
  const asked = [application, applicationTo, applyBy].filter((one) => one !== undefined);
  if (asked.length > 0 && asked.length < 3) throw new RuleBroken('application-parts');
  if (new Set(counsellors.map(({ person }) => person)).size < Math.max(1, counsellors.length))
    throw new RuleBroken('counsellor-missing');
  for (const one of counsellors) requireDays(one);
}

/** At least one day at each place, and no day at both (deck 002, slide 3). */
function requireDays({ school, nav }: CounsellorDays): void {
  if (school.length === 0 || nav.length === 0) throw new RuleBroken('days-missing');
  if (school.some((day) => nav.includes(day))) throw new RuleBroken('days-overlap');
}

/** The terms alone, without what was left out. */
function termsOf({
  from,
  to,
  schoolHead,
  navLeader,
  counsellors,
  aims,
  schoolPart,
  navPart,
  noticeMonths,
  applicationTo,
  applyBy,
  application,
}: CooperationTerms): CooperationTerms {
  return {
    ...{ from, to, schoolHead, navLeader, aims, schoolPart, navPart, noticeMonths },
    counsellors: counsellors.map(({ person, school, nav }) => ({ person, school, nav })),
    ...(applyBy !== undefined && applicationTo !== undefined && application !== undefined
      ? { applicationTo, applyBy, application }
      : {}),
  };
}
