import { addDays } from '../../calendar/dates.ts';
import type { Duty } from '../duty.ts';
import type { Fact, Life } from '../life.ts';

/*
 * The duties of lives.md a second time, for the specs: written from its text, day by day, in plain scans over
 * all facts, sharing nothing with the rules but types and `addDays`. Slow and simple on purpose.
 */

type Kind = Duty['kind'];

interface Evening {
  day: string;
  place: string | null;
  wouldOwe: string | null;
  owes: string | null;
  endsOffers: boolean;
  abroad: boolean;
  dead: boolean;
  competent: boolean;
  training: boolean;
  working: boolean;
}

interface Run {
  county: string;
  first: string;
  /** The first day not owed; null while it runs. */
  end: string | null;
  struck: boolean;
}

interface Opening {
  run: Run;
  on: string;
  carryOver: boolean;
  ruleSet: Duty['ruleSet'];
  kinds: Kind[];
  cap: string;
  byAge: boolean;
  /** The day the duties cease, when that comes before the cap has passed. */
  ceases: string | null;
  /** The opening that ceases on the day of this one, and is served first. */
  before: Opening | undefined;
}

/** Every duty opened by `asOf`, as it stands at the end of that day, under the default policy. */
export function dutiesDayByDay(life: Life, asOf: string): Duty[] {
  const facts = knownFacts(life, asOf);
  const evenings = eveningsOf(life, facts, asOf);
  const at = new Map(evenings.map((evening) => [evening.day, evening]));
  const openings = runsOf(evenings, facts).flatMap((run) => openingsOf(life, run, at, asOf));
  const level = facts.findLast((fact) => fact.type === 'protected')?.level ?? 'UGRADERT';
  const hidden = level === 'STRENGT_FORTROLIG' || level === 'STRENGT_FORTROLIG_UTLAND';
  return openings.flatMap((opening) => {
    opening.before = openings.find(({ ceases }) => ceases === opening.on);
    return opening.kinds.map((kind) => dutyOf(life, opening, kind, facts, at, asOf, hidden));
  });
}

function knownFacts({ facts }: Life, asOf: string): Fact[] {
  const inOrder = facts
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const death = inOrder.findIndex(({ type }) => type === 'died');
  return death < 0 ? inOrder : inOrder.slice(0, death + 1);
}

function ruleSetOn(day: string): { id: Duty['ruleSet']; age: number } {
  if (day <= '2012-01-31') return { id: 'R2006', age: 21 };
  return day <= '2024-07-31' ? { id: 'R2012', age: 21 } : { id: 'R2024', age: 24 };
}

function eveningsOf(life: Life, facts: Fact[], asOf: string): Evening[] {
  const evenings: Evening[] = [];
  const first = facts[0];
  if (!first) return evenings;
  for (let day = first.on; day <= asOf; day = addDays(day, 1)) {
    const past = facts.filter(({ on }) => on <= day);
    const last = (...types: Fact['type'][]) => past.findLast(({ type }) => types.includes(type));
    const moved = last('moved');
    const home = moved?.type === 'moved' ? moved.to : life.county;
    const stay = last('entered-institution', 'left-institution');
    const place = home === 'abroad' ? null : stay?.type === 'entered-institution' ? stay.county : home;
    const work = last('started-work', 'ended-work');
    const working = work?.type === 'started-work' && work.percent >= 50;
    const training = last('entered-training', 'outside-training')?.type === 'entered-training';
    const before = evenings.at(-1)?.place;
    const placeBefore = before === undefined ? (life.county === 'abroad' ? null : life.county) : before;
    const evening: Evening = {
      day,
      place,
      wouldOwe: null,
      owes: null,
      endsOffers: training || working || place !== placeBefore,
      abroad: home === 'abroad',
      dead: last('died') !== undefined,
      competent: last('reached-competence') !== undefined,
      training,
      working,
    };
    evenings.push(evening);
    const error =
      last('registered-in-error', 'outside-training', 'ended-work')?.type === 'registered-in-error';
    const stopped = evening.dead || evening.competent || training || working || error;
    if (!stopped && hasRight(past, day) && !anOfferRuns(past, evenings, day)) evening.wouldOwe = place;
    const lastYear = life.birthYear + ruleSetOn(day).age;
    if (Number(day.slice(0, 4)) <= lastYear) evening.owes = evening.wouldOwe;
  }
  return evenings;
}

