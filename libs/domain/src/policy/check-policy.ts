import { addDays, daysBetween, isIsoDate, type IsoDate } from '../calendar/dates.ts';
import { osloDateOf } from '../calendar/oslo-time.ts';
import { isCountyCode } from '../codes/counties.ts';
import { decidedWaits } from '../journey/deadlines.ts';
import { languages } from '../ladder/ladder.ts';
import { messageChannels, messageTexts, rungChannels, type DayRange } from '../ladder/plan.ts';
import { nextSendingDay } from '../ladder/sending-hours.ts';
import { type CountyPolicy, type DatedPolicy, defaultCountyPolicy } from './county-policy.ts';
import { Checker, matching, PolicyRefused, whole, word } from './policy-faults.ts';

/** The longest wait of anything here, in days: a school year. */
const mostDays = 365;
export const mostRungs = 12;
export const mostBreaks = 30;
/** So many days in a row may pass without a day on which messages go out (P): a summer holiday, and never a whole term. */
export const longestBreak = 92;
/** The longest letter; how long a text may become by its channel is judged where the texts are (libs/messages). */
export const longestText = 6_000;

/** A policy as it came from outside, whole. Throws PolicyRefused with every field that cannot stand. */
export function readCountyPolicy(value: unknown): CountyPolicy {
  const at = new Checker();
  checkPolicy(value, at);
  if (at.faults.length > 0) throw new PolicyRefused(at.faults);
  return value as CountyPolicy;
}

/**
 * Dated policies of counties from a file; what is left out of `duty` or `ladder` is as by default. Throws PolicyRefused
 * with every field that cannot stand.
 */
export function readDatedPolicies(value: unknown): DatedPolicy[] {
  const at = new Checker();
  const filled = Array.isArray(value) ? value.map(withDefaults) : value;
  at.list(filled, { min: 0, max: 10_000 }, (one, place) =>
    place.fields(one, {
      county: matching(isCountyCode, 'unknown-value'),
      from: matching(isIsoDate, 'not-a-date'),
      policy: checkPolicy,
    }),
  );
  if (at.faults.length > 0) throw new PolicyRefused(at.faults);
  return filled as DatedPolicy[];
}

const tenMinutesInMs = 600_000;

/**
 * The first day from which a policy set at this instant may hold: the next in Oslo, and from ten minutes before
 * midnight on the one after, so that every process has read it before that day begins.
 */
export function earliestPolicyDay(now: Date): IsoDate {
  return addDays(osloDateOf(new Date(now.getTime() + tenMinutesInMs)), 1);
}

