import { nextAgreement, type Promised } from './agreements.ts';
import type { DeadlineKind } from './deadlines.ts';
import type { Asked } from './decide.ts';
import type { StepCommand, StepFields } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import { RuleBroken } from './journey-rules.ts';
import type { CausedEvent, Journey } from './journey.ts';
import { requireOfCounty } from './requirements.ts';
import { eventsOf, type EventOf } from './step-event.ts';

type Decision = StepCommand & { type: 'RecordCommitteeDecision' };

/**
 * All that a committee settles about one youth, on the record as one: what it decided, the category that it proposes, what
 * is agreed on, and who tells her (domain.md §7). Throws RuleBroken.
 */
export function decidedTogether(
  command: Decision,
  journey: Journey,
  asked: Asked,
  event: EventOf,
): JourneyEvent[] {
  const { outcome, responsible, meeting = null } = command;
  requireOfCounty(journey, responsible);
  const committee = journey.committee ?? asked.by.agency;
  const category = categoryProposed(command, journey, { committee, asked });
  const isLeft = journey.category === null && category.length === 0;
  const next: DeadlineKind[] =
    outcome === 'postponed'
      ? ['committee-decision']
      : [
          'start-measure',
          // Those whom Ungteam follows up are to be in motion fast (P1824, slide 5).
          ...(outcome === 'ungteam' ? (['first-step'] as const) : []),
          ...(isLeft ? (['propose-category'] as const) : []),
        ];
  const decided = event(
    'CommitteeDecided',
    { committee, meeting, outcome, responsible },
    { decision: command.decision },
    { sets: next },
  );
  return [decided, ...category, ...agreed(command, journey, committee)];
}

/** The committee has seen the case, so it may propose; a review that waits comes first, and a postponed case waits. */
function categoryProposed(
  command: Decision,
  journey: Journey,
  { committee, asked }: { committee: string; asked: Asked },
): JourneyEvent[] {
  const { proposal, on } = command;
  if (!proposal) return [];
  if (command.outcome === 'postponed' && !journey.committeeMet) throw new RuleBroken('committee-not-met');
  if (journey.category?.state === 'proposed') throw new RuleBroken('category-waits');
  const event = eventsOf({ type: 'ProposeCategory', on, ...proposal }, journey, asked);
  return [proposalOf(proposal, event, { committee })];
}

/** A category proposed with its reasons, by one person or for a committee. */
export function proposalOf(
  { category, ownCategory, effortGroup, reasons, motivation, ownAssessment }: StepFields['ProposeCategory'],
  event: EventOf,
  forWhom: { committee?: string } = {},
): JourneyEvent {
  return event(
    'CategoryProposed',
    { category, ...(ownCategory && { ownCategory }), ...(effortGroup && { effortGroup }), ...forWhom },
    { reasons, motivation, ownAssessment },
  );
}

function agreed(command: Decision, journey: Journey, committee: string): JourneyEvent[] {
  const { on, meeting = null, agreements = [], feedback } = command;
  const first = nextAgreement(journey);
  const all = [
    ...agreements.map((one) => ({ ...one, kind: 'agreement' as const })),
    ...(feedback ? [{ ...feedback, kind: 'feedback' as const }] : []),
  ];
  return all.map(({ kind, what, agency, person = null, dueOn }, index): JourneyEvent => {
    requireOfCounty(journey, agency);
    if (dueOn < on) throw new RuleBroken('promise-in-past');
    const agreement = `a${first + index}`;
    const texts = what === '' ? {} : { texts: { what } };
    return {
      type: 'AgreementMade',
      data: { on, agreement, kind, agency, person, committee, meeting, dueOn },
      ...texts,
    };
  });
}

/** Whether an event was settled together with the decision before it. */
export const settledWithDecision = (event: JourneyEvent): boolean =>
  event.type === 'AgreementMade' || (event.type === 'CategoryProposed' && event.data.committee !== undefined);

/** What the events of one decision say beside the decision itself, their texts left empty. */
export function settledBeside(events: readonly CausedEvent[]): Partial<Decision> {
  const category = events.find((event) => event.type === 'CategoryProposed');
  const promises = events.flatMap((event) => (event.type === 'AgreementMade' ? [event.data] : []));
  const promised = ({ agency, person, dueOn }: (typeof promises)[number]): Promised & { what: string } => ({
    ...{ agency, dueOn, what: '' },
    ...(person !== null && { person }),
  });
  const feedback = promises.find(({ kind }) => kind === 'feedback');
  return {
    ...(category && { proposal: { category: category.data.category, reasons: '' } }),
    agreements: promises.filter(({ kind }) => kind === 'agreement').map(promised),
    ...(feedback && { feedback: promised(feedback) }),
  };
}
