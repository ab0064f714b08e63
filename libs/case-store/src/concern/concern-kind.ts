import {
  concernProcess,
  type ConcernCommand,
  type ConcernEvent,
  type ConcernReport,
  type ConcernSurroundings,
  type IsoDate,
} from '@samspor/domain';
import type { ProcessKind } from '../processes/process-kind.ts';

/**
 * Reports of concern on the record (infra/adr/0044). Its kind and its workflow are named for what everybody may know: a
 * restricted record, of what nobody sees.
 */
export const concernKind: ProcessKind<ConcernReport, ConcernCommand, ConcernEvent, ConcernSurroundings> = {
  kind: 'restricted-record',
  workflow: 'restrictedRecord',
  process: concernProcess,
  async around(db, { command }) {
    if (command?.type !== 'ReportConcern') return { birthDate: null };
    const { rows } = await db.query<{ birthDate: IsoDate }>(
      'SELECT birth_date::text AS "birthDate" FROM person WHERE journey_id = $1',
      [command.journeyId],
    );
    return { birthDate: rows[0]?.birthDate ?? null };
  },
  rows: (reportId, version, one) => ({
    concern_report: [
      {
        ...{ report_id: reportId, version, journey_id: one.journeyId, agency: one.agency },
        ...{ reporter: one.reporter, receiver: one.to, urgent: one.isUrgent, sent_on: one.sentOn },
        ...{ acknowledge_by: one.acknowledgeBy, answer_by: one.answerBy, state: one.state },
      },
    ],
  }),
};
