import type { IsoDate } from '../calendar/dates.ts';
import { minutesDueOn } from '../committee/meeting-calendar.ts';
import type { CausedBy } from '../process/process.ts';
import type { ForumSeat, ForumTopic, InvolvedParty, NamedBasis, Promiser } from './forum-codes.ts';
import type { ForumEvent, ForumMatterKind } from './forum-events.ts';

export type ForumItemKind = 'theme' | 'anonymous' | 'named';

export interface ForumItem {
  item: string;
  kind: ForumItemKind;
  topic: ForumTopic;
  raisedOn: IsoDate;
  raisedBy: string;
  /** The version whose texts hold the question about a named child. */
  at: number;
  /** Words about nobody; null for a child who was named from the start. */
  words: string | null;
  journeyId: string | null;
  basis: NamedBasis | null;
  consentOn: IsoDate | null;
  state: 'open' | 'discussed' | 'withdrawn';
  /** Of the last talk of it. */
  talk: { at: number; meeting: string; involved: readonly InvolvedParty[]; words: string | null } | null;
}

export interface ForumAgreement {
  agreement: string;
  item: string;
  meeting: string;
  who: Promiser;
  madeOn: IsoDate;
  dueOn: IsoDate;
  /** The version whose texts hold what is agreed on about a named child. */
  at: number;
  words: string | null;
  journeyId: string | null;
  /** 'lapsed': the item was withdrawn. */
  state: 'open' | 'done' | 'dropped' | 'lapsed';
  settledOn: IsoDate | null;
}

export interface ForumMeeting {
  meeting: string;
  meetsOn: IsoDate;
  /** Null until it is held. */
  heldOn: IsoDate | null;
  present: readonly ForumSeat[];
}

/** Something that waits, and until when. */
export interface ForumMatter {
  matter: ForumMatterKind;
  item: string;
  dueOn: IsoDate;
}

/** A forum as its events tell it: its meetings, what was raised, and what was agreed on. */
export interface Forum {
  agency: string;
  version: number;
  meetings: readonly ForumMeeting[];
  items: readonly ForumItem[];
  agreements: readonly ForumAgreement[];
  /** Matters whose passing is on the record, as `matter|item|dueOn`. */
  passed: readonly string[];
}

/** The forum after one more event. */
export function evolveForum(known: Forum | undefined, event: CausedBy<ForumEvent>): Forum {
  const { on, journeyId = null } = event.data;
  if (event.type === 'ForumOpened')
    return {
      ...{ agency: event.data.agency, version: 1 },
      ...{ meetings: [], items: [], agreements: [], passed: [] },
    };
  if (!known) throw new Error(`A forum cannot begin with ${event.type}`);
  const at = known.version + 1;
  const forum = { ...known, version: at };
  const item = (id: string, change: Partial<ForumItem>) => ({
    ...forum,
    items: forum.items.map((one) => (one.item === id ? { ...one, ...change } : one)),
  });
  const settle = (which: (one: ForumAgreement) => boolean, state: ForumAgreement['state']) =>
    forum.agreements.map((one) =>
      one.state === 'open' && which(one) ? { ...one, state, settledOn: on } : one,
    );
  const raised = (one: Pick<ForumItem, 'item' | 'kind' | 'topic'> & Partial<ForumItem>): Forum => {
    const fresh = {
      journeyId,
      words: null,
      basis: null,
      consentOn: null,
      talk: null,
      state: 'open' as const,
    };
    return {
      ...forum,
      items: [...forum.items, { ...fresh, raisedOn: on, raisedBy: event.by.id, at, ...one }],
    };
  };
  switch (event.type) {
    case 'ForumCalled': {
      const { meeting, meetsOn } = event.data;
      return { ...forum, meetings: [...forum.meetings, { meeting, meetsOn, heldOn: null, present: [] }] };
    }
    case 'ThemeRaised':
    case 'ConcernRaised': {
      const { item: id, topic, words } = event.data;
      return raised({ item: id, kind: event.type === 'ThemeRaised' ? 'theme' : 'anonymous', topic, words });
    }
    case 'ChildRaised': {
      const { item: id, topic, basis, consentOn } = event.data;
      return raised({ item: id, kind: 'named', topic, basis, consentOn });
    }
    case 'ConcernNamed':
      return item(event.data.item, {
        ...{ kind: 'named', basis: 'consent', consentOn: event.data.consentOn, journeyId, at },
      });
    case 'ForumItemWithdrawn': {
      const { item: id } = event.data;
      const agreements = settle((one) => one.item === id, 'lapsed');
      return { ...item(id, { state: 'withdrawn' }), agreements };
    }
    case 'ForumItemDiscussed': {
      const { item: id, meeting, involved, words = null } = event.data;
      return item(id, { state: 'discussed', talk: { at, meeting, involved, words } });
    }
    case 'ForumAgreed': {
      const { agreement, item: id, meeting, who, dueOn, words = null } = event.data;
      const made = { agreement, item: id, meeting, who, dueOn, words, madeOn: on, at, journeyId };
      return { ...forum, agreements: [...forum.agreements, { ...made, state: 'open', settledOn: null }] };
    }
    case 'ForumAgreementDone':
      return { ...forum, agreements: settle((one) => one.agreement === event.data.agreement, 'done') };
    case 'ForumAgreementDropped':
      return { ...forum, agreements: settle((one) => one.agreement === event.data.agreement, 'dropped') };
    case 'ForumHeld': {
      const { meeting: id, present } = event.data;
      const meetings = forum.meetings.map((one) =>
        one.meeting === id ? { ...one, heldOn: on, present } : one,
      );
      return { ...forum, meetings };
    }
    case 'ForumDuePassed':
      return { ...forum, passed: [...forum.passed, forumMatterKey(event.data)] };
  }
}

export const forumMatterKey = ({ matter, item, dueOn }: ForumMatter): string => `${matter}|${item}|${dueOn}`;

/** The meeting that is called and not yet held; a forum has one at a time. */
export const calledMeeting = ({ meetings }: Pick<Forum, 'meetings'>): ForumMeeting | undefined =>
  meetings.find(({ heldOn }) => heldOn === null);

/** Everything that waits, the earliest first: agreements until they are done, and the minutes of a meeting (P). */
export function openForumMatters({
  agreements,
  meetings,
}: Pick<Forum, 'agreements' | 'meetings'>): ForumMatter[] {
  const promised = agreements
    .filter(({ state }) => state === 'open')
    .map(({ agreement: item, dueOn }): ForumMatter => ({ matter: 'agreement', item, dueOn }));
  const minutes = meetings
    .filter(({ heldOn }) => heldOn === null)
    .map(({ meeting: item, meetsOn }): ForumMatter => ({
      matter: 'minutes',
      item,
      dueOn: minutesDueOn(meetsOn),
    }));
  return [...promised, ...minutes].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