function hasRight(past: Fact[], day: string): boolean {
  const completed = past.find(({ type }) => type === 'completed-compulsory-school')?.on;
  const entered = past.some(({ type }) => type === 'entered-training');
  const outside = past.some(({ type }) => type === 'outside-training');
  if (completed === undefined) return entered;
  const year = completed.slice(0, 4);
  const begins = completed <= `${year}-07-31` ? `${year}-08-01` : completed;
  const presumed = day <= `${year}-08-31` && !entered && !outside;
  return (entered || day >= begins) && !presumed;
}

function anOfferRuns(past: Fact[], evenings: Evening[], day: string): boolean {
  return past.some((made) => {
    if (made.type !== 'offer' || made.kind === 'talk') return false;
    const said = past.findLast((fact) => 'offer' in fact && fact.offer === made.offer);
    if (said === undefined || !('answer' in said) || said.answer !== 'accepted') return false;
    if (day >= addDays(said.on, 365)) return false;
    return !evenings.some((evening) => evening.day >= said.on && evening.endsOffers);
  });
}

function runsOf(evenings: Evening[], facts: Fact[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const { day, owes } of evenings) {
    const error = facts.some(({ on, type }) => on === day && type === 'registered-in-error');
    if (run && (run.county !== owes || error)) {
      run.end = day;
      run.struck = error;
      run = undefined;
    }
    if (!run && owes !== null) runs.push((run = { county: owes, first: day, end: null, struck: false }));
  }
  return runs.filter(({ struck }) => !struck);
}

function openingsOf(life: Life, run: Run, at: Map<string, Evening>, asOf: string): Opening[] {
  const openings: Opening[] = [];
  for (let on = run.first; on <= asOf && (run.end === null || on < run.end); on = addDays(on, 1)) {
    const august = on.endsWith('-08-01');
    if (on !== run.first && !august) continue;
    const struckToday = struckOn(life, on);
    const before = at.get(addDays(on, -1));
    const carryOver = august && (on !== run.first || (!struckToday && before?.wouldOwe === run.county));
    const { id, age } = ruleSetOn(on);
    const year = Number(on.slice(0, 4));
    const july = `${on.slice(5) >= '08-01' ? year + 1 : year}-07-31`;
    const december = `${life.birthYear + age}-12-31`;
    const cap = december < july ? december : july;
    const kinds: Kind[] = id === 'R2006' ? ['CONTACT', 'OFFER'] : ['RIGHTS_INFO', 'CONTACT', 'OFFER'];
    const ceases = run.end !== null && run.end <= cap ? run.end : null;
    openings.push({
      run,
      on,
      carryOver,
      ruleSet: id,
      kinds,
      cap,
      byAge: december < july,
      ceases,
      before: undefined,
    });
  }
  return openings;
}

function struckOn(life: Life, day: string): boolean {
  return knownFacts(life, day).some(({ on, type }) => on === day && type === 'registered-in-error');
}

const isTwoWay = (fact: Fact) =>
  fact.type === 'contact' ||
  fact.type === 'offer-answered' ||
  (fact.type === 'offer' && (fact.answer === 'accepted' || fact.answer === 'declined'));

/** The places (in the known facts) of those that count for a kind in an opening. */
function creditable(opening: Opening, kind: Kind, facts: Fact[], life: Life): number[] {
  const last = opening.ceases ?? opening.cap;
  return [...facts.keys()].filter((place) => {
    const fact = facts[place];
    if (!fact || fact.on < opening.on || fact.on > last) return false;
    if (fact.on > opening.on || !opening.before?.kinds.includes(kind)) return true;
    const closed = fulfilment(opening.before, kind, facts, life)?.place;
    return closed !== undefined && closed < place;
  });
}

function fulfilment(
  opening: Opening,
  kind: Kind,
  facts: Fact[],
  life: Life,
): { place: number; refused: boolean } | undefined {
  const first = (test: (fact: Fact) => boolean) =>
    creditable(opening, kind, facts, life).find((place) => facts.slice(place, place + 1).some(test));
  const direct = (place: number | undefined) => (place === undefined ? undefined : { place, refused: false });
  switch (kind) {
    case 'RIGHTS_INFO':
      return direct(
        first(
          (f) => f.type === 'rights-info-sent' && (f.on >= life.adultOn || f.guardianCopy !== 'not-sent'),
        ),
      );
    case 'OFFER':
      return direct(first((fact) => fact.type === 'offer' && fact.kind !== 'talk'));
    case 'CONTACT': {
      const reached = direct(first(isTwoWay));
      const refusal = first(({ type }) => type === 'refused-contact');
      const others = opening.kinds
        .filter((other) => other !== 'CONTACT')
        .map((other) => fulfilment(opening, other, facts, life)?.place ?? Infinity);
      const place = Math.max(refusal ?? Infinity, ...others);
      return (reached?.place ?? Infinity) <= place ? reached : { place, refused: true };
    }
  }
}

