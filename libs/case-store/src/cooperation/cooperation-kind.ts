import {
  cooperationProcess,
  lastDayOf,
  openCooperationMatters,
  textsOfCooperation,
  type Cooperation,
  type CooperationAround,
  type CooperationCommand,
  type CooperationEvent,
} from '@samspor/domain';
import type { Pool } from 'pg';
import { namesKnownTo } from '../forum/forum-kind.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** Cooperations between a school and a NAV office, on the record (infra/adr/0045). */
export const cooperationKind: ProcessKind<
  Cooperation,
  CooperationCommand,
  CooperationEvent,
  CooperationAround
> = {
  kind: 'cooperation',
  workflow: 'schoolCooperation',
  process: cooperationProcess,
  async around(db, { by, command, id }) {
    if (!command) return { names: [], stands: false };
    const [names, stands] = await Promise.all([
      textsOfCooperation(command).length > 0 ? namesKnownTo(db, by.agency) : [],
      command.type === 'ProposeCooperation' && standsBetween(db, id, command),
    ]);
    return { names, stands };
  },
  rows: (cooperation_id, version, known) => {
    const { school, nav, state, reviewOn } = known;
    return {
      cooperation: [
        { cooperation_id, version, school, nav, state, review_on: reviewOn, last_day: lastDayOf(known) },
      ],
      cooperation_person: readersOf(known).map((one) => ({ cooperation_id, ...one })),
      cooperation_matter: openCooperationMatters(known).map(({ matter, item, dueOn, parties, person }) => ({
        ...{ cooperation_id, matter, item, due_on: dueOn, person },
        ...{ of_school: parties.includes('school'), of_nav: parties.includes('nav') },
      })),
    };
  },
};

/** Who reads a cooperation beside the managers: members of the steering group, and counsellors at either place. */
function readersOf({ steering, versions, school, nav }: Cooperation): { person: string; agency: string }[] {
  const counsellors = versions.flatMap((one) =>
    one.counsellors.flatMap(({ person }) => [school, nav].map((agency) => ({ person, agency }))),
  );
  const all = [...steering.members, ...counsellors].map(
    ({ person, agency }) => [`${person} ${agency}`, { person, agency }] as const,
  );
  return [...new Map(all).values()];
}

async function standsBetween(
  db: Pool,
  id: string,
  { school, nav }: { school: string; nav: string },
): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT FROM cooperation WHERE school = $1 AND nav = $2 AND state <> 'ended' AND cooperation_id <> $3`,
    [school, nav, id],
  );
  return rows.length > 0;
}
