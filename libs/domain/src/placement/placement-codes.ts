import type { Role } from '../people/roles.ts';

export const workPlaceKinds = ['private', 'municipal', 'apprenticeship'] as const;
/** A company's place, a municipal one, or one with a municipal apprenticeship in view (P1824, slide 18). */
export type WorkPlaceKind = (typeof workPlaceKinds)[number];

/** Those who keep the register of work places for their agency. */
export const workPlaceKeepers: readonly Role[] = [
  'ot-caseworker',
  'ot-leader',
  'nav-caseworker',
  'nav-leader',
  'work-training-coordinator',
];

export const allowances = [
  'individual-benefit',
  'measure-benefit',
  'social-assistance',
  'wage',
  'none',
] as const;
/** What the youth lives on meanwhile, as whoever placed her was told; nobody decides on it here. */
export type Allowance = (typeof allowances)[number];

export const agreementParties = ['youth', 'host', 'agency'] as const;
/** The three who approve the same terms. */
export type AgreementParty = (typeof agreementParties)[number];

export const youthApprovers = ['youth', 'guardian'] as const;
/** Who approves for the youth: a guardian until the 18th birthday. */
export type YouthApprover = (typeof youthApprovers)[number];

export const approvalWays = ['meeting', 'paper', 'phone', 'digital'] as const;
export type ApprovalWay = (typeof approvalWays)[number];

export const chosenPlacementEnds = [
  'completed',
  'work',
  'school',
  'other-measure',
  'broken-by-youth',
  'broken-by-host',
  'broken-by-agency',
] as const;
/** Why a placement ended; the last three come of the journey alone. */
export type PlacementEnd =
  (typeof chosenPlacementEnds)[number] | 'journey-closed' | 'part-ended' | 'ended-on-journey';

export const placementResults = ['reached', 'partly', 'not-reached'] as const;
/** How far the goals of work and curriculum were reached. */
export type PlacementResult = (typeof placementResults)[number];

export const placementNexts = [
  'work',
  'apprenticeship',
  'school',
  'nav-measure',
  'course',
  'work-training',
  'nothing',
] as const;
/** What came after a placement. */
export type PlacementNext = (typeof placementNexts)[number];

export const placementBases = ['nav-measure', 'county-offer', 'municipal-offer'] as const;
/** What a placement rests on: NAV's measures from 16 (tiltaksforskriften 1-3), the county's offer (OL 9-4), the municipality's own. */
export type PlacementBasis = (typeof placementBases)[number];

/** Days until somebody has to visit, evaluate, or tell the host (P). */
export const placementWaits = {
  firstVisitDays: 14,
  visitEveryDays: 28,
  evaluationDays: 14,
  tellHostWorkingDays: 2,
} as const;
