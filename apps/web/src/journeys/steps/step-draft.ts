import type { StepValues } from './step-body.ts';

/** What somebody has written and not saved, and the key it is sent with: sent again after a reload, it counts once. */
export interface Draft {
  key: string;
  values: StepValues;
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'samspor.draft.';

/** Where a person's draft of a step lies: in this tab alone, and gone when it is saved, thrown away or she signs out. */
export const draftName = (person: string, journeyId: string, step: string): string =>
  `${prefix}${person}.${journeyId}.${step}`;

/** The draft as it was left, for the fields that the form has now; null when there is none. */
export function draftIn(kept: Kept, name: string, untouched: StepValues): Draft | null {
  try {
    const { key, values } = JSON.parse(kept.getItem(name) ?? 'null') as Draft;
    const known = Object.entries(values).filter(
      ([field, value]) => field in untouched && typeof value === 'string',
    );
    return { key: String(key), values: { ...untouched, ...Object.fromEntries(known) } };
  } catch {
    return null;
  }
}

export const keepDraft = (kept: Kept, name: string, draft: Draft): void =>
  kept.setItem(name, JSON.stringify(draft));

/** Throws away every draft of this tab, whoever wrote it. */
export function dropDrafts(kept: Kept): void {
  const names = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
  names.filter((name) => name.startsWith(prefix)).forEach((name) => kept.removeItem(name));
}
