import { addDays } from '../calendar/dates.ts';
import { leaders } from '../people/roles.ts';
import { longestSkip, restsUntil } from '../stall/handled.ts';
import type { Asked } from './decide.ts';
import type { HandleStall } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import { RuleBroken } from './journey-rules.ts';
import type { Journey } from './journey.ts';

/**
 * What a leader did about a journey that stands still. The same again on the same day, or while a longer rest runs,
 * adds nothing.
 */
export function handleStall(command: HandleStall, journey: Journey, { by, today }: Asked): JourneyEvent[] {
  const { cause, kind, how, to, on, reason } = command;
  if (by.kind !== 'person' || !leaders.includes(by.role)) throw new RuleBroken('not-your-role');
  if (journey.phase === 'closed') throw new RuleBroken('not-now');
  if (on > today) throw new RuleBroken('in-future');
  const until = command.how === 'skipped' ? command.until : restsUntil(command.how, on);
  if (until < on || until > addDays(on, longestSkip)) throw new RuleBroken('skip-too-long');
  const rests = journey.handled.some(
    (one) =>
      one.cause === cause && one.kind === kind && one.how === how && one.to === to && one.until >= until,
  );
  if (rests) return [];
  const data = { on, cause, kind, how, to, until };
  return [{ type: 'StallHandled', data, ...(reason && { texts: { reason } }) }];
}
