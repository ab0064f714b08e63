import { namesOfFollowed, textsByVersion, type CaseStore } from '@samspor/case-store';
import type { ForumAgreementView, ForumChild, ForumItemView, ForumView } from '@samspor/contracts';
import {
  calledMeeting,
  childNamers,
  forumLeaders,
  type Forum,
  type ForumAgreement,
  type ForumItem,
  type Role,
} from '@samspor/domain';
import { personName } from '@samspor/identity';

/** Minutes that the page shows; older ones stay on the record. */
const mostMinutes = 6;

interface Shown {
  streamId: string;
  state: Forum | undefined;
  version: number;
  place: { agency: string; role: Role };
}

const isOneOf = (roles: readonly Role[], role: Role): boolean => roles.includes(role);

/** What the forum's page shows, and the children whom it names. */
export async function forumView(
  store: CaseStore,
  { streamId, state, version, place: { agency, role } }: Shown,
): Promise<{ view: ForumView; children: string[] }> {
  const leads = isOneOf(forumLeaders, role);
  const mayName = isOneOf(childNamers, role);
  const nothing = { version, leads, mayName, next: null, items: [], agreements: [], minutes: [] };
  if (!state) return { view: nothing, children: [] };
  const called = calledMeeting(state);
  const held = state.meetings.filter(({ heldOn }) => heldOn !== null).slice(-mostMinutes);
  const meetings = new Set([...held, ...(called ? [called] : [])].map(({ meeting }) => meeting));
  const items = state.items.filter(
    (one) => one.state === 'open' || (one.talk !== null && meetings.has(one.talk.meeting)),
  );
  const agreements = state.agreements.filter((one) => one.state === 'open' || meetings.has(one.meeting));
  const named = [...new Set([...items, ...agreements].flatMap(({ journeyId }) => journeyId ?? []))];
  const followed = await namesOfFollowed(store.pool, agency, named);
  const children = followed.map(({ journeyId }) => journeyId);
  const texts = await textsByVersion(store, streamId, children);
  const child = (id: string | null): ForumChild | null =>
    followed.find(({ journeyId }) => journeyId === id) ?? null;
  const text = (at: number, field: string) => texts.get(at)?.[field] ?? null;

  const itemView = (one: ForumItem): ForumItemView => ({
    ...{ item: one.item, kind: one.kind, topic: one.topic, raisedOn: one.raisedOn, state: one.state },
    ...{ raisedBy: personName(one.raisedBy), basis: one.basis, consentOn: one.consentOn },
    child: child(one.journeyId),
    words: one.words ?? text(one.at, 'words'),
    consentBy: text(one.at, 'consentBy'),
    involved: [...(one.talk?.involved ?? [])],
    outcome: one.talk && (one.talk.words ?? text(one.talk.at, 'words')),
  });
  const agreementView = (one: ForumAgreement): ForumAgreementView => ({
    ...{ agreement: one.agreement, item: one.item, who: one.who, dueOn: one.dueOn, state: one.state },
    child: child(one.journeyId),
    words: one.words ?? text(one.at, 'words'),
    mayComplete: one.state === 'open' && (leads || one.who === role),
  });
  const view: ForumView = {
    ...{ version, leads, mayName },
    next: called
      ? { meeting: called.meeting, meetsOn: called.meetsOn, isOpen: called.meetsOn <= store.today() }
      : null,
    items: items
      .filter((one) => one.state === 'open' || (called && one.talk?.meeting === called.meeting))
      .map(itemView),
    agreements: agreements
      .filter((one) => one.state === 'open')
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .map(agreementView),
    minutes: held.toReversed().map(({ meeting, meetsOn, heldOn, present }) => ({
      ...{ meeting, meetsOn, heldOn: heldOn ?? meetsOn, present: [...present] },
      items: items.filter((one) => one.talk?.meeting === meeting).map(itemView),
      agreements: agreements.filter((one) => one.meeting === meeting).map(agreementView),
    })),
  };
  return { view, children };
}
