import { Injectable } from '@nestjs/common';
import { CaseStore } from '@samspor/case-store';
import { readsMessages } from '@samspor/domain';
import { letterOf, letterPdf } from '@samspor/messages';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';
import { Access } from './access.ts';
import { messagesView } from './messages-view.ts';

/** Letters as they were handed over, to be read or printed again. */
@Injectable()
export class Letters {
  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** The PDF of a letter of a journey, for those who may read what was written to the youth. */
  async pdf(me: Caller, journeyId: string, message: string): Promise<Buffer> {
    if (!readsMessages(me.actor)) return this.access.refuse(me, 'letter', journeyId);
    const left = await this.access.requireReading(me, 'letter', journeyId);
    const stream = await this.store.load(journeyId, left ? { version: left.version } : {});
    const letter = messagesView(stream, me.actor).messages.find((one) => one.message === message);
    if (letter?.channel !== 'letter' || !letter.words) throw new Refused('not-found');
    await this.audit.seen(me, 'letter', journeyId);
    return letterPdf(letterOf({ ...letter.words, language: letter.language ?? 'nb' }));
  }
}
