import type { IsoDate } from '../calendar/dates.ts';
import type { Actor } from '../people/actor.ts';
import {
  sectorOf,
  type Sector,
  type ServiceEnd,
  type ServiceKind,
  type ServiceResult,
} from './service-kinds.ts';

/** What one agency gives a youth beside what others give: its goal stands in the texts of its first event. */
export interface Service {
  service: string;
  kind: ServiceKind;
  agency: string;
  sector: Sector;
  caseworker: string;
  /** The version that began it, and the one that evaluated it last: their texts tell goal and findings. */
  begunAt: number;
  evaluatedAt: number | null;
  startedOn: IsoDate;
  /** The last day on which the next evaluation is in time. */
  evaluateOn: IsoDate;
  result: ServiceResult | null;
  ended: { on: IsoDate; reason: ServiceEnd } | null;
}

/** Everything that agencies give a youth at once, and where it stands what she wants herself. */
export interface Services {
  list: readonly Service[];
  /** The version of the entry that tells it. */
  wish: number | null;
}

export const noServices: Services = { list: [], wish: null };

export const isRunning = ({ ended }: Pick<Service, 'ended'>): boolean => ended === null;

/** The sector that an actor works for; the system's own acts belong to none. */
export const sectorOfActor = (by: Actor): Sector | null => (by.kind === 'person' ? sectorOf(by.role) : null);

/** Whether a service is the actor's to evaluate and to end: of her agency, and of her sector within it. */
export const isOwnService = (service: Pick<Service, 'agency' | 'sector'>, by: Actor): boolean =>
  by.kind === 'system' || (service.agency === by.agency && service.sector === sectorOfActor(by));
