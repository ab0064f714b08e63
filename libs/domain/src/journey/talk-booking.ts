import type { IsoDate } from '../calendar/dates.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Asked } from './decide.ts';
import { hindrance } from './hindrance.ts';
import type { BookedTalk } from './intake.ts';
import type { BookTalk, StepCommand } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import { RuleBroken } from './journey-rules.ts';
import type { Journey } from './journey.ts';
import type { EventOf } from './step-event.ts';

/** Days within which somebody who did not come is sought again (P). */
const soughtWithin = 3;

/** Puts a time of the agency's intake on the journey, or moves the one that stands; which times are free is the roster's to say. */
export function bookTalk(command: BookTalk, journey: Journey, { by }: Asked): JourneyEvent[] {
  const rule = hindrance('HoldClarificationTalk', journey, by);
  if (rule) throw new RuleBroken(rule);
  const { type: _, ...booked } = command;
  const { talk } = journey.intake;
  if (talk?.state === 'booked' && isSame(talk, booked)) return [];
  const type = talk?.state === 'booked' ? 'TalkMoved' : 'TalkBooked';
  return [{ type, data: { ...booked, sets: [{ kind: 'booked-talk', dueOn: command.day }] } }];
}

const isSame = (talk: BookedTalk, { agency, day, time }: Pick<BookTalk, 'agency' | 'day' | 'time'>) =>
  talk.agency === agency && talk.day === day && talk.time === time;

/** The youth did not come: she is sought again, and the second time her contact person is told. */
export function talkMissed(
  command: StepCommand & { type: 'MissTalk' },
  journey: Journey,
  event: EventOf,
): JourneyEvent[] {
  const { on } = command;
  const { agency, day, time } = booked(journey);
  if (on < day) throw new RuleBroken('talk-not-yet', day);
  const times = journey.intake.missed + 1;
  const missed = event('TalkMissed', { agency, day, time, times }, { note: command.note });
  const raised = (kind: 'seek-again' | 'missed-twice') => taskRaised(kind, on, journey);
  return [missed, raised('seek-again'), ...(times > 1 ? [raised('missed-twice')] : [])];
}

export function talkCancelled(
  { reason, note }: StepCommand & { type: 'CancelTalk' },
  journey: Journey,
  event: EventOf,
): JourneyEvent[] {
  booked(journey);
  return [event('TalkCancelled', { reason }, { note })];
}

function booked({ intake: { talk } }: Journey): BookedTalk {
  if (talk?.state !== 'booked') throw new RuleBroken('no-talk');
  return talk;
}

function taskRaised(kind: 'seek-again' | 'missed-twice', on: IsoDate, { version }: Journey): JourneyEvent {
  const data = { on, task: `${kind}:${version + 1}`, kind, dueOn: addWorkingDays(on, soughtWithin) };
  return { type: 'TaskRaised', data };
}
