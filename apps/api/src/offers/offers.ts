import { Injectable } from '@nestjs/common';
import {
  catalogueKind,
  CaseStore,
  offerOf,
  offersIn,
  ProcessStore,
  StreamMoved,
  type ListedOffer,
} from '@samspor/case-store';
import type { OfferKept, OfferView } from '@samspor/contracts';
import type { CatalogueCommand, CatalogueEntry } from '@samspor/domain';
import { agencyName, countyOfAgency } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { namesFor } from '../journeys/shielded.ts';
import { stale } from '../journeys/stale.ts';
import type { OfferDto } from './offers.dto.ts';

/** Which offer is meant, and as which version the person saw it. */
interface Meant {
  entryId: string;
  key: string;
  seen: number;
}

@Injectable()
export class Offers {
  readonly #processes: ProcessStore;

  constructor(private readonly store: CaseStore) {
    this.#processes = new ProcessStore(store);
  }

  async list(me: Caller, past: boolean): Promise<OfferView[]> {
    const { agency } = me.place;
    const county = countyOfAgency(agency) ?? '';
    const found = await offersIn(this.store.pool, { county, agency, today: this.store.today(), past });
    return found.map((offer) => shown(offer, me));
  }

  async view(me: Caller, entryId: string): Promise<OfferView> {
    const offer = await offerOf(this.store.pool, entryId);
    if (!offer) throw new Refused('not-found');
    return shown(offer, me);
  }

  /** The id comes of the caller's key, so that the same request again meets itself. */
  add(me: Caller, key: string, body: OfferDto): Promise<OfferKept> {
    const id = idFrom('offer', me.person.id, key);
    return this.#record(me, { id, key, command: { type: 'ListOffer', entry: entryOf(body) } });
  }

  async change(me: Caller, { entryId, key, seen }: Meant, body: OfferDto): Promise<OfferKept> {
    await this.view(me, entryId);
    return this.#record(me, {
      ...{ id: entryId, key, seen },
      command: { type: 'ChangeOffer', entry: entryOf(body) },
    });
  }

  async takeOff(me: Caller, { entryId, key, seen }: Meant): Promise<OfferKept> {
    await this.view(me, entryId);
    return this.#record(me, { id: entryId, key, seen, command: { type: 'TakeOffOffer' } });
  }

  async #record(
    me: Caller,
    write: { id: string; key: string; seen?: number; command: CatalogueCommand },
  ): Promise<OfferKept> {
    try {
      const { id: entryId, version } = await this.#processes.record(catalogueKind, {
        ...write,
        by: me.actor,
      });
      return { entryId, version };
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
      throw stale(error, namesFor(me.place.agency, false));
    }
  }
}

function entryOf(body: OfferDto): CatalogueEntry {
  const { title, kind, provider, place, description, contact } = body;
  return {
    ...{ title: title.trim(), kind, provider: provider.trim(), place: place.trim() },
    ...{ description: description.trim(), contact: contact.trim() },
    municipality: body.municipality ?? null,
    seats: body.seats ?? null,
    startsOn: body.startsOn ?? null,
    until: body.until ?? null,
    ageFrom: body.ageFrom ?? null,
    ageTo: body.ageTo ?? null,
  };
}

const shown = (offer: ListedOffer, me: Caller): OfferView => ({
  ...offer,
  agency: { id: offer.agency, name: agencyName(offer.agency) },
  mine: offer.agency === me.place.agency,
});