const days = whole(1, mostDays);
const time = matching((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'not-a-time');
/** A day of every year: 29 February is none. */
const monthDay = matching(
  (text) => /^\d{2}-\d{2}$/.test(text) && isIsoDate(`2026-${text}`),
  'not-a-month-day',
);
const date = matching(isIsoDate, 'not-a-date');

function checkPolicy(value: unknown, at: Checker): void {
  at.fields(value, { duty: checkDuty, ladder: checkLadder, texts: checkTexts, waits: checkWaits }, [
    'texts',
    'waits',
  ]);
}

function checkWaits(value: unknown, at: Checker): void {
  at.fields(value, Object.fromEntries(decidedWaits.map((kind) => [kind, days])), decidedWaits);
}

function checkDuty(value: unknown, at: Checker): void {
  at.fields(value, {
    workThreshold: whole(1, 100),
    offerRunsDays: whole(1, 2 * mostDays),
    presumedInTrainingUntil: autumnDay,
    rightsInfoDays: days,
    contactDays: days,
    contactCarryOverDue: monthDay,
    offerDays: days,
    yearlyContact: word(['on', 'off']),
    tried: (tried, place) =>
      place.fields(tried, {
        attempts: whole(1, 20),
        channels: whole(1, 7),
        days: whole(0, mostDays),
        countReserved: word([true, false]),
      }),
  });
}

/** Silence is judged in the autumn after compulsory school. */
function autumnDay(value: unknown, at: Checker): void {
  const before = at.faults.length;
  monthDay(value, at);
  if (at.faults.length === before && typeof value === 'string' && value < '08-01') at.fault('wrong-order');
}

function checkLadder(value: unknown, at: Checker): void {
  at.fields(value, {
    start: word(['by-hand', 'automatic']),
    startAfterDays: whole(0, mostDays),
    rungs: (rungs, place) => place.list(rungs, { min: 1, max: mostRungs }, checkRung),
    hours: (hours, place) => inOrder(hours, place, time),
    breaks: checkBreaks,
  });
}

/** Each in itself, and then how long they keep messages back together. */
function checkBreaks(value: unknown, at: Checker): void {
  const before = at.faults.length;
  at.list(value, { min: 0, max: mostBreaks }, (range, one) => {
    const sound = at.faults.length;
    inOrder(range, one, date);
    if (at.faults.length === sound && daysOf(range as DayRange) > longestBreak) tooLong(one);
  });
  if (at.faults.length > before) return;
  const breaks = value as DayRange[];
  breaks.forEach(({ from }, place) => {
    if (daysBetween(from, nextSendingDay(from, breaks)) > longestBreak) tooLong(at.below(place));
  });
}

const daysOf = ({ from, to }: DayRange): number => daysBetween(from, to) + 1;
const tooLong = (at: Checker): void => at.below('to').fault('break-too-long', { max: longestBreak });

function checkRung(value: unknown, at: Checker): void {
  const channel: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'channel') : undefined;
  const isMessage = messageChannels.some((one) => one === channel);
  at.fields(value, {
    channel: word(rungChannels),
    waitDays: whole(0, mostDays),
    ...(isMessage && { text: word(messageTexts) }),
  });
}

/** From and to; the hours of a day end after they begin, a break may last one day. */
function inOrder(value: unknown, at: Checker, one: (field: unknown, at: Checker) => void): void {
  const before = at.faults.length;
  at.fields(value, { from: one, to: one });
  if (at.faults.length > before || typeof value !== 'object' || value === null) return;
  const [from, to] = [String(Reflect.get(value, 'from')), String(Reflect.get(value, 'to'))];
  if (to < from || (to === from && from.includes(':'))) at.below('to').fault('wrong-order');
}

function checkTexts(value: unknown, at: Checker): void {
  const each = <T extends string>(names: readonly T[], check: (field: unknown, at: Checker) => void) => {
    const checks = Object.fromEntries(names.map((name) => [name, check]));
    return (one: unknown, place: Checker) => place.fields(one, checks, names);
  };
  each(messageTexts, each(messageChannels, each(languages, checkText)))(value, at);
}

function checkText(value: unknown, at: Checker): void {
  at.fields(value, { subject: checkWords(oneLine), body: checkWords(lines), proofed: word([true, false]) });
}

/** Control characters and lone surrogates; a subject becomes a header and has no second line. */
const oneLine = /[\p{Cc}\p{Cs}]/u;
const lines = /(?!\n)[\p{Cc}\p{Cs}]/u;

const checkWords =
  (without: RegExp) =>
  (value: unknown, at: Checker): void => {
    if (typeof value !== 'string') at.fault('missing');
    else if (value.length > longestText) at.fault('too-long', { max: longestText });
    else if (without.test(value)) at.fault('control');
  };

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withDefaults(one: unknown): unknown {
  const policy: unknown = isObject(one) ? Reflect.get(one, 'policy') : undefined;
  if (!isObject(one) || !isObject(policy)) return one;
  const { duty, ladder } = defaultCountyPolicy;
  const own = (name: string): object | undefined => {
    const part: unknown = Reflect.get(policy, name);
    return isObject(part) ? part : undefined;
  };
  const tried: unknown = Reflect.get(own('duty') ?? {}, 'tried');
  return {
    ...one,
    policy: {
      ...policy,
      duty: { ...duty, ...own('duty'), tried: { ...duty.tried, ...(isObject(tried) ? tried : {}) } },
      ladder: { ...ladder, ...own('ladder') },
    },
  };
}
