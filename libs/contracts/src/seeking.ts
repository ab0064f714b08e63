import type { Home, MatchFault, NextAct, Risk, SoughtFor, Try, VisitOutcome, Way } from '@samspor/domain';
import type { HintView } from './journeys.ts';

/** One youth who is sought: how long, what has been tried, what may still be tried, and what to do next. */
export interface SoughtYouth {
  journeyId: string;
  version: number;
  name: string;
  age: number;
  /** Null under strict address protection. */
  municipality: string | null;
  /** Postal code and place; null where the address is protected or not known. */
  area: string | null;
  school: string | null;
  isProtected: boolean;
  why: SoughtFor;
  since: string;
  days: number;
  wasReached: boolean;
  risks: Risk[];
  /** The latest first, five at most; `tryCount` tells of all. */
  tries: Try[];
  tryCount: number;
  ways: Way[];
  hints: HintView[];
  caseworker: { id: string; name: string } | null;
  next: NextAct;
  /** The day of the route that she stands on. */
  routeOn: string | null;
}

export interface SeekingFacet {
  id: string;
  name: string | null;
  count: number;
}

/**
 * GET /api/v1/seeking?municipality=&postalCode=&school=&days=&tried=&owner=me|none&hints=true&urgent=true&cursor=. The
 * counts are of what the filters hold: `all` is the length of the list.
 */
export interface SeekingPage {
  counts: { all: number; urgent: number; untried: number; nobodys: number; hinted: number };
  facets: Record<'municipalities' | 'areas' | 'schools', SeekingFacet[]>;
  rows: SoughtYouth[];
  nextCursor: string | null;
}

/** A route on a day, as it is listed. */
export interface RouteHead {
  routeId: string;
  visitOn: string;
  caseworker: { id: string; name: string };
  municipality: string | null;
  postalCode: string | null;
  stops: number;
  done: number;
}

/** GET /api/v1/seeking/routes: routes, and how many visits wait in each area. */
export interface Routes {
  today: string;
  routes: RouteHead[];
  waiting: { all: number; municipalities: SeekingFacet[]; areas: SeekingFacet[] };
}

/** Body of POST /api/v1/seeking/routes. */
export interface MakeRouteBody {
  visitOn: string;
  caseworker: string;
  municipality?: string;
  postalCode?: string;
  most: number;
}

/** One door. No home where nobody has to go there any more. */
export interface RouteStop {
  journeyId: string;
  name: string;
  home: Home | null;
  outcome: VisitOutcome | 'not-visited' | null;
  /** Whether somebody is still to go there. */
  stands: boolean;
}

/** GET /api/v1/seeking/routes/{id} (ETag: the version). */
export interface RouteView extends RouteHead {
  version: number;
  route: RouteStop[];
  /** Stops that are not shown: protected by now, or not the agency's any more. */
  hidden: number;
}

/** Body of POST /api/v1/seeking/routes/{id}/stops/{journeyId}. */
export interface StopBody {
  outcome: VisitOutcome;
  on: string;
  note?: string;
}

/** What became of the rows of a file of register matches, or would. */
export interface MatchReport {
  refused: string | null;
  counts: Record<'noted' | 'known' | 'not-sought' | 'rejected', number>;
  /** Rejected rows, and why; at most 200. */
  faults: { row: number; code: MatchFault }[];
}
