import { Injectable } from '@nestjs/common';
import { CaseStore, forumKind, forumStreamOf, namesKnownTo, ProcessStore } from '@samspor/case-store';
import type { ForumRecorded, ForumView } from '@samspor/contracts';
import { namingWords, RuleBroken, type ForumAct, type ForumCommand, type ForumSaid } from '@samspor/domain';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Refused } from '../http/refused.ts';
import { Access } from '../journeys/access.ts';
import { forumDtos } from './forum.dto.ts';
import { forumView } from './forum-view.ts';

export interface ForumActRequest {
  act: ForumAct;
  key: string;
  seen: number;
  body: unknown;
}

/** The forum of the reader's own agency; a named child is shown, and put down as shown, while the agency follows her. */
@Injectable()
export class ForumService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async view(me: Caller): Promise<ForumView> {
    const streamId = forumStreamOf(me.place.agency);
    const { state, version } = await this.#processes.read(forumKind, streamId);
    const { view, children } = await forumView(this.store, { streamId, state, version, place: me.place });
    await this.audit.shown(me, 'forum-viewed', children);
    return view;
  }

  async done(me: Caller, { act, key, seen, body }: ForumActRequest): Promise<ForumRecorded> {
    const said = { ...checked<object>(forumDtos[act], body), type: act } as ForumSaid;
    const forum = me.place.agency;
    if ('journeyId' in said) await this.access.require(me, act, said.journeyId);
    const command: ForumCommand = { ...said, forum };
    const write = { id: forumStreamOf(forum), command, by: me.actor, key, seen };
    try {
      const { version } = await this.#processes.record(forumKind, write);
      return { version };
    } catch (error) {
      if (error instanceof RuleBroken && error.rule === 'names-somebody' && 'words' in said)
        await this.#tellWhichWords(forum, said.words);
      throw error;
    }
  }

  /** Who wrote it is told which words to take out. Throws Refused where there are any. */
  async #tellWhichWords(agency: string, words: string): Promise<void> {
    const found = namingWords(words, await namesKnownTo(this.store.pool, agency));
    if (found.length === 0) return;
    const told = found.map((word) => `«${word}»`).join(', ');
    const message = `Teksten kan fortelle hvem det gjelder: ${told}. Ta det bort, og skriv om det som skjer, ikke om hvem.`;
    throw new Refused('fields', { fields: [{ field: 'words', message, code: 'names-somebody' }] });
  }
}
