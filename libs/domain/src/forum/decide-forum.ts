import type { IsoDate } from '../calendar/dates.ts';
import { namesSomebody } from '../committee/names-somebody.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import { written } from '../journey/step-event.ts';
import type { Role } from '../people/roles.ts';
import type { ProcessAsked } from '../process/process.ts';
import { childNamers, forumLeaders, forumMembers, hasForum } from './forum-codes.ts';
import type { ForumCommand, ForumEvent, ForumEventData, ForumEventType } from './forum-events.ts';
import {
  calledMeeting,
  type Forum,
  type ForumAgreement,
  type ForumItem,
  type ForumMeeting,
} from './forum.ts';

/** What else bears on it: the names of the pupils whom the agency knows, which no text about nobody may hold. */
export interface ForumSurroundings {
  names: readonly string[];
}

type Asked = ProcessAsked<ForumSurroundings>;

const empty = { meetings: [], items: [], agreements: [], passed: [], version: 1 };

/** The events of one act; the first one opens the forum. Throws RuleBroken. */
export function decideForum(command: ForumCommand, known: Forum | undefined, asked: Asked): ForumEvent[] {
  const { by, today } = asked;
  if (by.kind !== 'person') throw new RuleBroken('not-your-role');
  const agency = known?.agency ?? command.forum;
  if (!hasForum(by.agency) || by.agency !== agency || by.agency !== command.forum)
    throw new RuleBroken('not-your-forum');
  requireRole(by.role, mayDo(command.type));
  const forum = known ?? { ...empty, agency };
  const events = act(command, forum, asked);
  const opened: ForumEvent = { type: 'ForumOpened', data: { agency, on: today } };
  return known ? events : [opened, ...events];
}

function mayDo(type: ForumCommand['type']): readonly Role[] {
  switch (type) {
    case 'RaiseTheme':
    case 'RaiseConcern':
    case 'CompleteForumAgreement':
      return forumMembers;
    case 'RaiseChild':
    case 'NameConcern':
    case 'WithdrawForumItem':
      return childNamers;
    case 'CallForum':
    case 'DiscussForumItem':
    case 'AgreeInForum':
    case 'DropForumAgreement':
    case 'HoldForum':
      return forumLeaders;
  }
}

function requireRole(role: Role, may: readonly Role[]): void {
  if (!may.includes(role)) throw new RuleBroken('not-your-role');
}

function act(command: ForumCommand, forum: Forum, asked: Asked): ForumEvent[] {
  const { today, by } = asked;
  const event = eventsOn(today);
  switch (command.type) {
    case 'CallForum': {
      if (command.meetsOn < today) throw new RuleBroken('in-past');
      if (calledMeeting(forum)) throw new RuleBroken('forum-called');
      const meeting = `m${forum.meetings.length + 1}`;
      return [event('ForumCalled', { meeting, meetsOn: command.meetsOn })];
    }
    case 'RaiseTheme':
    case 'RaiseConcern': {
      const { topic } = command;
      const words = aboutNobody(command.words, asked);
      const type = command.type === 'RaiseTheme' ? 'ThemeRaised' : 'ConcernRaised';
      return [event(type, { item: nextItem(forum), topic, words })];
    }
    case 'RaiseChild': {
      const { journeyId, topic, basis, consentBy, words } = command;
      if (forum.items.some((one) => one.journeyId === journeyId && one.state === 'open'))
        throw new RuleBroken('item-placed');
      const consentOn = basis === 'consent' ? consentGiven(command, today) : null;
      const texts = { words, ...(basis === 'consent' && { consentBy }) };
      return [event('ChildRaised', { item: nextItem(forum), topic, basis, consentOn }, { journeyId, texts })];
    }
    case 'NameConcern': {
      const { journeyId, consentBy } = command;
      const { item, kind } = openItem(forum, command.item);
      if (kind !== 'anonymous') throw new RuleBroken('item-decided');
      const consentOn = consentGiven(command, today);
      return [event('ConcernNamed', { item, consentOn }, { journeyId, texts: { consentBy } })];
    }
    case 'WithdrawForumItem': {
      const { item, state, journeyId } = itemIn(forum, command.item);
      return state === 'withdrawn' ? [] : [event('ForumItemWithdrawn', { item }, { journeyId })];
    }
    case 'DiscussForumItem': {
      const { meeting } = meetingNow(forum, today);
      const item = openItem(forum, command.item);
      const involved = [...new Set(command.involved ?? [])];
      if (item.basis === 'parents-attend' && !involved.includes('parents'))
        throw new RuleBroken('parents-absent');
      if (item.kind !== 'named' && involved.length > 0) throw new RuleBroken('names-somebody');
      const said = saidOf(item, command.words, asked);
      return [event('ForumItemDiscussed', { item: item.item, meeting, involved, ...said.data }, said)];
    }
    case 'AgreeInForum': {
      const { meeting } = meetingNow(forum, today);
      const item = itemIn(forum, command.item);
      if (item.state === 'withdrawn') throw new RuleBroken('item-gone');
      const { who, dueOn } = command;
      if (dueOn < today) throw new RuleBroken('promise-in-past');
      const said = saidOf(item, command.words, asked);
      const agreement = `a${forum.agreements.length + 1}`;
      return [event('ForumAgreed', { agreement, item: item.item, meeting, who, dueOn, ...said.data }, said)];
    }
    case 'CompleteForumAgreement': {
      const { agreement, who, journeyId } = openAgreement(forum, command.agreement);
      const leads: readonly Role[] = forumLeaders;
      if (by.kind === 'person' && who !== by.role && !leads.includes(by.role))
        throw new RuleBroken('not-your-role');
      return [event('ForumAgreementDone', { agreement }, { journeyId })];
    }
    case 'DropForumAgreement': {
      const { agreement, item } = openAgreement(forum, command.agreement);
      const said = saidOf(itemIn(forum, item), command.words, asked);
      return [event('ForumAgreementDropped', { agreement, ...said.data }, said)];
    }
    case 'HoldForum': {
      const { meeting } = meetingNow(forum, today);
      return [event('ForumHeld', { meeting, present: [...new Set(command.present)] })];
    }
  }
}

