import {
  openWellbeingMatters,
  wellbeingProcess,
  type Wellbeing,
  type WellbeingCommand,
  type WellbeingEvent,
} from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** What a wellbeing person does for one child, on the record (infra/adr/0040). */
export const wellbeingKind: ProcessKind<Wellbeing, WellbeingCommand, WellbeingEvent, null> = {
  kind: 'wellbeing',
  workflow: 'childWellbeing',
  process: wellbeingProcess,
  around: () => Promise.resolve(null),
  rows: (wellbeingId, version, child) => ({
    wellbeing: [
      {
        ...{ wellbeing_id: wellbeingId, version, journey_id: child.journeyId, agency: child.agency },
        opened_on: child.openedOn,
      },
    ],
    wellbeing_log: child.log.flatMap(({ at, on, work }) =>
      work.map((one) => ({ wellbeing_id: wellbeingId, at, work: one, on_day: on })),
    ),
    wellbeing_matter: openWellbeingMatters(child).map(({ matter, item, dueOn }) => ({
      ...{ wellbeing_id: wellbeingId, matter, item, due_on: dueOn },
      work: child.plans.find(({ plan }) => matter === 'plan' && plan === item)?.work ?? null,
    })),
  }),
};

/** The stream of what an agency's wellbeing person does for a child. */
export const wellbeingStreamOf = (agency: string, journeyId: string): string =>
  namedId(`wellbeing|${agency}|${journeyId}`);
