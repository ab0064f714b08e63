import { waitsOf, type PolicyBook } from '../policy/county-policy.ts';
import { baseCommitteeOf } from '../committee/committees.ts';
import type { Asked } from './decide.ts';
import { dueOn } from './deadlines.ts';
import type { StepCommand } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import type { Journey } from './journey.ts';
import type { Phase } from './phases.ts';
import type { EventOf } from './step-event.ts';

type TalkStep = StepCommand & { type: 'HoldClarificationTalk' };

/** The talk with whoever comes to an agency, and what always follows of it at NAV (P1824, slide 5). */
export function decideTalk(
  command: TalkStep,
  journey: Journey,
  { by, policy }: Asked,
  event: EventOf,
): JourneyEvent[] {
  const { channel, income, housing, rightHelp } = command;
  const { situation, incomeNote, schoolHistory, rightHelpWhy, wishes, summary } = command;
  const held = event(
    'ClarificationTalkHeld',
    { channel, ...(income && { income }), ...(housing && { housing }), ...(rightHelp && { rightHelp }) },
    { situation, incomeNote, schoolHistory, rightHelpWhy, wishes, summary },
  );
  const committee = ownCommittee(by);
  return committee && isAwaited(command, journey)
    ? [held, referral(command, journey, { committee, policy })]
    : [held];
}

/** Every youth with whom Ungteam has talked is considered by the committee that its agency hosts. */
const ownCommittee = ({ kind, agency }: Asked['by']): string | undefined =>
  kind === 'person' && agency.startsWith('nav-') ? baseCommitteeOf(agency)?.id : undefined;

/** A talk of before somebody found school or work, or said no, is noted, and moves nothing that came after it. */
const isAwaited = ({ on }: TalkStep, { phase, phaseSince }: Journey): boolean =>
  on >= phaseSince || !settledPhases.includes(phase);

const settledPhases: readonly Phase[] = ['in-training', 'in-work', 'declined', 'resolved'];

/** The queue counts from the day of the talk, or from where the journey came to since. */
function referral(
  { on, question }: TalkStep,
  { phaseSince, county }: Journey,
  { committee, policy }: { committee: string; policy: PolicyBook | undefined },
): JourneyEvent {
  const from = on < phaseSince ? phaseSince : on;
  const due = dueOn('committee-decision', from, waitsOf(policy, county, from));
  const sets = [{ kind: 'committee-decision' as const, dueOn: due }];
  return {
    type: 'ReferredToCommittee',
    data: { committee, after: 'talk', on: from, phase: 'committee', sets },
    ...(question && { texts: { question } }),
  };
}
