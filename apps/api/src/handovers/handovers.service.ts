import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  handoverInbox,
  handoverKind,
  handoversGiven,
  personOf,
  ProcessStore,
  StreamMoved,
  textsOf,
} from '@samspor/case-store';
import type { HandoverChoices, HandoverRecorded, Handovers, HandoverView } from '@samspor/contracts';
import {
  answerDay,
  isPartyOf,
  lapsedBecause,
  mayReadHandover,
  sharingBasesOn,
  type Handover,
  type HandoverAct,
  type HandoverCommand,
} from '@samspor/domain';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { idFrom } from '../http/id-from.ts';
import { Access } from '../journeys/access.ts';
import { fullName } from '../journeys/people.ts';
import { namesFor } from '../journeys/shielded.ts';
import { stale } from '../journeys/stale.ts';
import { handoverView, named, reachable, rowOf } from './handover-view.ts';
import { handoverDtos, type AskHandoverDto } from './handovers.dto.ts';

interface ActRequest {
  handoverId: string;
  act: HandoverAct;
  key: string;
  seen: number;
  body: unknown;
}

/** Referrals between agencies. Whoever was never told of one learns no more than of one that nobody has. */
@Injectable()
export class HandoversService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async list(me: Caller): Promise<Handovers> {
    const { agency } = me.place;
    const [inbox, given] = await Promise.all([
      handoverInbox(this.store.pool, agency),
      handoversGiven(this.store.pool, agency),
    ]);
    const shown = [...inbox, ...given].map(({ journeyId }) => journeyId);
    await this.audit.shown(me, 'handovers-listed', [...new Set(shown)]);
    const today = this.store.today();
    return {
      inbox: inbox.map((one) => rowOf(one, today, namesFor(agency, one.isStrict))),
      given: given.map((one) => ({
        ...rowOf(one, today, namesFor(agency, one.isStrict)),
        journeyId: one.journeyId,
        asker: namesFor(agency, one.isStrict).person(one.asker).name,
      })),
    };
  }

  async choices(me: Caller, journeyId: string): Promise<HandoverChoices> {
    await this.access.require(me, 'handover-choices', journeyId);
    const [{ journey, version }, person] = await Promise.all([
      this.store.load(journeyId),
      personOf(this.store.pool, journeyId),
    ]);
    await this.audit.seen(me, 'handover-choices', journeyId);
    const today = this.store.today();
    return {
      journeyId,
      version,
      name: person ? fullName(person) : 'Slettet',
      agencies: reachable(me.place.agency, journey).map((id) => ({
        ...named(id),
        takesPart: journey.agencies.includes(id),
      })),
      bases: sharingBasesOn(today),
      answerBy: { ordinary: answerDay(today, 'ordinary'), urgent: answerDay(today, 'urgent') },
    };
  }

  async ask(
    me: Caller,
    { key, journeySeen, asked }: { key: string; journeySeen: number; asked: AskHandoverDto },
  ): Promise<HandoverRecorded> {
    await this.access.require(me, 'AskHandover', asked.journeyId);
    const handover = idFrom('handover', me.person.id, key);
    const command: HandoverCommand = { type: 'AskHandover', handover, journeySeen, ...asked };
    return this.#record(me, handover, command, { key });
  }

  async view(me: Caller, handoverId: string): Promise<HandoverView> {
    const one = await this.#known(me, 'handover-viewed', handoverId);
    const [around, person, texts] = await Promise.all([
      handoverKind.around(this.store.pool, {
        id: handoverId,
        by: me.actor,
        state: one,
        command: null,
        today: this.store.today(),
        setup: () => this.store.setup(),
      }),
      personOf(this.store.pool, one.journeyId),
      textsOf(this.store, handoverId, one.journeyId),
    ]);
    await this.audit.seen(me, 'handover-viewed', one.journeyId);
    // A case that was closed a moment ago waits for nobody, though time has not said so yet.
    const over = one.state === 'waiting' && lapsedBecause(one, around) !== null;
    const shown: Handover = over ? { ...one, state: 'lapsed' } : one;
    return handoverView(me, { one: shown, around, person, texts, today: this.store.today() });
  }

  async act(me: Caller, { handoverId, act, key, seen, body }: ActRequest): Promise<HandoverRecorded> {
    await this.#known(me, act, handoverId);
    const command = { ...checked<object>(handoverDtos[act], body), type: act } as HandoverCommand;
    try {
      return await this.#record(me, handoverId, command, { key, seen });
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
      const one = await this.#known(me, act, handoverId);
      const person = await personOf(this.store.pool, one.journeyId);
      const { agency } = me.place;
      throw stale(toldTo(error, { one, agency }), namesFor(agency, person?.isStrict ?? true));
    }
  }

  async #record(
    me: Caller,
    handoverId: string,
    command: HandoverCommand,
    how: { key: string; seen?: number },
  ): Promise<HandoverRecorded> {
    const write = { id: handoverId, command, by: me.actor, ...how };
    const { version } = await this.#processes.record(handoverKind, write);
    return { handoverId, version };
  }

  /** A referral that the reader's agency was told of; a giver that has left its youth knows of it no more. */
  async #known(me: Caller, action: string, handoverId: string): Promise<Handover> {
    const { state } = await this.#processes.read(handoverKind, handoverId);
    const isTold =
      state !== undefined &&
      isPartyOf(state, me.place.agency) &&
      (state.giver !== me.place.agency || (await this.access.takesPart(me, state.journeyId)));
    return isTold ? state : this.access.refuse(me, action, handoverId);
  }
}

/** Who answered first: one's own colleague, or the giver who took it back; to whom it is open, everybody. */
function toldTo(
  { version, changes }: StreamMoved,
  { one, agency }: { one: Handover; agency: string },
): Pick<StreamMoved, 'version' | 'changes'> {
  const isOpen = mayReadHandover(one, agency);
  return {
    version,
    changes: changes.filter((change) => isOpen || [agency, one.giver].includes(change.agency)),
  };
}
