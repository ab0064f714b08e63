import {
  evolve,
  ladderRests,
  lapsedBecause,
  ladderWakes,
  osloDateOf,
  runningLadder,
  startOfOsloDay,
  type IsoDate,
  type Journey,
  type JourneyEvent,
  type PolicyBook,
} from '@samspor/domain';
import { bodyHash } from '../body-hash.ts';
import type { Keyring } from '../crypto/keyring.ts';
import { sealed, type SealedEvent } from '../events/sealed-event.ts';
import { rowsOf, type Rows } from '../read-models/rows.ts';
import { changesBetween } from '../read-models/tables.ts';
import type { ReadStream } from '../streams.ts';
import type { PersonWrite, Receipt, Write } from '../write.ts';
import { nearerWake } from '../wake/nearer.ts';
import { journeyWorkflow, ladderArgument, ladderWorkflow, processWorkflow } from '../wake/workflow-ids.ts';
import { doneBy, type Append, type CommandRow, type WakeRow } from './append.ts';

export interface Decision {
  write: Write | PersonWrite;
  stream: ReadStream;
  events: JourneyEvent[];
  receipt: Receipt;
  now: Date;
  keyring: Keyring;
  policy: PolicyBook;
}

/** A decision made ready to be written, and what the journey asks of time afterwards. */
export interface Prepared {
  append: Append;
  soonest: IsoDate | null;
  open: boolean;
  /** When the running ladder looks again by itself; null when none runs. */
  ladderWakesOn: IsoDate | null;
}

/** Seals the events, folds them, and sets the read models of after against those of before. */
export function preparedAppend(decision: Decision): Prepared {
  const { write, stream, events, receipt, now, keyring, policy } = decision;
  const newKey = stream.version === 0 ? keyring.create() : null;
  const sealedEvents = sealAll(decision, newKey ?? stream.wrappedKey);
  const before = stream.stand ? rowsOf(stream.stand, policy) : null;
  const journey = foldOn(stream.stand?.journey, write, events);
  const after =
    events.length > 0 || !before
      ? rowsOf(
          {
            journeyId: write.journeyId,
            journey,
            version: receipt.version,
            recordedOn: osloDateOf(now),
            recordedAt: now.toISOString(),
          },
          policy,
        )
      : before;
  const last = sealedEvents.at(-1);
  const wakes = [
    wakeRow(write.journeyId, before, after),
    ladderWakeRow(write.journeyId, stream.stand?.journey, journey, events),
    meetingWakeRow(events),
    placementWakeRow(stream.stand?.journey, journey),
    ...handoverWakeRows(journey, events),
  ].filter((row) => row !== null);
  const command = commandRow(decision);
  return {
    append: {
      streamId: write.journeyId,
      kind: 'journey',
      expected: stream.version,
      version: receipt.version,
      hash: last?.hash ?? stream.hash.toString('hex'),
      events: sealedEvents,
      changes: changesBetween(before, after),
      audit: doneBy(write.by, write.command.type, write.journeyId, now),
      ...(command && { command }),
      ...(wakes.length > 0 && { wakes }),
      ...(newKey && { youthKey: newKey.toString('hex') }),
    },
    soonest: after.journey[0].personal_due,
    open: journey.phase !== 'closed',
    ladderWakesOn: ladderWakes(journey, osloDateOf(now)),
  };
}

function foldOn(journey: Journey | undefined, { by }: Write, events: JourneyEvent[]): Journey {
  const after = events.reduce<Journey | undefined>(
    (folded, event) => evolve(folded, { ...event, by }),
    journey,
  );
  if (!after) throw new Error('A journey begins with its enrolment');
  return after;
}

function sealAll({ write, stream, events, now, keyring }: Decision, wrapped: Buffer | null): SealedEvent[] {
  return sealed(events, stream, {
    by: write.by,
    commandId: write.key ?? null,
    recordedAt: now,
    lock: (texts) => {
      if (!wrapped) throw new Error('The texts of an erased youth cannot be added to');
      return keyring.lock(wrapped, texts);
    },
  });
}

function commandRow({ write, receipt, now, keyring }: Decision): CommandRow | null {
  if (write.key === undefined) return null;
  const { repeated: _, ...reply } = receipt;
  return {
    caller: write.by.id,
    key: write.key,
    body_hash: bodyHash(keyring, write).toString('hex'),
    reply: JSON.stringify(reply),
    answered_at: now.toISOString(),
  };
}

function wakeRow(journeyId: string, before: Rows | null, after: Rows): WakeRow | null {
  const awaited = ([row]: Rows['journey']) => ({ open: row.phase !== 'closed', due: row.personal_due });
  return nearerWake(
    { workflow_id: journeyWorkflow(journeyId), type: 'youthJourney', argument: journeyId },
    before && awaited(before.journey),
    awaited(after.journey),
    osloDateOf(new Date(after.journey[0].last_recorded_at)),
  );
}

/** What a ladder need not hear of: it goes on waiting for the same thing. */
const unheard: readonly JourneyEvent['type'][] = ['MessageClaimed', 'MessagePutOff', 'MessageDelivered'];

/** What a ladder hears of only where it would sleep longer than it has to wait for an answer. */
const awaited: readonly JourneyEvent['type'][] = [...unheard, 'MessageSent'];

/** A ladder hears of whatever may bring it to its next rung, or to its end. */
function ladderWakeRow(
  journeyId: string,
  before: Journey | undefined,
  after: Journey,
  events: JourneyEvent[],
): WakeRow | null {
  const ladder = runningLadder(after) ?? (before && runningLadder(before));
  if (!ladder || events.every(({ type }) => unheard.includes(type))) return null;
  const rests = events.every(({ type }) => awaited.includes(type)) ? ladderRests(after) : null;
  return {
    workflow_id: ladderWorkflow(journeyId, ladder.ladder),
    type: 'contactLadder',
    argument: ladderArgument(journeyId, ladder.ladder),
    due_at: rests && startOfOsloDay(rests).toISOString(),
  };
}

/** A referral that nobody has to answer any more, because the case was closed or moved on, hears of it. */
function handoverWakeRows(journey: Journey, events: JourneyEvent[]): WakeRow[] {
  if (events.length === 0) return [];
  const lapsed = journey.handovers.filter((one) => lapsedBecause(one, journey) !== null);
  return lapsed.map(({ handover }) => ({
    ...{ workflow_id: `handover:${handover}`, type: 'handover', argument: handover, due_at: null },
  }));
}

/** A meeting whose committee has decided something has a line to add to its minutes. */
function meetingWakeRow(events: JourneyEvent[]): WakeRow | null {
  const decided = events.find((event) => event.type === 'CommitteeDecided');
  if (!decided?.data.meeting) return null;
  const { meeting } = decided.data;
  return {
    workflow_id: processWorkflow('meeting', meeting),
    type: 'committeeMeeting',
    argument: meeting,
    due_at: null,
  };
}

/** A placement hears at once of what may end it: the measure, the journey, or its agency's part in it. */
function placementWakeRow(before: Journey | undefined, after: Journey): WakeRow | null {
  const placement = before?.measure?.placement;
  if (!before || placement === undefined) return null;
  const stands =
    after.measure?.placement === placement && before.agencies.every((one) => after.agencies.includes(one));
  if (stands) return null;
  return {
    workflow_id: processWorkflow('placement', placement),
    type: 'workPlacement',
    argument: placement,
    due_at: null,
  };
}
