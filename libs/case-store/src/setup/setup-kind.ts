import { setupProcess, type CausedBy, type SetupCommand, type SetupEvent } from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** What the installation is set up with, on the record; read whole by every process, so that nothing of it is a table. */
export const setupKind: ProcessKind<readonly CausedBy<SetupEvent>[], SetupCommand, SetupEvent, null> = {
  kind: 'setup',
  workflow: null,
  process: setupProcess,
  around: () => Promise.resolve(null),
  rows: () => ({}),
};

/** What there is to set up. */
export type SetupKindOf = 'committee' | 'template';

/** The stream of what is decided about one thing, as `committee`, by its id. */
export const setupStreamOf = (what: SetupKindOf, id: string): string => namedId(`setup|${what}|${id}`);
