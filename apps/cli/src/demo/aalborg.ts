import { randomUUID } from 'node:crypto';
import {
  forumKind,
  forumStreamOf,
  ProcessStore,
  specialKind,
  specialListOf,
  wellbeingKind,
  wellbeingStreamOf,
  type CaseStore,
} from '@samspor/case-store';
import {
  addDays,
  addWorkingDays,
  adultOn,
  startOfOsloDay,
  yearOf,
  type ForumSaid,
  type IsoDate,
  type OpenJourney,
  type WellbeingCommand,
} from '@samspor/domain';
import type { DemoClock } from './demo-clock.ts';
import { acting } from './staff.ts';

const forum = 'dk-aalborg';
const lone = acting('p-aalborg-2', 'wellbeing-person');
const karen = acting('p-aalborg-6', 'special-unit');
const mette = acting('p-aalborg-1', 'school-leader');
/** After all else of the last day: a record's time never runs back. */
const evening = 18 * 3_600_000;

/** Pupils of a school in Aalborg; all invented. */
const pupils = [
  { firstName: 'Villads', lastName: 'Østerbro', birthDate: '2014-03-21' },
  { firstName: 'Signe', lastName: 'Klitgaard', birthDate: '2012-09-02' },
  { firstName: 'Noor', lastName: 'Bisgaard', birthDate: '2016-01-17' },
] as const;

/** A forum that has met and meets again, and the wellbeing person's day; once. */
export async function workInAalborg(store: CaseStore, clock: DemoClock, until: IsoDate): Promise<void> {
  clock.at = new Date(startOfOsloDay(until).getTime() + evening);
  const processes = new ProcessStore(store);
  const id = forumStreamOf(forum);
  if ((await processes.read(forumKind, id)).version > 0) return;
  const [first = '', second = '', third = ''] = await Promise.all(
    pupils.map((one) => opened(store, one, until)),
  );
  const keep = (command: WellbeingCommand) =>
    processes.record(wellbeingKind, {
      ...{ id: wellbeingStreamOf(forum, command.journeyId), command, by: lone },
    });
  const of = (journeyId: string, ago = 0) => ({ journeyId, on: addDays(until, -ago) });
  await keep({
    type: 'LogWellbeing',
    ...of(first, 2),
    work: ['fetched', 'parents'],
    note: 'Var klar da jeg kom.',
  });
  await keep({
    ...{ type: 'PlanWellbeing', ...of(first), work: 'fetched', rhythm: 'daily' },
    dueOn: addWorkingDays(until, 1),
  });
  await keep({ type: 'LogWellbeing', ...of(second, 1), work: ['talk-absence'] });
  await keep({ type: 'AskFamilyGroup', ...of(second), question: 'Hvem er familiens rådgiver nå?' });
  await keep({ type: 'LogWellbeing', ...of(third), work: ['food-clothing-hygiene', 'class-work'] });

  const say = (said: ForumSaid) =>
    processes.record(forumKind, { id, command: { ...said, forum }, by: mette });
  await say({ type: 'CallForum', meetsOn: until });
  await say({ type: 'RaiseTheme', topic: 'grief', words: 'Hvordan møter vi en klasse i sorg?' });
  await say({
    type: 'DiscussForumItem',
    item: 'i1',
    words: 'PPR holder et oplæg for lærerne i mellomtrinnet.',
  });
  const dueOn = addWorkingDays(until, 5);
  await say({ type: 'AgreeInForum', item: 'i1', who: 'ppr', dueOn, words: 'Oplæg om sorg' });
  await say({ type: 'HoldForum', present: ['school-leader', 'wellbeing-person', 'ppr', 'police'] });
  await say({ type: 'CallForum', meetsOn: addWorkingDays(until, 10) });
  await say({
    type: 'RaiseConcern',
    topic: 'eating',
    words: 'Flere i samme klasse spiser ikke lunsj lenger.',
  });
  await say({
    ...{
      type: 'RaiseChild',
      journeyId: second,
      topic: 'absence',
      words: 'Borte en dag i uken siden oktober.',
    },
    ...{ basis: 'consent', consentOn: until, consentBy: 'Begge foreldre' },
  });

  const list = specialListOf(forum);
  const put = (journeyId: string, reason: string, reviewIn: number) =>
    processes.record(specialKind, {
      ...{ id: list, by: karen },
      command: { type: 'PutOnList', journeyId, reason, reviewOn: addDays(until, reviewIn) },
    });
  await put(
    second,
    'Er sammen med en gruppe eldre gutter om kveldene. Politiet har ringt hjem to ganger.',
    28,
  );
  await put(first, 'Har vært med på to tyverier siden sommeren.', 60);
}

async function opened(
  store: CaseStore,
  { firstName, lastName, birthDate }: (typeof pupils)[number],
  on: IsoDate,
): Promise<string> {
  const journeyId = randomUUID();
  const command: OpenJourney = {
    ...{ type: 'OpenJourney', on, via: 'school', birthYear: yearOf(birthDate), adultOn: adultOn(birthDate) },
    ...{ county: forum, municipality: null, school: null, protection: 'UGRADERT' },
  };
  const person = {
    ...{ birthNumber: null, firstName, lastName, birthDate, municipality: null },
    ...{ schoolName: null, mobile: null, email: null, guardians: [], protection: 'UGRADERT' as const },
  };
  await store.record({ journeyId, command, by: lone, person });
  return journeyId;
}