function dutyOf(
  life: Life,
  opening: Opening,
  kind: Kind,
  facts: Fact[],
  at: Map<string, Evening>,
  asOf: string,
  hidden: boolean,
): Duty {
  const met = fulfilment(opening, kind, facts, life);
  const dueOn = dueOf(life, opening, kind, facts);
  let state: Duty['state'] = dueOn !== null && asOf > dueOn ? 'overdue' : 'open';
  let closedOn: string | null = null;
  let reason: Duty['reason'] = null;
  if (met && met.place < Infinity) {
    state = 'fulfilled';
    closedOn = facts[met.place]?.on ?? null;
    if (met.refused) reason = 'refused';
  } else if (opening.ceases !== null) {
    state = 'ceased';
    closedOn = opening.ceases;
    reason = whyCeased(opening, facts, at.get(opening.ceases));
  } else if (asOf > opening.cap) {
    state = opening.byAge ? 'ceased' : 'missed';
    closedOn = opening.cap;
    if (opening.byAge) reason = 'age';
  }
  const unmet = state === 'open' || state === 'overdue' || state === 'missed';
  if (kind === 'CONTACT' && unmet && tried(life, opening, facts)) reason = 'tried-not-reached';
  const year = Number(opening.on.slice(0, 4)) - (opening.on.slice(5) < '08-01' ? 1 : 0);
  return {
    youth: life.id,
    county: hidden ? null : opening.run.county,
    schoolYear: `${year}/${String(year + 1).slice(2)}`,
    kind,
    state,
    openedOn: opening.on,
    dueOn,
    closedOn,
    reason,
    ruleSet: opening.ruleSet,
    late: dueOn !== null && (closedOn ?? asOf) > dueOn,
  };
}

function dueOf(life: Life, opening: Opening, kind: Kind, facts: Fact[]): string | null {
  const capped = (date: string) => (date < opening.cap ? date : opening.cap);
  if (kind === 'RIGHTS_INFO') return capped(addDays(opening.on, 30));
  if (kind === 'CONTACT') {
    return capped(opening.carryOver ? `${opening.on.slice(0, 4)}-11-01` : addDays(opening.on, 30));
  }
  const offered = fulfilment(opening, 'OFFER', facts, life);
  const offerClosed = (offered && facts[offered.place]?.on) ?? opening.ceases ?? opening.cap;
  const contacts = creditable(opening, 'CONTACT', facts, life).flatMap((place) =>
    facts.slice(place, place + 1),
  );
  const first = contacts.find((fact) => isTwoWay(fact) || fact.type === 'refused-contact');
  return first && first.on <= offerClosed ? capped(addDays(first.on, 30)) : null;
}

function whyCeased(opening: Opening, facts: Fact[], evening: Evening | undefined): Duty['reason'] {
  if (!evening) return null;
  if (evening.dead) return 'died';
  if (evening.abroad) return 'moved-abroad';
  if (evening.place !== opening.run.county) {
    const moved = facts.some(({ on, type }) => on === evening.day && type === 'moved');
    return moved ? 'moved' : 'institution';
  }
  if (evening.competent) return 'competence';
  if (evening.training) return 'in-training';
  return evening.working ? 'in-work' : 'offer-running';
}

function tried(life: Life, opening: Opening, facts: Fact[]): boolean {
  const attempts = creditable(opening, 'CONTACT', facts, life).flatMap((place) => {
    const fact = facts[place];
    if (fact?.type !== 'contact-attempt') return [];
    const channel = facts
      .slice(0, place)
      .findLast(
        (f) => /^re(served|leased)-channel$/.test(f.type) && 'channel' in f && f.channel === fact.channel,
      );
    return channel?.type === 'reserved-channel' ? [] : [fact];
  });
  const [first, last] = [attempts[0], attempts.at(-1)];
  if (!first || !last || attempts.length < 3) return false;
  return last.on >= addDays(first.on, 14) && new Set(attempts.map(({ channel }) => channel)).size >= 2;
}
