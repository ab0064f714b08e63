import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  ProcessStore,
  workPlaceKind,
  workPlaceOf,
  workPlacesIn,
  type ListedWorkPlace,
} from '@samspor/case-store';
import type { WorkPlaceKept, WorkPlaceView } from '@samspor/contracts';
import { countyServed, type WorkPlaceCommand, type WorkPlaceEntry } from '@samspor/domain';
import { agencyName, countyOfAgency } from '@samspor/identity';
import type { Caller } from '../auth/caller.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import type { WorkPlaceDto } from './placements.dto.ts';

/** Which work place is meant, and as which version the person saw it. */
interface MeantPlace {
  placeId: string;
  key: string;
  seen: number;
}

@Injectable()
export class WorkPlaces {
  readonly #processes: ProcessStore;

  constructor(private readonly store: CaseStore) {
    this.#processes = new ProcessStore(store);
  }

  async list(me: Caller, past: boolean): Promise<WorkPlaceView[]> {
    const { agency } = me.place;
    const county = countyOfAgency(agency) ?? '';
    const found = await workPlacesIn(this.store.pool, { county, agency, past });
    return found.map((place) => shown(place, me));
  }

  /** One of the caller's county; any other is as unknown as one that does not exist. */
  async view(me: Caller, placeId: string): Promise<WorkPlaceView> {
    const place = await workPlaceOf(this.store.pool, placeId);
    const { agency } = me.place;
    if (!place || countyServed(place.agency) !== countyOfAgency(agency)) throw new Refused('not-found');
    return shown(place, me);
  }

  /** The id comes of the caller's key, so that the same request again meets itself. */
  add(me: Caller, key: string, body: WorkPlaceDto): Promise<WorkPlaceKept> {
    const id = idFrom('work-place', me.person.id, key);
    return this.#record(me, { id, key, command: { type: 'ListWorkPlace', entry: entryOf(body) } });
  }

  async change(me: Caller, { placeId, key, seen }: MeantPlace, body: WorkPlaceDto): Promise<WorkPlaceKept> {
    await this.view(me, placeId);
    const command = { type: 'ChangeWorkPlace', entry: entryOf(body) } as const;
    return this.#record(me, { id: placeId, key, seen, command });
  }

  async takeOff(me: Caller, { placeId, key, seen }: MeantPlace): Promise<WorkPlaceKept> {
    await this.view(me, placeId);
    return this.#record(me, { id: placeId, key, seen, command: { type: 'TakeOffWorkPlace' } });
  }

  async #record(
    me: Caller,
    write: { id: string; key: string; seen?: number; command: WorkPlaceCommand },
  ): Promise<WorkPlaceKept> {
    const { id: placeId, version } = await this.#processes.record(workPlaceKind, { ...write, by: me.actor });
    return { placeId, version };
  }
}

const entryOf = (body: WorkPlaceDto): WorkPlaceEntry => ({
  ...{ orgnr: body.orgnr, kind: body.kind, municipality: body.municipality, seats: body.seats },
  ...{ host: body.host.trim(), work: body.work.trim(), contact: body.contact.trim() },
  ageFrom: body.ageFrom ?? null,
});

const shown = (place: ListedWorkPlace, me: Caller): WorkPlaceView => ({
  ...place,
  agency: { id: place.agency, name: agencyName(place.agency) },
  mine: place.agency === me.place.agency,
});
