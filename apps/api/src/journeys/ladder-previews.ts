import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CaseStore, messageIdOf, peopleOfNumbers, receiverOf, type Receiver } from '@samspor/case-store';
import type { LadderPreview } from '@samspor/contracts';
import {
  osloDateOf,
  previewLadder,
  type Journey,
  type Message,
  type PolicyBook,
  type WouldBe,
} from '@samspor/domain';
import {
  goesToFiles,
  LinkTokens,
  registerFrom,
  written,
  type ContactDetails,
  type ContactRegister,
} from '@samspor/messages';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { Settings } from '../settings.ts';
import { Access } from './access.ts';
import { previewView } from './preview-view.ts';

type Register = ContactRegister & { stop?: () => Promise<void> };

/** What starting a contact ladder would lead to, in the words that would be sent. */
@Injectable()
export class LadderPreviews implements OnModuleDestroy {
  readonly #tokens: LinkTokens;
  #register: Promise<Register> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#tokens = new LinkTokens(settings.key);
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.#register)?.stop?.();
  }

  /** Throws RuleBroken where the reader could not start a ladder now. */
  async of(me: Caller, journeyId: string): Promise<LadderPreview> {
    await this.access.require(me, 'ladder-preview', journeyId);
    const [{ journey }, receiver, policy] = await Promise.all([
      this.store.load(journeyId),
      receiverOf(this.store.pool, journeyId),
      this.store.policies(),
    ]);
    const details = await this.#detailsOf(receiver);
    const now = this.store.now();
    const outlook = previewLadder(journey, { by: me.actor, today: osloDateOf(now), now, policy }, (message) =>
      this.#wouldBe(message, { journeyId, journey, receiver, now, policy, details: details ?? undefined }),
    );
    await this.audit.seen(me, 'ladder-preview', journeyId);
    return previewView(outlook, { now, registerAnswered: details !== null });
  }

  /** As the sender would write it, with the link that it would have. */
  #wouldBe(message: Message, { journeyId, journey, receiver, now, policy, details }: Known): WouldBe {
    const { messaging, environment } = this.settings;
    const { messages, office } = messaging;
    const anyHour = environment === 'development' && goesToFiles(messages, message.channel);
    const at = anyHour ? now : new Date(message.notBefore);
    const messageId = messageIdOf(journeyId, message.message);
    const { county, language } = journey;
    const { reach, wording } = written(
      { ...message, messageId, county, language, person: receiver },
      details,
      {
        token: this.#tokens.tokenOf(messageId),
        office,
        texts: policy(county, osloDateOf(at)).texts,
        date: osloDateOf(at).split('-').reverse().join('.'),
      },
    );
    return { reach, wording, at };
  }

  /** Undefined of somebody the register does not know, null while it does not answer. */
  async #detailsOf(receiver: Receiver | null): Promise<ContactDetails | undefined | null> {
    const number = receiver?.birthNumber;
    if (!number) return undefined;
    const { messaging, environment } = this.settings;
    const people = (numbers: readonly string[]) => peopleOfNumbers(this.store.pool, numbers);
    this.#register ??= registerFrom(messaging.registers, { people, environment });
    const register = await this.#register;
    return register.lookup([number]).then(
      (known) => known.get(number),
      () => null,
    );
  }
}

interface Known {
  journeyId: string;
  journey: Journey;
  receiver: Receiver | null;
  now: Date;
  policy: PolicyBook;
  details: ContactDetails | undefined;
}
