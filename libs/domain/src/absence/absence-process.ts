import { addDays, type IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Actor } from '../people/actor.ts';
import { leaders } from '../people/roles.ts';
import type { Process, ProcessAsked } from '../process/process.ts';
import {
  evolveAbsences,
  overlaps,
  type Absence,
  type AbsenceCommand,
  type AbsenceDays,
  type AbsenceEvent,
  type Absences,
} from './absence.ts';

/** So far ahead may an absence be planned, and so long may it last (days); our own. */
const longest = 366;

/** What else bears on it: when whoever is to stand in is away herself, in the same agency. */
export interface AbsenceSurroundings {
  substituteAway: readonly Pick<AbsenceDays, 'from' | 'to'>[];
}

type Asked = ProcessAsked<AbsenceSurroundings>;

/**
 * When a person is away from one agency, and who stands in for her there (infra/adr/0043). Nothing has to run on a day:
 * whoever reads a list asks which absences hold.
 */
export const absenceProcess: Process<Absences, AbsenceCommand, AbsenceEvent, AbsenceSurroundings> = {
  decide,
  evolve: evolveAbsences,
  owner: ({ agency }) => agency,
  fallenDue: () => [],
  nextDue: () => null,
  isOpen: () => true,
};

/** Whether somebody may say when a person of an agency is away: she herself, or a leader there. */
export const maySayAway = (by: Actor, { person, agency }: { person: string; agency: string }): boolean =>
  by.kind === 'person' && by.agency === agency && (by.id === person || leaders.includes(by.role));

/**
 * Throws `not-your-absence`, `absence-day` (the past, the wrong way round, or too far ahead), `absence-overlaps`,
 * `own-substitute`, `substitute-away`, `absence-unknown`, `absence-over`.
 */
function decide(command: AbsenceCommand, known: Absences | undefined, asked: Asked): AbsenceEvent[] {
  const whose = command.type === 'PlanAbsence' ? command : known;
  if (!whose) throw new RuleBroken('absence-unknown');
  if (!maySayAway(asked.by, whose)) throw new RuleBroken('not-your-absence');
  const { today: on } = asked;
  if (command.type === 'PlanAbsence') {
    const { person, agency, from, to, substitute } = command;
    const absence = String((known?.planned ?? 0) + 1);
    requireDays({ absence, from, to, substitute }, from, { whose, known, asked });
    return [{ type: 'AbsencePlanned', data: { on, person, agency, absence, from, to, substitute } }];
  }
  const before = known?.absences.find(({ absence }) => absence === command.absence);
  if (!before) throw new RuleBroken('absence-unknown');
  if (before.to < on) throw new RuleBroken('absence-over');
  if (command.type === 'EndAbsence')
    return [{ type: 'AbsenceEnded', data: { on, absence: before.absence, lastDay: addDays(on, -1) } }];
  const { absence, from, to, substitute } = command;
  if (from === before.from && to === before.to && substitute === before.substitute) return [];
  // What has begun stays begun: who was away yesterday is not rewritten.
  if (before.from <= on && from !== before.from) throw new RuleBroken('absence-day');
  requireDays(command, before.from <= on ? on : from, { whose, known, asked });
  return [{ type: 'AbsenceChanged', data: { on, absence, from, to, substitute } }];
}

/** `start`: the first day that is still to be said something about. */
function requireDays(
  { absence, from, to, substitute }: Absence,
  start: IsoDate,
  {
    whose,
    known,
    asked: { today, around },
  }: { whose: { person: string }; known: Absences | undefined; asked: Asked },
): void {
  if (start < today || to < start || to > addDays(today, longest)) throw new RuleBroken('absence-day');
  const others = known?.absences.filter((one) => one.absence !== absence) ?? [];
  if (others.some((one) => overlaps(one, { from, to }))) throw new RuleBroken('absence-overlaps');
  if (substitute === whose.person) throw new RuleBroken('own-substitute');
  if (around.substituteAway.some((one) => overlaps(one, { from: start, to })))
    throw new RuleBroken('substitute-away');
}
