import {
  handoverProcess,
  type Handover,
  type HandoverCommand,
  type HandoverEvent,
  type HandoverSurroundings,
  type Phase,
} from '@samspor/domain';
import type { ProcessKind } from '../processes/process-kind.ts';

/** Referrals between agencies on the record (infra/adr/0039). */
export const handoverKind: ProcessKind<Handover, HandoverCommand, HandoverEvent, HandoverSurroundings> = {
  kind: 'handover',
  workflow: 'handover',
  process: handoverProcess,
  async around(db, { command, state }) {
    const journeyId = command?.type === 'AskHandover' ? command.journeyId : state?.journeyId;
    const { rows } = await db.query<{ phase: Phase; county: string; agencies: string[] | null }>(
      `SELECT phase, county, (
         SELECT array_agg(agency) FROM journey_agency a WHERE a.journey_id = j.journey_id AND a.until_version IS NULL
       ) AS agencies FROM journey j WHERE journey_id = $1`,
      [journeyId],
    );
    const [row] = rows;
    return { phase: row?.phase ?? null, county: row?.county ?? '', agencies: row?.agencies ?? [] };
  },
  rows: (handoverId, version, one) => ({
    handover: [
      {
        ...{ handover_id: handoverId, version, journey_id: one.journeyId, giver: one.giver, agency: one.at },
        ...{ asker: one.asker, wants: one.wants, urgency: one.urgency, asked_on: one.askedOn },
        ...{ came_on: one.cameOn, answer_by: one.answerBy, state: one.state, ended_on: one.endedOn },
      },
    ],
  }),
};
