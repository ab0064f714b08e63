import type { IsoDate } from '../calendar/dates.ts';
import type { Actor, PersonActor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { EnrolYouth, JourneyCommand, StepCommand } from './journey-commands.ts';
import type { JourneyEvent } from './journey-events.ts';
import type { Journey } from './journey.ts';

/** A person in a spec; the id tells author from reviewer. */
export const as = (role: Role, id: string = role, agency = 'ot-33'): PersonActor => ({
  kind: 'person',
  id,
  agency,
  role,
});

export const workflow: Actor = { kind: 'system', id: 'workflow', agency: 'ot-33' };

/** A youth of Drammen, born 2008, who interrupted Vg1 on 12 October 2026. */
export const enrolYouth: EnrolYouth = {
  type: 'EnrolYouth',
  on: '2026-10-12',
  birthYear: 2008,
  adultOn: '2026-11-05',
  county: '33',
  municipality: '3301',
  school: null,
  programme: null,
  level: 'VG1',
  otStatus: 'OTUK',
  reason: 'interrupted',
  protection: 'UGRADERT',
};

/** Decides a command and folds its events, as the store does. */
export function take(
  journey: Journey | undefined,
  command: JourneyCommand,
  by: Actor,
  today: IsoDate = '2027-06-01',
): { journey: Journey; events: JourneyEvent[] } {
  const events = decide(command, journey, { by, today });
  const after = events.reduce<Journey | undefined>(
    (folded, event) => evolve(folded, { ...event, by }),
    journey,
  );
  if (!after) throw new Error('nothing was enrolled');
  return { journey: after, events };
}

/** The journey after a row of commands by whoever may take them. */
export function after(...taken: (readonly [JourneyCommand, Actor])[]): Journey {
  const enrolled = take(undefined, enrolYouth, workflow).journey;
  return taken.reduce((journey, [command, by]) => take(journey, command, by).journey, enrolled);
}

/** Takes an entry back that was written of the wrong youth. */
export const withdraw = (version: number): StepCommand => ({
  type: 'WithdrawEntry',
  on: '2027-06-01',
  version,
  reason: 'Feil ungdom',
});

/** All that a journey says, but for the numbers of its entries. */
export const said = ({ version: _, log: _log, left, rights, services, ...journey }: Journey) => ({
  ...journey,
  services: unnumbered(services),
  rights: unnumbered(rights),
  left: left.map(({ agency }) => agency),
});

/** What is known, without the numbers of the entries that it is known from. */
const unnumbered = (known: object): unknown =>
  JSON.parse(
    JSON.stringify(known, (key, value: unknown) => (numbers.includes(key) ? value !== null : value)),
  );

const numbers: readonly string[] = ['version', 'wish', 'begunAt', 'evaluatedAt'];
