import {
  forumProcess,
  type Forum,
  type ForumCommand,
  type ForumEvent,
  type ForumSurroundings,
} from '@samspor/domain';
import type { Pool } from 'pg';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';
import { takesPart } from '../reads/access.ts';

/** A wellbeing forum, on the record (infra/adr/0040). */
export const forumKind: ProcessKind<Forum, ForumCommand, ForumEvent, ForumSurroundings> = {
  kind: 'forum',
  workflow: 'wellbeingForum',
  process: forumProcess,
  around: async (db, { command }) => ({
    names: command && 'words' in command ? await namesKnownTo(db, command.forum) : [],
  }),
  rows: (forumId, version, { agency, agreements }) => ({
    forum: [{ forum_id: forumId, version, agency }],
    forum_agreement: agreements.map(({ agreement, who, dueOn, state, journeyId }) => ({
      ...{ forum_id: forumId, agreement, who, due_on: dueOn, state, journey_id: journeyId },
    })),
  }),
};

/** The stream of an agency's forum. */
export const forumStreamOf = (agency: string): string => namedId(`forum|${agency}`);

/** The names of every youth whom the agency follows: what a text about nobody may not hold. */
export async function namesKnownTo(db: Pool, agency: string): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT DISTINCT unnest(ARRAY[p.first_name, p.last_name]) AS name
     FROM person p JOIN journey_agency a USING (journey_id) WHERE ${takesPart('a', '$1')}`,
    [agency],
  );
  return rows.map(({ name }) => name);
}
