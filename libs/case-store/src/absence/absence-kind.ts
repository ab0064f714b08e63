import {
  absenceProcess,
  type AbsenceCommand,
  type AbsenceEvent,
  type Absences,
  type AbsenceSurroundings,
} from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** When a person is away from an agency and who stands in, on the record (infra/adr/0043). */
export const absenceKind: ProcessKind<Absences, AbsenceCommand, AbsenceEvent, AbsenceSurroundings> = {
  kind: 'absence',
  workflow: null,
  process: absenceProcess,
  async around(db, { command, state }) {
    if (!command || command.type === 'EndAbsence') return { substituteAway: [] };
    const agency = command.type === 'PlanAbsence' ? command.agency : state?.agency;
    const { rows } = await db.query<{ from: string; to: string }>(
      'SELECT from_on::text AS "from", to_on::text AS "to" FROM absence WHERE person = $1 AND agency = $2',
      [command.substitute, agency],
    );
    return { substituteAway: rows };
  },
  rows: (absenceId, _, { person, agency, absences }) => ({
    absence: absences.map(({ absence, from, to, substitute }) => ({
      ...{ absence_id: absenceId, absence, person, agency, from_on: from, to_on: to, substitute },
    })),
  }),
};

/** The stream of a person's absences in an agency. */
export const absenceStreamOf = (person: string, agency: string): string =>
  namedId(`absence|${person}|${agency}`);
