import type { Actor, JourneyCommand, JourneyEventType } from '@samspor/domain';
import type { PersonData } from './people/person.ts';

/** One command on one journey, as it reaches the record. */
export interface Write {
  journeyId: string;
  command: JourneyCommand;
  by: Actor;
  /** The caller's Idempotency-Key: the same key and body again gets the first answer, and changes nothing. */
  key?: string;
  /**
   * The version the person saw (If-Match); what workflows recorded since does not make it stale. Absent for the
   * system's own writes, which are tried again instead.
   */
  seen?: number;
}

/** A write that also says who the youth is, as an import or the enrolment form does. */
export interface PersonWrite extends Write {
  person: PersonData;
}

/** What became of a write. */
export interface Receipt {
  journeyId: string;
  version: number;
  events: JourneyEventType[];
  /** True when an earlier write with the same key had already been answered. */
  repeated: boolean;
}

/** A change that came between a page's reading and its write. */
export interface Change {
  version: number;
  /** Of the event. */
  type: string;
  by: string;
  agency: string;
  at: string;
}

/** Another writer came first: 409 with who and what for a page; the system reads again and retries. */
export class StreamMoved extends Error {
  readonly version: number;
  readonly changes: Change[];

  constructor(version: number, changes: Change[]) {
    super('stream-moved');
    this.name = 'StreamMoved';
    this.version = version;
    this.changes = changes;
  }
}

/** The same Idempotency-Key came with another body. */
export class KeyReused extends Error {
  constructor() {
    super('key-reused');
    this.name = 'KeyReused';
  }
}

/** No stream has this id. */
export class NoSuchStream extends Error {
  constructor() {
    super('no-such-stream');
    this.name = 'NoSuchStream';
  }
}
