import type { TermsView } from '@samspor/contracts';
import { allowances } from '@samspor/domain';
import type { AskedField } from '../app/FormField.tsx';
import type { Texts } from '../i18n/texts.ts';
import { named } from './named.ts';

/** What an agreement asks for. */
export function termsFields({ workTraining }: Pick<Texts, 'workTraining'>): AskedField[] {
  const { terms, allowance } = workTraining;
  return [
    { name: 'from', label: terms.from, kind: 'day', needed: true },
    { name: 'to', label: terms.to, kind: 'day', needed: true },
    { name: 'hours', label: terms.hours, kind: 'number', needed: true },
    { name: 'mentor', label: terms.mentor, why: terms.mentorWhy, kind: 'line', needed: true },
    { name: 'workGoals', label: terms.workGoals, why: terms.goalsWhy, kind: 'text', needed: true },
    {
      name: 'curriculumGoals',
      label: terms.curriculumGoals,
      kind: 'text',
      needed: false,
      why: terms.curriculumWhy,
    },
    {
      name: 'allowance',
      label: terms.allowance,
      why: terms.allowanceWhy,
      kind: 'choice',
      needed: true,
      options: named(allowance, allowances),
    },
    { name: 'allowanceNote', label: terms.allowanceNote, kind: 'line', needed: false },
  ];
}

/** The form of an agreement as it stands. */
export const termsValues = (terms: TermsView | undefined): Record<string, string> => ({
  from: terms?.from ?? '',
  to: terms?.to ?? '',
  hours: String(terms?.hours ?? ''),
  mentor: terms?.mentor ?? '',
  workGoals: terms?.workGoals ?? '',
  curriculumGoals: terms?.curriculumGoals ?? '',
  allowance: terms?.allowance ?? '',
  allowanceNote: terms?.allowanceNote ?? '',
});
