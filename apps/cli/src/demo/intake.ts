import { randomUUID } from 'node:crypto';
import { ProcessStore, rosterKind, rosterStreamOf, takenFrom, type CaseStore } from '@samspor/case-store';
import {
  adultOn,
  freeSlots,
  osloDateOf,
  startOfOsloDay,
  yearOf,
  type DutyDay,
  type IsoDate,
  type OpenJourney,
  type PersonActor,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';

const agency = 'nav-3301';
const samira: PersonActor = { kind: 'person', id: 'p-nav-1', agency, role: 'nav-caseworker' };
/** After the last time of the day: those that are booked lie on the days to come. */
const evening = 16 * 3_600_000;

/** Youths of Drammen who have turned to NAV of late: more than four of five are too old for school's own duty. */
const walkIns = [
  { firstName: 'Aurora', lastName: 'Strandvik', birthDate: '2005-02-11' },
  { firstName: 'Emil', lastName: 'Tangerud', birthDate: '2006-06-30' },
  { firstName: 'Leyla', lastName: 'Bergsund', birthDate: '2004-09-19' },
  { firstName: 'Jonas', lastName: 'Myrvoll', birthDate: '2007-12-02' },
  { firstName: 'Sofie', lastName: 'Holmestad', birthDate: '2005-04-23' },
  { firstName: 'Adrian', lastName: 'Lianes', birthDate: '2003-01-08' },
] as const;

/** A week of Ungteam's intake: one of them each day, 45 minutes to each talk. */
const week: DutyDay[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  person: ['p-nav-1', 'p-nav-2', 'p-nav-6'][weekday % 3] ?? 'p-nav-1',
  ...{ from: '09:00', to: '12:00', minutes: 45 },
}));

/** Fills the intake of Nav Drammen: a roster, talks today and to come, a talk just held, and some who wait. */
export async function keepIntake(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + evening);
  const processes = new ProcessStore(store);
  const id = rosterStreamOf(agency);
  const { state } = await processes.read(rosterKind, id);
  if (state) return;
  await processes.record(rosterKind, {
    ...{ id, by: samira },
    command: { type: 'SetRoster', agency, from: until, days: week },
  });
  const journeys: string[] = [];
  for (const youth of walkIns) journeys.push(await opened(store, youth, until));
  const [held, ...others] = journeys;
  if (held) await talkedWith(store, held, until);
  for (const journeyId of others.slice(0, 3)) {
    const roster = (await processes.read(rosterKind, id)).state;
    if (!roster) return;
    const now = store.now();
    const today = osloDateOf(now);
    const taken = await takenFrom(store.pool, agency, today);
    const [next] = freeSlots(roster, taken, { now, today, days: 14 });
    if (!next) return;
    const { day, time } = next;
    const command = { type: 'TakeSlot', agency, journeyId, day, time } as const;
    await processes.record(rosterKind, { id, by: samira, command });
  }
}

async function opened(
  store: CaseStore,
  { firstName, lastName, birthDate }: (typeof walkIns)[number],
  on: IsoDate,
): Promise<string> {
  const journeyId = randomUUID();
  const command: OpenJourney = {
    ...{ type: 'OpenJourney', on, via: 'nav-intake' },
    ...{ birthYear: yearOf(birthDate), adultOn: adultOn(birthDate) },
    ...{ county: '33', municipality: '3301', school: null, protection: 'UGRADERT' },
  };
  const person = {
    ...{ birthNumber: null, firstName, lastName, birthDate, municipality: '3301' },
    ...{ schoolName: null, mobile: null, email: null, guardians: [], protection: 'UGRADERT' as const },
  };
  await store.record({ journeyId, command, by: samira, person });
  return journeyId;
}

/** A talk that was held that day, which stands in the committee's queue. */
const talkedWith = (store: CaseStore, journeyId: string, on: IsoDate) =>
  store.record({
    journeyId,
    by: samira,
    command: {
      ...{ type: 'HoldClarificationTalk', on, channel: 'meeting' },
      ...{ income: 'none', housing: 'shared', rightHelp: 'unclear' },
      situation: 'Sluttet i lære i sommer og har brukt opp sparepengene.',
      schoolHistory: 'Fullførte vg2, hevet lærekontrakt etter fire måneder.',
      rightHelpWhy: 'Kan få ny læreplass med støtte. Trenger penger til husleie så lenge.',
      wishes: 'Vil bli ferdig med fagbrevet.',
      question: 'Er sosialhjelp rett hjelp, og hvem følger opp?',
    },
  });
