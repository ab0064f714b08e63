import type { TimelineEntry } from '@samspor/contracts';
import type { FieldForm } from './step-forms.ts';
import type { StepValues } from './step-body.ts';

/** What people and files have recorded after a version, newest first; what workflows record makes no form stale. */
export const recordedSince = (timeline: readonly TimelineEntry[], version: number): TimelineEntry[] =>
  timeline.filter((entry) => entry.version > version && entry.workflow === null);

/** One field that both have filled in: codes and texts as they are. */
export interface SameField {
  name: string;
  form: FieldForm;
  mine: string;
  theirs: string;
}

/** The fields of an open form that somebody else's step has a value for too. */
export function sameFields(
  asked: readonly [string, FieldForm][],
  values: StepValues,
  { data, texts }: Pick<TimelineEntry, 'data' | 'texts'>,
): SameField[] {
  const said: Readonly<Record<string, unknown>> = { ...data, ...texts };
  return asked.flatMap(([name, form]) => {
    const theirs = said[name];
    if (typeof theirs !== 'string' && typeof theirs !== 'number') return [];
    return [{ name, form, mine: values[name]?.trim() ?? '', theirs: String(theirs) }];
  });
}
