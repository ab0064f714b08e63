import {
  helpProcess,
  openHelpMatters,
  type HelpCommand,
  type HelpEvent,
  type HelpSurroundings,
  type Phase,
  type PupilHelp,
  type Sector,
} from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** What one sector at a school does for one pupil, on the record. */
export const helpKind: ProcessKind<PupilHelp, HelpCommand, HelpEvent, HelpSurroundings> = {
  kind: 'pupil-help',
  workflow: 'pupilHelp',
  process: helpProcess,
  async around(db, { command, state }) {
    const journeyId = command?.journeyId ?? state?.journeyId;
    const { rows } = await db.query<{ phase: Phase }>('SELECT phase FROM journey WHERE journey_id = $1', [
      journeyId,
    ]);
    return { phase: rows[0]?.phase ?? null };
  },
  rows: (helpId, version, help) => ({
    pupil_help: [
      {
        ...{ help_id: helpId, version, journey_id: help.journeyId, agency: help.agency },
        ...{ sector: help.sector, opened_on: help.openedOn },
      },
    ],
    help_visit: help.visits.flatMap(({ at, on, help: kinds }) =>
      kinds.map((kind) => ({ help_id: helpId, at, kind, on_day: on })),
    ),
    help_ruling: help.rulings.map((one) => ({
      ...{ help_id: helpId, ruling: one.ruling, made_on: one.on, basis: one.basis },
      ...{ outcome: one.outcome, state: one.state, appeal_until: one.appealUntil },
    })),
    help_matter: openHelpMatters(help).map(({ matter, item, dueOn }) => ({
      ...{ help_id: helpId, matter, item, due_on: dueOn },
    })),
  }),
};

/** The stream of what a sector of an agency does for a pupil. */
export const helpStreamOf = (agency: string, sector: Sector, journeyId: string): string =>
  namedId(`pupil-help|${agency}|${sector}|${journeyId}`);
