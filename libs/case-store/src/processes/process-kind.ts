import type { Actor, IsoDate, Process, ProcessEvent, SetupBook } from '@samspor/domain';
import type { Pool } from 'pg';
import type { AnyRows } from '../read-models/tables.ts';

/** How a kind of process stands on the record (infra/adr/0032). */
export interface ProcessKind<State, Command extends { type: string }, Event extends ProcessEvent, Around> {
  /** The kind of its streams; `<kind>:<id>` is the id of its workflow. */
  kind: string;
  /** The type of the workflow that keeps its time; null where no time is kept. */
  workflow: string | null;
  process: Process<State, Command, Event, Around>;
  /** Reads what else bears on it, before it decides on a command, or on what has fallen due (null). */
  around(
    db: Pool,
    asked: {
      id: string;
      by: Actor;
      state: State | undefined;
      command: Command | null;
      today: IsoDate;
      /** What the installation is set up with, from memory. */
      setup: () => Promise<SetupBook>;
    },
  ): Promise<Around>;
  /** What its own read models say: a function of its events alone. */
  rows: (id: string, version: number, state: State) => AnyRows;
}

/** A row of table `process`, which every process that keeps time has. */
export interface ProcessRow {
  process_id: string;
  kind: string;
  workflow: string;
  owner: string;
  open: boolean;
  due_on: IsoDate | null;
}

/** Everything that the read models say about one process. */
export function processRows<State, Command extends { type: string }, Event extends ProcessEvent, Around>(
  { kind, workflow, process, rows }: ProcessKind<State, Command, Event, Around>,
  { id, version, state }: { id: string; version: number; state: State },
): AnyRows {
  const own = rows(id, version, state);
  if (workflow === null) return own;
  const row: ProcessRow = {
    process_id: id,
    kind,
    workflow,
    owner: process.owner(state),
    open: process.isOpen(state),
    due_on: process.nextDue(state),
  };
  return { ...own, process: [row] };
}
