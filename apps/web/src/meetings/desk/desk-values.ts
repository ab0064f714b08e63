import type { Category, CommitteeOutcome } from '@samspor/domain';

/** What is written of one promise; empty where nothing is. */
export interface PromiseValues {
  what: string;
  agency: string;
  person: string;
  dueOn: string;
}

/** What is written at the desk of one case. */
export interface DeskValues {
  outcome: CommitteeOutcome | '';
  responsible: string;
  decision: string;
  category: '' | '1' | '2' | '3' | '4';
  reasons: string;
  ownAssessment: string;
  agreements: PromiseValues[];
  tells: boolean;
  feedback: PromiseValues;
}

/** One promise with nothing in it, for an agency. */
export const emptyPromise = (agency = ''): PromiseValues => ({ what: '', agency, person: '', dueOn: '' });

export const emptyValues = (responsible: string): DeskValues => ({
  ...{ outcome: '', responsible, decision: '', category: '', reasons: '', ownAssessment: '' },
  ...{ agreements: [], tells: true, feedback: emptyPromise(responsible) },
});

/** The fields that a decision lacks, by the name of their words. */
export function lacking(
  values: DeskValues,
): ('outcome' | 'responsible' | 'decision' | 'reasons' | 'what' | 'feedbackWhat')[] {
  const isWhole = ({ what, agency, dueOn }: PromiseValues) => Boolean(what.trim() && agency && dueOn);
  return [
    ...(values.outcome ? [] : (['outcome'] as const)),
    ...(values.responsible ? [] : (['responsible'] as const)),
    ...(values.decision.trim() ? [] : (['decision'] as const)),
    ...(values.category && !values.reasons.trim() ? (['reasons'] as const) : []),
    ...(values.agreements.every(isWhole) ? [] : (['what'] as const)),
    ...(values.tells && !isWhole(values.feedback) ? (['feedbackWhat'] as const) : []),
  ];
}

/** The decision as the API takes it. */
export function decidedOf(values: DeskValues): object {
  const { outcome, responsible, decision, category, reasons, ownAssessment, agreements, tells, feedback } =
    values;
  return {
    ...{ outcome, responsible, decision },
    ...(category && {
      proposal: {
        category: Number(category) as Category,
        reasons,
        ...(ownAssessment.trim() && { ownAssessment }),
      },
    }),
    ...(agreements.length > 0 && { agreements: agreements.map(promiseOf) }),
    ...(tells && { feedback: promiseOf(feedback) }),
  };
}

const promiseOf = ({ what, agency, person, dueOn }: PromiseValues) => ({
  ...{ what, agency, dueOn },
  ...(person && { person }),
});

/** The same text with her names taken out, for a screen that others see. */
export function withoutNames(text: string | null, name: string): string | null {
  if (text === null) return null;
  const names = name.split(/\s+/).filter((part) => part.length > 1);
  return names.reduce(
    (left, part) => left.replaceAll(new RegExp(`(?<!\\p{L})${escaped(part)}s?(?!\\p{L})`, 'giu'), '–'),
    text,
  );
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&');
