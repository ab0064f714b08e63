import { Injectable } from '@nestjs/common';
import {
  CaseStore,
  makeRoute,
  orderStops,
  routesOf,
  routeWith,
  stopDone,
  stopsOf,
  visitsDue,
  type RouteRow,
  type StopRow,
} from '@samspor/case-store';
import type { MakeRouteBody, RouteHead, Routes, RouteView, SeekingFacet, StopBody } from '@samspor/contracts';
import { reordered, type StepCommand, type VisitDue } from '@samspor/domain';
import { findPerson, personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { idFrom } from '../http/id-from.ts';
import { Refused } from '../http/refused.ts';
import { Access } from '../journeys/access.ts';
import { fullName } from '../journeys/people.ts';

/** Routes of an agency: planned, put in order, and walked. Each time an address is shown it is put down. */
@Injectable()
export class OutreachRoutes {
  constructor(
    private readonly store: CaseStore,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  async list(me: Caller): Promise<Routes> {
    const seeker = this.#seeker(me);
    const [routes, due] = await Promise.all([
      routesOf(this.store.pool, seeker),
      visitsDue(this.store.pool, seeker),
    ]);
    return { today: seeker.today, routes: routes.map(headOf), waiting: waitingIn(due) };
  }

  async make(me: Caller, key: string, asked: MakeRouteBody): Promise<RouteView> {
    const seeker = this.#seeker(me);
    requireDay(asked.visitOn, seeker.today);
    requireColleague(me, asked.caseworker);
    const routeId = idFrom('route', me.person.id, key);
    const { municipality = null, postalCode = null, visitOn, caseworker, most } = asked;
    const area = { municipality, postalCode, most };
    await makeRoute(this.store, seeker, { routeId, visitOn, caseworker, madeBy: me.person.id, ...area });
    return this.view(me, routeId);
  }

  async view(me: Caller, routeId: string): Promise<RouteView> {
    const route = await this.#required(me, routeId);
    const stops = await stopsOf(this.store.pool, this.#seeker(me), routeId);
    await this.audit.shown(
      me,
      'route-seen',
      stops.map(({ journeyId }) => journeyId),
    );
    return {
      ...headOf(route),
      version: route.version,
      route: stops.map(stopOf),
      hidden: route.stops - stops.length,
    };
  }

  async order(
    me: Caller,
    seen: { routeId: string; version: number },
    journeyIds: readonly string[],
  ): Promise<RouteView> {
    await this.#required(me, seen.routeId);
    const stops = await stopsOf(this.store.pool, this.#seeker(me), seen.routeId);
    const order = reordered(stops, journeyIds);
    if (!order || !(await orderStops(this.store, seen, order))) throw new Refused('route-changed');
    return this.view(me, seen.routeId);
  }

  /**
   * Records the visit by the journey's own step, under the caller's key, then puts it down on the route: cut off in
   * between, the same request again finishes it. What was seen at a door is not made stale by what others record.
   */
  async done(
    me: Caller,
    { routeId, journeyId, key }: { routeId: string; journeyId: string; key: string },
    said: StopBody,
  ): Promise<RouteView> {
    await this.access.require(me, 'visited', journeyId);
    await this.#required(me, routeId);
    const command = stepOf(said);
    const write = { journeyId, command, by: me.actor, key };
    const stops = await stopsOf(this.store.pool, this.#seeker(me), routeId);
    const stands = stops.some((stop) => stop.journeyId === journeyId && stop.outcome === null);
    if (!stands && !(await this.store.answered(write))) throw new Refused('stop-done');
    await this.store.record(write);
    await stopDone(this.store.pool, { routeId, journeyId, outcome: said.outcome });
    return this.view(me, routeId);
  }

  async #required(me: Caller, routeId: string): Promise<RouteRow> {
    const route = await routeWith(this.store.pool, this.#seeker(me), routeId);
    if (!route) throw new Refused('not-found');
    return route;
  }

  #seeker({ place }: Caller) {
    return { agency: place.agency, today: this.store.today() };
  }
}

/** Whoever is met has been reached; whatever else was learnt at the door was an attempt. */
function stepOf({ outcome, on, note }: StopBody): StepCommand {
  const text = note === undefined ? {} : { note };
  if (outcome === 'met') return { type: 'RecordContact', on, channel: 'visit', ...text };
  return { type: 'SeekContact', on, channel: 'visit', outcome, ...text };
}

const headOf = ({ version: _, caseworker, ...row }: RouteRow): RouteHead => ({
  ...row,
  caseworker: { id: caseworker, name: personName(caseworker) },
});

const stopOf = ({ firstName, lastName, ...stop }: StopRow) => ({
  ...stop,
  name: fullName({ firstName, lastName }),
});

/** How many visits wait, by municipality and postal code. */
function waitingIn(due: readonly VisitDue[]): Routes['waiting'] {
  const open = due.filter(({ mayVisit }) => mayVisit);
  const counted = (id: (visit: VisitDue) => string | null, name: (visit: VisitDue) => string | null) => {
    const facets = new Map<string, SeekingFacet>();
    for (const visit of open) {
      const key = id(visit);
      if (key === null) continue;
      facets.set(key, { id: key, name: name(visit), count: (facets.get(key)?.count ?? 0) + 1 });
    }
    return [...facets.values()].toSorted((a, b) => a.id.localeCompare(b.id));
  };
  return {
    all: open.length,
    municipalities: counted(
      ({ municipality }) => municipality,
      () => null,
    ),
    areas: counted(
      ({ home }) => home.postalCode,
      ({ home }) => home.place,
    ),
  };
}

function requireDay(visitOn: string, today: string): void {
  if (visitOn >= today) return;
  const message = 'Dagen er gått. Velg i dag eller en senere dag.';
  throw new Refused('fields', { fields: [{ field: 'visitOn', message }] });
}

function requireColleague({ place }: Caller, caseworker: string): void {
  if (findPerson(caseworker)?.places.some(({ agency }) => agency === place.agency)) return;
  const message = 'Velg en kollega i din egen etat.';
  throw new Refused('fields', { fields: [{ field: 'caseworker', message }] });
}
