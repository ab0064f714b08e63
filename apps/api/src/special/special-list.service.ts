import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  isOnSpecialList,
  ProcessStore,
  specialKind,
  specialListOf,
  specialYouths,
  StreamMoved,
} from '@samspor/case-store';
import type { SpecialFollows, SpecialListView, SpecialRecorded } from '@samspor/contracts';
import { addDays, longestReview, specialPlaces, type SpecialAct, type SpecialCommand } from '@samspor/domain';
import { mayIn } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Access } from '../journeys/access.ts';
import { namesFor } from '../journeys/shielded.ts';
import { stale } from '../journeys/stale.ts';
import { specialDtos } from './special-list.dto.ts';

interface ActRequest {
  act: SpecialAct;
  key: string;
  seen: number;
  body: unknown;
}

/** The list of a special unit: read by its own people; a youth's helpers learn that it follows her, others nothing. */
@Injectable()
export class SpecialListService {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async view(me: Caller): Promise<SpecialListView> {
    const { agency } = me.place;
    const [{ state, version }, youths] = await Promise.all([
      this.#processes.read(specialKind, specialListOf(agency)),
      specialYouths(this.store, agency),
    ]);
    const shown = youths.map(({ journeyId }) => journeyId);
    await this.audit.shown(me, 'special-list-viewed', shown);
    const today = this.store.today();
    return {
      ...{ version, places: state?.places ?? specialPlaces, reviewUntil: addDays(today, longestReview) },
      youths: youths.map((one) => ({ ...one, isLate: one.reviewOn < today })),
    };
  }

  async follows(me: Caller, journeyId: string): Promise<SpecialFollows> {
    await this.access.require(me, 'special-list-asked', journeyId);
    const { agency } = me.place;
    const isUnit = mayIn(me.place, 'special-list');
    const asked = { agency, person: me.person.id, journeyId, isUnit };
    return { follows: await isOnSpecialList(this.store, asked) };
  }

  async act(me: Caller, { act, key, seen, body }: ActRequest): Promise<SpecialRecorded> {
    const command = { ...checked<object>(specialDtos[act], body), type: act } as SpecialCommand;
    if ('journeyId' in command) await this.access.require(me, act, command.journeyId);
    const id = specialListOf(me.place.agency);
    try {
      const { version } = await this.#processes.record(specialKind, { id, command, by: me.actor, key, seen });
      return { version };
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
      throw stale(error, namesFor(me.place.agency, false));
    }
  }
}
