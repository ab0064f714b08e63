import type { ReportPlacement } from '../journey/journey-commands.ts';
import type { AskedOfJourney, CausedBy } from '../process/process.ts';
import type { PlacementEvent } from './placement-events.ts';
import { isAgreed, type Placement } from './placement.ts';

/** What a placement's events ask of the youth's journey: one thing at a time, written together with them. */
export function asksOfPlacement(
  events: readonly CausedBy<PlacementEvent>[],
  after: Placement,
): AskedOfJourney[] {
  const { journeyId, placement, host, caseworker: contact } = after;
  return events.flatMap((event): AskedOfJourney[] => {
    const { on } = event.data;
    const report = (said: ReportPlacement['said']): AskedOfJourney[] => [
      { journeyId, command: { type: 'ReportPlacement', on, said, contact } },
    ];
    switch (event.type) {
      case 'PlacementStarted':
        return [{ journeyId, command: { type: 'BeginPlacement', on, host, placement } }];
      case 'PlacementEnded': {
        const { reason, wasStarted } = event.data;
        if (reason === 'journey-closed' || reason === 'ended-on-journey') return [];
        if (!wasStarted) return report('lost');
        const outcome = ended.includes(reason) ? 'completed' : 'interrupted';
        return [{ journeyId, command: { type: 'EndWorkTraining', on, outcome }, ifAllowed: true }];
      }
      case 'VisitHeld':
        return report('visited');
      case 'TermsApproved':
        return isAgreed(after) && !events.some(({ type }) => type === 'PlacementStarted')
          ? report('agreed')
          : [];
      case 'PlacementHindered':
        return [];
      case 'PlacementEvaluated':
        return report('evaluated');
      case 'PlacementDuePassed':
        return event.data.matter === 'tell-host' ? [] : report(event.data.matter);
      case 'HostTold':
      case 'PlacementPlanned':
      case 'TermsProposed':
        return [];
    }
  });
}

/** Ends that are what a placement is for; the others broke it off. */
const ended: readonly string[] = ['completed', 'work', 'school', 'other-measure'];
