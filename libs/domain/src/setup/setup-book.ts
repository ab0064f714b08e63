import { baseCommittees } from '../committee/committees.ts';
import type { CommitteeSeries } from '../committee/series.ts';
import { baseTemplates, type TemplateHistory } from '../course/templates.ts';
import type { SetupEvent } from './setup-events.ts';

/**
 * What the installation is set up with: as it was from the beginning, and what administrators have decided since. Read
 * whole and kept in memory; handed to the rules as data.
 */
export interface SetupBook {
  /** How a committee sits and meets, or undefined where there is none of this id. */
  committee: (id: string) => CommitteeSeries | undefined;
  /** How each course is built, in the order in which they are offered. */
  templates: readonly TemplateHistory[];
}

/** The book of what was decided, each stream's events in their order. */
export function setupBook(decided: readonly SetupEvent[]): SetupBook {
  const committees = new Map(
    baseCommittees.map((base): [string, CommitteeSeries] => [
      base.id,
      {
        base,
        decided: decided.flatMap(({ type, data }) =>
          type === 'CommitteeSet' && data.committee === base.id
            ? [{ from: data.from, committee: { id: base.id, ...data.sits } }]
            : [],
        ),
      },
    ]),
  );
  const templates = baseTemplates.map((base): TemplateHistory => ({
    base,
    decided: decided.flatMap(({ type, data }) =>
      type === 'TemplateSet' && data.template === base.id ? [{ from: data.from, plan: data.plan }] : [],
    ),
  }));
  return { committee: (id) => committees.get(id), templates };
}

/** Nobody has decided anything. */
export const baseSetup: SetupBook = setupBook([]);
