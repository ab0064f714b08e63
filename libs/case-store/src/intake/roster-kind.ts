import {
  rosterProcess,
  type Roster,
  type RosterAround,
  type RosterCommand,
  type RosterEvent,
} from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';
import { takenFrom } from './talks.ts';

/** The roster of an agency's intake. Every time is given away in its stream, so that no two get the same. */
export const rosterKind: ProcessKind<Roster, RosterCommand, RosterEvent, RosterAround> = {
  kind: 'roster',
  workflow: null,
  process: rosterProcess,
  around: (db, { command, today }) =>
    command?.type === 'TakeSlot' ? takenFrom(db, command.agency, today) : Promise.resolve([]),
  rows: () => ({}),
};

/** The stream of an agency's roster. */
export const rosterStreamOf = (agency: string): string => namedId(`roster|${agency}`);
