import { addDays, type IsoDate } from '../calendar/dates.ts';
import type { Process } from '../process/process.ts';
import { decideForum, type ForumSurroundings } from './decide-forum.ts';
import type { ForumCommand, ForumEvent } from './forum-events.ts';
import { evolveForum, forumMatterKey, openForumMatters, type Forum } from './forum.ts';

/** A wellbeing forum (Trivselsforum; deck 004, slides 4 to 6): themes, anonymous concerns and named children. */
export const forumProcess: Process<Forum, ForumCommand, ForumEvent, ForumSurroundings> = {
  decide: decideForum,
  evolve: evolveForum,
  owner: ({ agency }) => agency,
  fallenDue: (forum, { today }) => fallenDue(forum, today),
  nextDue: (forum) => {
    const [next] = unmarked(forum);
    return next ? addDays(next.dueOn, 1) : null;
  },
  isOpen: (forum) => openForumMatters(forum).length > 0,
  // Two who write about different items or agreements do not disturb each other.
  clashes: (command, unseen) => {
    if ('item' in command) return 'item' in unseen.data && unseen.data.item === command.item;
    if ('agreement' in command)
      return 'agreement' in unseen.data && unseen.data.agreement === command.agreement;
    if (command.type === 'CallForum' || command.type === 'HoldForum') return 'meeting' in unseen.data;
    return false;
  },
};

const unmarked = (forum: Forum) =>
  openForumMatters(forum).filter((one) => !forum.passed.includes(forumMatterKey(one)));

/** What went by without being done is marked, once. */
const fallenDue = (forum: Forum, today: IsoDate): ForumEvent[] =>
  unmarked(forum)
    .filter(({ dueOn }) => dueOn < today)
    .map(({ matter, item, dueOn }) => ({
      type: 'ForumDuePassed',
      data: { on: addDays(dueOn, 1), matter, item, dueOn },
    }));