interface About {
  journeyId?: string | null;
  texts?: Record<string, string | undefined>;
}

const eventsOn =
  (on: IsoDate) =>
  <T extends ForumEventType>(
    type: T,
    data: ForumEventData[T],
    { journeyId, texts }: About = {},
  ): ForumEvent => {
    const filled = texts && written(texts);
    return {
      type,
      data: { ...data, on, ...(journeyId && { journeyId }) },
      ...(filled && { texts: filled }),
    } as ForumEvent;
  };

/** Words of an item: under the child's key where she is named, about nobody otherwise. */
function saidOf({ journeyId }: ForumItem, words: string, asked: Asked): About & { data: { words?: string } } {
  return journeyId === null
    ? { data: { words: aboutNobody(words, asked) } }
    : { data: {}, journeyId, texts: { words } };
}

function aboutNobody(words: string, { around }: Asked): string {
  if (namesSomebody(words, around.names)) throw new RuleBroken('names-somebody');
  return words;
}

/** The day of a consent that is on paper: whose it is has to be said (deck 004, slide 5). */
function consentGiven(
  { consentOn, consentBy }: { consentOn?: IsoDate; consentBy?: string },
  today: IsoDate,
): IsoDate {
  if (consentOn === undefined || !consentBy?.trim()) throw new RuleBroken('forum-consent');
  if (consentOn > today) throw new RuleBroken('in-future');
  return consentOn;
}

const nextItem = ({ items }: Forum): string => `i${items.length + 1}`;

function itemIn({ items }: Forum, id: string): ForumItem {
  const item = items.find((one) => one.item === id);
  if (!item) throw new RuleBroken('item-unknown');
  return item;
}

function openItem(forum: Forum, id: string): ForumItem {
  const item = itemIn(forum, id);
  if (item.state === 'withdrawn') throw new RuleBroken('item-gone');
  if (item.state === 'discussed') throw new RuleBroken('item-decided');
  return item;
}

function openAgreement({ agreements }: Forum, id: string): ForumAgreement {
  const found = agreements.find(({ agreement, state }) => agreement === id && state === 'open');
  if (!found) throw new RuleBroken('agreement-unknown');
  return found;
}

/** The meeting that is held today, or was and has no minutes yet. */
function meetingNow(forum: Forum, today: IsoDate): ForumMeeting {
  const meeting = calledMeeting(forum);
  if (!meeting) throw new RuleBroken('no-forum-called');
  if (meeting.meetsOn > today) throw new RuleBroken('before-meeting');
  return meeting;
}
