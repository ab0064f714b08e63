import {
  decide,
  isOfAgency,
  osloDateOf,
  type Journey,
  type JourneyEventType,
  type PolicyBook,
} from '@samspor/domain';
import { bodyHash } from '../body-hash.ts';
import type { Clock } from '../clock.ts';
import type { Keyring } from '../crypto/keyring.ts';
import { personRow } from '../people/person.ts';
import type { ReadStream } from '../streams.ts';
import { wakeInstant } from '../wake/nearer.ts';
import { journeyWorkflow, ladderWorkflow } from '../wake/workflow-ids.ts';
import { KeyReused, NoSuchStream, type PersonWrite, type Receipt, type Write } from '../write.ts';
import type { Append } from './append.ts';
import { preparedAppend, type Prepared } from './prepare.ts';

/** A write to decide on. */
export interface Task {
  write: Write | PersonWrite;
  /** Whose workflow asks, and will sleep until `wakeAt`: null when none does. */
  sleeps: 'journey' | 'ladder' | null;
}

export type Outcome = Receipt & { wakeAt?: Date | null };

/** What became of a task once its append, if any, is written. */
export interface Decided {
  append?: Append;
  outcome: Outcome;
}

/** A page's version is not the stream's any more. */
export class Stale extends Error {
  readonly version: number;

  constructor(version: number) {
    super('stale');
    this.version = version;
  }
}

/**
 * Decides on the stream as it was read: what to append, or why not (RuleBroken, Stale, KeyReused, NoSuchStream), as a
 * value, since one write of a group leaves the others alone.
 */
export function decided(task: Task, stream: ReadStream | undefined, by: Decider): Decided | Error {
  try {
    return toAppend(task, stream, by);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Decider {
  keyring: Keyring;
  /** Absent: the database's clock. */
  clock: Clock | undefined;
  /** What counties have decided. */
  policy: PolicyBook;
}

function toAppend(
  { write, sleeps }: Task,
  stream: ReadStream | undefined,
  { keyring, clock, policy }: Decider,
): Decided {
  if (!stream) throw new NoSuchStream();
  if (stream.answered) return { outcome: answeredBefore(write, stream.answered, keyring) };
  requireSeen(write, stream);
  const now = clock?.now() ?? stream.now;
  const { by, journeyId } = write;
  const events = decide(write.command, stream.stand?.journey, { by, today: osloDateOf(now), now, policy });
  const types = events.map(({ type }): JourneyEventType => type);
  const version = stream.version + events.length;
  const receipt: Receipt = { journeyId, version, events: types, repeated: false };
  const prepared = preparedAppend({ write, stream, events, receipt, now, keyring, policy });
  const { append } = prepared;
  if ('person' in write && mayTellWho(stream.stand?.journey, by))
    append.person = personRow(journeyId, write.person);
  if (!sleeps) return isWorth(append) ? { append, outcome: receipt } : { outcome: receipt };
  const { workflowId, wakeAt } = asleep(sleeps, write, prepared, now);
  // The workflow is awake, and reads this very version.
  append.wakes = append.wakes?.filter((wake) => wake.workflow_id !== workflowId) ?? [];
  append.sleep = { workflow_id: workflowId, sleeping_until: wakeAt?.toISOString() ?? null };
  return { append, outcome: { ...receipt, wakeAt } };
}

/** Which workflow sleeps, and until when; null when it ends. */
function asleep(
  whose: 'journey' | 'ladder',
  { journeyId, command }: Write,
  { soonest, open, ladderWakesOn }: Prepared,
  now: Date,
): { workflowId: string; wakeAt: Date | null } {
  if (whose === 'journey') {
    return {
      workflowId: journeyWorkflow(journeyId),
      wakeAt: open || soonest ? wakeInstant(soonest, now) : null,
    };
  }
  const asked = command.type === 'ClimbLadder' ? command.ladder : '';
  const wakeAt = ladderWakesOn === null ? null : wakeInstant(ladderWakesOn, now);
  return { workflowId: ladderWorkflow(journeyId, asked), wakeAt };
}

/** Who a youth is, a file tells of its agency's own only, even where another took her over a moment ago. */
const mayTellWho = (journey: Journey | undefined, by: Write['by']): boolean =>
  by.kind === 'person' || !journey?.enrolment || isOfAgency(journey, by.agency);

/** The answer given before, told again; throws KeyReused when it was given to another command. */
export function answeredBefore(
  write: Write | PersonWrite,
  { bodyHash: before, reply }: { bodyHash: Buffer; reply: unknown },
  keyring: Keyring,
): Receipt {
  if (!before.equals(bodyHash(keyring, write))) throw new KeyReused();
  return { ...(reply as Omit<Receipt, 'repeated'>), repeated: true };
}

/**
 * A page is stale when somebody, or an import, changed the journey after it was read; a deadline that passed
 * meanwhile, or a reminder, makes nobody's page stale (architecture.md §6).
 */
function requireSeen({ seen }: Write, { touched, version }: ReadStream): void {
  if (seen === undefined || (seen >= touched && seen <= version)) return;
  throw version === 0 ? new NoSuchStream() : new Stale(version);
}

/** What changes nothing, and what nobody has to be answered, is not written. */
const isWorth = ({ events, person, command }: Append): boolean =>
  events.length > 0 || person !== undefined || command !== undefined;
