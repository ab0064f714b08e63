import type { CatalogueEntry, IsoDate } from '@samspor/domain';

/** An offer of the overview: GET /api/v1/offers, and /api/v1/offers/{id}. */
export interface OfferView extends CatalogueEntry {
  entryId: string;
  version: number;
  agency: { id: string; name: string };
  changedOn: IsoDate;
  takenOffOn: IsoDate | null;
  /** Youths who have accepted it and have not ended it. */
  taken: number;
  /** The reader may change it. */
  mine: boolean;
}

/** Body of POST /api/v1/offers and PUT /api/v1/offers/{id}; what is left out has no limit. */
export type OfferBody = Pick<
  CatalogueEntry,
  'title' | 'kind' | 'provider' | 'place' | 'description' | 'contact'
> &
  Partial<{
    municipality: string;
    seats: number;
    startsOn: IsoDate;
    until: IsoDate;
    ageFrom: number;
    ageTo: number;
  }>;

/** Answer of every write on an offer. */
export interface OfferKept {
  entryId: string;
  version: number;
}
