import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  personOf,
  placementKind,
  placementsOf,
  placementsOfYouth,
  ProcessStore,
  textsOf,
  workPlaceOf,
  type ListedPlacement,
} from '@samspor/case-store';
import type { PlacementRecorded, PlacementRow, PlacementView, WorkTraining } from '@samspor/contracts';
import { followsPlacement, type Placement, type PlacementCommand } from '@samspor/domain';
import { agencyName, personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { idFrom } from '../http/id-from.ts';
import { Access } from '../journeys/access.ts';
import { fullName } from '../journeys/people.ts';
import { placementView } from './placement-view.ts';
import { placementActDtos, type PlanPlacementDto, type StandingAct } from './placements.dto.ts';
import { WorkPlaces } from './work-places.ts';

export interface PlacementActRequest {
  placementId: string;
  act: StandingAct;
  key: string;
  seen: number;
  body: unknown;
}

/** Placements, for the agencies that follow them up; and that there is one, for whoever else takes part. */
@Injectable()
export class Placements {
  readonly #processes: ProcessStore;

  constructor(
    private readonly store: CaseStore,
    private readonly places: WorkPlaces,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {
    this.#processes = new ProcessStore(store);
  }

  async board(me: Caller): Promise<WorkTraining> {
    const [places, placements] = await Promise.all([
      this.places.list(me, false),
      placementsOf(this.store.pool, me.place.agency),
    ]);
    const rows = placements.map((one) => row(one, true));
    await this.audit.shown(
      me,
      'placements-listed',
      rows.flatMap(({ journeyId }) => journeyId ?? []),
    );
    return { today: this.store.today(), places, placements: rows };
  }

  async ofYouth(me: Caller, journeyId: string): Promise<PlacementRow[]> {
    await this.access.require(me, 'placements-listed', journeyId);
    const found = await placementsOfYouth(this.store.pool, journeyId);
    return found.map((one) => row(one, followsPlacement(one, me.place.agency)));
  }

  async plan(me: Caller, key: string, body: PlanPlacementDto): Promise<PlacementRecorded> {
    await this.access.require(me, 'PlanPlacement', body.journeyId);
    const placement = idFrom('placement', me.actor.id, key);
    return this.#record(me, placement, key, { type: 'PlanPlacement', placement, ...body });
  }

  async view(me: Caller, placementId: string): Promise<PlacementView> {
    const { version, state, takesPart } = await this.#read(me, 'placement-viewed', placementId);
    const { journeyId, place: placeId } = state;
    const follows = followsPlacement(state, me.place.agency);
    const [place, person, texts] = await Promise.all([
      workPlaceOf(this.store.pool, placeId),
      takesPart ? personOf(this.store.pool, journeyId) : null,
      takesPart && follows
        ? textsOf(this.store, placementId, journeyId)
        : new Map<number, Readonly<Record<string, string>>>(),
    ]);
    if (takesPart) await this.audit.seen(me, 'placement-viewed', journeyId);
    return placementView(state, {
      ...{ version, follows, takesPart, place, texts, today: this.store.today() },
      name: person && fullName(person),
    });
  }

  /** That she comes no more, the host is told also by an agency that takes part with her no more. */
  async act(
    me: Caller,
    { placementId, act, key, seen, body }: PlacementActRequest,
  ): Promise<PlacementRecorded> {
    const { takesPart, state } = await this.#read(me, act, placementId);
    if (!takesPart && act !== 'TellHost') await this.access.refuse(me, act, state.journeyId);
    const fields = checked<object>(placementActDtos[act], body);
    return this.#record(me, placementId, key, { type: act, ...fields } as PlacementCommand, seen);
  }

  /** A placement that the caller may know of; any other is as unknown as one that does not exist. */
  async #read(
    me: Caller,
    action: string,
    placementId: string,
  ): Promise<{ version: number; state: Placement; takesPart: boolean }> {
    const { version, state } = await this.#processes.read(placementKind, placementId);
    if (!state) return this.access.refuse(me, action, placementId);
    const takesPart = await this.access.takesPart(me, state.journeyId);
    if (!takesPart && !followsPlacement(state, me.place.agency))
      return this.access.refuse(me, action, placementId);
    return { version, state, takesPart };
  }

  async #record(
    me: Caller,
    id: string,
    key: string,
    command: PlacementCommand,
    seen?: number,
  ): Promise<PlacementRecorded> {
    const { version, events } = await this.#processes.record(placementKind, {
      ...{ id, command, by: me.actor, key },
      ...(seen !== undefined && { seen }),
    });
    return { placementId: id, version, events };
  }
}

/** What is due is told to those who follow it up; of whom the agency takes part with no more, not who she is. */
function row({ partner: _, ...one }: ListedPlacement, follows: boolean): PlacementRow {
  return {
    ...one,
    journeyId: one.name === null ? null : one.journeyId,
    agency: { id: one.agency, name: agencyName(one.agency) },
    caseworker: personName(one.caseworker),
    matter: follows ? one.matter : null,
    dueOn: follows ? one.dueOn : null,
  };
}
