import type { PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import type { ForumCommand, ForumEvent, ForumSaid } from './forum-events.ts';
import { forumProcess } from './forum-process.ts';
import { openForumMatters, type Forum } from './forum.ts';

const as = (role: Role, agency = 'dk-aalborg'): PersonActor => ({ kind: 'person', id: role, agency, role });
const lone = as('wellbeing-person');
const names = ['Emma', 'Kjærgaard'];
const asked = (by: PersonActor, today: string) => ({
  ...{ by, today, now: new Date(`${today}T12:00:00Z`), around: { names } },
});

interface Taken {
  forum: Forum;
  events: ForumEvent[];
}

function take(forum: Forum | undefined, said: ForumSaid, by = lone, today = '2026-11-02'): Taken {
  const command: ForumCommand = { ...said, forum: by.agency };
  const events = forumProcess.decide(command, forum, asked(by, today));
  const after = events.reduce<Forum | undefined>(
    (known, event) => forumProcess.evolve(known, { ...event, by }),
    forum,
  );
  if (!after) throw new Error('nothing was opened');
  return { forum: after, events };
}

/** The forum after some acts of the wellbeing person's. */
const after = (...commands: ForumSaid[]): Forum => {
  const forum = commands.reduce<Forum | undefined>((known, command) => take(known, command).forum, undefined);
  if (!forum) throw new Error('nothing was done');
  return forum;
};

const called: ForumSaid = { type: 'CallForum', meetsOn: '2026-11-02' };
const theme: ForumSaid = { type: 'RaiseTheme', topic: 'grief', words: 'Sorg i 7. klasse' };
const concern = (words: string): ForumSaid => ({ type: 'RaiseConcern', topic: 'behaviour', words });
const consented = { consentOn: '2026-10-30', consentBy: 'Mor' };
const child: ForumSaid = {
  ...{ type: 'RaiseChild', journeyId: 'j-1', topic: 'absence', words: 'Mye borte' },
  ...{ basis: 'consent', ...consented },
};
const attended: ForumSaid = {
  ...{ type: 'RaiseChild', journeyId: 'j-1', topic: 'absence', words: 'Mye borte', basis: 'parents-attend' },
};
const agree = (item: string, dueOn = '2026-11-16'): ForumSaid => ({
  ...{ type: 'AgreeInForum', item, who: 'school-health', dueOn, words: 'Snakker med klassen' },
});

describe('an anonymous concern', () => {
  it.each([
    ['an own name', 'Emma er ofte lei seg'],
    ['a name in the genitive', 'emmas klasse'],
    ['a surname', 'en gutt, Kjærgaard'],
    ['a CPR number', 'født 010212-1234'],
    ['a Norwegian birth number', '01021212345'],
    ['a telephone number', 'ring 98 12 34 56'],
  ])('is refused with %s', (_, words) => {
    expect(() => take(undefined, concern(words))).toThrow('names-somebody');
    const placed = after(called, concern('En elev er ofte alene'));
    for (const command of [
      { type: 'DiscussForumItem', item: 'i1', words },
      { ...agree('i1'), words },
    ] as ForumSaid[])
      expect(() => take(placed, command)).toThrow('names-somebody');
  });

  it('has no field for anybody, in itself or in what comes of it', () => {
    const { events } = take(undefined, concern('En elev i 5. er ofte alene i 2 friminutter'));
    expect(events).toEqual([
      { type: 'ForumOpened', data: { agency: 'dk-aalborg', on: '2026-11-02' } },
      {
        type: 'ConcernRaised',
        data: { item: 'i1', topic: 'behaviour', words: expect.any(String) as string, on: '2026-11-02' },
      },
    ]);
  });

  it('gets a name by consent alone', () => {
    const placed = after(concern('En elev er ofte alene'));
    const name: ForumSaid = { type: 'NameConcern', item: 'i1', journeyId: 'j-1' };
    expect(() => take(placed, name)).toThrow('forum-consent');
    expect(() => take(placed, { ...name, consentOn: '2026-10-30' })).toThrow('forum-consent');
    expect(() => take(placed, { ...name, ...consented, consentOn: '2026-11-03' })).toThrow('in-future');
    const { forum, events } = take(placed, { ...name, ...consented });
    expect(events[0]).toMatchObject({ data: { journeyId: 'j-1' }, texts: { consentBy: 'Mor' } });
    expect(forum.items[0]).toMatchObject({ kind: 'named', basis: 'consent', journeyId: 'j-1' });
    expect(() => take(after(theme), { ...name, ...consented })).toThrow('item-decided');
  });
});

describe('a named child', () => {
  it('is placed when the parents have consented, and what is written is kept under her key', () => {
    expect(() => take(undefined, { ...child, consentOn: undefined })).toThrow('forum-consent');
    const { events } = take(undefined, child);
    expect(events[1]).toMatchObject({
      data: { journeyId: 'j-1', basis: 'consent', consentOn: '2026-10-30' },
      texts: { words: 'Mye borte', consentBy: 'Mor' },
    });
    expect(JSON.stringify(events[1]?.data)).not.toMatch(/borte|Mor/);
  });

  it('who was placed because the parents attend is talked of when they do', () => {
    const placed = after(called, attended);
    const talk: ForumSaid = { type: 'DiscussForumItem', item: 'i1', words: 'Avtalt', involved: ['child'] };
    expect(() => take(placed, talk)).toThrow('parents-absent');
    const { events } = take(placed, { ...talk, involved: ['parents', 'child', 'parents'] });
    expect(events[0]).toMatchObject({
      data: { journeyId: 'j-1', involved: ['parents', 'child'] },
      texts: { words: 'Avtalt' },
    });
  });

  it('stands on the agenda once, and leaves it with all that was agreed on', () => {
    const placed = after(called, child);
    expect(() => take(placed, attended)).toThrow('item-placed');
    const { forum } = take(after(called, child, agree('i1')), { type: 'WithdrawForumItem', item: 'i1' });
    expect(forum.agreements[0]?.state).toBe('lapsed');
    expect(openForumMatters(forum).map(({ matter }) => matter)).toEqual(['minutes']);
    expect(() => take(forum, agree('i1'))).toThrow('item-gone');
  });

  it('is not for SSP to place', () => {
    expect(() => take(undefined, child, as('ssp'))).toThrow('not-your-role');
  });
});

describe('agreements', () => {
  const made = after(called, theme, agree('i1'));

  it('return to every agenda until they are done, by who promised or who leads', () => {
    const held = take(made, { type: 'HoldForum', present: ['ppr', 'police'] }).forum;
    const next = take(held, { type: 'CallForum', meetsOn: '2026-11-30' }).forum;
    expect(openForumMatters(next).map(({ item }) => item)).toEqual(['a1', 'm2']);
    const done: ForumSaid = { type: 'CompleteForumAgreement', agreement: 'a1' };
    expect(() => take(next, done, as('ppr'))).toThrow('not-your-role');
    const settled = take(next, done, as('school-health')).forum;
    expect(settled.agreements[0]?.state).toBe('done');
    expect(() => take(settled, done)).toThrow('agreement-unknown');
  });

  it('that are not kept are marked once, and stay open', () => {
    const due = (forum: Forum, today: string) => forumProcess.fallenDue(forum, asked(lone, today));
    expect(forumProcess.nextDue(made)).toBe('2026-11-05');
    const [minutes, agreement, ...more] = due(made, '2026-11-17');
    expect([minutes?.data, agreement?.data, more]).toMatchObject([
      { matter: 'minutes', item: 'm1' },
      { matter: 'agreement', item: 'a1', dueOn: '2026-11-16' },
      [],
    ]);
    const marked = due(made, '2026-11-17').reduce(
      (forum, event) => forumProcess.evolve(forum, { ...event, by: lone }),
      made,
    );
    expect(due(marked, '2026-12-24')).toEqual([]);
    expect([forumProcess.nextDue(marked), forumProcess.isOpen(marked)]).toEqual([null, true]);
  });

  it('are not made for a day that has gone', () => {
    expect(() => take(made, agree('i1', '2026-11-01'))).toThrow('promise-in-past');
  });
});

describe('a meeting', () => {
  it('is called by who leads the forum, one at a time, and held from its day on', () => {
    expect(() => take(undefined, called, as('ppr'))).toThrow('not-your-role');
    expect(() => take(after(called), called)).toThrow('forum-called');
    expect(() => take(undefined, { ...called, meetsOn: '2026-11-01' })).toThrow('in-past');
    const hold: ForumSaid = { type: 'HoldForum', present: [] };
    expect(() => take(after(theme), hold)).toThrow('no-forum-called');
    expect(() => take(after({ ...called, meetsOn: '2026-11-30' }), hold)).toThrow('before-meeting');
  });

  it('is the Danish agency’s own', () => {
    expect(() => take(undefined, theme, as('ssp', 'police-sor-ost'))).toThrow('not-your-forum');
    expect(() => take(after(theme), theme, as('ppr', 'dk-vejle'))).toThrow('not-your-forum');
  });
});

describe('two members of the forum', () => {
  it('stand in each other’s way at the same item or agreement, or at the meeting itself', () => {
    const { events } = take(after(called, theme, child), agree('i1'));
    const [unseen] = events;
    if (!unseen) throw new Error('no event');
    const clash = (said: ForumSaid) => forumProcess.clashes?.({ ...said, forum: 'dk-aalborg' }, unseen);
    expect(clash(agree('i1'))).toBe(true);
    expect(clash(agree('i2'))).toBe(false);
    expect(clash(theme)).toBe(false);
    expect(clash({ type: 'HoldForum', present: [] })).toBe(true);
  });
});
