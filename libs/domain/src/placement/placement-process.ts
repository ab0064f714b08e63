import type { Process } from '../process/process.ts';
import { decidePlacement } from './decide-placement.ts';
import type { PlacementAround } from './placement-around.ts';
import { asksOfPlacement } from './placement-asks.ts';
import { nextPlacementDue, placementFallenDue } from './placement-due.ts';
import type { PlacementCommand, PlacementEvent } from './placement-events.ts';
import { evolvePlacement, type Placement } from './placement.ts';

/** One youth at one work place: agreement, beginning, visits, end, evaluation (infra/adr/0041). */
export const placementProcess: Process<Placement, PlacementCommand, PlacementEvent, PlacementAround> = {
  decide: decidePlacement,
  evolve: evolvePlacement,
  owner: ({ agency }) => agency,
  fallenDue: placementFallenDue,
  nextDue: nextPlacementDue,
  isOpen: ({ state }) => state === 'planned' || state === 'running' || state === 'ended',
  asks: asksOfPlacement,
  // Visits and approvals stand beside each other; terms are changed, and a placement ended, by who saw what stood.
  clashes: (command, unseen) =>
    (command.type === 'ApproveTerms' && unseen.type === 'TermsProposed') ||
    ((command.type === 'ProposeTerms' || command.type === 'EndPlacement') &&
      (unseen.type === 'TermsProposed' || unseen.type === 'PlacementEnded')),
};
