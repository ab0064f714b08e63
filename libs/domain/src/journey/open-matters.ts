import type { IsoDate } from '../calendar/dates.ts';
import type { DutyRow } from '../duty/duty-rows.ts';
import { isOpenAgreement } from './agreements.ts';
import type { Journey } from './journey.ts';
import type { Matter } from './next-steps.ts';

/** Something that a journey waits for now; each kind stands at most once, with its earliest date. */
export interface OpenMatter {
  kind: Matter;
  source: 'duty' | 'deadline' | 'task';
  dueOn: IsoDate | null;
  /** Whose it is first, whoever follows up the youth; null where that is the contact person. */
  person: string | null;
}

/** Duties exist for others only once a workflow has put their opening on the record. */
export function recordedDuties(journey: Journey, duties: readonly DutyRow[]): DutyRow[] {
  const opened = new Set(journey.openings.map(({ county, openedOn }) => `${county}|${openedOn}`));
  return duties.filter(({ owedBy, openedOn }) => opened.has(`${owedBy}|${openedOn}`));
}

/** Dated matters first, the earliest on top; an undated one waits below. */
export const byDue = (a: Pick<OpenMatter, 'dueOn'>, b: Pick<OpenMatter, 'dueOn'>): number =>
  (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1;

/** What a journey waits for on a day, of the duties on its record, its deadlines, its tasks and what was promised. */
export function openMatters(journey: Journey, recorded: readonly DutyRow[], on: IsoDate): OpenMatter[] {
  const open = recorded.filter(({ outcome, endsOn }) => outcome === null && endsOn >= on);
  const matters: OpenMatter[] = [
    ...open.map(({ kind, dueOn }) => ({ kind, source: 'duty' as const, dueOn, person: null })),
    ...journey.deadlines.map(({ kind, dueOn }) => ({
      ...{ kind, source: 'deadline' as const, dueOn, person: null },
    })),
    ...journey.tasks.map(({ kind, dueOn, contact }) => ({
      ...{ kind, source: 'task' as const, dueOn, person: contact ?? null },
    })),
    ...journey.agreements.filter(isOpenAgreement).map(({ kind, dueOn, person }) => ({
      ...{ kind, source: 'task' as const, dueOn, person },
    })),
  ];
  // Two counties may owe the same kind for a day; the earlier deadline stands for both.
  return [
    ...new Map(
      matters
        .toSorted(byDue)
        .toReversed()
        .map((matter) => [matter.kind, matter]),
    ).values(),
  ];
}
